// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/run_tables.h"

#include <algorithm>
#include <ranges>

#include "core/report/html_text.h"

namespace moodogram {
namespace {

constexpr int kDecimals = 6;

std::string cell(const std::optional<double>& value) { return value ? number(*value, kDecimals) : std::string(); }

}  // namespace

std::string epochsCsv(const RunStatus& run) {
  std::string text = run.isCrossValidation ? "part," : "";
  text += "fold,epoch,train_loss,validation_loss,validation_accuracy,validation_uar,best,seconds\r\n";
  for (const RunEpoch& epoch : run.epochs) {
    if (run.isCrossValidation) text += std::to_string(epoch.part) + ",";
    text += std::to_string(epoch.fold) + "," + std::to_string(epoch.epoch) + "," + cell(epoch.trainLoss) + "," +
            cell(epoch.validationLoss) + "," + cell(epoch.validationAccuracy) + "," + cell(epoch.validationUar) + "," +
            (epoch.isBest ? "1" : "0") + "," + cell(epoch.seconds) + "\r\n";
  }
  return text;
}

std::string confusionCsv(const std::vector<ConfusionRow>& rows) {
  std::string text = "true";
  const std::span<const MoodClass> columns = columnsOf(rows);
  for (const MoodClass said : columns) text += "," + std::string(moodClassName(said));
  text += "\r\n";
  for (const ConfusionRow& row : rows) {
    text += row.name;  // words, without commas
    for (const std::int64_t count : std::span(row.verdicts).first(columns.size())) text += "," + std::to_string(count);
    text += "\r\n";
  }
  return text;
}

std::vector<ConfusionRow> confusionSoFar(const RunStatus& run, std::optional<std::pair<int, int>> fit) {
  if (!run.confusion.empty()) return run.confusion;
  const RunEpoch* shown = nullptr;
  for (const RunEpoch& epoch : run.epochs | std::views::reverse) {  // the newest best one is the best so far
    if (epoch.confusion.empty() || (fit && *fit != std::pair(epoch.part, epoch.fold))) continue;
    fit = {epoch.part, epoch.fold};
    if (shown == nullptr || epoch.isBest) shown = &epoch;
    if (epoch.isBest) break;
  }
  return shown == nullptr ? std::vector<ConfusionRow>() : shown->confusion;
}

}  // namespace moodogram

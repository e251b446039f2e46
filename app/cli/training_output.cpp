// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/training_output.h"

#include <cstdio>
#include <sstream>

#include "app/cli/command.h"
#include "core/base/error.h"
#include "core/base/paths.h"
#include "core/train/run_folder.h"
#include "core/train/train_command.h"

namespace moodogram::cli {
namespace {

std::string epochLine(const EpochReport& report) {
  char text[80];
  const std::string part = report.fold == 0 ? "final fit" : "fold " + std::to_string(report.fold);
  std::snprintf(text, sizeof text, "%-9s epoch %3d of %d  loss %.4f", part.c_str(), report.epoch, report.epochs,
                report.trainLoss);
  std::string line = text;
  if (report.validation) {
    std::snprintf(text, sizeof text, "  validation: loss %.4f UAR %.3f%s", report.validation->negativeLogLikelihood,
                  report.validation->unweightedAverageRecall, report.isBest ? " (best)" : "");
    line += text;
  }
  std::snprintf(text, sizeof text, "  %.2f s", report.seconds);
  return line + text;
}

}  // namespace

void runIn(const std::filesystem::path& folder, const char* command, const std::function<void()>& run) {
  const std::string name = displayPath(folder);
  std::fprintf(stderr, "Run folder: %s\n", name.c_str());
  try {
    run();
  } catch (const Cancelled&) {
    if (RunFolder::isStarted(folder))
      std::fprintf(stderr, "\nWhat was done is kept; go on with: %s\n",
                   shellLine("moodogram-cli", {command, "--resume", name}).c_str());
    throw;
  }
}

TrainingCallbacks printingCallbacks(ProgressLine& progress) {
  const auto print = [&progress](const std::string& text) {
    progress.clear();
    std::fprintf(stderr, "%s\n", text.c_str());
  };
  TrainingCallbacks callbacks;
  callbacks.loading = [&progress](const Progress& state) { progress.show(state); };
  callbacks.validating = callbacks.loading;
  callbacks.epochDone = [print](const EpochReport& report) { print(epochLine(report)); };
  callbacks.message = print;
  return callbacks;
}

std::string wrapped(std::string_view text) {
  constexpr std::size_t kWidth = 100;
  std::istringstream words{std::string(text)};
  std::string lines;
  std::size_t column = 0;
  for (std::string word; words >> word;) {
    if (column > 0 && column + 1 + word.size() > kWidth) {
      lines += '\n';
      column = 0;
    }
    lines += (column > 0 ? " " : "") + word;
    column += word.size() + (column > 0 ? 1 : 0);
  }
  return lines;
}

}  // namespace moodogram::cli

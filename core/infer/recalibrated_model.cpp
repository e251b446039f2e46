// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/infer/recalibrated_model.h"

#include <cmath>
#include <nlohmann/json.hpp>
#include <vector>

#include "core/base/error.h"
#include "core/base/paths.h"
#include "core/infer/emotion_engine.h"
#include "core/nn/safetensors.h"

namespace moodogram {
namespace {

/// Probabilities as if the logits had been divided by this factor more.
void divideLogits(std::vector<double>& probabilities, double factor) {
  double sum = 0;
  for (double& probability : probabilities) sum += probability = std::pow(probability, 1 / factor);
  for (double& probability : probabilities) probability /= sum;
}

}  // namespace

void writeRecalibrated(const std::filesystem::path& model, const Recalibration& recalibration,
                       const std::filesystem::path& output) {
  const ModelInfo info = readModelInfo(model);
  if (info.runsCode)
    throw ModelError(displayPath(model) + " is a TorchScript module: set \"temperature\" in its labels file instead.");
  SafetensorsFile file = readSafetensors(model);
  file.metadata["name"] = recalibration.name;
  file.metadata["temperature"] = nlohmann::json(recalibration.temperature).dump();
  file.metadata["calibration"] = recalibration.calibration;
  if (!info.selfCheck.empty()) {
    std::vector<std::vector<double>> recorded;
    try {
      recorded = nlohmann::json::parse(info.selfCheck).get<std::vector<std::vector<double>>>();
    } catch (const nlohmann::json::exception&) {
      throw ModelError(displayPath(model) + " carries recorded outputs that cannot be read.");
    }
    for (std::vector<double>& scores : recorded) divideLogits(scores, recalibration.temperature / info.temperature);
    file.metadata["self_check"] = nlohmann::json(recorded).dump();
  }
  writeSafetensors(file, output);
}

}  // namespace moodogram

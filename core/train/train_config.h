// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace moodogram {

/// Everything that decides the result of a training run, and nothing else. One JSON file holds it; the command line
/// and the window fill the same struct. Defaults are those of resources/presets/voice.json.
struct TrainConfig {
  std::string name = "Voice";    ///< of the model, for people
  std::filesystem::path data;    ///< folder with the RAVDESS song files
  std::vector<int> trainActors;  ///< learn from these
  std::vector<int> testActors;   ///< never seen in training; scored once at the end
  std::string frontEnd = "log-mel";
  std::string frontEndParameters = "{}";  ///< JSON, see makeFrontEnd()
  std::string architecture = "moodnet";

  int epochs = 24;
  int batchSize = 32;
  double learningRate = 3e-3;    ///< peak of the one-cycle schedule (linear up, cosine down)
  double warmupFraction = 0.25;  ///< share of the steps on the way up
  double weightDecay = 0.02;     ///< AdamW, on weight matrices only
  double labelSmoothing = 0.1;
  double gradientClipNorm = 5;
  double emaDecay = 0.98;  ///< the weights' exponential moving average is what is saved; 0: the last weights
  double gainDb = 0;       ///< random level change, uniform in +- gainDb
  int frequencyMasks = 0;  ///< SpecAugment (Park et al. 2019)
  int frequencyMaskBands = 6;
  int timeMasks = 0;
  int timeMaskFrames = 24;

  /// Grouped folds over the training actors whose held-out clips fit the temperature; 0: temperature 1.
  int calibrationFolds = 5;

  std::uint64_t seed = 1;
  std::string device = "cpu";
  int threads = 0;  ///< 0: one per physical core

  /// Throws ConfigError that names the field: unknown, of the wrong type, out of range, or an actor on both sides.
  static TrainConfig fromJson(const std::string& text);
  static TrainConfig fromFile(const std::filesystem::path& file);
  std::string toJson() const;
  void validate() const;
};

}  // namespace moodogram

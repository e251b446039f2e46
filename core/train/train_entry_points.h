// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <stop_token>

#include "core/train/run_split.h"
#include "core/train/training.h"

namespace moodogram {

struct FitRequest {
  TrainConfig config;
  RunSplit split;
  std::filesystem::path runFolder;
  bool resume = false;  ///< go on from the run folder's state, if there is one
};

}  // namespace moodogram

// What moodogram-torch offers for training, by name (core/nn/torch_module.h).
#pragma GCC diagnostic push
#ifdef __clang__
#pragma GCC diagnostic ignored "-Wreturn-type-c-linkage"
#endif
extern "C" {
/// Fits the folds and the final network and writes the model file and checkpoints. report.test stays empty.
moodogram::TrainingReport moodogramFit(const moodogram::FitRequest& request, const std::stop_token& stop,
                                       const moodogram::TrainingCallbacks& callbacks);
}
#pragma GCC diagnostic pop

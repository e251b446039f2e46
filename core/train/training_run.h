// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stop_token>

#include "core/train/run_folder.h"
#include "core/train/run_split.h"
#include "core/train/training.h"

namespace moodogram {

/// One run on one split, in a folder that holds its configuration: fits, tests and writes everything that runTraining()
/// names. resume: goes on from the folder's state, if there is one.
TrainingReport trainOn(const RunSplit& split, const TrainConfig& config, RunFolder& folder, bool resume,
                       const std::stop_token& stop, const TrainingCallbacks& callbacks);

}  // namespace moodogram

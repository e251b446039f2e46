// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/train/training.h"

namespace moodogram {

/// The model card (Markdown) of a finished run: data, licence, split, command, scores, limits. Every figure in it comes
/// from the run; the commands name the files of the run, or the preset and the model that come with the program when
/// the run was made with that preset (as it lies in resourceDir()).
std::string modelCard(const TrainConfig& config, const TrainingReport& report);

}  // namespace moodogram

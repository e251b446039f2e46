// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/train/train_config.h"

namespace moodogram {

/// fraction: of the steps of the fit that are done. One-cycle: linear warm-up to the peak, then a cosine down to zero
/// (L. N. Smith and N. Topin, 2018). Constant: after the same warm-up.
double learningRateAt(const TrainConfig& config, double fraction);

}  // namespace moodogram

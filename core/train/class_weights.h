// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

#include "core/dataset/label.h"

namespace moodogram {

/// Weights that let each emotion count the same however often it occurs: inverse to the sum of its shares, 1 on average
/// over the labels. An emotion that does not occur gets 1.
std::vector<double> balancingWeights(std::span<const Label> labels);

/// What a label counts under weights of the emotions: their mean by its shares.
double weightOf(const Label& label, std::span<const double> classWeights);

}  // namespace moodogram

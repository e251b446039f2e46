// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

#include "core/dataset/label.h"

namespace moodogram {

/// Weights that let each class count the same however often it occurs: inverse to the sum of its shares, 1 on average
/// over the labels; one for each MoodClass, 1 where it does not occur.
std::vector<double> balancingWeights(std::span<const Label> labels);

/// What a label counts under weights of the classes: their mean by its shares.
double weightOf(const Label& label, std::span<const double> classWeights);

/// The shares by these weights, brought to the sum 1: times weightOf(), each class's term of the cross-entropy counts
/// by its own weight. Of a set, whose members nobody tells apart, the shares as they are.
ClassScores weightedShares(const Label& label, std::span<const double> classWeights);

}  // namespace moodogram

// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "core/evaluate/scoring.h"

namespace moodogram {

/// The verdict on a recording if the model's logits were divided by this temperature as well: each window's
/// probabilities to the power of 1/temperature, brought to the sum 1, and the mean of the windows (Guo et al. 2017; a
/// softmax tells the logits up to a constant, which the temperature does not see). At 1 it is what was there.
ClassScores scoresAt(const ScoredRecording& recording, double temperature);

/// The temperature with the smallest mean -ln p(truth), from 0.05 to 20, to a thousandth of itself. Recordings without
/// windows take no part; 1 without any.
double fitTemperature(std::span<const ScoredRecording> recordings);

/// The same over several sets, each of which counts once, whatever its size: the smallest mean over the sets of their
/// means.
double fitTemperatureToSets(std::span<const std::vector<ScoredRecording>> sets);

/// Within a hundredth of an end of that range: the best one lies beyond it.
bool isAtLimit(double temperature);

inline constexpr char kTemperatureLimitNote[] =
    "The temperature stopped at the limit of its search (0.05 to 20): the probabilities of this network do not fit the "
    "labels, as happens with very few recordings, or with labels that are wrong.";

/// The ECE of verdicts that are right exactly as often as their confidence says: from few recordings it is far above 0,
/// and only an ECE beyond `high` tells that a model is not calibrated.
struct ChanceError {
  double mean = 0;
  double high = 0;  ///< that 95 % of the draws keep below
};

/// Which verdicts are right is drawn anew 2000 times; the same on every machine.
ChanceError calibrationErrorByChance(std::span<const Verdict> verdicts);

/// What a temperature would do to the confidence of a model.
struct Calibration {
  double temperature = 1;  ///< fitted on all recordings; the model's own is to be multiplied by it
  double negativeLogLikelihoodBefore = 0, expectedCalibrationErrorBefore = 0;
  /// With a temperature for each fold of groups that was fitted on the other folds, so that no recording had a say in
  /// its own; with folds == 0 (fewer than two groups) of the fit itself, which flatters.
  double negativeLogLikelihoodAfter = 0, expectedCalibrationErrorAfter = 0;
  int folds = 0;
};

/// nullopt without a recording that has windows.
std::optional<Calibration> calibrate(std::span<const ScoredRecording> recordings);

}  // namespace moodogram

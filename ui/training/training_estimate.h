// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <span>

#include "ui/bridge/training_data.h"

namespace moodogram::ui {

/// What people need to know to choose a network.
struct NetworkFacts {
  const char* name;  ///< as in a configuration
  const char* title;
  const char* purpose;  ///< to be translated in the context "Training"
  double parametersMillions;
  double trainingMs;     ///< processor time of a window of a training on one thread of a usual processor
  const char* frontEnd;  ///< that it is made for
  const char* preset;    ///< whose recipe suits it
};
std::span<const NetworkFacts> networkFacts();
const NetworkFacts* networkFactsOf(const std::string& name);

/// What a training costs.
struct TrainingEstimate {
  double windows = 0;  ///< that are learned from, in all fits and epochs
  double seconds = 0;
  enum class Basis { OtherMachine, Measurement, EarlierRun };
  Basis basis = Basis::OtherMachine;  ///< whose speed it is reckoned with
};
/// 0 windows: it is not known how many recordings are learned from.
TrainingEstimate estimateTraining(const TrainConfig& config, const SplitPlan* split, const TrainingSpeeds& speeds);

/// Where the time comes from, a sentence.
QString basisText(TrainingEstimate::Basis basis);

/// "about 12 min"
QString estimateText(const TrainingEstimate& estimate);

}  // namespace moodogram::ui

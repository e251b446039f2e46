// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/training_estimate.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

#include "ui/common/formatters.h"
#include "ui/training/page_parts.h"

namespace moodogram::ui {
namespace {

// Parameters: resources/models/networks.md and the files of the models. Times: processor time of "moodogram-cli train"
// on one thread of an AVX2 machine, LibTorch 1.13, divided by the windows that it learned from.
constexpr std::array kNetworks{
    NetworkFacts{"moodnet", "MoodNet", QT_TRANSLATE_NOOP("Training", "a voice, few recordings, any computer"), 0.12, 3,
                 "log-mel", "voice"},
    NetworkFacts{"musicnet", "MusicNet", QT_TRANSLATE_NOOP("Training", "music, with YAMNet's first layers"), 0.96, 35,
                 "music-mel", "music"},
    NetworkFacts{"googlenet", "GoogLeNet", QT_TRANSLATE_NOOP("Training", "the paper's comparison; a GPU"), 9.95, 190,
                 "sox-linear", "paper"},
    NetworkFacts{"vgg11", "VGG11", QT_TRANSLATE_NOOP("Training", "the paper's comparison; a GPU"), 128.79, 1400,
                 "sox-linear", "paper"},
    NetworkFacts{"resnet152", "ResNet152", QT_TRANSLATE_NOOP("Training", "the paper's best; a GPU"), 58.15, 1300,
                 "sox-linear", "paper"}};

}  // namespace

std::span<const NetworkFacts> networkFacts() { return kNetworks; }

const NetworkFacts* networkFactsOf(const std::string& name) {
  const auto found =
      std::ranges::find(kNetworks, name, [](const NetworkFacts& facts) { return std::string(facts.name); });
  return found == kNetworks.end() ? nullptr : &*found;
}

TrainingEstimate estimateTraining(const TrainConfig& config, const SplitPlan* split, const TrainingSpeeds& speeds) {
  TrainingEstimate estimate;
  const NetworkFacts* facts = networkFactsOf(config.architecture);
  if (split == nullptr || facts == nullptr || split->learning == 0) return estimate;
  // A calibration fold learns from all but its own share of what may be learned from.
  const double folds = config.calibrationFolds > 0 ? config.calibrationFolds - 1 : 0;
  estimate.windows = static_cast<double>(split->learning) * config.epochs * (1 + folds) * std::max(split->folds, 1);
  // "auto" takes a GPU where there is one.
  TrainingSpeed speed;
  if (config.device != "cpu") speed = speeds.value(speedKey(config.architecture, "cuda"));
  if (speed.windowsPerSecond <= 0 && !config.device.starts_with("cuda"))
    speed = speeds.value(speedKey(config.architecture, "cpu"));
  if (speed.windowsPerSecond > 0)
    estimate.basis = speed.isOfRun ? TrainingEstimate::Basis::EarlierRun : TrainingEstimate::Basis::Measurement;
  estimate.seconds =
      estimate.windows * (speed.windowsPerSecond > 0 ? 1 / speed.windowsPerSecond : facts->trainingMs / 1000);
  return estimate;
}

QString basisText(TrainingEstimate::Basis basis) {
  switch (basis) {
    case TrainingEstimate::Basis::EarlierRun:
      return QCoreApplication::translate("Training", "By the speed of an earlier run on this machine");
    case TrainingEstimate::Basis::Measurement:
      return QCoreApplication::translate("Training", "By a few steps that were measured on this machine");
    case TrainingEstimate::Basis::OtherMachine:
      break;
  }
  return QCoreApplication::translate("Training", "A guess, by the figures of another machine");
}

QString estimateText(const TrainingEstimate& estimate) {
  if (estimate.windows <= 0) return QStringLiteral("–");
  if (estimate.seconds < 30) return durationText(estimate.seconds);
  //: %1: a duration such as "12 min"
  return QCoreApplication::translate("Training", "about %1").arg(durationText(estimate.seconds));
}

}  // namespace moodogram::ui

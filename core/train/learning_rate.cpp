// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/learning_rate.h"

#include <cmath>
#include <numbers>

namespace moodogram {

double learningRateAt(const TrainConfig& config, double fraction) {
  if (fraction < config.warmupFraction) return config.learningRate * fraction / config.warmupFraction;
  if (config.schedule == "constant") return config.learningRate;
  const double rest = (fraction - config.warmupFraction) / (1 - config.warmupFraction);
  return config.learningRate * 0.5 * (1 + std::cos(std::numbers::pi * rest));
}

}  // namespace moodogram

// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/base/mood_class.h"
#include "core/dsp/front_end.h"
#include "core/infer/emotion_engine.h"

namespace moodogram {

/// Tensors of a few fixed signals (silence, a rising tone, noise, a chord with tremolo): the front end's output for
/// each, one after the other. Every model file carries the scores that its network gave for them when it was made, so
/// that a machine with another BLAS, device or LibTorch can show that it computes the same.
std::vector<float> selfCheckTensors(FrontEnd& frontEnd);
inline constexpr std::size_t kSelfCheckSignals = 4;

/// As kept in the metadata entry "self_check" of a model file: of each signal the probabilities of so many classes.
std::string selfCheckToText(const std::vector<ClassScores>& scores, std::size_t classes);

struct SelfCheckResult {
  double largestDifference = 0;  ///< of a probability, between now and the record
  double tolerance = 0;
  bool passed = false;  ///< largestDifference <= tolerance
};

/// The front end and the network differ by rounding only: another BLAS adds in another order.
inline constexpr double kSelfCheckTolerance = 2e-3;
/// bfloat16 keeps 8 bits of every value.
inline constexpr double kHalfPrecisionTolerance = 3e-2;

/// Runs the engine's model on the signals and compares. Throws ModelError when the file carries no record.
SelfCheckResult runSelfCheck(EmotionEngine& engine);

}  // namespace moodogram

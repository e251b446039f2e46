// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/infer/self_check.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <functional>
#include <nlohmann/json.hpp>
#include <numbers>

#include "core/base/error.h"
#include "core/base/message.h"
#include "core/base/paths.h"

namespace moodogram {

std::vector<float> selfCheckTensors(FrontEnd& frontEnd) {
  const double turn = 2 * std::numbers::pi;
  std::uint32_t noise = 12345;
  const std::array<std::function<double(double)>, kSelfCheckSignals> signals{
      [](double) { return 0.0; }, [turn](double t) { return 0.3 * std::sin(turn * (200 * t + 150 * t * t)); },
      [&noise](double) {
        noise = noise * 1664525U + 1013904223U;  // LCG of Numerical Recipes
        return 0.1 * (noise / 2147483648.0 - 1);
      },
      [turn](double t) {
        const double tremolo = 0.6 + 0.4 * std::sin(turn * 5 * t);
        return 0.2 * tremolo * (std::sin(turn * 220 * t) + std::sin(turn * 261.6 * t) + std::sin(turn * 329.6 * t));
      }};
  std::vector<float> tensors(kSelfCheckSignals * frontEnd.tensorSize());
  std::vector<float> pcm(frontEnd.windowSamples());
  for (std::size_t s = 0; s < kSelfCheckSignals; ++s) {
    for (std::size_t i = 0; i < pcm.size(); ++i)
      pcm[i] = static_cast<float>(signals[s](static_cast<double>(i) / frontEnd.sampleRateHz()));
    frontEnd.compute(pcm, std::span(tensors).subspan(s * frontEnd.tensorSize(), frontEnd.tensorSize()));
  }
  return tensors;
}

std::string selfCheckToText(const std::vector<ClassScores>& scores, std::size_t classes) {
  nlohmann::json list = nlohmann::json::array();
  for (const ClassScores& score : scores)
    list.push_back(std::vector(score.values.begin(), score.values.begin() + static_cast<std::ptrdiff_t>(classes)));
  return list.dump();
}

SelfCheckResult runSelfCheck(EmotionEngine& engine) {
  std::vector<std::vector<float>> recorded;
  try {
    if (const std::string& text = engine.model().selfCheck; !text.empty()) nlohmann::json::parse(text).get_to(recorded);
  } catch (const nlohmann::json::exception&) {
    recorded.clear();
  }
  const auto isWhole = [](const std::vector<float>& scores) {
    return scores.size() == kEmotionCount || scores.size() == kMoodClassCount;
  };
  if (recorded.size() != kSelfCheckSignals || !std::ranges::all_of(recorded, isWhole))
    throw ModelError(Message(MOODOGRAM_TEXT("Model", "%1 carries no recorded outputs to check against."),
                             displayPath(engine.model().file)));
  const auto frontEnd = makeFrontEndFor(engine.model());
  std::vector<WindowVerdict> verdicts(kSelfCheckSignals);
  engine.judge(selfCheckTensors(*frontEnd), verdicts);
  SelfCheckResult result;
  for (std::size_t s = 0; s < kSelfCheckSignals; ++s) {
    const bool isOfSix = recorded[s].size() == kMoodClassCount && verdicts[s].classes;
    const ClassScores said = isOfSix ? *verdicts[s].classes : verdicts[s].scores;
    for (std::size_t k = 0; k < recorded[s].size(); ++k)
      result.largestDifference = std::max(result.largestDifference, std::abs(static_cast<double>(said.values[k]) -
                                                                             static_cast<double>(recorded[s][k])));
  }
  result.tolerance = engine.reducedPrecision() ? kHalfPrecisionTolerance : kSelfCheckTolerance;
  result.passed = result.largestDifference <= result.tolerance;
  return result;
}

}  // namespace moodogram

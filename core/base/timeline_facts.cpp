// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/timeline_facts.h"

#include <algorithm>
#include <cmath>

namespace moodogram {
namespace {

constexpr double kSteps = 65535;

std::uint16_t limited(double value) {
  if (!(value > 0)) return 0;  // "not a number" too
  return static_cast<std::uint16_t>(std::lround(std::min(value, kSteps)));
}

}  // namespace

EmotionScores TimelineFacts::quarter(std::size_t number) const {
  EmotionScores scores;
  for (std::size_t i = 0; i < kEmotionCount; ++i) scores.values[i] = probability(quarters[number][i]);
  return scores;
}

std::optional<TimelineFacts> timelineFacts(const EmotionTimeline& timeline) {
  const auto& windows = timeline.windows;
  if (windows.empty()) return std::nullopt;
  TimelineFacts facts;
  const auto count = static_cast<double>(windows.size());
  for (std::size_t i = 0; i < kEmotionCount; ++i) {
    const auto score = [i](const WindowScores& window) { return window.scores.values[i]; };
    const auto most = std::ranges::max_element(windows, {}, score);
    facts.most[i] = limited(kSteps * static_cast<double>(score(*most)));
    facts.least[i] = limited(kSteps * static_cast<double>(std::ranges::min(windows, {}, score).scores.values[i]));
    facts.peakSeconds[i] = limited(most->startSeconds);
    double sum = 0;
    for (const WindowScores& window : windows) sum += static_cast<double>(score(window));
    const double mean = sum / count;
    double squares = 0;
    for (const WindowScores& window : windows) {
      const double away = static_cast<double>(score(window)) - mean;
      squares += away * away;
    }
    facts.spread[i] = limited(kSteps * std::sqrt(squares / count));
    for (std::size_t q = 0; q < facts.quarters.size(); ++q) {
      const std::size_t first = std::min(q * windows.size() / facts.quarters.size(), windows.size() - 1);
      const std::size_t last = std::max((q + 1) * windows.size() / facts.quarters.size(), first + 1);
      double part = 0;
      for (std::size_t w = first; w < last; ++w) part += static_cast<double>(score(windows[w]));
      facts.quarters[q][i] = limited(kSteps * part / static_cast<double>(last - first));
    }
  }
  return facts;
}

}  // namespace moodogram

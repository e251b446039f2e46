// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/infer/live_analyzer.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "core/infer/silence.h"

namespace moodogram {

LiveWindows::LiveWindows(int inputRateHz, const LiveModel& model, double hopSeconds)
    : m_inputRateHz(inputRateHz),
      m_rateHz(model.sampleRateHz),
      m_resampler(inputRateHz, model.sampleRateHz),
      m_windows(static_cast<std::int64_t>(model.windowSamples),
                std::max<std::int64_t>(1, std::llround(hopSeconds * model.sampleRateHz))) {}

std::int64_t LiveWindows::outputPosition() const {
  return std::llround(static_cast<double>(m_inputSamples) * m_rateHz / m_inputRateHz);
}

void LiveWindows::push(std::span<const float> samples, const Use& use) {
  m_inputSamples += static_cast<std::int64_t>(samples.size());
  add(samples, use);
}

void LiveWindows::skip(std::uint64_t samples, const Use& use) {
  if (samples == 0) return;
  Gap gap{outputPosition(), 0};
  m_inputSamples += static_cast<std::int64_t>(samples);
  gap.end = outputPosition();
  m_gaps.push_back(gap);
  static constexpr std::array<float, 4096> kSilence{};
  for (std::uint64_t left = samples; left > 0;) {
    const auto count = static_cast<std::size_t>(std::min<std::uint64_t>(left, kSilence.size()));
    add(std::span(kSilence).first(count), use);
    left -= count;
  }
}

void LiveWindows::add(std::span<const float> samples, const Use& use) {
  m_resampled.clear();
  m_resampler.process(samples, m_resampled);
  m_windows.push(m_resampled, [&](std::int64_t start, std::span<const float> window) {
    while (!m_gaps.empty() && m_gaps.front().end <= start) m_gaps.pop_front();
    const std::int64_t end = start + static_cast<std::int64_t>(window.size());
    if (!m_gaps.empty() && m_gaps.front().start < end) {
      ++m_spoiled;
      return;
    }
    use(static_cast<double>(start) / m_rateHz, window);
  });
}

LiveAnalyzer::LiveAnalyzer(std::unique_ptr<EmotionEngine> engine)
    : m_engine(std::move(engine)), m_frontEnd(makeFrontEndFor(m_engine->model())), m_tensor(m_frontEnd->tensorSize()) {}

LiveModel LiveAnalyzer::model() const {
  return {m_engine->model().name, m_engine->deviceDescription(), m_frontEnd->sampleRateHz(),
          m_frontEnd->windowSamples()};
}

EmotionScores LiveAnalyzer::score(std::span<const float> window) {
  if (isSilent(window)) return scoresOfSilence();
  m_frontEnd->compute(window, m_tensor);
  EmotionScores scores;
  m_engine->score(m_tensor, std::span(&scores, 1));
  return scores;
}

}  // namespace moodogram

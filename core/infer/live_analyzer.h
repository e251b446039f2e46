// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <deque>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "core/audio/resampler.h"
#include "core/base/message.h"
#include "core/infer/emotion_engine.h"
#include "core/infer/window_stream.h"

namespace moodogram {

/// What a model wants of a stream.
struct LiveModel {
  std::string name;
  Message device;
  int sampleRateHz = 0;
  std::size_t windowSamples = 0;
};

/// Cuts a stream that has no end into the windows of a model: resamples, and hands out a window every hop. A window in
/// which samples are missing is not handed out but counted. One thread at a time; memory does not grow.
class LiveWindows {
 public:
  using Use = std::function<void(double startSeconds, std::span<const float> window)>;

  LiveWindows(int inputRateHz, const LiveModel& model, double hopSeconds);

  void push(std::span<const float> samples, const Use& use);
  /// Input samples that were lost.
  void skip(std::uint64_t samples, const Use& use);
  std::uint64_t spoiledWindows() const { return m_spoiled; }

 private:
  struct Gap {
    std::int64_t start = 0;  ///< at the model's rate
    std::int64_t end = 0;
  };

  void add(std::span<const float> samples, const Use& use);
  std::int64_t outputPosition() const;

  int m_inputRateHz;
  int m_rateHz;
  Resampler m_resampler;
  WindowStream m_windows;
  std::vector<float> m_resampled;
  std::int64_t m_inputSamples = 0;
  std::deque<Gap> m_gaps;  ///< that windows to come may reach back to
  std::uint64_t m_spoiled = 0;
};

/// Scores the windows of a stream one by one. Create, use and destroy it in one thread.
class LiveAnalyzer {
 public:
  /// Throws ModelError.
  explicit LiveAnalyzer(std::unique_ptr<EmotionEngine> engine);

  LiveModel model() const;
  /// window: model().windowSamples mono samples. In silence all scores are equal. Throws ModelError.
  EmotionScores score(std::span<const float> window);

 private:
  std::unique_ptr<EmotionEngine> m_engine;
  std::unique_ptr<FrontEnd> m_frontEnd;
  std::vector<float> m_tensor;
};

}  // namespace moodogram

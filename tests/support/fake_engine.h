// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cmath>
#include <memory>
#include <thread>

#include "core/base/paths.h"
#include "core/infer/emotion_engine.h"

namespace moodogram::tests {

/// Stands in for the network where a test is about what happens around it: scores depend on the loudness and the
/// brightness of the tensor only, are the same in every run, and need no Torch. Says it is the default model, so
/// results are stored and found under that model's key.
class FakeEngine : public EmotionEngine {
 public:
  explicit FakeEngine(std::chrono::milliseconds delayPerBatch = {})
      : m_model(readModelInfo(defaultModelFile())), m_delayPerBatch(delayPerBatch) {}

  const ModelInfo& model() const override { return m_model; }
  std::string deviceDescription() const override { return "CPU, 1 thread, fake"; }
  std::size_t preferredBatch() const override { return 8; }

  void score(std::span<const float> tensors, std::span<EmotionScores> scores) override {
    std::this_thread::sleep_for(m_delayPerBatch);
    const std::size_t size = tensors.size() / scores.size();
    for (std::size_t i = 0; i < scores.size(); ++i) scores[i] = scoreOne(tensors.subspan(i * size, size));
  }

 private:
  static EmotionScores scoreOne(std::span<const float> tensor) {
    double sum = 0;
    double squares = 0;
    for (const float value : tensor) {
      sum += value;
      squares += static_cast<double>(value) * value;
    }
    const double mean = sum / static_cast<double>(tensor.size());
    const double spread = std::sqrt(std::max(0.0, squares / static_cast<double>(tensor.size()) - mean * mean));
    EmotionScores scores;
    double total = 0;
    for (std::size_t i = 0; i < kEmotionCount; ++i) {
      const double weight = std::exp(2.0 * std::sin(7.0 * mean + 3.0 * spread + 1.3 * static_cast<double>(i)));
      scores.values[i] = static_cast<float>(weight);
      total += weight;
    }
    for (float& value : scores.values) value = static_cast<float>(value / total);
    return scores;
  }

  ModelInfo m_model;
  std::chrono::milliseconds m_delayPerBatch;
};

inline EngineFactory fakeEngineFactory(std::chrono::milliseconds delayPerBatch = {}) {
  return [delayPerBatch](const EngineOptions&) { return std::make_unique<FakeEngine>(delayPerBatch); };
}

}  // namespace moodogram::tests

// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>
#include <memory>
#include <utility>

#include "core/infer/emotion_engine.h"

namespace moodogram::test {

/// Describes a model with the log-mel front end that exists in no file.
inline ModelInfo fakeModelInfo() {
  const std::unique_ptr<FrontEnd> frontEnd = makeFrontEnd("log-mel");
  ModelInfo info;
  info.name = "Fake 1.0";
  info.architecture = "fake";
  info.hash = "00112233445566778899aabbccddeeff";
  info.frontEndId = "log-mel";
  info.frontEndParameters = frontEnd->parameters();
  info.frontEndHash = frontEnd->hash();
  info.licence = "none";
  return info;
}

/// Stands in for a network where a test needs repeatable scores and no LibTorch: a softmax of five sums over the
/// tensor. Its verdicts mean nothing.
class FakeEngine : public EmotionEngine {
 public:
  explicit FakeEngine(ModelInfo model, std::size_t batch = 4) : m_model(std::move(model)), m_batch(batch) {}

  const ModelInfo& model() const override { return m_model; }
  std::string deviceDescription() const override { return "Fake device"; }
  std::size_t preferredBatch() const override { return m_batch; }

  void score(std::span<const float> tensors, std::span<EmotionScores> scores) override {
    const std::size_t size = tensors.size() / scores.size();
    for (std::size_t i = 0; i < scores.size(); ++i) scores[i] = scoreOne(tensors.subspan(i * size, size));
  }

 private:
  static EmotionScores scoreOne(std::span<const float> tensor) {
    std::array<double, kEmotionCount> sums{};
    for (std::size_t i = 0; i < tensor.size(); ++i) sums[(i / 7) % kEmotionCount] += static_cast<double>(tensor[i]);
    EmotionScores scores;
    double total = 0;
    for (double& sum : sums) total += sum = std::exp(std::sin(sum / 50));
    for (std::size_t k = 0; k < kEmotionCount; ++k) scores.values[k] = static_cast<float>(sums[k] / total);
    return scores;
  }

  ModelInfo m_model;
  std::size_t m_batch;
};

}  // namespace moodogram::test

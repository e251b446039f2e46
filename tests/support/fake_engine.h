// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <memory>
#include <thread>
#include <utility>

#include "core/base/installed_models.h"
#include "core/base/paths.h"
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

/// Stands in for the network where a test is about what happens around it: scores depend on the loudness and the
/// spread of the tensor only, are the same in every run, and need no Torch. Its verdicts mean nothing.
class FakeEngine : public EmotionEngine {
 public:
  explicit FakeEngine(ModelInfo model, std::size_t batch = 8, std::chrono::milliseconds delayPerBatch = {})
      : m_model(std::move(model)), m_batch(batch), m_delayPerBatch(delayPerBatch) {}

  const ModelInfo& model() const override { return m_model; }
  Message deviceDescription() const override { return "CPU, 1 thread, fake"; }
  std::size_t preferredBatch() const override { return m_batch; }

  /// A model that is called Voice knows quiet windows, one that is called Music loud ones; others do not say.
  /// Embeddings are values of the tensor.
  void judge(std::span<const float> tensors, std::span<WindowVerdict> verdicts) override {
    EmotionEngine::judge(tensors, verdicts);
    const std::size_t size = tensors.size() / verdicts.size();
    for (std::size_t i = 0; i < verdicts.size(); ++i) {
      WindowEmbedding& embedding = verdicts[i].embedding.emplace();
      for (std::size_t k = 0; k < kEmbeddingSize; ++k)
        embedding[k] = tensors[i * size + k * size / kEmbeddingSize] / 10;
    }
    constexpr float kLoudDb = -40;
    const bool isVoice = m_model.name.starts_with("Voice");
    if (!isVoice && !m_model.name.starts_with("Music")) return;
    for (std::size_t i = 0; i < verdicts.size(); ++i) {
      const bool isLoud = std::ranges::max(tensors.subspan(i * size, size)) > kLoudDb;
      verdicts[i].distance = isLoud == isVoice ? 5.0F : 0.5F;
    }
  }

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
    std::array<double, kEmotionCount> weights{};
    double total = 0;
    for (std::size_t i = 0; i < kEmotionCount; ++i)
      total += weights[i] = std::exp(2.0 * std::sin(7.0 * mean + 3.0 * spread + 1.3 * static_cast<double>(i)));
    EmotionScores scores;
    for (std::size_t i = 0; i < kEmotionCount; ++i) scores.values[i] = static_cast<float>(weights[i] / total);
    return scores;
  }

  ModelInfo m_model;
  std::size_t m_batch;
  std::chrono::milliseconds m_delayPerBatch;
};

/// Makes engines that say they are the model that is asked for, so that results are stored and found under its key.
inline EngineFactory fakeEngineFactory(std::chrono::milliseconds delayPerBatch = {}) {
  return [delayPerBatch](const EngineOptions& options) {
    return std::make_unique<FakeEngine>(readModelInfo(chooseModels(options.modelFile).file), 8, delayPerBatch);
  };
}

}  // namespace moodogram::test

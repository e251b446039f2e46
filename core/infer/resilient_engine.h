// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "core/base/message.h"
#include "core/infer/emotion_engine.h"
#include "core/infer/scoring_device.h"

namespace moodogram {

/// An engine that gets along with its device: cuts batches to what fits, halves them when memory runs out, and goes on
/// with another device (the CPU) when the first one is lost or too small for a single window. Windows are scored once,
/// whatever happens in between, and what happened is in takeNotices().
class ResilientEngine final : public EmotionEngine {
 public:
  using MakeDevice = std::function<std::unique_ptr<ScoringDevice>()>;

  /// fallBack makes the other device when it is needed; null: there is none, and the device's errors are the engine's.
  /// notice: the first one to be taken, if any.
  ResilientEngine(ModelInfo model, std::unique_ptr<ScoringDevice> device, MakeDevice fallBack,
                  const Message& notice = {});

  const ModelInfo& model() const override { return m_model; }
  Message deviceDescription() const override { return m_device->description(); }
  bool reducedPrecision() const override { return m_device->reducedPrecision(); }
  std::size_t preferredBatch() const override { return m_batch; }
  void score(std::span<const float> tensors, std::span<EmotionScores> scores) override;
  void judge(std::span<const float> tensors, std::span<WindowVerdict> verdicts) override;
  Explanation explain(std::span<const float> tensor, Emotion emotion, ExplanationMethod method,
                      const std::stop_token& stop, const ProgressCallback& progress) override;
  std::vector<Message> takeNotices() override { return std::exchange(m_notices, {}); }

 private:
  /// compute(first window, count) for batches that fit, until all windows are done.
  void inBatches(std::size_t windows, const std::function<void(std::size_t, std::size_t)>& compute);
  void goOnWithout(const ModelError& reason);

  ModelInfo m_model;
  std::unique_ptr<ScoringDevice> m_device;
  MakeDevice m_fallBack;
  std::size_t m_batch;
  std::vector<Message> m_notices;
};

}  // namespace moodogram

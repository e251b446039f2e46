// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "core/base/error.h"
#include "core/base/message.h"
#include "core/infer/emotion_engine.h"
#include "core/infer/explanation.h"

namespace moodogram {

/// A batch did not fit; the same with fewer windows may.
class OutOfDeviceMemory : public ModelError {
 public:
  using ModelError::ModelError;
};

/// The device stopped working in the middle of things (driver reset, unplugged, suspended).
class DeviceLost : public ModelError {
 public:
  using ModelError::ModelError;
};

/// Where windows are scored: one network on one device, with nothing said about what to do when that fails
/// (core/infer/resilient_engine.h).
class ScoringDevice {
 public:
  virtual ~ScoringDevice() = default;

  /// For the status bar, e.g. "CPU, 1 thread, OpenBLAS" or "CUDA: NVIDIA H200, bfloat16".
  virtual Message description() const = 0;
  /// Computes with fewer than 24 bits of mantissa.
  virtual bool reducedPrecision() const { return false; }
  /// How many windows a batch should have, as much memory as there is now.
  virtual std::size_t preferredBatch() const = 0;
  /// As EmotionEngine::score(). Throws OutOfDeviceMemory, DeviceLost, and ModelError for what no other try would mend.
  virtual void score(std::span<const float> tensors, std::span<EmotionScores> scores) = 0;
  /// As EmotionEngine::judge(). Throws like score().
  virtual void judge(std::span<const float> tensors, std::span<WindowVerdict> verdicts) = 0;
  /// Where the network looked for an emotion, by Grad-CAM, rows as in the tensor. nullopt: its maps are not known, or
  /// evenIfPartial is false and they do not show all that the network looks at. Throws ModelError.
  virtual std::optional<HeatMap> gradCam(std::span<const float> tensor, Emotion emotion, bool evenIfPartial) {
    (void)tensor;
    (void)emotion;
    (void)evenIfPartial;
    return std::nullopt;
  }
};

/// How many windows fit into half of the free memory (the other half is for what the libraries need and for other
/// programs), between 1 and most.
std::size_t batchForMemory(std::size_t freeBytes, std::size_t bytesPerWindow, std::size_t most);

enum class DeviceFault { OutOfMemory, Lost };

/// What a CUDA, cuDNN or cuBLAS error is about, by its message: their exceptions have no common type over the versions
/// of LibTorch.
DeviceFault deviceFault(std::string_view message);

}  // namespace moodogram

// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/infer/resilient_engine.h"

#include <algorithm>

namespace moodogram {

std::size_t batchForMemory(std::size_t freeBytes, std::size_t bytesPerWindow, std::size_t most) {
  return std::clamp<std::size_t>(freeBytes / 2 / std::max<std::size_t>(bytesPerWindow, 1), 1, most);
}

DeviceFault deviceFault(std::string_view message) {
  // cuDNN and cuBLAS have names of their own for it, or say only that nothing could be started. Where it is something
  // else, smaller batches fail too, and the device is given up then.
  for (const char* sign :
       {"out of memory", "ALLOC_FAILED", "ALLOCATION_FAILED", "not enough memory", "unable to find an engine",
        "Unable to find a valid cuDNN algorithm", "CUBLAS_STATUS_NOT_INITIALIZED"})
    if (message.find(sign) != std::string_view::npos) return DeviceFault::OutOfMemory;
  return DeviceFault::Lost;
}

ResilientEngine::ResilientEngine(ModelInfo model, std::unique_ptr<ScoringDevice> device, MakeDevice fallBack,
                                 const Message& notice)
    : m_model(std::move(model)),
      m_device(std::move(device)),
      m_fallBack(std::move(fallBack)),
      m_batch(m_device->preferredBatch()) {
  if (!notice.isEmpty()) m_notices.push_back(notice);
}

void ResilientEngine::score(std::span<const float> tensors, std::span<EmotionScores> scores) {
  if (scores.empty()) return;
  const std::size_t tensorSize = tensors.size() / scores.size();
  inBatches(scores.size(), [&](std::size_t first, std::size_t count) {
    m_device->score(tensors.subspan(first * tensorSize, count * tensorSize), scores.subspan(first, count));
  });
}

void ResilientEngine::judge(std::span<const float> tensors, std::span<WindowVerdict> verdicts) {
  if (verdicts.empty()) return;
  const std::size_t tensorSize = tensors.size() / verdicts.size();
  inBatches(verdicts.size(), [&](std::size_t first, std::size_t count) {
    m_device->judge(tensors.subspan(first * tensorSize, count * tensorSize), verdicts.subspan(first, count));
  });
}

Explanation ResilientEngine::explain(std::span<const float> tensor, Emotion emotion, ExplanationMethod method,
                                     const std::stop_token& stop, const ProgressCallback& progress) {
  if (method != ExplanationMethod::Occlusion)
    if (auto heat = m_device->gradCam(tensor, emotion, method == ExplanationMethod::GradCam))
      return {std::move(*heat), ExplanationMethod::GradCam};
  return EmotionEngine::explain(tensor, emotion, method, stop, progress);
}

void ResilientEngine::inBatches(std::size_t windows, const std::function<void(std::size_t, std::size_t)>& compute) {
  for (std::size_t done = 0; done < windows;) {
    const std::size_t count = std::min(m_batch, windows - done);
    try {
      compute(done, count);
      done += count;
    } catch (const OutOfDeviceMemory& error) {
      if (count == 1) {
        goOnWithout(error);
        continue;
      }
      m_batch = count / 2;
      m_notices.push_back(Message::plural(
          //: %1: a computing device
          m_batch, MOODOGRAM_PLURAL("Model", "%1: memory ran out; going on with %Ln window(s) at a time."),
          m_device->description()));
    } catch (const DeviceLost& error) {
      goOnWithout(error);
    }
  }
}

void ResilientEngine::goOnWithout(const ModelError& reason) {
  if (!m_fallBack) throw ModelError(reason.message());
  const Message lost = m_device->description();
  m_device = std::exchange(m_fallBack, nullptr)();
  m_batch = m_device->preferredBatch();
  //: %1, %2: computing devices
  m_notices.push_back(Message(MOODOGRAM_TEXT("Model", "%1 stopped working; going on with %2. It said: %3"), lost,
                              m_device->description(), reason.message()));
}

}  // namespace moodogram

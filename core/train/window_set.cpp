// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/window_set.h"

#include <algorithm>
#include <cmath>

#include "core/audio/mono_reader.h"
#include "core/dsp/window_plan.h"
#include "core/infer/track_analyzer.h"

namespace moodogram {
namespace {

constexpr double kCropStepSeconds = 0.1;

std::vector<float> computeAt(const std::vector<float>& pcm, const std::vector<std::int64_t>& starts,
                             FrontEnd& frontEnd) {
  std::vector<float> tensors(starts.size() * frontEnd.tensorSize());
  auto target = std::span(tensors);
  for (const std::int64_t start : starts) {
    const auto rest = std::span(pcm).subspan(static_cast<std::size_t>(start));
    frontEnd.compute(rest.first(std::min(rest.size(), frontEnd.windowSamples())), target.first(frontEnd.tensorSize()));
    target = target.subspan(frontEnd.tensorSize());
  }
  return tensors;
}

}  // namespace

WindowSet::WindowSet(const std::vector<RavdessClip>& clips, FrontEnd& frontEnd, std::stop_token stop,
                     const ProgressCallback& progress)
    : m_tensorSize(frontEnd.tensorSize()) {
  ThrottledProgress throttled(progress);
  const auto seconds = [&](double value) { return std::llround(value * frontEnd.sampleRateHz()); };
  const auto windowSamples = static_cast<std::int64_t>(frontEnd.windowSamples());
  for (const RavdessClip& clip : clips) {
    throwIfStopped(stop);
    const std::vector<float> pcm = readMono(clip.file, frontEnd.sampleRateHz());
    const auto samples = static_cast<std::int64_t>(pcm.size());
    m_clips.push_back({clip, computeAt(pcm, planWindows(samples, windowSamples, seconds(kCropStepSeconds)), frontEnd),
                       computeAt(pcm, planWindows(samples, windowSamples, seconds(kDefaultHopSeconds)), frontEnd)});
    throttled.report({static_cast<std::int64_t>(m_clips.size()), static_cast<std::int64_t>(clips.size()),
                      clip.file.filename().string()});
  }
}

std::span<const float> WindowSet::crop(std::size_t clip, std::size_t crop) const {
  return std::span(m_clips[clip].crops).subspan(crop * m_tensorSize, m_tensorSize);
}

std::span<const float> WindowSet::window(std::size_t clip, std::size_t window) const {
  return std::span(m_clips[clip].windows).subspan(window * m_tensorSize, m_tensorSize);
}

}  // namespace moodogram

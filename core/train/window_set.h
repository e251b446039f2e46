// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <stop_token>
#include <vector>

#include "core/base/progress.h"
#include "core/dsp/front_end.h"
#include "core/dataset/ravdess.h"

namespace moodogram {

/// The front end's tensors of a set of clips, computed once and kept in memory: crops at many offsets to learn from,
/// and the windows that an analysis of the clip would score.
class WindowSet {
 public:
  /// Decodes and transforms every clip. Throws AudioError, Cancelled.
  WindowSet(const std::vector<RavdessClip>& clips, FrontEnd& frontEnd, std::stop_token stop,
            const ProgressCallback& progress);

  std::size_t clipCount() const { return m_clips.size(); }
  const RavdessClip& clip(std::size_t index) const { return m_clips[index].clip; }

  /// Crops of the clip, every 0.1 s from its start.
  std::size_t cropCount(std::size_t clip) const { return m_clips[clip].crops.size() / m_tensorSize; }
  std::span<const float> crop(std::size_t clip, std::size_t crop) const;

  /// The windows that planWindows() gives at the default hop.
  std::size_t windowCount(std::size_t clip) const { return m_clips[clip].windows.size() / m_tensorSize; }
  std::span<const float> window(std::size_t clip, std::size_t window) const;

  std::size_t tensorSize() const { return m_tensorSize; }

 private:
  struct ClipTensors {
    RavdessClip clip;
    std::vector<float> crops;
    std::vector<float> windows;
  };
  std::vector<ClipTensors> m_clips;
  std::size_t m_tensorSize;
};

}  // namespace moodogram

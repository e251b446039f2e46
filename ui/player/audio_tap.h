// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <atomic>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace moodogram::ui {

struct AudioBlock {
  static constexpr std::size_t kMaxFrames = 256;

  int sampleRateHz = 0;
  std::uint64_t droppedBefore = 0;  ///< frames that were lost between the block before and this one
  std::size_t frames = 0;
  float peak = 0;  ///< the largest amplitude in any channel; that of the mono samples may be smaller
  std::array<float, kMaxFrames> samples{};

  std::span<const float> span() const { return std::span(samples).first(frames); }
};

/// Mono samples on their way from the thread that plays or records them to one that looks at them: a ring without
/// locks, one writer, one reader. The writer never waits: frames that find no room are dropped and counted, and the
/// next block says how many are missing before it.
class AudioTap {
 public:
  explicit AudioTap(std::size_t blocks = 384) : m_ring(blocks) {}

  void push(int sampleRateHz, std::span<const float> mono, float peak = 0) {
    while (!mono.empty()) {
      const std::size_t frames = std::min(mono.size(), AudioBlock::kMaxFrames);
      const std::size_t end = m_end.load(std::memory_order_relaxed);
      if (end - m_begin.load(std::memory_order_acquire) < m_ring.size()) {
        AudioBlock& block = m_ring[end % m_ring.size()];
        block.sampleRateHz = sampleRateHz;
        block.droppedBefore = m_missing;
        block.frames = frames;
        block.peak = peak;
        std::ranges::copy(mono.first(frames), block.samples.begin());
        m_missing = 0;
        m_end.store(end + 1, std::memory_order_release);
      } else {
        m_missing += frames;
        m_dropped.fetch_add(frames, std::memory_order_relaxed);
      }
      mono = mono.subspan(frames);
    }
  }

  /// false: nothing there.
  bool pop(AudioBlock& block) {
    const std::size_t begin = m_begin.load(std::memory_order_relaxed);
    if (begin == m_end.load(std::memory_order_acquire)) return false;
    block = m_ring[begin % m_ring.size()];
    m_begin.store(begin + 1, std::memory_order_release);
    return true;
  }

  /// Since the beginning; any thread.
  std::uint64_t droppedFrames() const { return m_dropped.load(std::memory_order_relaxed); }

 private:
  std::vector<AudioBlock> m_ring;
  std::atomic<std::size_t> m_begin = 0;  ///< numbers of blocks; they never wrap in practice
  std::atomic<std::size_t> m_end = 0;
  std::atomic<std::uint64_t> m_dropped = 0;
  std::uint64_t m_missing = 0;  ///< the writer's
};

}  // namespace moodogram::ui

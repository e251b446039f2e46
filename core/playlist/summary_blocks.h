// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <vector>

#include "core/base/emotion.h"
#include "core/playlist/path_search.h"

namespace moodogram {

/// The summaries of all candidates of a path, as many side by side as the processor computes with at once: of 100,000
/// tracks, the closest to a mood within a millisecond. Internal to core/playlist.
class SummaryBlocks {
 public:
  /// candidates: must outlive the object.
  explicit SummaryBlocks(const std::vector<PathCandidate>& candidates);

  /// So many, the closest first, in the order of the candidates where they are equally close. count: at least 1.
  PathList closestTo(const EmotionScores& wanted, std::size_t count) const;

 private:
  static constexpr std::size_t kLanes = 16;

  struct Block {
    std::array<std::array<float, kLanes>, kEmotionCount> scores{};
    std::array<float, kLanes> disfavour{};
  };

  static bool hasNear(const Block& block, const EmotionScores& wanted, float limit);

  const std::vector<PathCandidate>& m_candidates;
  std::vector<Block> m_blocks;
};

}  // namespace moodogram

// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playlist/summary_blocks.h"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <utility>

#include "core/playlist/mood_distance.h"

namespace moodogram {

SummaryBlocks::SummaryBlocks(const std::vector<PathCandidate>& candidates)
    : m_candidates(candidates), m_blocks((candidates.size() + kLanes - 1) / kLanes) {
  for (std::size_t i = 0; i < candidates.size(); ++i) {
    Block& block = m_blocks[i / kLanes];
    for (std::size_t k = 0; k < kEmotionCount; ++k) block.scores[k][i % kLanes] = candidates[i].summary.values[k];
    block.disfavour[i % kLanes] = static_cast<float>(candidates[i].disfavour);
  }
}

PathList SummaryBlocks::closestTo(const EmotionScores& wanted, std::size_t count) const {
  std::vector<std::pair<float, std::uint32_t>> found;
  found.reserve(std::min(2 * count, m_candidates.size()) + kLanes);
  float limit = std::numeric_limits<float>::infinity();  // nothing farther is among the closest
  for (std::size_t at = 0; at < m_blocks.size(); ++at) {
    if (!hasNear(m_blocks[at], wanted, limit)) continue;
    const std::size_t end = std::min((at + 1) * kLanes, m_candidates.size());
    for (std::size_t i = at * kLanes; i < end; ++i) {
      const PathCandidate& candidate = m_candidates[i];
      const auto distance = static_cast<float>(candidate.disfavour + inlineMoodDistance(candidate.summary, wanted));
      if (distance <= limit) found.emplace_back(distance, static_cast<std::uint32_t>(i));
    }
    if (found.size() < 2 * count) continue;
    const auto last = found.begin() + static_cast<std::ptrdiff_t>(count) - 1;
    std::ranges::nth_element(found, last);
    limit = last->first;
    found.resize(count);
  }
  std::ranges::sort(found);
  found.resize(std::min(count, found.size()));
  PathList list;
  list.reserve(found.size());
  for (const auto& [distance, i] : found) list.push_back(i);
  return list;
}

/// Whether any may be within the limit: by its square, and with room for what rounding does.
bool SummaryBlocks::hasNear(const Block& block, const EmotionScores& wanted, float limit) {
  constexpr float kRounding = 1e-5F;
  std::array<float, kLanes> squares{};
  for (std::size_t k = 0; k < kEmotionCount; ++k)
    for (std::size_t lane = 0; lane < kLanes; ++lane) {
      const float difference = block.scores[k][lane] - wanted.values[k];
      squares[lane] += difference * difference;
    }
  bool isAny = false;
  for (std::size_t lane = 0; lane < kLanes; ++lane) {
    const float room = limit - block.disfavour[lane] + kRounding;
    isAny |= room > 0 && squares[lane] / 2 <= room * room;
  }
  return isAny;
}

}  // namespace moodogram

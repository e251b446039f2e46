// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <limits>

namespace moodogram {

// What may stand beside what. Internal to core/playlist.

struct Spacing {
  std::size_t artistGap = 1;  ///< at least so many tracks of others between two of an artist
  std::size_t albumGap = 0;
  double loudnessJumpDb = 0;  ///< between neighbours; 0: any

  std::size_t reach() const { return std::max({artistGap, albumGap, std::size_t{loudnessJumpDb > 0 ? 1U : 0U}}); }
};

/// What spacing looks at in a track. Each track without artist or album has a number of its own.
struct SpacingKey {
  std::size_t artist = 0;
  std::size_t album = 0;
  float gainDb = std::numeric_limits<float>::quiet_NaN();  ///< ReplayGain; not a number: not known
};

/// Whether there may be `distance` places (1: neighbours) from one to the other.
inline bool mayStandApart(const Spacing& spacing, const SpacingKey& a, const SpacingKey& b, std::size_t distance) {
  if (distance <= spacing.artistGap && a.artist == b.artist) return false;
  if (distance <= spacing.albumGap && a.album == b.album) return false;
  const bool isJump = distance == 1 && spacing.loudnessJumpDb > 0 &&
                      std::abs(static_cast<double>(a.gainDb) - static_cast<double>(b.gainDb)) > spacing.loudnessJumpDb;
  return !isJump;
}

}  // namespace moodogram

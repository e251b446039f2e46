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
  double tempoJump = 0;       ///< likewise: the largest share, over double and half tempo

  std::size_t reach() const {
    return std::max({artistGap, albumGap, std::size_t{loudnessJumpDb > 0 || tempoJump > 0 ? 1U : 0U}});
  }
};

/// What spacing looks at in a track. Each track without artist or album has a number of its own.
struct SpacingKey {
  std::size_t artist = 0;
  std::size_t album = 0;
  float gainDb = std::numeric_limits<float>::quiet_NaN();   ///< ReplayGain; not a number: not known
  float octaves = std::numeric_limits<float>::quiet_NaN();  ///< binary logarithm of the tempo; likewise
};

/// By how large a share the faster of two tempos is faster. Counted in twice the tempo it is the same music.
inline double tempoJump(const SpacingKey& a, const SpacingKey& b) {
  const double octaves = static_cast<double>(a.octaves) - static_cast<double>(b.octaves);
  return std::exp2(std::abs(octaves - std::clamp(std::round(octaves), -1.0, 1.0))) - 1;
}

/// Whether there may be `distance` places (1: neighbours) from one to the other.
inline bool mayStandApart(const Spacing& spacing, const SpacingKey& a, const SpacingKey& b, std::size_t distance) {
  if (distance <= spacing.artistGap && a.artist == b.artist) return false;
  if (distance <= spacing.albumGap && a.album == b.album) return false;
  if (distance > 1) return true;
  // Comparisons with what is not known are false.
  if (spacing.loudnessJumpDb > 0 &&
      std::abs(static_cast<double>(a.gainDb) - static_cast<double>(b.gainDb)) > spacing.loudnessJumpDb)
    return false;
  return !(spacing.tempoJump > 0 && tempoJump(a, b) > spacing.tempoJump);
}

}  // namespace moodogram

// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "core/base/emotion.h"

namespace moodogram {

// What the builders of playlists share. Internal to core/playlist.

/// SplitMix64 (Steele, Lea, Flood: "Fast splittable pseudorandom number generators", 2014). Own, because the standard
/// library's distributions give other numbers on other platforms, and a seed must name the same playlist everywhere.
class SplitMix64 {
 public:
  explicit SplitMix64(std::uint64_t seed) : m_state(seed) {}

  std::uint64_t next() {
    std::uint64_t z = m_state += 0x9E3779B97F4A7C15;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
    return z ^ (z >> 31);
  }
  /// In [0, 1).
  double nextUnit() { return static_cast<double>(next() >> 11) * 0x1p-53; }

 private:
  std::uint64_t m_state;
};

/// Artists are compared as people type them: without case and outer spaces, and beyond ASCII without accents. Empty:
/// there is none.
std::string artistKey(std::string_view artist);

std::string fixed(double value, int decimals);
/// The fewest digits that read as the same number.
std::string shortest(float value);

/// Silence gets equal scores; a mean of many such windows is equal but for rounding.
bool hasMood(const EmotionScores& scores);

}  // namespace moodogram

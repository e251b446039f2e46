// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "core/dsp/colour_map.h"

namespace moodogram {

/// SoX's options for colours.
struct SoxPaletteConfig {
  int quantization = 249;  ///< colours for levels inside the range; two more stand for those below and above
  int permutation = 1;     ///< of red, green and blue, 1 to 6
  bool monochrome = false;
  bool highColour = false;
  bool lightBackground = false;
  bool alternative = false;
};

/// The places of the colours that are not for levels.
struct SoxInk {
  static constexpr std::uint8_t kBackground = 0;
  static constexpr std::uint8_t kText = 1;
  static constexpr std::uint8_t kLabels = 2;
  static constexpr std::uint8_t kGrid = 3;
  static constexpr std::uint8_t kFirstLevel = 4;  ///< "below the range"; the last colour is "above the range"
};

/// The colours of a whole picture in SoX's order: those of SoxInk, then one for each level from quiet to loud.
std::vector<Rgb> soxPalette(const SoxPaletteConfig& config);

}  // namespace moodogram

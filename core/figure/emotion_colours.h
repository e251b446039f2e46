// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include "core/base/emotion.h"
#include "core/dsp/colour_map.h"

namespace moodogram {

/// The emotion's colour everywhere, in the window and in figures, a lighter set on dark backgrounds and a darker one on
/// light ones. They began as the Okabe-Ito hues and were moved until people who lack any one kind of cone can tell
/// every two of them apart (tests/ui/common/palette_test: CIEDE2000 of 15 or more).
constexpr Rgb emotionRgb(Emotion emotion, bool onDark) {
  constexpr std::array<Rgb, kEmotionCount> kOnDark{
      {{0x48, 0xD2, 0xA6}, {0xFF, 0xC4, 0x0A}, {0x3F, 0x7D, 0xFF}, {0xE7, 0x6F, 0x53}, {0xAC, 0x83, 0xA2}}};
  constexpr std::array<Rgb, kEmotionCount> kOnLight{
      {{0x2B, 0x92, 0x71}, {0xC3, 0x6C, 0x00}, {0x3F, 0x5B, 0xC6}, {0xA4, 0x31, 0x01}, {0x7F, 0x4E, 0x71}}};
  return (onDark ? kOnDark : kOnLight)[static_cast<std::size_t>(emotion)];
}

/// A glyph (UTF-8) that always stands beside the colour, so colour never carries the meaning alone: still water, sun,
/// umbrella, lightning, a wide eye.
constexpr const char* emotionGlyphText(Emotion emotion) {
  constexpr std::array kGlyphs{"\xE2\x89\x88", "\xE2\x98\x80", "\xE2\x98\x82", "\xE2\x9A\xA1", "\xE2\x97\x89"};
  return kGlyphs[static_cast<std::size_t>(emotion)];
}

/// The order in which an emotion lane stacks its areas, from the top: the pleasant ones above, the tense ones below.
inline constexpr std::array kEmotionStack{Emotion::Happy, Emotion::Calm, Emotion::Sad, Emotion::Fearful,
                                          Emotion::Angry};

}  // namespace moodogram

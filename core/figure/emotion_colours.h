// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include "core/base/emotion.h"
#include "core/dsp/colour_map.h"

namespace moodogram {

/// The emotion's colour everywhere, in the window and in figures: the Okabe-Ito hues (safe for colour-blind eyes), a
/// lighter set on dark backgrounds and a darker one on light ones.
constexpr Rgb emotionRgb(Emotion emotion, bool onDark) {
  constexpr std::array<Rgb, kEmotionCount> kOnDark{
      {{0x2B, 0xB5, 0x8B}, {0xE8, 0xA8, 0x20}, {0x4A, 0x90, 0xD9}, {0xE0, 0x62, 0x2A}, {0xC8, 0x78, 0xB0}}};
  constexpr std::array<Rgb, kEmotionCount> kOnLight{
      {{0x00, 0x8A, 0x60}, {0xB8, 0x79, 0x00}, {0x10, 0x61, 0xB3}, {0xC6, 0x40, 0x0C}, {0x97, 0x47, 0x8B}}};
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

// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace moodogram {

enum class ColourMap { Magma, Viridis, Inferno, Cividis, Sox, Grey, GreyInverted };

inline constexpr std::array kColourMaps{ColourMap::Magma,       ColourMap::Viridis, ColourMap::Inferno,
                                        ColourMap::Cividis,     ColourMap::Sox,     ColourMap::Grey,
                                        ColourMap::GreyInverted};

struct Rgb {
  std::uint8_t red = 0, green = 0, blue = 0;
  bool operator==(const Rgb&) const = default;
};

/// 256 colours from quiet to loud.
std::span<const Rgb, 256> colours(ColourMap map);
/// The same as 0xffRRGGBB, the pixels of QImage::Format_RGB32.
std::span<const std::uint32_t, 256> pixelColours(ColourMap map);

/// SoX's default palette at a place in [0, 1].
Rgb soxColour(double fraction);

/// A line, and an outline beside it, to draw over a picture in this map: everywhere in the map one of the two has a
/// contrast of at least 4.5 : 1. The line is the one that stands out from silence.
struct OverlayColours {
  Rgb line, outline;
};
OverlayColours playheadColours(ColourMap map);

/// (L1 + 0.05) / (L2 + 0.05) of the relative luminances, 1 to 21 (WCAG 2.1).
double contrastRatio(const Rgb& a, const Rgb& b);

std::string_view colourMapName(ColourMap map);
std::optional<ColourMap> parseColourMap(std::string_view name);

}  // namespace moodogram

// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace moodogram {

enum class ColourMap { Magma, Viridis, Inferno, Cividis, Sox, Grey };

inline constexpr std::array kColourMaps{ColourMap::Magma,   ColourMap::Viridis, ColourMap::Inferno,
                                        ColourMap::Cividis, ColourMap::Sox,     ColourMap::Grey};

struct Rgb {
  std::uint8_t red = 0, green = 0, blue = 0;
};

/// 256 colours from quiet to loud.
std::span<const Rgb, 256> colours(ColourMap map);

/// SoX's default palette at a place in [0, 1].
Rgb soxColour(double fraction);

std::string_view colourMapName(ColourMap map);
std::optional<ColourMap> parseColourMap(std::string_view name);

}  // namespace moodogram

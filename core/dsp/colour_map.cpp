// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dsp/colour_map.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <numbers>

namespace moodogram {
namespace {

using Colours = std::array<Rgb, 256>;

// Every fifth colour (0xRRGGBB) of the matplotlib maps by S. van der Walt and N. Smith (CC0) and, for cividis, by
// Nunez, Anderton and Renslow, "Optimizing colormaps with consideration for color vision deficiency", 2018.
constexpr std::size_t kAnchorStep = 5;
using Anchors = std::array<std::uint32_t, 52>;
constexpr Anchors kMagma{0x000004, 0x02020B, 0x050416, 0x090720, 0x0E0B2B, 0x140E36, 0x1A1042, 0x21114E, 0x29115A,
                         0x311165, 0x390F6E, 0x420F75, 0x4A1079, 0x52137C, 0x5A167E, 0x621980, 0x6A1C81, 0x721F81,
                         0x792282, 0x812581, 0x892881, 0x912B81, 0x992D80, 0xA1307E, 0xAA337D, 0xB2357B, 0xBA3878,
                         0xC23B75, 0xCA3E72, 0xD2426F, 0xD9466B, 0xE04C67, 0xE75263, 0xEC5860, 0xF1605D, 0xF4695C,
                         0xF7725C, 0xF97B5D, 0xFB8560, 0xFC8E64, 0xFD9869, 0xFEA16E, 0xFEAA74, 0xFEB47B, 0xFEBD82,
                         0xFEC68A, 0xFECF92, 0xFED89A, 0xFDE2A3, 0xFDEBAC, 0xFCF4B6, 0xFCFDBF};
constexpr Anchors kViridis{0x440154, 0x46085C, 0x471063, 0x481769, 0x481D6F, 0x482475, 0x472A7A, 0x46307E, 0x453781,
                           0x433D84, 0x414287, 0x3F4889, 0x3D4E8A, 0x3A538B, 0x38598C, 0x355E8D, 0x33638D, 0x31688E,
                           0x2E6D8E, 0x2C718E, 0x2A768E, 0x297B8E, 0x27808E, 0x25848E, 0x23898E, 0x218E8D, 0x20928C,
                           0x1F978B, 0x1E9C89, 0x1FA188, 0x21A585, 0x24AA83, 0x28AE80, 0x2EB37C, 0x35B779, 0x3DBC74,
                           0x46C06F, 0x50C46A, 0x5AC864, 0x65CB5E, 0x70CF57, 0x7CD250, 0x89D548, 0x95D840, 0xA2DA37,
                           0xB0DD2F, 0xBDDF26, 0xCAE11F, 0xD8E219, 0xE5E419, 0xF1E51D, 0xFDE725};
constexpr Anchors kInferno{0x000004, 0x02020C, 0x050417, 0x0A0722, 0x10092D, 0x160B39, 0x1E0C45, 0x260C51, 0x2F0A5B,
                           0x380962, 0x400A67, 0x490B6A, 0x510E6C, 0x59106E, 0x61136E, 0x69166E, 0x71196E, 0x781C6D,
                           0x801F6C, 0x88226A, 0x902568, 0x982766, 0xA02A63, 0xA82E5F, 0xB0315B, 0xB73557, 0xBF3952,
                           0xC63D4D, 0xCC4248, 0xD34743, 0xD94D3D, 0xDF5337, 0xE45A31, 0xE9612B, 0xED6925, 0xF1711F,
                           0xF47918, 0xF78212, 0xF98B0B, 0xFA9407, 0xFB9D07, 0xFCA60C, 0xFCB014, 0xFBBA1F, 0xFAC42A,
                           0xF8CD37, 0xF6D746, 0xF4E156, 0xF2EA69, 0xF2F27D, 0xF5F992, 0xFCFFA4};
constexpr Anchors kCividis{0x00224E, 0x002656, 0x002A5F, 0x002D68, 0x003070, 0x083370, 0x163770, 0x203A6F, 0x273E6E,
                           0x2E416D, 0x34456C, 0x3A486C, 0x3F4C6C, 0x444F6C, 0x49536C, 0x4E566C, 0x535A6D, 0x575D6D,
                           0x5C616E, 0x60646F, 0x656870, 0x696B71, 0x6D6F72, 0x727274, 0x767676, 0x7A7A78, 0x7E7D78,
                           0x838179, 0x888578, 0x8D8878, 0x928C78, 0x969077, 0x9B9476, 0xA09875, 0xA59C74, 0xAAA073,
                           0xAFA471, 0xB5A86F, 0xBAAC6D, 0xBFB06B, 0xC4B468, 0xC9B965, 0xCFBD62, 0xD4C15F, 0xDAC65B,
                           0xDFCA57, 0xE5CF52, 0xEAD34C, 0xF0D846, 0xF6DD3F, 0xFCE236, 0xFEE838};

Rgb unpack(std::uint32_t colour) {
  return {static_cast<std::uint8_t>(colour >> 16), static_cast<std::uint8_t>(colour >> 8),
          static_cast<std::uint8_t>(colour)};
}

std::uint8_t level(double fraction) { return static_cast<std::uint8_t>(std::lround(255 * fraction)); }

Colours interpolate(const Anchors& anchors) {
  Colours result;
  for (std::size_t i = 0; i < result.size(); ++i) {
    const Rgb from = unpack(anchors[i / kAnchorStep]);
    const Rgb to = unpack(anchors[std::min(i / kAnchorStep + 1, anchors.size() - 1)]);
    const double t = static_cast<double>(i % kAnchorStep) / kAnchorStep;
    const auto mix = [t](int a, int b) { return level((a + t * (b - a)) / 255); };
    result[i] = {mix(from.red, to.red), mix(from.green, to.green), mix(from.blue, to.blue)};
  }
  return result;
}

Colours sampleSox() {
  Colours result;
  for (std::size_t i = 0; i < result.size(); ++i) result[i] = soxColour(static_cast<double>(i) / 255);
  return result;
}

Colours greyRamp(bool inverted) {
  Colours result;
  for (std::size_t i = 0; i < result.size(); ++i) {
    const auto grey = static_cast<std::uint8_t>(inverted ? 255 - i : i);
    result[i] = {grey, grey, grey};
  }
  return result;
}

/// WCAG 2.1, for sRGB.
double relativeLuminance(const Rgb& colour) {
  const auto linear = [](std::uint8_t value) {
    const double share = value / 255.0;
    return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
  };
  return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue);
}

}  // namespace

Rgb soxColour(double fraction) {
  constexpr double kQuarterTurn = std::numbers::pi / 2;
  const double x = fraction;
  const double red = x < 0.13 ? 0 : x < 0.73 ? std::sin((x - 0.13) / 0.60 * kQuarterTurn) : 1;
  const double green = x < 0.60 ? 0 : x < 0.91 ? std::sin((x - 0.60) / 0.31 * kQuarterTurn) : 1;
  const double blue = x < 0.60 ? 0.5 * std::sin(x / 0.60 * 2 * kQuarterTurn) : x < 0.78 ? 0 : (x - 0.78) / 0.22;
  return {level(red), level(green), level(blue)};
}

std::span<const Rgb, 256> colours(ColourMap map) {
  static const Colours kMaps[] = {interpolate(kMagma),   interpolate(kViridis), interpolate(kInferno),
                                  interpolate(kCividis), sampleSox(),           greyRamp(false),
                                  greyRamp(true)};
  return kMaps[static_cast<std::size_t>(map)];
}

std::span<const std::uint32_t, 256> pixelColours(ColourMap map) {
  using Pixels = std::array<std::uint32_t, 256>;
  static const auto kPixels = [] {
    std::array<Pixels, kColourMaps.size()> all;
    for (const ColourMap each : kColourMaps)
      std::transform(colours(each).begin(), colours(each).end(), all[static_cast<std::size_t>(each)].begin(),
                     [](const Rgb& c) { return 0xff000000U | c.red << 16U | c.green << 8U | c.blue; });
    return all;
  }();
  return kPixels[static_cast<std::size_t>(map)];
}

double contrastRatio(const Rgb& a, const Rgb& b) {
  const auto [darker, lighter] = std::minmax({relativeLuminance(a), relativeLuminance(b)});
  return (lighter + 0.05) / (darker + 0.05);
}

OverlayColours playheadColours(ColourMap map) {
  constexpr Rgb kBlack{0, 0, 0};
  constexpr Rgb kWhite{255, 255, 255};
  const Rgb silence = colours(map)[0];
  const bool dark = contrastRatio(kWhite, silence) >= contrastRatio(kBlack, silence);
  return dark ? OverlayColours{kWhite, kBlack} : OverlayColours{kBlack, kWhite};
}

std::string_view colourMapName(ColourMap map) {
  static constexpr std::string_view kNames[] = {"magma", "viridis", "inferno",      "cividis",
                                                "sox",   "grey",    "grey-inverted"};
  return kNames[static_cast<std::size_t>(map)];
}

std::optional<ColourMap> parseColourMap(std::string_view name) {
  for (const ColourMap map : kColourMaps)
    if (colourMapName(map) == name) return map;
  return std::nullopt;
}

}  // namespace moodogram

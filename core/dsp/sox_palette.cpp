// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dsp/sox_palette.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace moodogram {
namespace {

/// The fixed set of option -A, as SoX 14.4.2 writes it into its pictures (0xRRGGBB).
constexpr std::uint32_t kAlternative[] = {
    0x000000, 0x000003, 0x000105, 0x000108, 0x00010A, 0x00010B, 0x00010E, 0x010210, 0x010212, 0x010215, 0x010216,
    0x010218, 0x01031B, 0x01031D, 0x01031F, 0x010320, 0x010322, 0x010324, 0x010325, 0x010327, 0x010328, 0x01032A,
    0x01032C, 0x01032E, 0x01032F, 0x010330, 0x010332, 0x010334, 0x020336, 0x040338, 0x050339, 0x07033B, 0x09033D,
    0x0B033F, 0x0E0341, 0x0F0242, 0x110244, 0x130246, 0x150248, 0x17024A, 0x18024B, 0x1A024D, 0x1D024F, 0x200251,
    0x240253, 0x280255, 0x2B0257, 0x30025A, 0x33025C, 0x37025F, 0x3B0261, 0x3E0263, 0x420265, 0x450268, 0x49026A,
    0x4D026C, 0x51026E, 0x550270, 0x5A0272, 0x5F0274, 0x630275, 0x680276, 0x6C0278, 0x70037A, 0x75037C, 0x7A037D,
    0x7E037E, 0x830380, 0x870382, 0x8C0384, 0x900385, 0x930383, 0x960380, 0x98037E, 0x9B037C, 0x9E037A, 0xA00378,
    0xA30375, 0xA60373, 0xA90371, 0xAB036F, 0xAE036D, 0xB1036A, 0xB30368, 0xB60366, 0xBA0362, 0xBC035E, 0xC0035A,
    0xC30356, 0xC70352, 0xCA034E, 0xCD034A, 0xD10346, 0xD40343, 0xD7033E, 0xDB033A, 0xDE0336, 0xE20332, 0xE4032F,
    0xE6072D, 0xE80D2C, 0xEA112B, 0xEC172A, 0xED1B29, 0xEE2028, 0xF02627, 0xF22A26, 0xF42F24, 0xF53423, 0xF63923,
    0xF83E21, 0xFA4320, 0xFC4920, 0xFC4F22, 0xFC5626, 0xFC5D2A, 0xFC642C, 0xFC6B30, 0xFC7233, 0xFC7A37, 0xFD813B,
    0xFD883E, 0xFD8F42, 0xFD9645, 0xFD9E49, 0xFDA54D, 0xFDAC50, 0xFDB154, 0xFDB758, 0xFDBC5C, 0xFDC161, 0xFDC665,
    0xFDCB69, 0xFDD06D, 0xFED571, 0xFEDA76, 0xFEDF7A, 0xFEE47E, 0xFEE982, 0xFEEE86, 0xFEF38B, 0xFDF58F, 0xFCF693,
    0xFBF798, 0xFAF79C, 0xF9F8A1, 0xF8F9A5, 0xF7F9AA, 0xF6FAAE, 0xF5FAB3, 0xF4FBB7, 0xF3FCBC, 0xF1FDC0, 0xF0FDC5,
    0xF0FEC9, 0xEFFECC, 0xEFFECF, 0xF0FED1, 0xF0FED4, 0xF0FED6, 0xF0FED8, 0xF0FEDA, 0xF1FFDD, 0xF1FFDF, 0xF1FFE1,
    0xF1FFE4, 0xF1FFE6, 0xF2FFE8, 0xF2FFEB};

using Channels = std::array<double, 3>;

Channels highColour(double x) {
  const double part = std::min(6.0, std::floor(7 * x));
  const double t = 7 * x - part;
  const double rise = std::sin(t * std::numbers::pi / 2);
  const double fall = std::cos(t * std::numbers::pi / 2);
  switch (static_cast<int>(part)) {
    case 0:
      return {t, 0, t};
    case 1:
      return {1 - t, 0, 1};
    case 2:
      return {0, rise, 1};
    case 3:
      return {0, 1, fall};
    case 4:
      return {rise, 1, 0};
    case 5:
      return {1, fall, 0};
    default:
      return {1, rise, rise};
  }
}

Channels unpack(std::uint32_t colour) {
  return {(colour >> 16) / 255.0, (colour >> 8 & 0xFF) / 255.0, (colour & 0xFF) / 255.0};
}

Channels colourful(const SoxPaletteConfig& config, double x) {
  if (config.highColour) return highColour(x);
  if (config.alternative)
    return unpack(kAlternative[static_cast<std::size_t>(std::lround(x * (std::size(kAlternative) - 1)))]);
  const Rgb colour = soxColour(x);
  return {colour.red / 255.0, colour.green / 255.0, colour.blue / 255.0};
}

Channels grey(const SoxPaletteConfig& config, double x) {
  Channels c{x, x, x};
  if (!config.highColour) return c;
  const double late = x < 0.4 ? 0 : (x - 0.4) / 0.6;
  const int order = config.permutation - 1;
  c[static_cast<std::size_t>((1 + order) % 3)] = late;
  if (order < 3) c[static_cast<std::size_t>((2 + order) % 3)] = late;
  return c;
}

Channels colourAt(const SoxPaletteConfig& config, double x) {
  if (config.monochrome) return grey(config, x);
  constexpr std::array<std::array<std::size_t, 3>, 6> kOrders{
      {{0, 1, 2}, {1, 0, 2}, {2, 0, 1}, {0, 2, 1}, {1, 2, 0}, {2, 1, 0}}};
  const Channels c = colourful(config, x);
  const auto& order = kOrders[static_cast<std::size_t>(config.permutation - 1)];
  return {c[order[0]], c[order[1]], c[order[2]]};
}

}  // namespace

std::vector<Rgb> soxPalette(const SoxPaletteConfig& config) {
  const auto allLevels = static_cast<std::size_t>(config.quantization) + 2;
  const std::size_t levels = config.alternative ? std::min(allLevels, std::size(kAlternative)) : allLevels;
  std::vector<Rgb> palette{{0, 0, 0}, {255, 255, 255}, {191, 191, 191}, {127, 127, 127}};
  if (config.lightBackground) {
    palette = {{221, 216, 208}, {0, 0, 0}, {63, 63, 63}, {63, 63, 63}};
    if (config.monochrome) palette.front() = {223, 223, 223};
  }
  for (std::size_t i = 0; i < levels; ++i) {
    const std::size_t place = config.lightBackground ? levels - 1 - i : i;
    const Channels c = colourAt(config, static_cast<double>(place) / static_cast<double>(levels - 1));
    const auto byte = [](double value) { return static_cast<std::uint8_t>(0.5 + 255 * value); };
    palette.push_back({byte(c[0]), byte(c[1]), byte(c[2])});
  }
  return palette;
}

}  // namespace moodogram

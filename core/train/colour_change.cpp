// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/colour_change.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>

namespace moodogram {
namespace {

struct Planes {
  std::span<float> red, green, blue;

  explicit Planes(std::span<float> picture)
      : red(picture.first(picture.size() / 3)),
        green(picture.subspan(red.size(), red.size())),
        blue(picture.subspan(2 * red.size(), red.size())) {}

  float greyAt(std::size_t i) const { return 0.2989F * red[i] + 0.587F * green[i] + 0.114F * blue[i]; }
};

void mixWith(std::span<float> picture, double factor, double plain) {
  const auto share = static_cast<float>(factor);
  const auto rest = static_cast<float>((1 - factor) * plain);
  for (float& value : picture) value = std::clamp(share * value + rest, 0.0F, 1.0F);
}

/// The colour whose hue is turned; saturation and value stay (A. R. Smith, "Color gamut transform pairs", 1978).
std::array<double, 3> turned(double red, double green, double blue, double turn) {
  const double value = std::max({red, green, blue});
  const double spread = value - std::min({red, green, blue});
  if (spread <= 0) return {red, green, blue};
  double sixth = 0;  // the hue in sixths of the circle
  if (value == red)
    sixth = (green - blue) / spread;
  else if (value == green)
    sixth = 2 + (blue - red) / spread;
  else
    sixth = 4 + (red - green) / spread;
  sixth = std::fmod(sixth + 6 * turn + 12, 6);
  // Each channel is a trapezoid over the circle.
  const auto channel = [&](double offset) {
    const double place = std::fmod(sixth + offset, 6);
    return value - spread * std::clamp(std::min(place, 4 - place), 0.0, 1.0);
  };
  return {channel(5), channel(3), channel(1)};
}

}  // namespace

void changeBrightness(std::span<float> picture, double factor) { mixWith(picture, factor, 0); }

void changeContrast(std::span<float> picture, double factor) {
  const Planes planes(picture);
  double sum = 0;
  for (std::size_t i = 0; i < planes.red.size(); ++i) sum += planes.greyAt(i);
  mixWith(picture, factor, sum / static_cast<double>(planes.red.size()));
}

void changeHue(std::span<float> picture, double turn) {
  const Planes planes(picture);
  for (std::size_t i = 0; i < planes.red.size(); ++i) {
    const auto [red, green, blue] = turned(planes.red[i], planes.green[i], planes.blue[i], turn);
    planes.red[i] = static_cast<float>(red);
    planes.green[i] = static_cast<float>(green);
    planes.blue[i] = static_cast<float>(blue);
  }
}

void makeGrey(std::span<float> picture) {
  const Planes planes(picture);
  for (std::size_t i = 0; i < planes.red.size(); ++i)
    planes.red[i] = planes.green[i] = planes.blue[i] = planes.greyAt(i);
}

}  // namespace moodogram

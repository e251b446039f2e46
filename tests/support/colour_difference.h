// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace moodogram::test {

/// sRGB, 0 to 255, or the same as light (linear, 0 to 1).
using Colour3 = std::array<double, 3>;
using ColourMatrix = std::array<Colour3, 3>;

inline Colour3 transformed(const ColourMatrix& m, const Colour3& c) {
  Colour3 result{};
  for (std::size_t row = 0; row < 3; ++row)
    for (std::size_t i = 0; i < 3; ++i) result[row] += m[row][i] * c[i];
  return result;
}

inline Colour3 linearLight(const Colour3& srgb) {
  Colour3 light{};
  std::transform(srgb.begin(), srgb.end(), light.begin(), [](double value) {
    const double v = value / 255;
    return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
  });
  return light;
}

/// What people with full colour vision and those who lack one kind of cone see: Machado, Oliveira and Fernandes, "A
/// Physiologically-based Model for Simulation of Color Vision Deficiency" (2009), severity 1, on linear light.
struct ColourVision {
  const char* name;
  ColourMatrix matrix;
};
inline constexpr std::array<ColourVision, 4> kColourVisions{{
    {"full", {{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}}},
    {"protanopia",
     {{{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}}},
    {"deuteranopia",
     {{{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}}},
    {"tritanopia",
     {{{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}}},
}};

/// CIELAB under D65.
inline Colour3 labOf(const Colour3& light) {
  constexpr ColourMatrix kToXyz{
      {{0.4124564, 0.3575761, 0.1804375}, {0.2126729, 0.7151522, 0.0721750}, {0.0193339, 0.1191920, 0.9503041}}};
  constexpr Colour3 kWhite{0.95047, 1, 1.08883};
  Colour3 clipped = light;
  for (double& value : clipped) value = std::clamp(value, 0.0, 1.0);
  Colour3 f = transformed(kToXyz, clipped);
  for (std::size_t i = 0; i < 3; ++i) {
    const double t = f[i] / kWhite[i];
    f[i] = t > 216.0 / 24389 ? std::cbrt(t) : (24389.0 / 27 * t + 16) / 116;
  }
  return {116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])};
}

/// CIEDE2000 (CIE 142-2001; the formulas as Sharma, Wu and Dalal, 2005, write them).
inline double colourDifference(const Colour3& lab1, const Colour3& lab2) {
  constexpr double kDegree = std::numbers::pi / 180;
  const auto seventh = [](double c) { return std::sqrt(std::pow(c, 7) / (std::pow(c, 7) + std::pow(25.0, 7))); };
  const double g = 0.5 * (1 - seventh((std::hypot(lab1[1], lab1[2]) + std::hypot(lab2[1], lab2[2])) / 2));
  const double a1 = (1 + g) * lab1[1];
  const double a2 = (1 + g) * lab2[1];
  const double c1 = std::hypot(a1, lab1[2]);
  const double c2 = std::hypot(a2, lab2[2]);
  const auto hue = [](double a, double b) {
    const double degrees = a == 0 && b == 0 ? 0 : std::atan2(b, a) / kDegree;
    return degrees < 0 ? degrees + 360 : degrees;
  };
  const double h1 = hue(a1, lab1[2]);
  const double h2 = hue(a2, lab2[2]);
  const bool isGrey = c1 * c2 == 0;
  double dh = isGrey ? 0 : h2 - h1;
  if (dh > 180) dh -= 360;
  if (dh < -180) dh += 360;
  const double dL = lab2[0] - lab1[0];
  const double dC = c2 - c1;
  const double dH = 2 * std::sqrt(c1 * c2) * std::sin(dh / 2 * kDegree);
  const double l = (lab1[0] + lab2[0]) / 2;
  const double c = (c1 + c2) / 2;
  double h = h1 + h2;
  if (!isGrey) {
    if (std::abs(h1 - h2) > 180) h += h < 360 ? 360 : -360;
    h /= 2;
  }
  const double t = 1 - 0.17 * std::cos((h - 30) * kDegree) + 0.24 * std::cos(2 * h * kDegree) +
                   0.32 * std::cos((3 * h + 6) * kDegree) - 0.20 * std::cos((4 * h - 63) * kDegree);
  const double sL = 1 + 0.015 * std::pow(l - 50, 2) / std::sqrt(20 + std::pow(l - 50, 2));
  const double sC = 1 + 0.045 * c;
  const double sH = 1 + 0.015 * c * t;
  const double rT = -std::sin(60 * std::exp(-std::pow((h - 275) / 25, 2)) * kDegree) * 2 * seventh(c);
  return std::sqrt(std::pow(dL / sL, 2) + std::pow(dC / sC, 2) + std::pow(dH / sH, 2) + rT * dC / sC * dH / sH);
}

/// 1 to 21, as WCAG 2.1 defines it.
inline double contrastRatio(const Colour3& srgb1, const Colour3& srgb2) {
  const auto luminance = [](const Colour3& srgb) {
    const Colour3 light = linearLight(srgb);
    return 0.2126 * light[0] + 0.7152 * light[1] + 0.0722 * light[2];
  };
  const double a = luminance(srgb1);
  const double b = luminance(srgb2);
  return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

}  // namespace moodogram::test

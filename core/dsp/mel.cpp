// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dsp/mel.h"

#include <algorithm>
#include <cmath>
#include <string>

#include "core/base/error.h"

namespace moodogram {

namespace {

constexpr double kSlaneyHzPerMel = 200.0 / 3;  // below the break
constexpr double kSlaneyBreakHz = 1000;
constexpr double kSlaneyBreakMel = 15;
const double kSlaneyLogStep = std::log(6.4) / 27;  // 27 mels from 1 to 6.4 kHz

}  // namespace

double hzToMel(double hz, MelStyle style) {
  if (style != MelStyle::Slaney) return 2595 * std::log10(1 + hz / 700);
  return hz < kSlaneyBreakHz ? hz / kSlaneyHzPerMel : kSlaneyBreakMel + std::log(hz / kSlaneyBreakHz) / kSlaneyLogStep;
}

double melToHz(double mel, MelStyle style) {
  if (style != MelStyle::Slaney) return 700 * (std::pow(10, mel / 2595) - 1);
  return mel < kSlaneyBreakMel ? mel * kSlaneyHzPerMel
                               : kSlaneyBreakHz * std::exp((mel - kSlaneyBreakMel) * kSlaneyLogStep);
}

MelFilterBank::MelFilterBank(std::size_t bands, std::size_t fftSize, double sampleRateHz, double minHz, double maxHz,
                             MelStyle style) {
  if (bands == 0 || fftSize < 2 || !(minHz >= 0) || !(maxHz > minHz) || maxHz > sampleRateHz / 2)
    throw ConfigError("A mel filter bank needs at least one band, and 0 <= lowest < highest frequency <= " +
                      std::to_string(sampleRateHz / 2) + " Hz.");
  // What the slopes of a triangle are straight over.
  const auto scaled = [&](double hz) { return style == MelStyle::HtkMel ? hzToMel(hz, style) : hz; };
  const double minMel = hzToMel(minHz, style);
  const double melStep = (hzToMel(maxHz, style) - minMel) / static_cast<double>(bands + 1);
  const double hzPerBin = sampleRateHz / static_cast<double>(fftSize);
  const auto edgeHz = [&](std::size_t i) { return melToHz(minMel + melStep * static_cast<double>(i), style); };
  const std::size_t binCount = fftSize / 2 + 1;
  for (std::size_t b = 0; b < bands; ++b) {
    const double low = edgeHz(b);
    const double centre = edgeHz(b + 1);
    const double high = edgeHz(b + 2);
    const double peak = style == MelStyle::Slaney ? 2 / (high - low) : 1;
    Band band;
    band.firstBin = std::min(static_cast<std::size_t>(std::floor(low / hzPerBin)) + 1, binCount);
    for (std::size_t k = band.firstBin; k < binCount; ++k) {
      const double hz = static_cast<double>(k) * hzPerBin;
      if (hz >= high) break;
      band.weights.push_back(
          static_cast<float>(peak * (hz <= centre ? (scaled(hz) - scaled(low)) / (scaled(centre) - scaled(low))
                                                  : (scaled(high) - scaled(hz)) / (scaled(high) - scaled(centre)))));
    }
    m_bands.push_back(std::move(band));
  }
}

std::vector<double> melCentresHz(std::size_t bands, double minHz, double maxHz, MelStyle style) {
  const double minMel = hzToMel(minHz, style);
  const double melStep = (hzToMel(maxHz, style) - minMel) / static_cast<double>(bands + 1);
  std::vector<double> centres;
  for (std::size_t b = 0; b < bands; ++b)
    centres.push_back(melToHz(minMel + melStep * static_cast<double>(b + 1), style));
  return centres;
}

void MelFilterBank::apply(std::span<const float> power, std::span<float> output) const {
  for (std::size_t b = 0; b < m_bands.size(); ++b) {
    const Band& band = m_bands[b];
    float sum = 0;
    for (std::size_t i = 0; i < band.weights.size(); ++i) sum += band.weights[i] * power[band.firstBin + i];
    output[b] = sum;
  }
}

}  // namespace moodogram

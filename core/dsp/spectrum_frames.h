// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "core/dsp/stft.h"

namespace moodogram {

/// What the values of a frame are. Full scale is 1.
enum class SpectrumUnit {
  Magnitude,        ///< amplitude of a sine in the bin
  Power,            ///< its square
  Decibels,         ///< 20 log10 of it relative to the reference amplitude
  Density,          ///< one-sided power spectral density per Hz: its sum over the bins, times their step, is the mean
                    ///< square of the signal under the window
  DensityDecibels,  ///< 10 log10 of it relative to the reference squared
};
inline constexpr std::array kSpectrumUnits{SpectrumUnit::Magnitude, SpectrumUnit::Power, SpectrumUnit::Decibels,
                                           SpectrumUnit::Density, SpectrumUnit::DensityDecibels};

/// Names for options and files: magnitude, power, db, density, density-db.
std::string_view spectrumUnitName(SpectrumUnit unit);
std::optional<SpectrumUnit> parseSpectrumUnit(std::string_view name);

struct SpectrumFramesConfig {
  StftConfig stft{};
  SpectrumUnit unit = SpectrumUnit::Decibels;
  double reference = 1;   ///< amplitude that is 0 dB
  double floorDb = -200;  ///< what is quieter, silence too, has this level
  bool centred = true;  ///< frame f is centred on sample f * hop, with silence around the signal; else it begins there,
                        ///< and only whole frames count
};

/// The exact frames of a signal for exports and measurements: (frames x bins) of float, in memory that does not depend
/// on the signal's length. One object serves one thread and one signal.
class SpectrumFrames {
 public:
  /// values: binCount() of them, valid during the call.
  using Sink = std::function<void(std::int64_t frame, std::span<const float> values)>;

  /// Throws ConfigError.
  SpectrumFrames(const SpectrumFramesConfig& config, int sampleRateHz);

  std::size_t binCount() const { return m_stft.binCount(); }
  double hzOf(std::size_t bin) const;
  /// The middle of the frame's window.
  double secondsOf(std::int64_t frame) const;
  /// Centred: the frames whose middle lies in the signal.
  std::int64_t frameCount(std::int64_t samples) const;

  /// The next samples, of any value (core/dsp/tame_samples.h). Calls the sink for every frame that they complete.
  void add(std::span<const float> mono, const Sink& sink);
  /// Once, after the last sample: the frames that reach beyond it.
  void finish(const Sink& sink);

  /// Samples so far that were not a number or infinite; they count as silence.
  std::int64_t nonFiniteSamples() const { return m_nonFinite; }

 private:
  void push(std::span<const float> samples, const Sink& sink);
  void convert();

  SpectrumFramesConfig m_config;
  int m_sampleRateHz;
  Stft m_stft;
  float m_perHz;  ///< from power, of which a sine's is its amplitude squared, to density
  std::vector<float> m_pending;
  std::size_t m_skip = 0;  ///< samples to come before the next frame: hops can be longer than frames
  std::vector<float> m_values;
  std::int64_t m_samples = 0;
  std::int64_t m_frames = 0;
  std::int64_t m_nonFinite = 0;
};

}  // namespace moodogram

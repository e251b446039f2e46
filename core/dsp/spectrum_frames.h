// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <limits>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "core/dsp/mel.h"
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

/// Triangular bands of the mel scale, up to the Nyquist frequency at most.
struct MelBands {
  std::size_t count = 80;
  double minHz = 0;
  double maxHz = std::numeric_limits<double>::infinity();
  MelStyle style = MelStyle::Htk;
};

struct SpectrumFramesConfig {
  StftConfig stft{};
  std::optional<MelBands> mel{};  ///< sums of the bins' powers or densities in place of the bins
  SpectrumUnit unit = SpectrumUnit::Decibels;
  double reference = 1;   ///< amplitude that counts as 1, and as 0 dB
  double floorDb = -200;  ///< what is quieter, silence too, has this level
  bool centred = true;  ///< frame f is centred on sample f * hop, with silence around the signal; else it begins there,
                        ///< and only whole frames count
};

/// The exact frames of a signal for exports and measurements: (frames x frequencies) of float, in memory that does not
/// depend on the signal's length. One object serves one thread and one signal.
class SpectrumFrames {
 public:
  /// values: one for each of frequencies(), valid during the call.
  using Sink = std::function<void(std::int64_t frame, std::span<const float> values)>;

  /// Throws ConfigError.
  SpectrumFrames(const SpectrumFramesConfig& config, int sampleRateHz);

  /// In Hz: the bins', or the peaks of the mel bands.
  std::span<const double> frequencies() const { return m_frequencies; }
  /// The middle of the frame's window.
  double secondsOf(std::int64_t frame) const;
  /// Centred: the frames whose middle lies in the signal.
  std::int64_t frameCount(std::int64_t samples) const;

  /// The next samples, of any value (core/dsp/tame_samples.h). Calls the sink for every frame that they complete.
  void add(std::span<const float> mono, const Sink& sink);
  /// Once, after the last sample: the frames that reach beyond it.
  void finish(const Sink& sink);

 private:
  void push(std::span<const float> samples, const Sink& sink);
  void convert();

  SpectrumFramesConfig m_config;
  int m_sampleRateHz;
  Stft m_stft;
  std::optional<MelFilterBank> m_mel;
  std::vector<double> m_frequencies;
  float m_perHz;  ///< from power, of which a sine's is its amplitude squared, to density
  std::vector<float> m_pending;
  std::size_t m_skip = 0;  ///< samples to come before the next frame: hops can be longer than frames
  std::vector<float> m_bins;
  std::vector<float> m_values;
  std::int64_t m_samples = 0;
  std::int64_t m_frames = 0;
};

}  // namespace moodogram

// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "core/dsp/level.h"
#include "core/dsp/window_function.h"

namespace moodogram {

enum class SpectrumMethod {
  Plain,  ///< power of the short-time Fourier transform
  /// Its energy moved to where it comes from; needs a window that falls towards its ends. A sine has its own level, as
  /// in the others, so noise lies lower than in the plain one by the noise bandwidth of the window in bins.
  Reassigned,
  Peaks,    ///< only the peaks of each frame, with their interpolated level, in the bin nearest to them
  Octaves,  ///< constant Q: windows that are twice as long an octave lower
};
inline constexpr std::array kSpectrumMethods{SpectrumMethod::Plain, SpectrumMethod::Reassigned, SpectrumMethod::Peaks,
                                             SpectrumMethod::Octaves};

/// Names for options and files: plain, reassigned, peaks, octaves.
std::string_view spectrumMethodName(SpectrumMethod method);
std::optional<SpectrumMethod> parseSpectrumMethod(std::string_view name);

/// What a column shows of its frames. A reassigned spectrum always has the mean, which keeps the energy.
enum class ColumnLevel {
  Loudest,  ///< the loudest, bin for bin: no click is too short to be seen
  Mean,     ///< the mean power: the level of noise is right
};

/// How spectra are computed: everything that another choice of needs new transforms for.
struct SpectrumConfig {
  std::size_t fftSize = 4096;  ///< 16 to 65536
  WindowShape window{};
  std::size_t windowSize = 0;  ///< samples of a frame, at least 16; the FFT's rest is zeros. 0: fftSize
  double overlap = 0.5;        ///< of the frames in a column, at least, as a share of windowSize; 0 to 0.95
  SpectrumMethod method = SpectrumMethod::Plain;
  ColumnLevel columnLevel = ColumnLevel::Loudest;
  int binsPerOctave = 48;  ///< 6 to 96; for the octaves, which have Hann windows of their own sizes

  std::size_t frameSize() const { return windowSize == 0 ? fftSize : windowSize; }
  bool operator==(const SpectrumConfig&) const = default;
};

/// The frequencies that the bins of a spectrum stand for: bin k lies at k * stepHz, or, where there are bins per
/// octave, at lowestHz * 2^(k / binsPerOctave).
struct BinAxis {
  std::size_t count = 0;
  double stepHz = 0;
  double lowestHz = 0;
  int binsPerOctave = 0;

  double binOf(double hz) const {
    return binsPerOctave == 0 ? hz / stepHz : binsPerOctave * std::log2(std::max(hz, 1e-3) / lowestHz);
  }
  double hzOf(double bin) const {
    return binsPerOctave == 0 ? bin * stepHz : lowestHz * std::exp2(bin / binsPerOctave);
  }
  bool operator==(const BinAxis&) const = default;
};

/// The spectra of a stretch of a signal, column after column. What frequency axis, colours and range they are shown
/// with comes later and needs no new transform.
struct SpectrumTile {
  int columns = 0;
  std::size_t bins = 0;
  std::vector<Centibels> levels;  ///< levels[column * bins + bin]

  std::span<const Centibels> column(int index) const {
    return std::span(levels).subspan(static_cast<std::size_t>(index) * bins, bins);
  }
  std::span<Centibels> column(int index) {
    return std::span(levels).subspan(static_cast<std::size_t>(index) * bins, bins);
  }
};

class SpectrumTransform;

/// Turns mono PCM into spectra. One object serves one thread, and takes no locks while it renders.
class SpectrumRenderer {
 public:
  /// Throws ConfigError.
  SpectrumRenderer(const SpectrumConfig& config, int sampleRateHz);
  ~SpectrumRenderer();

  const SpectrumConfig& config() const { return m_config; }
  const BinAxis& bins() const;
  /// How many samples before its first and behind its last column a call of render() looks at.
  std::int64_t marginSamples() const;

  /// Column c sums up the frames centred in samples [first + c * samplesPerColumn, + samplesPerColumn): one frame, or
  /// as many, spread evenly, as overlap by config().overlap, so that nothing in a column goes unseen. `pcm` starts at
  /// sample pcmStart of the track; samples outside of it count as silence, so callers give marginSamples() more on each
  /// side. Any values are allowed in pcm, see core/dsp/tame_samples.h.
  SpectrumTile render(std::span<const float> pcm, std::int64_t pcmStart, std::int64_t first, double samplesPerColumn,
                      int columns);

 private:
  SpectrumConfig m_config;
  std::unique_ptr<SpectrumTransform> m_transform;
  std::vector<float> m_tamed;
};

}  // namespace moodogram

// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

#include "core/dsp/stft.h"

namespace moodogram {

/// How spectra are computed: everything that another choice of needs new transforms for.
struct SpectrumConfig {
  std::size_t fftSize = 4096;
  WindowShape window{};

  bool operator==(const SpectrumConfig&) const = default;
};

/// The frequencies that the bins of a spectrum stand for: bin k lies at k * stepHz.
struct BinAxis {
  std::size_t count = 0;
  double stepHz = 0;

  double binOf(double hz) const { return hz / stepHz; }
  double hzOf(double bin) const { return bin * stepHz; }
  bool operator==(const BinAxis&) const = default;
};

/// Level relative to a full-scale sine in hundredths of a decibel, which a 16-bit integer holds over more than any
/// audio format's range.
using Centibels = std::int16_t;
inline constexpr Centibels kSilentCentibels = -14000;  ///< -140 dB: below the noise of 16 bits, near that of 24

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

/// Turns mono PCM into spectra. One object serves one thread.
class SpectrumRenderer {
 public:
  /// Throws ConfigError.
  SpectrumRenderer(const SpectrumConfig& config, int sampleRateHz);
  ~SpectrumRenderer();

  const SpectrumConfig& config() const;
  const BinAxis& bins() const;
  /// How many samples before its first and behind its last column a call of render() looks at.
  std::int64_t marginSamples() const;

  /// Column c is the loudest of the frames centred in samples [first + c * samplesPerColumn, + samplesPerColumn),
  /// at most 8 frames a column, spread evenly. `pcm` starts at sample pcmStart of the track; samples outside of it
  /// count as silence, so callers give marginSamples() more on each side.
  SpectrumTile render(std::span<const float> pcm, std::int64_t pcmStart, std::int64_t first, double samplesPerColumn,
                      int columns);

 private:
  struct Impl;
  std::unique_ptr<Impl> m_impl;
};

}  // namespace moodogram

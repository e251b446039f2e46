// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "core/dsp/spectrum.h"

namespace moodogram {

/// A piece of a track; outside of it is silence.
struct PcmStretch {
  std::span<const float> samples;
  std::int64_t start = 0;  ///< in the track

  /// The samples from `first` on, as many as scratch holds, which is used if some lie outside. Empty if all do.
  std::span<const float> frame(std::int64_t first, std::span<float> scratch) const;
};

/// Columns of equal width next to each other, from sample `first` of the track.
struct ColumnGrid {
  std::int64_t first = 0;
  double samplesPerColumn = 1;
  int count = 0;

  /// How many frames of a column lie at most `hop` samples apart, and where the middle of frame i is if they are
  /// counted through all columns, also before the first and behind the last.
  int framesPerColumn(double hop) const;
  std::int64_t centre(std::int64_t frame, int framesPerColumn) const;
};

/// One method of SpectrumRenderer. The objects are for one thread.
class SpectrumTransform {
 public:
  virtual ~SpectrumTransform() = default;
  virtual const BinAxis& bins() const = 0;
  virtual std::int64_t marginSamples() const = 0;
  /// pcm is tame. levels: column after column.
  virtual void render(const PcmStretch& pcm, const ColumnGrid& grid, std::span<Centibels> levels) = 0;
};

std::unique_ptr<SpectrumTransform> makeFrameTransform(const SpectrumConfig& config, int sampleRateHz);
std::unique_ptr<SpectrumTransform> makeReassignedTransform(const SpectrumConfig& config, int sampleRateHz);
std::unique_ptr<SpectrumTransform> makeOctaveTransform(const SpectrumConfig& config, int sampleRateHz);

}  // namespace moodogram

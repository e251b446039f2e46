// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <stop_token>
#include <vector>

#include "core/dsp/spectrum_slice.h"
#include "ui/spectrogram/tiles/tile_source.h"

namespace moodogram::ui {

/// Which spectra are wanted: at a place, and of a stretch if one is given.
struct SliceRequest {
  std::int64_t sample = 0;      ///< the frame is centred here
  std::int64_t rangeFirst = 0;  ///< samples [rangeFirst, rangeEnd); empty: no stretch
  std::int64_t rangeEnd = 0;

  bool operator==(const SliceRequest&) const = default;
};

/// One spectrum: dB relative to a full-scale sine, one value a bin, and its highest peaks, the highest first.
struct SliceCurve {
  std::vector<float> decibels;
  std::vector<SpectralPeak> peaks;
};

/// The answer to a SliceRequest, computed from the samples and not from the picture.
struct SpectrumSlice {
  SliceRequest request;
  TileTransform transform;
  int sampleRateHz = 0;
  BinAxis bins;
  SliceCurve at;                 ///< one frame at request.sample
  SliceCurve mean;               ///< power mean over the stretch; empty without one
  SliceCurve peak;               ///< loudest of the stretch, bin by bin; empty without one
  std::int64_t rangeFrames = 0;  ///< that mean and peak were taken from
};

/// Frames of the stretch overlap by half and lie inside of it; above 4096 frames they are spread evenly instead. A
/// stretch shorter than a frame is one frame around its middle. Throws as TileSource::read() does.
SpectrumSlice computeSlice(TileSource& source, const TileTransform& transform, const SliceRequest& request,
                           const std::stop_token& stop);

}  // namespace moodogram::ui

// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spectrogram/tiles/tile_slice.h"

#include <algorithm>
#include <cmath>

#include "core/base/progress.h"

namespace moodogram::ui {
namespace {

constexpr std::int64_t kMaxFrames = 4096;
constexpr std::size_t kMaxPeaks = 500;  // of all frequencies, so that some are left of those that are shown

SliceCurve curve(std::vector<float> decibels, const BinAxis& bins) {
  std::vector<SpectralPeak> peaks = spectralPeaks(decibels, bins, kMaxPeaks);
  return {std::move(decibels), std::move(peaks)};
}

}  // namespace

SpectrumSlice computeSlice(TileSource& source, const TileTransform& transform, const SliceRequest& request,
                           const std::stop_token& stop) {
  SpectrumSlice slice{request, transform, source.sampleRateHz(), {}, {}, {}, {}, 0};
  SliceAnalyzer single(transform.spectrum, slice.sampleRateHz);
  slice.bins = single.bins();
  const std::int64_t size = single.frameSamples();
  std::vector<float> frame(static_cast<std::size_t>(size));
  const auto add = [&](SliceAnalyzer& analyzer, std::int64_t first) {
    throwIfStopped(stop);
    source.read(transform.channel, first, frame, stop);
    analyzer.addFrame(frame);
  };
  add(single, request.sample - size / 2);
  slice.at = curve(single.meanDb(), slice.bins);

  const std::int64_t length = request.rangeEnd - request.rangeFirst;
  if (length <= 0) return slice;
  SliceAnalyzer stretch(transform.spectrum, slice.sampleRateHz);
  const std::int64_t room = std::max<std::int64_t>(length - size, 0);
  const std::int64_t first = length < size ? request.rangeFirst + (length - size) / 2 : request.rangeFirst;
  slice.rangeFrames = std::min(1 + room / (size / 2), kMaxFrames);
  for (std::int64_t f = 0; f < slice.rangeFrames; ++f)
    add(stretch, first + (slice.rangeFrames > 1 ? room * f / (slice.rangeFrames - 1) : room / 2));
  slice.mean = curve(stretch.meanDb(), slice.bins);
  slice.peak = curve(stretch.peakDb(), slice.bins);
  return slice;
}

}  // namespace moodogram::ui

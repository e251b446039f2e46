// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <limits>
#include <optional>
#include <stop_token>
#include <string>

#include "core/audio/channel_mix.h"
#include "core/base/message.h"
#include "core/base/progress.h"
#include "core/dsp/spectrum_frames.h"

namespace moodogram {

inline constexpr double kDensityFloorDb = -100;

/// The numbers behind a spectrogram: every STFT frame, nothing drawn or left out.
struct MatrixConfig {
  ChannelSelection channel;
  std::size_t fftSize = 2048;
  std::size_t hop = 512;
  WindowShape window{};
  SpectrumUnit unit = SpectrumUnit::Decibels;
  double reference = 1;         ///< amplitude of the sine that counts as 1, and as 0 dB
  double floorDb = -140;        ///< decibels end here, those of a density kDensityFloorDb lower; silence has none
  std::optional<MelBands> mel;  ///< in place of the FFT's own bins
  /// Only frames that begin in this range.
  double startSeconds = 0;
  double endSeconds = std::numeric_limits<double>::infinity();

  /// Throws ConfigError.
  void validate() const;
};

enum class MatrixFormat {
  /// NumPy's, version 1.0: little-endian float32, C order, shape (frames, bins). FILE.json beside it holds
  /// times_seconds (the centres of the frames), frequencies_hz and the parameters.
  Npy,
  /// A header row with the frequencies in Hz; then a row a frame, which begins with its centre in seconds.
  Csv,
};

struct MatrixSummary {
  std::int64_t frames = 0;
  std::size_t bins = 0;
  std::optional<Message> warning;  ///< e.g. that the recording is cut off
};

/// Frame f covers the samples [f * hop, f * hop + fftSize) and lies wholly inside of the recording; a recording shorter
/// than a frame is one frame that ends in silence. Memory does not depend on the length. The output appears whole or
/// not at all. Throws AudioError, ConfigError, IoError, Cancelled.
MatrixSummary exportMatrix(const std::filesystem::path& audio, const MatrixConfig& config, MatrixFormat format,
                           const std::filesystem::path& output, std::stop_token stop = {},
                           const ProgressCallback& progress = {});

}  // namespace moodogram

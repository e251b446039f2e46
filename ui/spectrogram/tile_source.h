// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>

#include "ui/spectrogram/tile_settings.h"

namespace moodogram::ui {

/// Where the tiles of one track come from. One object serves one thread.
class TileSource {
 public:
  virtual ~TileSource() = default;

  virtual int sampleRateHz() const = 0;
  virtual const BinAxis& bins() const = 0;
  /// Samples of the track: what the header says, corrected once the end was met; -1 while nobody knows.
  virtual std::int64_t sampleCount() const = 0;
  /// Whether the end of the track was met, at sampleCount().
  virtual bool endReached() const = 0;
  /// Why the track ends before its header says, if it does.
  virtual const std::optional<std::string>& damage() const = 0;
  /// As SpectrumRenderer::render(); what lies outside of the track is silence. Throws Cancelled.
  virtual SpectrumTile render(std::int64_t first, double samplesPerColumn, int columns,
                              const std::stop_token& stop) = 0;
};

/// Throws AudioError if the file cannot be opened.
using TileSourceFactory =
    std::function<std::unique_ptr<TileSource>(const std::filesystem::path&, const TileTransform&)>;

/// The file at its own rate.
std::unique_ptr<TileSource> openAudioTileSource(const std::filesystem::path& file, const TileTransform& transform);

}  // namespace moodogram::ui

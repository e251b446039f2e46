// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <stop_token>
#include <string>

#include "core/base/message.h"
#include "ui/spectrogram/tiles/tile_settings.h"

namespace moodogram::ui {

/// Computes the spectra of a track for one transform. One object serves one thread; its source outlives it.
class TileRenderer {
 public:
  virtual ~TileRenderer() = default;

  virtual const BinAxis& bins() const = 0;
  /// As SpectrumRenderer::render(); what lies outside of the track is silence. Throws Cancelled, or AudioError when
  /// the file has been changed under the program.
  virtual SpectrumTile render(std::int64_t first, double samplesPerColumn, int columns,
                              const std::stop_token& stop) = 0;
};

/// An open track, the same content as long as the object lives: what another program writes into the file later is
/// refused, not mixed in. May be used by any number of threads at a time.
class TileSource {
 public:
  struct Length {
    std::int64_t samples = -1;  ///< as the header says, corrected once the end was met; -1 while nobody knows
    bool endMet = false;
    std::optional<Message> damage;  ///< what is wrong with the file, e.g. why it ends before its header says
  };
  /// What has become of the file since it was opened.
  enum class FileState {
    Same,
    Gone,      ///< deleted, moved or unmounted; what is open can still be read
    Replaced,  ///< another file has its name; what is open can still be read
    Changed,   ///< written to: only what was decoded before is left
  };

  virtual ~TileSource() = default;

  virtual int sampleRateHz() const = 0;
  virtual int channels() const { return 1; }
  virtual Length length() const = 0;
  /// Asks the file system.
  virtual FileState fileState() const = 0;
  /// Fills `mono` with the samples from `first`; what lies outside of the track is silence. Throws as render() does.
  virtual void read(const ChannelSelection& channel, std::int64_t first, std::span<float> mono,
                    const std::stop_token& stop) = 0;
  /// Throws ConfigError.
  virtual std::unique_ptr<TileRenderer> renderer(const TileTransform& transform) = 0;
};

/// Throws AudioError if the file cannot be opened.
using TileSourceFactory = std::function<std::shared_ptr<TileSource>(const std::filesystem::path&)>;

/// The file at its own rate, decoded once: the last few minutes of samples that were read stay in memory.
std::shared_ptr<TileSource> openAudioTileSource(const std::filesystem::path& file);

}  // namespace moodogram::ui

// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <filesystem>
#include <memory>
#include <optional>
#include <vector>

#include "core/dsp/waveform.h"
#include "ui/spectrogram/tiles/lru_cache.h"
#include "ui/spectrogram/tiles/tile_picture.h"
#include "ui/spectrogram/tiles/tile_slice.h"
#include "ui/spectrogram/tiles/tile_source.h"

namespace moodogram::ui {

class TileWorkers;

/// Tiles of one track's spectrogram, made on worker threads. What is visible is asked for: coarse before fine, the
/// nearest to the centre first, and requests that are no longer wanted are forgotten. Spectra and pictures are cached
/// apart, both up to a number of bytes, so another look or frequency axis needs no FFT. Every call of setTrack() starts
/// with empty caches for one identity of the file (device, inode, size and time of modification; hashing the content
/// would take longer than drawing it), and what another program does to the file later is told, never mixed in.
/// Lives on the GUI thread, which it never keeps waiting.
class TileService : public QObject {
  Q_OBJECT

 public:
  /// threads 0: as many as are good for this machine.
  explicit TileService(TileSourceFactory factory = openAudioTileSource, QObject* parent = nullptr, int threads = 0);
  ~TileService() override;

  void setTrack(const std::filesystem::path& file);
  void clear();
  /// The same file anew, as it is now.
  void reload() { setTrack(std::filesystem::path(m_file)); }
  /// The pictures change over (stateChanged()) when what is visible is there with the new settings: what is drawn and
  /// what shown() says always agree, and no blank comes between. Another frequency axis of the same scale is taken at
  /// once, and may come with every frame: see wantedAxis().
  void setSettings(const TileSettings& settings);
  /// The part of the track on screen, in samples, and the finest level of use there.
  void setVisible(std::int64_t firstSample, std::int64_t endSample, int level);
  /// Answered by sliceReady() with the transform that is wanted then; a newer request takes an older one's place.
  void requestSlice(const SliceRequest& request);

  bool hasTrack() const { return m_opened; }
  int sampleRateHz() const { return m_sampleRateHz; }
  /// Of the file, whichever of them is drawn.
  int channels() const { return m_channels; }
  /// Samples of the track as far as known; grows while a file of unknown length is read.
  std::int64_t sampleCount() const { return m_sampleCount; }
  /// Settings as wanted, and those whose transform, scale and look the pictures have.
  const TileSettings& wanted() const { return m_wanted; }
  const TileSettings& shown() const { return m_shown.settings; }
  /// The frequencies that the view goes by, for axes and cursor: as wanted, as far as the track's rate goes; while the
  /// pictures still have another scale, which no stretching turns into this one, as shown.
  FrequencyAxis wantedAxis() const;
  /// Level at a place, from the finest spectrum that is there and of use; nullopt where nothing is decoded yet.
  std::optional<float> levelDbAt(std::int64_t sample, double hz) const { return levelDbAt(sample, hz, hz); }
  /// The loudest level of a band, e.g. of a row of pixels.
  std::optional<float> levelDbAt(std::int64_t sample, double lowHz, double highHz) const;
  /// Minimum, maximum and RMS of the wanted channel over the track, as far as it is decoded yet.
  const WaveformOverview& waveform() const { return *m_waveform; }

  /// The whole track as far as it is drawn yet; its image is null before the first part.
  const TilePicture& overview() const { return m_shown.overview; }
  /// The same coarser and with all frequencies, for what lies outside of the axis of overview().
  const TilePicture& wholeOverview() const { return m_shown.whole; }
  /// Whether the overview reaches to the track's end.
  bool overviewComplete() const { return m_shown.complete; }
  /// nullptr if it is not there. Its axis may be another than wantedAxis(), of the same scale. Valid until control
  /// returns to the event loop.
  const TilePicture* tile(const TileKey& key) { return m_shown.images.find(key); }

  std::size_t imageBytes() const;
  std::size_t spectraBytes() const;

 Q_SIGNALS:
  /// The track is open: sampleRateHz() and sampleCount() hold.
  void opened();
  /// sampleCount(), wanted(), shown() or the overview changed.
  void stateChanged();
  void tileReady();
  void waveformGrown();
  void sliceReady(const moodogram::ui::SpectrumSlice& slice);
  /// Another program has deleted, replaced or changed the file; failed() tells the user. What is on screen stays;
  /// reload() shows what is there now.
  void fileChanged();
  /// A text for the user. After opened(): only the rest of the file is missing.
  void failed(const QString& message);

 protected:
  /// The workers have replies.
  void customEvent(QEvent* event) override;

 private:
  friend class TileWorkers;

  struct OverviewReply {
    TilePicture picture;
    TilePicture whole;
    std::shared_ptr<const WaveformOverview> waveform;
    std::int64_t sampleCount = 0;
    bool complete = false;
    QString damage;
  };
  /// Pictures of one transform, scale and look.
  struct Display {
    explicit Display(const TileSettings& wanted = {});

    TileSettings settings;
    TilePicture overview;
    TilePicture whole;
    bool complete = false;
    LruCache<TileKey, TilePicture> images;

    std::int64_t decodedSamples() const;
  };

  void acceptOpened(int track, int sampleRateHz, int channels, std::int64_t sampleCount);
  void acceptOverview(int track, const TileSettings& settings, const OverviewReply& reply);
  void acceptTile(int track, const TileSettings& settings, const TileKey& key, const TilePicture& picture);
  void acceptSlice(int track, const SpectrumSlice& slice);
  void acceptFileState(int track, TileSource::FileState state);
  void acceptFailure(int track, const QString& message);

  void reset();
  void adoptWanted();
  /// The one that is being worked on.
  Display& latest() { return m_next ? *m_next : m_shown; }
  Display* displayFor(const TileSettings& settings);
  bool nextIsReady() const;
  void switchIfReady();
  void requestMissing();
  /// The tiles to ask for, those wanted most first.
  std::vector<TileKey> tilesToAsk() const;

  std::unique_ptr<TileWorkers> m_workers;
  std::filesystem::path m_file;
  int m_track = 0;  ///< replies for another number are stale
  bool m_opened = false;
  bool m_damageReported = false;
  int m_sampleRateHz = 0;
  int m_channels = 0;
  std::int64_t m_sampleCount = 0;
  TileSettings m_wanted;
  Display m_shown;
  std::optional<Display> m_next;  ///< takes the place of m_shown when it can
  QElapsedTimer m_nextAge;
  QTimer m_switchTimer;
  std::shared_ptr<const WaveformOverview> m_waveform;
  std::int64_t m_firstVisible = 0;
  std::int64_t m_endVisible = 0;
  int m_visibleLevel = 0;
  std::int64_t m_orderNumber = 0;
  std::vector<TileKey> m_asked;  ///< last seen by the workers, which deliver all of them unless asked anew
  TileSettings m_askedSettings;
};

}  // namespace moodogram::ui

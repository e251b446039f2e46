// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QObject>
#include <compare>
#include <filesystem>
#include <memory>
#include <optional>
#include <vector>

#include "core/dsp/level_tile.h"
#include "core/dsp/spectrum_slice.h"
#include "core/dsp/waveform.h"
#include "ui/spectrogram/lru_cache.h"
#include "ui/spectrogram/tile_source.h"

namespace moodogram::ui {

class TileWorker;

struct TileKey {
  int level = 0;           ///< a column is 2^level samples
  std::int64_t index = 0;  ///< covers columns [index * kTileColumns, + kTileColumns)

  auto operator<=>(const TileKey&) const = default;
};

inline constexpr int kTileColumns = 128;
/// Finer than this a column would be much shorter than any window of samples it is computed from.
inline constexpr int kFinestLevel = 5;

/// A part of the picture: colours to draw and the levels behind them.
struct TilePicture {
  QImage image;                             ///< top row = highest frequency
  std::shared_ptr<const LevelTile> levels;  ///< same columns; row 0 = lowest frequency
  int level = 0;
};

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
  std::int64_t rangeFrames = 0;  ///< that mean and peak were taken from; spread evenly over a very long stretch
};

/// Tiles of one track's spectrogram, made on a worker thread. What is visible is asked for; the nearest to the centre
/// comes first, and requests that are no longer wanted are forgotten. Spectra and colours are cached apart, both up to
/// a number of bytes, so another colour map, range or frequency axis needs no FFT. Lives on the GUI thread.
class TileService : public QObject {
  Q_OBJECT

 public:
  explicit TileService(TileSourceFactory factory = openAudioTileSource, QObject* parent = nullptr);
  ~TileService() override;

  void setTrack(const std::filesystem::path& file);
  void clear();
  /// The same file anew, as it is now.
  void reload() { setTrack(std::filesystem::path(m_file)); }
  /// The picture changes over (stateChanged()) when the first part with the new settings is there, so what is drawn
  /// and what shown() says always agree and no blank comes between.
  void setSettings(const TileSettings& settings);
  /// The part of the track on screen, in samples, and the finest level of use there.
  void setVisible(std::int64_t firstSample, std::int64_t endSample, int level);
  /// Answered by sliceReady() with the transform that is wanted then; a newer request takes an older one's place.
  void requestSlice(const SliceRequest& request);

  bool hasTrack() const { return m_opened; }
  int sampleRateHz() const { return m_sampleRateHz; }
  /// Samples of the track as far as known; grows while a file of unknown length is read.
  std::int64_t sampleCount() const { return m_sampleCount; }
  /// Settings as wanted, and as they are in the pictures.
  const TileSettings& wanted() const { return m_wanted; }
  const TileSettings& shown() const { return m_shown; }
  /// The frequencies of the pictures: shown().axis as far as the track's rate goes.
  FrequencyAxis shownAxis() const { return clippedToRate(m_shown.axis, m_sampleRateHz); }
  /// The frequencies that the view goes by, for axes and cursor: as wanted, as far as the track's rate goes. While the
  /// pictures still have another scale, which no stretching turns into this one, those of the pictures.
  FrequencyAxis wantedAxis() const;
  /// Level at a place, from the finest spectrum that is there; nullopt where nothing is decoded yet.
  std::optional<float> levelDbAt(std::int64_t sample, double hz) const;
  /// Minimum, maximum and RMS of the wanted channel over the track, as far as it is decoded yet.
  const WaveformOverview& waveform() const { return m_waveform; }

  /// The whole track as far as it is drawn yet; its image is null before the first part.
  const TilePicture& overview() const { return m_overview; }
  /// Whether the overview reaches to the track's end.
  bool overviewComplete() const { return m_overviewComplete; }
  /// nullptr if it is not there. Valid until control returns to the event loop.
  const TilePicture* tile(const TileKey& key);

  std::size_t imageBytes() const { return m_images.bytes(); }

 Q_SIGNALS:
  /// The track is open: sampleRateHz() and sampleCount() hold.
  void opened();
  /// sampleCount(), shown() or the overview changed.
  void stateChanged();
  void tileReady();
  void waveformGrown();
  void sliceReady(const moodogram::ui::SpectrumSlice& slice);
  /// Another program has deleted, replaced or changed the file. What is on screen stays; reload() shows what is there
  /// now. failed() has told the user in words.
  void fileChanged();
  /// A text for the user. After opened(): only the rest of the file is missing.
  void failed(const QString& message);

 private:
  friend class TileWorker;

  struct OverviewReply {
    TilePicture picture;
    std::int64_t sampleCount = 0;
    bool complete = false;
    QString damage;
  };
  struct ImageKey {
    int settings = 0;  ///< index into m_known
    TileKey tile;
    auto operator<=>(const ImageKey&) const = default;
  };

  void acceptOpened(int track, int sampleRateHz, std::int64_t sampleCount);
  void acceptOverview(int track, const TileSettings& settings, const OverviewReply& reply);
  void acceptTile(int track, const TileSettings& settings, const TileKey& key, const TilePicture& picture);
  void acceptFailure(int track, const QString& message);
  void reset();
  int idOf(const TileSettings& settings);
  void requestMissing();
  void placeOrder(std::vector<TileKey> tiles);

  std::unique_ptr<TileWorker> m_worker;
  std::filesystem::path m_file;
  int m_track = 0;  ///< replies for another number are stale
  bool m_opened = false;
  bool m_damageReported = false;
  int m_sampleRateHz = 0;
  std::int64_t m_sampleCount = 0;
  TileSettings m_wanted;
  TileSettings m_shown;
  TilePicture m_overview;
  bool m_overviewComplete = false;
  WaveformOverview m_waveform;
  std::int64_t m_firstVisible = 0;
  std::int64_t m_endVisible = 0;
  int m_visibleLevel = 0;
  std::vector<TileKey> m_asked;  ///< last seen by the worker, which delivers all of them unless asked anew
  TileSettings m_askedSettings;
  std::vector<TileSettings> m_known;
  LruCache<ImageKey, TilePicture> m_images;
};

/// The tiles that cover [firstSample, endSample), the nearest to the middle first.
std::vector<TileKey> tilesNearestFirst(std::int64_t firstSample, std::int64_t endSample, int level);

}  // namespace moodogram::ui

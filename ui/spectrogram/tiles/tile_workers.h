// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <condition_variable>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>
#include <utility>
#include <vector>

#include "core/dsp/waveform.h"
#include "ui/spectrogram/tiles/lru_cache.h"
#include "ui/spectrogram/tiles/overview.h"
#include "ui/spectrogram/tiles/tile_picture.h"
#include "ui/spectrogram/tiles/tile_slice.h"

namespace moodogram::ui {

class TileService;

/// The threads behind TileService. Each takes one small piece of work at a time from what is wanted at that moment, so
/// nothing that has scrolled away is begun, and what is computed for a place that has gone is broken off. Spectra are
/// kept here, up to a number of bytes; replies are queued to the service's thread.
class TileWorkers {
 public:
  /// threads 0: one less than the machine has, and at least two, so that overview and tiles go on side by side.
  TileWorkers(TileService* service, TileSourceFactory factory, int threads = 0);
  ~TileWorkers();

  /// Everything that is wanted now; replaces what was wanted before. An empty file: nothing.
  struct Order {
    int track = 0;
    std::filesystem::path file;
    std::int64_t number = 0;  ///< rises from order to order
    TileSettings settings;
    TileTransform shown;         ///< on screen until then
    std::vector<TileKey> tiles;  ///< those wanted most come first
  };
  void place(Order order);
  /// Of the track and with the transform of the order.
  void requestSlice(const SliceRequest& request);

  /// Of the order's track: the loudest level of a band at a sample, from the finest spectra at `level` or coarser.
  std::optional<float> levelDbAt(const TileTransform& transform, std::int64_t sample, int level, double lowHz,
                                 double highHz);
  std::size_t spectraBytes();

  using Reply = std::function<void(TileService&)>;
  /// For the service's thread, which is told by a QEvent::User that there are some. (Not by queued calls: this way a
  /// checker of data races sees how they are handed over.)
  std::vector<Reply> takeReplies();

 private:
  using Clock = std::chrono::steady_clock;
  using Spectra = std::shared_ptr<const SpectrumTile>;
  using SpectraKey = std::pair<int, TileKey>;  ///< index into Track::transforms

  struct OverviewState {
    Overview overview;
    BinAxis bins;
    bool complete = false;
    // The pictures drawn last, and what of:
    int drawnColumns = 0;
    TileSettings drawn;
    TilePicture whole;
  };
  struct WaveformState {
    ChannelSelection channel;
    WaveformBuilder builder;
    std::shared_ptr<const WaveformOverview> latest;
  };
  /// What is known of the order's track.
  struct Track {
    std::shared_ptr<TileSource> source;
    bool opening = false;
    bool failed = false;  ///< cannot be opened
    bool broken = false;  ///< can no longer be decoded
    TileSource::FileState fileState = TileSource::FileState::Same;
    std::vector<TileTransform> transforms;
    std::map<int, std::shared_ptr<OverviewState>> overviews;
    std::vector<std::shared_ptr<WaveformState>> waveforms;
  };
  struct Job {
    enum class Kind { Open, Slice, DrawOverview, ExtendOverview, Tile, Watch };
    Kind kind = Kind::Open;
    int track = 0;
    std::filesystem::path file;
    TileTransform transform;
    int transformId = 0;
    std::shared_ptr<TileSource> source;
    std::shared_ptr<OverviewState> overview;
    TileKey key;
    Spectra spectra;  ///< for Kind::Tile, if they are there already
    SliceRequest slice;
    std::stop_token stop;
  };
  /// What a thread keeps from job to job.
  struct Desk {
    std::shared_ptr<TileSource> source;
    TileTransform transform;
    std::unique_ptr<TileRenderer> renderer;
  };

  void run(const std::stop_token& stop, bool watches);
  std::optional<Job> nextJob(bool watches);
  Job newJob(Job::Kind kind);
  void finish(const Job& job);
  void carryOut(const Job& job, Desk& desk);
  void openTrack(const Job& job);
  void extendOverview(const Job& job, Desk& desk);
  void growWaveform(const Job& job, std::int64_t end);
  void reportOverview(const Job& job);
  void makeTile(const Job& job, Desk& desk);
  void lookAtFile(const Job& job);
  void fail(const Job& job, const QString& message);
  void post(Reply reply);

  static TileRenderer& rendererFor(const Job& job, Desk& desk);
  /// Of the current order or of another; made if need be, as are the states.
  int transformId() { return transformId(m_order.settings.transform); }
  int transformId(const TileTransform& transform);
  std::shared_ptr<OverviewState> overviewState(int transform);
  std::shared_ptr<WaveformState> waveformState(const ChannelSelection& channel);
  /// Whether the job is for what is still wanted; then also how it is to be shown.
  bool current(const Job& job, TileSettings* settings = nullptr, std::int64_t* number = nullptr);

  TileService* m_service;
  TileSourceFactory m_factory;

  std::mutex m_mutex;  ///< guards the rest; what lies in an OverviewState is written only by the holder of
                       ///< m_overviewBusy, and its spectra under the mutex
  std::condition_variable_any m_wake;
  Order m_order;
  Track m_track;
  std::stop_source m_work;  ///< stopped when the track or the transform changes
  std::optional<SliceRequest> m_slice;
  std::stop_source m_sliceWork;
  std::map<SpectraKey, std::stop_source> m_inWork;
  bool m_overviewBusy = false;
  Clock::time_point m_overviewReportedAt;
  Clock::time_point m_lookedAt;
  LruCache<SpectraKey, Spectra> m_spectra;
  std::vector<Reply> m_replies;

  std::vector<std::jthread> m_threads;  ///< last: they stop before the rest goes
};

}  // namespace moodogram::ui

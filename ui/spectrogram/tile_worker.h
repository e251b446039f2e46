// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <condition_variable>
#include <filesystem>
#include <map>
#include <mutex>
#include <stop_token>
#include <thread>
#include <utility>
#include <vector>

#include "ui/spectrogram/overview.h"
#include "ui/spectrogram/tile_service.h"

namespace moodogram::ui {

/// The thread behind TileService. It does one small piece of work at a time and looks at what is wanted now before the
/// next, so nothing that has scrolled away is drawn. Replies are queued to the service's thread.
class TileWorker {
 public:
  TileWorker(TileService* service, TileSourceFactory factory);
  ~TileWorker();

  /// Everything that is wanted now; replaces what was wanted before. An empty file: nothing.
  struct Order {
    int track = 0;
    std::filesystem::path file;
    TileSettings settings;
    std::vector<TileKey> tiles;
  };
  void place(Order order);

 private:
  using Spectra = std::shared_ptr<const SpectrumTile>;
  struct OverviewState {
    Overview overview;
    bool complete = false;
    std::int64_t sampleCount = 0;
    std::optional<std::string> damage;
  };

  void run(const std::stop_token& stop);
  void adopt(Order order, std::stop_token work);
  /// One piece of work; false when there is none.
  bool step();
  void extendOverview();
  void reportOverview(const OverviewState& state);
  void drawTile(const TileKey& key);
  void fail(const std::string& message);
  template <typename Reply>
  void post(Reply reply);
  OverviewState& overviewState();
  /// Where the tiles of the current transform are kept.
  int transformId();
  TilePicture pictureOf(const SpectrumTile& spectra, int level) const;

  TileService* m_service;
  TileSourceFactory m_factory;

  std::mutex m_mutex;  ///< guards the next four
  std::condition_variable_any m_wake;
  Order m_placed;
  bool m_placedIsNew = false;
  std::stop_source m_work;  ///< stopped when what is being computed belongs to another track or transform

  // Only the worker's thread touches these.
  Order m_order;
  std::stop_token m_workToken;
  std::unique_ptr<TileSource> m_overviewSource;  ///< reads from start to end
  std::unique_ptr<TileSource> m_tileSource;      ///< jumps
  bool m_failed = false;
  bool m_overviewReported = false;
  bool m_tileWasLast = false;
  std::chrono::steady_clock::time_point m_openedAt;
  std::chrono::steady_clock::time_point m_reportedAt;
  std::vector<TileTransform> m_transforms;
  std::map<int, OverviewState> m_overviews;  ///< by index into m_transforms
  LruCache<std::pair<int, TileKey>, Spectra> m_spectra;
  BinAxis m_bins;  ///< of the current transform
  int m_sampleRateHz = 0;

  std::jthread m_thread;  ///< last: stops before the rest goes
};

}  // namespace moodogram::ui

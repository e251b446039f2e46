// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>
#include <filesystem>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <vector>

#include "core/infer/emotion_engine.h"
#include "core/library/folder_watcher.h"
#include "core/library/library_database.h"
#include "core/library/scanner.h"
#include "core/playlist_files/playlist_file.h"
#include "ui/bridge/worker_thread.h"

namespace moodogram::ui {

struct LibraryOptions {
  std::filesystem::path libraryFile;  ///< empty: the user's library
  std::filesystem::path modelFile;    ///< a choice as in chooseModels()
  double hopSeconds = kDefaultHopSeconds;
  bool watchFolders = false;  ///< scan what changes while the program runs
};

struct LibraryRoot {
  std::filesystem::path folder;
  bool available = true;  ///< false: unmounted; its tracks are kept

  bool operator==(const LibraryRoot&) const = default;
};

struct LibrarySnapshot {
  std::vector<LibraryTrack> tracks;
  std::vector<LibraryRoot> roots;
  std::optional<ModelInfo> model;       ///< whose results the tracks carry; nullopt: no model is installed
  std::optional<ModelInfo> voiceModel;  ///< of the solo voices; nullopt: they are scored like music
};

/// A model that can be chosen.
struct InstalledModel {
  QString choice;  ///< as in chooseModels()
  QString name;
};

/// The library, seen from the GUI thread: every function returns at once with a request id, the work is done in two
/// worker threads (questions, and scans, each with its own database connection), and signals come back in the GUI
/// thread. A scan shows what it has found so far by a snapshot every few seconds.
class LibraryService : public QObject {
  Q_OBJECT

 public:
  using RequestId = quint64;

  explicit LibraryService(LibraryOptions options, QObject* parent = nullptr);
  /// Stops a running scan within one of its batches; what changes the library or writes a file is still done.
  ~LibraryService() override;

  /// Of the library; for a connection of one's own.
  std::filesystem::path libraryFile() const;
  double hopSeconds() const { return m_options.hopSeconds; }

  RequestId loadSnapshot();
  /// From now on results are those of this choice of models; a snapshot follows, whose request this returns.
  RequestId setModel(std::filesystem::path choice);
  RequestId listModels();
  RequestId loadAnalysis(TrackId id);
  RequestId loadTrack(TrackId id);
  /// Forgets those whose files are (still) gone, and what the user has made of them: missingForgotten(), and a
  /// snapshot.
  RequestId forgetMissing(std::vector<TrackId> ids);
  /// What was wrong with them is to be found out again.
  RequestId clearProblems(std::vector<TrackId> ids);
  // A change that fails is taken back by a snapshot.
  RequestId setRemoved(std::vector<TrackId> ids, bool removed);
  RequestId setRating(std::vector<TrackId> ids, int rating);
  RequestId countPlay(TrackId id, std::int64_t unixSeconds);
  /// See LibraryDatabase::saveRecordings(); a snapshot follows.
  RequestId saveRecordings(std::vector<std::vector<std::string>> contents);
  /// The tracks that no snapshot has: hiddenTracksLoaded().
  RequestId loadHiddenTracks();
  /// Stops the scan that may be filling the folder, removes it, and scans the others again.
  RequestId removeFolder(std::filesystem::path folder);
  RequestId savePlaylist(std::filesystem::path file, PlaylistContents contents);

  /// Saves what can be read of a damaged library, then scans. Nobody else may have it open: stops a scan, and the
  /// caller has made the analysis let go of it (AnalysisService::release).
  RequestId repair();

  /// Folders become roots, files lone tracks, also those that had been removed; then scans.
  RequestId addPaths(std::vector<std::filesystem::path> paths);
  /// Writes the demo pieces into the user's data folder, adds it and scans.
  RequestId addDemoLibrary();
  /// Where they are then. Throws IoError.
  static std::filesystem::path demoFolder();
  RequestId rescan();
  void cancelScan();
  bool isScanning() const { return m_scansUnderWay > 0; }

 Q_SIGNALS:
  void snapshotLoaded(quint64 request, std::shared_ptr<moodogram::ui::LibrarySnapshot> snapshot);
  void modelsListed(std::vector<moodogram::ui::InstalledModel> models);
  /// nullopt: this track has not been analysed with the current model.
  void analysisLoaded(quint64 request, moodogram::TrackId id, std::optional<moodogram::StoredAnalysis> analysis);
  /// As it is stored now; nullopt: it has been forgotten.
  void trackLoaded(quint64 request, std::optional<moodogram::Track> track);
  /// Those that the user has removed, and those of the others whose files are gone.
  void hiddenTracksLoaded(quint64 request, std::vector<moodogram::Track> removed,
                          std::vector<moodogram::Track> missing);
  void missingForgotten(qint64 tracks);
  void playlistSaved(quint64 request, QString file);
  void scanStarted();
  void scanProgressed(qint64 done, qint64 total, QString what);
  void scanFinished(moodogram::ScanResult result);
  /// A folder is not watched but looked through from time to time; the message says which and why.
  void watchingLimited(QString message);
  /// The request came to nothing; the message says why and what to do.
  void failed(quint64 request, QString message);
  /// In place of failed() where repair() is what to do.
  void damaged(QString message);
  void repaired(qint64 rowsKept, qint64 rowsLost, QString damagedFile);

 private:
  struct Connection;
  /// What to do before the scan, in its thread; returns problems to report with those of the scan.
  using Preparation = std::function<std::vector<Message>(LibraryDatabase&, const std::stop_token&)>;

  RequestId ask(std::function<void(RequestId, Connection&)> work);
  RequestId scan(Preparation before);
  /// Why a request came to nothing. Called while an exception is handled, in the thread that caught it.
  void reportFailure(RequestId request);
  /// Below these folders only, if there are any.
  RequestId scan(Preparation before, std::vector<std::filesystem::path> onlyFolders);
  RequestId change(std::function<void(LibraryDatabase&)> work);
  void onScanEnded();
  /// Runs in the GUI thread, soon; nothing if this object is gone by then.
  template <typename Function>
  void reply(Function&& function);

  LibraryOptions m_options;
  RequestId m_lastRequest = 0;
  int m_scansUnderWay = 0;
  std::stop_source m_userStop;     ///< cancelScan(): the preparations and the scans
  std::stop_source m_restartStop;  ///< removeFolder(): the scans only, others follow
  std::stop_source m_quit;         ///< answers are no longer asked for
  QTimer m_refresh;
  bool m_refreshPending = false;
  std::mutex m_offlineMutex;
  std::vector<std::filesystem::path> m_offlineRoots;  ///< as the last scan found them: only scans may wait for a drive
  std::unique_ptr<Connection> m_queryConnection;
  std::unique_ptr<Connection> m_scanConnection;
  CallQueue m_replies;
  std::unique_ptr<FolderWatcher> m_watcher;  ///< null: nothing is watched
  WorkerThread m_queries;                    // after what they use: they end first
  WorkerThread m_scans;
  WorkerThread m_files;  ///< writes where a drive may hang; what the user has said is stored meanwhile
};

}  // namespace moodogram::ui

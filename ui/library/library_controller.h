// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>
#include <atomic>
#include <filesystem>
#include <functional>
#include <optional>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "ui/bridge/analysis_service.h"
#include "ui/bridge/call_queue.h"
#include "ui/bridge/library_service.h"
#include "ui/bridge/worker_thread.h"
#include "ui/library/side_bar.h"
#include "ui/library/track_table_model.h"

namespace moodogram::ui {

/// Keeps the table's model up to date with the library and its analysis, and puts new tracks into the queue.
class LibraryController : public QObject {
  Q_OBJECT

 public:
  LibraryController(LibraryService& library, AnalysisService& analysis, QObject* parent = nullptr);
  ~LibraryController() override;

  TrackTableModel& model() { return m_model; }
  const TrackTableModel& model() const { return m_model; }
  const SideBarCounts& counts() const { return m_counts; }
  const std::vector<LibraryRoot>& roots() const { return m_roots; }
  /// The model that scores such a content; null: none is installed, or it is not known yet.
  const ModelInfo* modelFor(Content content) const;
  /// Whether it depends on the content.
  bool choosesModel() const { return m_voiceModel.has_value(); }
  bool isLoaded() const { return m_loaded; }
  /// How many tracks the queue has left out because they are long (AnalysisService::setLongestMinutes).
  qint64 leftOut() const { return m_leftOut; }
  /// How many analysed tracks lie outside of what their model learned from.
  qint64 outside() const { return m_outside; }

  /// What the user makes of tracks: shown at once, stored soon after.
  void setRating(const std::vector<TrackId>& ids, int rating);
  /// Takes the tracks out of the library, or brings them back. No file is touched.
  void setRemoved(const std::vector<TrackId>& ids, bool removed);
  void countPlay(TrackId id);
  /// What the user says about moods.
  void setCorrections(const std::vector<Correction>& corrections);
  /// Contents that are one recording, for lists that have each recording once.
  void setRecordings(const std::vector<std::vector<std::string>>& contents);

  /// Whether tracks that have no analysis are queued by themselves when the library has been read (default: yes).
  void setAutomaticAnalysis(bool automatic) { m_automatic = automatic; }

  /// Another choice of models (chooseModels()): its stored results are shown, the rest is queued. Where that is long,
  /// and the library has been shown already, what was not in the queue before waits until it is asked for:
  /// analysisOffered().
  void setModel(const std::filesystem::path& choice);
  /// How many seconds of work a second of sound is for a model, as far as it has been measured.
  using Speeds = std::function<std::optional<double>(const ModelInfo& model)>;
  void setSpeeds(Speeds speeds) { m_speeds = std::move(speeds); }

 public Q_SLOTS:
  /// Everything that has no result yet.
  void analyzeAll();
  void analyze(const std::vector<moodogram::TrackId>& ids, bool again);
  /// Forgets the problems of those of them that have one, or, where none has, of all tracks, and analyses these.
  void retryProblems(const std::vector<moodogram::TrackId>& ids);
  /// Cancels the queue, and leaves the rest alone until it is asked for.
  void cancelAnalysis();

 Q_SIGNALS:
  /// These tracks are about to be taken out of the library.
  void aboutToRemove(const std::vector<moodogram::TrackId>& ids);
  /// Tracks or roots are other ones now (counts included).
  void libraryChanged();
  /// The tracks show the results of another choice of models now.
  void modelChanged();
  /// So many tracks have no result of the new choice of models; analyzeAll() makes them. seconds: how long that takes,
  /// nullopt: not known.
  void analysisOffered(qint64 tracks, std::optional<double> seconds);
  /// The user has rated, played or removed tracks, or taken that back.
  void edited();
  /// Only numbers changed.
  void countsChanged();
  void trackAnalyzed(moodogram::TrackId id);

 private:
  using Change = std::function<void(Track&)>;
  /// A change that snapshots do not know which were asked for before it.
  struct Edit {
    quint64 request = 0;
    std::vector<TrackId> ids;
    Change change;
  };

  void prepare(quint64 request, const std::shared_ptr<LibrarySnapshot>& snapshot);
  void onPrepared(quint64 request, const LibrarySnapshot& snapshot, PreparedTracks tracks);
  void keepNewResults(TrackList& tracks) const;
  void prepareTheRest(quint64 request);
  void edit(quint64 request, const std::vector<TrackId>& ids, const Change& change);
  void forgetRemovedTracks();
  void queueNewTracks();
  bool holdLongAnalysis();
  void onFileAnalyzed(const AnalyzedFile& result);
  void recount();

  LibraryService& m_library;
  AnalysisService& m_analysis;
  TrackTableModel m_model;
  SideBarCounts m_counts;
  std::vector<LibraryRoot> m_roots;
  std::optional<ModelInfo> m_mainModel;
  std::optional<ModelInfo> m_voiceModel;
  qint64 m_leftOut = 0;  ///< in the last run
  qint64 m_outside = 0;
  Speeds m_speeds;
  bool m_asksFirst = false;                ///< the next snapshot is the first of another choice of models
  bool m_modelIsNew = false;               ///< since the last snapshot
  quint64 m_firstSnapshot = 0;             ///< of the current choice of models; earlier ones are not shown
  std::unordered_set<TrackId> m_analyzed;  ///< since the choice of models
  QTimer m_recount;
  bool m_automatic = true;
  bool m_loaded = false;
  std::vector<Edit> m_edits;
  std::atomic<quint64> m_newest{0};  ///< snapshot; what is prepared of earlier ones is of no use any more
  CallQueue m_replies;
  WorkerThread m_preparation{QStringLiteral("preparation")};  ///< ends before what it uses
};

}  // namespace moodogram::ui

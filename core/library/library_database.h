// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/base/content.h"
#include "core/base/emotion_timeline.h"
#include "core/base/partial_timeline.h"
#include "core/library/track.h"
#include "core/library/track_state.h"

namespace moodogram {

/// Key of a stored analysis: same content, same model, same front end, same hop = same scores.
struct AnalysisKey {
  std::string contentHash;
  std::string modelHash;
  std::string frontEndHash;
  double hopSeconds = kDefaultHopSeconds;
};

/// A stored analysis.
struct StoredAnalysis {
  double durationSeconds = 0;
  EmotionTimeline timeline;
  EmotionScores summary;
  std::string warning;
  std::optional<float> known = std::nullopt;  ///< share of the windows that are like what the model learned from
  /// nullopt: the model has none, or an older program has made the analysis.
  std::optional<TrackEmbedding> embedding = std::nullopt;
};

/// What a detector (by its id) found a content to be.
struct StoredContent {
  std::string contentHash;
  std::string detector;
  Content content = Content::Music;
};

/// Whose analyses a snapshot shows (the keys' contentHash is ignored).
struct SnapshotModels {
  AnalysisKey music;                 ///< of music; without `voice`, of everything
  std::optional<AnalysisKey> voice;  ///< of what is a solo voice
  std::string detector;              ///< that says so; what it was not asked about counts as not analysed
};

/// One connection to the library file (SQLite, WAL mode, busy timeout 5 s, numbered migrations). One object serves
/// one thread; several objects, in several threads or processes, may have the same file open.
/// Every function throws StoreError with what to do (disk full, read-only folder, damaged file, newer version).
class LibraryDatabase {
 public:
  /// Opens or creates the file and migrates it. Throws StoreError; a file written by a newer Moodogram is refused
  /// and left as it is.
  explicit LibraryDatabase(const std::filesystem::path& file);
  /// Opens a file to read from it and leaves it as it is; one that is not there, empty, of an older or a newer
  /// Moodogram, or damaged (all of it is checked) is refused.
  struct ForReading {};
  LibraryDatabase(const std::filesystem::path& file, ForReading);
  ~LibraryDatabase();

  // Folders that the user added, in that order; absolute, each once.
  std::vector<std::filesystem::path> roots();
  void addRoot(const std::filesystem::path& root);
  /// Forgets the folder and its tracks, but those below another root (analyses stay: they are keyed by content).
  /// No file is touched.
  void removeRoot(const std::filesystem::path& root);

  // Tracks.
  /// All of them, by id: also those that are missing or that the user has removed.
  std::vector<Track> tracks();
  std::optional<Track> track(TrackId id);
  std::optional<Track> trackAt(const std::filesystem::path& file);  ///< absolute, as it was saved
  /// Inserts or updates by path (absolute), in one transaction; ids are filled in. A known track keeps the time when
  /// it was added, rating, plays and whether it is removed; if the file is the same and comes without a content hash,
  /// also the known hash and problem. A track that comes with an id is saved only if that is still in the library; else
  /// its id becomes 0.
  void saveTracks(std::vector<Track>& tracks);
  // Nothing happens to a track that has been forgotten meanwhile.
  /// Removed tracks are in no snapshot, and a scan that finds their files does not bring them back.
  void setRemoved(const std::vector<TrackId>& ids, bool removed);
  /// Those that are missing already keep since when.
  void markMissing(const std::vector<TrackId>& ids, std::int64_t sinceUnixSeconds);
  /// Forgets those of them that are missing (still: their files may be back), and what the user has made of them;
  /// analyses stay. Returns how many these were. Only on the user's wish: they would come back.
  std::int64_t forgetMissingTracks(const std::vector<TrackId>& ids);
  /// Of all of them, by id.
  std::vector<TrackState> trackStates();
  /// Sets path, size, mtime, device and inode of tracks whose files have moved, or are back: they are not missing any
  /// more. All in one transaction, so they may have changed places. A track that is not among them but has one of the
  /// paths (a file that is gone, where another one lies now) gets a path where no file can be.
  void relocateTracks(const std::vector<TrackState>& states);
  void setRating(const std::vector<TrackId>& ids, int rating);  ///< 0 (none) to kHighestRating
  void countPlay(TrackId id, std::int64_t unixSeconds);
  void setContentHash(TrackId id, std::string_view contentHash);
  void setContentHashes(std::span<const std::pair<TrackId, std::string>> contentHashes);
  void setDuration(TrackId id, double seconds);  ///< what was decoded: tags only estimate it in some formats
  void setProblem(TrackId id, std::string_view problem);
  void clearProblems(const std::vector<TrackId>& ids);

  // Analyses.
  /// nullopt also when the row is damaged: the next analysis replaces it.
  std::optional<StoredAnalysis> analysis(const AnalysisKey& key);
  /// Inserts or replaces. Atomic: after this returns the result survives a crash of the program and of the machine.
  void saveAnalysis(const AnalysisKey& key, const StoredAnalysis& analysis);
  /// Many in one transaction.
  void saveAnalyses(const std::vector<std::pair<AnalysisKey, StoredAnalysis>>& analyses);
  /// What is known of a content is known of another one too: the same sound in a file with other tags. What is known
  /// of that already stays.
  void shareAnalyses(std::string_view fromContent, std::string_view toContent);
  /// Of all analyses, damaged ones too, in the order in which they were made.
  std::vector<AnalysisKey> analysisKeys();

  // What has been scored of a track whose analysis is not complete. It goes when the analysis is saved.
  /// From the start of the track on; without windows: nothing.
  PartialTimeline partialAnalysis(const AnalysisKey& key);
  /// Adds windows that come after so many others. After this returns they survive the end of the process, and later
  /// ones cost nothing more; a power cut may take the last of them.
  void addToPartialAnalysis(const AnalysisKey& key, std::size_t firstWindow, const PartialTimeline& added);
  void removePartialAnalysis(const AnalysisKey& key);

  // What contents are, for the choice of a model.
  std::optional<Content> content(std::string_view contentHash, std::string_view detector);
  /// Inserts or replaces, in one transaction.
  void saveContents(const std::vector<StoredContent>& contents);
  std::vector<StoredContent> contents();
  /// Which contents are one recording, as a search for duplicates has found, in place of what was known before.
  void saveRecordings(const std::vector<std::vector<std::string>>& contentsOfRecordings);

  /// The tracks that are neither missing nor removed, by id, with the summaries of their models, in one query. Where
  /// the tags do not say how long a track is, its analysis does. A damaged row is one that has not been analysed.
  std::vector<LibraryTrack> snapshot(const SnapshotModels& models);
  /// Of one model.
  std::vector<LibraryTrack> snapshot(const AnalysisKey& model) { return snapshot({model, std::nullopt, {}}); }

  /// Version of the file's schema, and the newest that this program knows.
  int schemaVersion();
  static int newestSchemaVersion();

 private:
  struct Impl;
  std::unique_ptr<Impl> m_impl;
};

}  // namespace moodogram

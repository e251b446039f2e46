// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/emotion_timeline.h"
#include "core/library/track.h"

namespace moodogram {

/// Key of a stored analysis: same content, same model, same front end, same hop = same scores.
struct AnalysisKey {
  std::string contentHash;
  std::string modelHash;
  std::string frontEndHash;
  double hopSeconds = 2.0;
};

/// A stored analysis.
struct StoredAnalysis {
  double durationSeconds = 0;
  EmotionTimeline timeline;
  EmotionScores summary;
  std::string warning;
};

/// One connection to the library file (SQLite, WAL mode, busy timeout 5 s, numbered migrations). One object serves
/// one thread; several objects, in several threads or processes, may have the same file open.
/// Every function throws StoreError with what to do (disk full, read-only folder, damaged file, newer version).
class LibraryDatabase {
 public:
  /// Opens or creates the file and migrates it. Throws StoreError; a file written by a newer Moodogram is refused
  /// and left as it is.
  explicit LibraryDatabase(const std::filesystem::path& file);
  ~LibraryDatabase();

  // Folders that the user added.
  std::vector<std::filesystem::path> roots();
  void addRoot(const std::filesystem::path& root);
  /// Forgets the folder and its tracks (analyses stay: they are keyed by content). No file is touched.
  void removeRoot(const std::filesystem::path& root);

  // Tracks.
  std::vector<Track> tracks();
  std::optional<Track> track(TrackId id);
  /// Inserts (id 0) or updates by path, in one transaction; ids are filled in.
  void saveTracks(std::vector<Track>& tracks);
  void removeTracks(const std::vector<TrackId>& ids);
  void setContentHash(TrackId id, std::string_view contentHash);
  void setProblem(TrackId id, std::string_view problem);

  // Analyses.
  std::optional<StoredAnalysis> analysis(const AnalysisKey& key);
  /// Atomic: after this returns the result survives a crash.
  void saveAnalysis(const AnalysisKey& key, const StoredAnalysis& analysis);

  /// All tracks with the summaries of one model (contentHash of the key is ignored), in one query.
  std::vector<LibraryTrack> snapshot(const AnalysisKey& model);

  /// Version of the file's schema, and the newest that this program knows.
  int schemaVersion();
  static int newestSchemaVersion();

 private:
  struct Impl;
  std::unique_ptr<Impl> m_impl;
};

}  // namespace moodogram

// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/library_database.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <span>
#include <string>

#include "core/base/paths.h"
#include "core/library/schema.h"
#include "core/library/store_connection.h"
#include "core/library/timeline_codec.h"

namespace moodogram {
namespace fs = std::filesystem;
namespace {

constexpr const char* kTrackColumns =
    "t.id, t.path, t.size_bytes, t.modified_ns, t.added_unix_seconds, t.content_hash, t.title, t.artist, t.album, "
    "t.genre, t.year, t.track_number, t.duration_seconds, t.problem";
constexpr int kTrackColumnCount = 14;

constexpr const char* kModelId =
    "(SELECT id FROM models WHERE model_hash = ?1 AND front_end_hash = ?2 AND hop_microseconds = ?3)";
constexpr const char* kVoiceModelId =
    "(SELECT id FROM models WHERE model_hash = ?4 AND front_end_hash = ?5 AND hop_microseconds = ?6)";

std::span<const std::byte> blob(const SQLite::Column& column) {
  return {static_cast<const std::byte*>(column.getBlob()), static_cast<std::size_t>(column.getBytes())};
}

void bindBlob(SQLite::Statement& statement, int index, const std::string& bytes) {
  statement.bind(index, bytes.data(), static_cast<int>(bytes.size()));
}

fs::path toPath(const SQLite::Column& column) {
  const auto bytes = blob(column);
  return std::string(reinterpret_cast<const char*>(bytes.data()), bytes.size());
}

Track toTrack(SQLite::Statement& row) {
  Track track;
  track.id = row.getColumn(0).getInt64();
  track.file = toPath(row.getColumn(1));
  track.sizeBytes = row.getColumn(2).getInt64();
  track.modifiedNs = row.getColumn(3).getInt64();
  track.addedUnixSeconds = row.getColumn(4).getInt64();
  track.contentHash = row.getColumn(5).getString();
  track.tags.title = row.getColumn(6).getString();
  track.tags.artist = row.getColumn(7).getString();
  track.tags.album = row.getColumn(8).getString();
  track.tags.genre = row.getColumn(9).getString();
  track.tags.year = row.getColumn(10).getInt();
  track.tags.trackNumber = row.getColumn(11).getInt();
  track.tags.durationSeconds = row.getColumn(12).getDouble();
  track.problem = row.getColumn(13).getString();
  return track;
}

EmotionScores toScores(SQLite::Statement& row, int firstColumn) {
  EmotionScores scores;
  for (std::size_t i = 0; i < kEmotionCount; ++i)
    scores.values[i] = static_cast<float>(row.getColumn(firstColumn + static_cast<int>(i)).getDouble());
  return scores;
}

/// Parameters 1 to 3, as in kModelId. The hop is an integer there because equality of doubles is no key.
void bindModel(SQLite::Statement& statement, const AnalysisKey& key, int first = 1) {
  statement.bind(first, key.modelHash);
  statement.bind(first + 1, key.frontEndHash);
  statement.bind(first + 2, static_cast<std::int64_t>(std::llround(key.hopSeconds * 1e6)));
}

/// Absolute, without "." and "..", without a slash at the end.
fs::path normalizedFolder(const fs::path& folder) {
  const fs::path normal = fs::absolute(folder).lexically_normal();
  return normal.has_filename() || !normal.has_relative_path() ? normal : normal.parent_path();
}

/// What the paths of everything below the folder begin with.
std::string belowPrefix(const fs::path& folder) {
  std::string prefix = folder.native();
  if (!prefix.ends_with('/')) prefix += '/';
  return prefix;
}

void setTrackText(const StoreConnection& store, const char* sql, TrackId id, std::string_view text) {
  store.write([&](SQLite::Database& database) {
    SQLite::Statement update(database, sql);
    update.bind(1, std::string(text));
    update.bind(2, id);
    update.exec();
  });
}

}  // namespace

struct LibraryDatabase::Impl {
  StoreConnection store;

  std::vector<fs::path> roots() const {
    return store.run([](SQLite::Database& database) {
      std::vector<fs::path> found;
      SQLite::Statement query(database, "SELECT path FROM roots ORDER BY id");
      while (query.executeStep()) found.push_back(toPath(query.getColumn(0)));
      return found;
    });
  }
};

LibraryDatabase::LibraryDatabase(const fs::path& file) : m_impl(std::make_unique<Impl>(Impl{StoreConnection(file)})) {}

LibraryDatabase::LibraryDatabase(const fs::path& file, ForReading)
    : m_impl(std::make_unique<Impl>(Impl{StoreConnection(file, StoreAccess::ReadOnly)})) {
  m_impl->store.run([&](SQLite::Database& database) {
    const std::string found = database.execAndGet("PRAGMA quick_check(1)").getString();
    if (found != "ok") throw StoreError("The library " + displayPath(file) + " is damaged (" + found + ").");
  });
}

LibraryDatabase::~LibraryDatabase() = default;

std::vector<fs::path> LibraryDatabase::roots() { return m_impl->roots(); }

void LibraryDatabase::addRoot(const fs::path& root) {
  m_impl->store.write([&](SQLite::Database& database) {
    SQLite::Statement insert(database, "INSERT INTO roots (path) VALUES (?) ON CONFLICT DO NOTHING");
    bindBlob(insert, 1, normalizedFolder(root).native());
    insert.exec();
  });
}

void LibraryDatabase::removeRoot(const fs::path& root) {
  const fs::path folder = normalizedFolder(root);
  m_impl->store.write([&](SQLite::Database& database) {
    SQLite::Statement removal(database, "DELETE FROM roots WHERE path = ?");
    bindBlob(removal, 1, folder.native());
    removal.exec();

    const std::vector<fs::path> kept = m_impl->roots();

    // Blobs compare byte by byte, so everything that begins with "folder/" lies between it and "folder0".
    const std::string first = belowPrefix(folder);
    std::string last = first;
    ++last.back();
    SQLite::Statement below(database, "SELECT id, path FROM tracks WHERE path > ? AND path < ?");
    bindBlob(below, 1, first);
    bindBlob(below, 2, last);
    SQLite::Statement forget(database, "DELETE FROM tracks WHERE id = ?");
    std::vector<TrackId> forgotten;
    while (below.executeStep()) {
      const fs::path file = toPath(below.getColumn(1));
      if (std::ranges::none_of(kept, [&](const fs::path& other) { return isAtOrBelow(file, other); }))
        forgotten.push_back(below.getColumn(0).getInt64());
    }
    for (const TrackId id : forgotten) {
      forget.bind(1, id);
      forget.exec();
      forget.reset();
    }
  });
}

std::vector<Track> LibraryDatabase::tracks() {
  return m_impl->store.run([](SQLite::Database& database) {
    std::vector<Track> found;
    SQLite::Statement query(database, std::string("SELECT ") + kTrackColumns + " FROM tracks t ORDER BY t.id");
    while (query.executeStep()) found.push_back(toTrack(query));
    return found;
  });
}

std::optional<Track> LibraryDatabase::track(TrackId id) {
  return m_impl->store.run([&](SQLite::Database& database) -> std::optional<Track> {
    SQLite::Statement query(database, std::string("SELECT ") + kTrackColumns + " FROM tracks t WHERE t.id = ?");
    query.bind(1, id);
    if (!query.executeStep()) return std::nullopt;
    return toTrack(query);
  });
}

std::optional<Track> LibraryDatabase::trackAt(const fs::path& file) {
  return m_impl->store.run([&](SQLite::Database& database) -> std::optional<Track> {
    SQLite::Statement query(database, std::string("SELECT ") + kTrackColumns + " FROM tracks t WHERE t.path = ?");
    bindBlob(query, 1, file.native());
    if (!query.executeStep()) return std::nullopt;
    return toTrack(query);
  });
}

void LibraryDatabase::saveTracks(std::vector<Track>& tracks) {
  if (tracks.empty()) return;
  m_impl->store.write([&](SQLite::Database& database) {
    SQLite::Statement save(
        database,
        "INSERT INTO tracks (path, size_bytes, modified_ns, added_unix_seconds, content_hash, title, artist, album, "
        "genre, year, track_number, duration_seconds, problem) "
        "SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13 "
        "WHERE ?14 = 0 OR EXISTS (SELECT 1 FROM tracks WHERE id = ?14) "
        "ON CONFLICT (path) DO UPDATE SET size_bytes = excluded.size_bytes, modified_ns = excluded.modified_ns, "
        "content_hash = excluded.content_hash, title = excluded.title, artist = excluded.artist, "
        "album = excluded.album, genre = excluded.genre, year = excluded.year, track_number = excluded.track_number, "
        "duration_seconds = excluded.duration_seconds, problem = excluded.problem "
        "RETURNING id, added_unix_seconds");
    for (Track& track : tracks) {
      bindBlob(save, 1, track.file.native());
      save.bind(2, track.sizeBytes);
      save.bind(3, track.modifiedNs);
      save.bind(4, track.addedUnixSeconds);
      save.bind(5, track.contentHash);
      save.bind(6, track.tags.title);
      save.bind(7, track.tags.artist);
      save.bind(8, track.tags.album);
      save.bind(9, track.tags.genre);
      save.bind(10, track.tags.year);
      save.bind(11, track.tags.trackNumber);
      save.bind(12, track.tags.durationSeconds);
      save.bind(13, track.problem);
      save.bind(14, track.id);
      const bool isSaved = save.executeStep();
      track.id = isSaved ? save.getColumn(0).getInt64() : 0;
      if (isSaved) track.addedUnixSeconds = save.getColumn(1).getInt64();
      save.reset();
    }
  });
}

void LibraryDatabase::removeTracks(const std::vector<TrackId>& ids) {
  m_impl->store.write([&](SQLite::Database& database) {
    SQLite::Statement removal(database, "DELETE FROM tracks WHERE id = ?");
    for (const TrackId id : ids) {
      removal.bind(1, id);
      removal.exec();
      removal.reset();
    }
  });
}

void LibraryDatabase::setContentHash(TrackId id, std::string_view contentHash) {
  setTrackText(m_impl->store, "UPDATE tracks SET content_hash = ? WHERE id = ?", id, contentHash);
}

void LibraryDatabase::setProblem(TrackId id, std::string_view problem) {
  setTrackText(m_impl->store, "UPDATE tracks SET problem = ? WHERE id = ?", id, problem);
}

std::optional<StoredAnalysis> LibraryDatabase::analysis(const AnalysisKey& key) {
  return m_impl->store.run([&](SQLite::Database& database) -> std::optional<StoredAnalysis> {
    SQLite::Statement query(
        database,
        std::string("SELECT a.duration_seconds, a.calm, a.happy, a.sad, a.angry, a.fearful, "
                    "a.warning, a.tops, l.windows, a.known FROM analyses a JOIN timelines l ON l.analysis_id = a.id "
                    "WHERE a.content_hash = ?4 AND a.model_id = ") +
            kModelId);
    bindModel(query, key);
    query.bind(4, key.contentHash);
    if (!query.executeStep()) return std::nullopt;
    StoredAnalysis found;
    found.durationSeconds = query.getColumn(0).getDouble();
    found.summary = toScores(query, 1);
    found.warning = query.getColumn(6).getString();
    const auto tops = decodeTops(blob(query.getColumn(7)));
    auto timeline = decodeTimeline(blob(query.getColumn(8)));
    if (!tops || !timeline || tops->size() != timeline->windows.size()) return std::nullopt;
    found.timeline = *std::move(timeline);
    if (!query.getColumn(9).isNull()) found.known = static_cast<float>(query.getColumn(9).getDouble());
    return found;
  });
}

void LibraryDatabase::saveAnalysis(const AnalysisKey& key, const StoredAnalysis& analysis) {
  saveAnalyses({{key, analysis}});
}

void LibraryDatabase::saveAnalyses(const std::vector<std::pair<AnalysisKey, StoredAnalysis>>& analyses) {
  m_impl->store.write([&](SQLite::Database& database) {
    SQLite::Statement model(database,
                            "INSERT INTO models (model_hash, front_end_hash, hop_microseconds) VALUES (?1, ?2, ?3) "
                            "ON CONFLICT DO NOTHING");
    SQLite::Statement summary(
        database, std::string("INSERT INTO analyses (content_hash, duration_seconds, calm, happy, sad, angry, fearful, "
                              "warning, tops, known, model_id) VALUES (?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ") +
                      kModelId +
                      ") ON CONFLICT (model_id, content_hash) DO UPDATE SET "
                      "duration_seconds = excluded.duration_seconds, calm = excluded.calm, happy = excluded.happy, "
                      "sad = excluded.sad, angry = excluded.angry, fearful = excluded.fearful, "
                      "warning = excluded.warning, tops = excluded.tops, known = excluded.known RETURNING id");
    SQLite::Statement timeline(database, "INSERT OR REPLACE INTO timelines (analysis_id, windows) VALUES (?, ?)");
    for (const auto& [key, analysis] : analyses) {
      bindModel(model, key);
      model.exec();
      model.reset();

      bindModel(summary, key);
      summary.bind(4, key.contentHash);
      summary.bind(5, analysis.durationSeconds);
      for (std::size_t i = 0; i < kEmotionCount; ++i)
        summary.bind(6 + static_cast<int>(i), static_cast<double>(analysis.summary.values[i]));
      summary.bind(11, analysis.warning);
      bindBlob(summary, 12, encodeTops(analysis.timeline));
      if (analysis.known)
        summary.bind(13, static_cast<double>(*analysis.known));
      else
        summary.bind(13);  // NULL
      summary.executeStep();
      const std::int64_t analysisId = summary.getColumn(0).getInt64();
      summary.reset();

      timeline.bind(1, analysisId);
      bindBlob(timeline, 2, encodeTimeline(analysis.timeline));
      timeline.exec();
      timeline.reset();
    }
  });
}

std::vector<AnalysisKey> LibraryDatabase::analysisKeys() {
  return m_impl->store.run([](SQLite::Database& database) {
    std::vector<AnalysisKey> keys;
    SQLite::Statement query(database,
                            "SELECT a.content_hash, m.model_hash, m.front_end_hash, m.hop_microseconds FROM analyses a "
                            "JOIN models m ON m.id = a.model_id ORDER BY a.id");
    while (query.executeStep())
      keys.push_back({query.getColumn(0).getString(), query.getColumn(1).getString(), query.getColumn(2).getString(),
                      static_cast<double>(query.getColumn(3).getInt64()) / 1e6});
    return keys;
  });
}

std::optional<Content> LibraryDatabase::content(std::string_view contentHash, std::string_view detector) {
  return m_impl->store.run([&](SQLite::Database& database) -> std::optional<Content> {
    SQLite::Statement query(database, "SELECT is_voice FROM contents WHERE content_hash = ? AND detector = ?");
    query.bind(1, std::string(contentHash));
    query.bind(2, std::string(detector));
    if (!query.executeStep()) return std::nullopt;
    return query.getColumn(0).getInt() != 0 ? Content::SoloVoice : Content::Music;
  });
}

void LibraryDatabase::saveContents(const std::vector<StoredContent>& contents) {
  if (contents.empty()) return;
  m_impl->store.write([&](SQLite::Database& database) {
    SQLite::Statement save(database,
                           "INSERT OR REPLACE INTO contents (content_hash, detector, is_voice) VALUES (?, ?, ?)");
    for (const StoredContent& content : contents) {
      save.bind(1, content.contentHash);
      save.bind(2, content.detector);
      save.bind(3, content.content == Content::SoloVoice ? 1 : 0);
      save.exec();
      save.reset();
    }
  });
}

std::vector<StoredContent> LibraryDatabase::contents() {
  return m_impl->store.run([](SQLite::Database& database) {
    std::vector<StoredContent> found;
    SQLite::Statement query(database, "SELECT content_hash, detector, is_voice FROM contents");
    while (query.executeStep())
      found.push_back({query.getColumn(0).getString(), query.getColumn(1).getString(),
                       query.getColumn(2).getInt() != 0 ? Content::SoloVoice : Content::Music});
    return found;
  });
}

std::vector<LibraryTrack> LibraryDatabase::snapshot(const SnapshotModels& models) {
  return m_impl->store.run([&](SQLite::Database& database) {
    std::vector<LibraryTrack> found;
    const std::string columns = std::string("SELECT ") + kTrackColumns +
                                ", a.duration_seconds, a.calm, a.happy, a.sad, a.angry, a.fearful, a.tops, ";
    const std::string join = "LEFT JOIN analyses a ON a.content_hash = t.content_hash AND a.model_id = ";
    SQLite::Statement query(
        database, models.voice ? columns +
                                     "c.is_voice FROM tracks t LEFT JOIN contents c ON c.content_hash = t.content_hash "
                                     "AND c.detector = ?7 " +
                                     join + "CASE c.is_voice WHEN 0 THEN " + kModelId + " WHEN 1 THEN " +
                                     kVoiceModelId + " END ORDER BY t.id"
                               : columns + "0 FROM tracks t " + join + kModelId + " ORDER BY t.id");
    bindModel(query, models.music);
    if (models.voice) {
      bindModel(query, *models.voice, 4);
      query.bind(7, models.detector);
    }
    while (query.executeStep()) {
      LibraryTrack& row = found.emplace_back();
      row.track = toTrack(query);
      if (query.getColumn(kTrackColumnCount + 7).getInt() != 0) row.content = Content::SoloVoice;
      if (query.getColumn(kTrackColumnCount).isNull()) continue;
      auto tops = decodeTops(blob(query.getColumn(kTrackColumnCount + 6)));
      if (!tops) continue;
      if (row.track.tags.durationSeconds <= 0)
        row.track.tags.durationSeconds = query.getColumn(kTrackColumnCount).getDouble();
      row.summary = toScores(query, kTrackColumnCount + 1);
      row.timelineTops = *std::move(tops);
    }
    return found;
  });
}

int LibraryDatabase::schemaVersion() {
  return m_impl->store.run([this](SQLite::Database&) { return m_impl->store.schemaVersion(); });
}

int LibraryDatabase::newestSchemaVersion() { return libraryMigrations().back().version; }

}  // namespace moodogram

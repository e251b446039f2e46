// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/library_database.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "core/base/message.h"
#include "core/base/paths.h"
#include "core/library/library_database_impl.h"
#include "core/library/library_rows.h"
#include "core/library/schema.h"
#include "core/library/store_repair.h"
#include "core/system/path_bytes.h"

namespace moodogram {
namespace fs = std::filesystem;
namespace {

/// Absolute, without "." and "..", without a slash at the end.
fs::path normalizedFolder(const fs::path& folder) {
  const fs::path normal = fs::absolute(folder).lexically_normal();
  return normal.has_filename() || !normal.has_relative_path() ? normal : normal.parent_path();
}

/// What the paths of everything below the folder begin with.
std::string belowPrefix(const fs::path& folder) {
  std::string prefix = pathBytes(folder);
  if (!prefix.ends_with('/')) prefix += '/';
  return prefix;
}

void setTrackTexts(const StoreConnection& store, const char* sql,
                   std::span<const std::pair<TrackId, std::string>> texts) {
  if (texts.empty()) return;
  store.write([&](SQLite::Database& database) {
    SQLite::Statement update(database, sql);
    for (const auto& [id, text] : texts) {
      update.bind(1, text);
      update.bind(2, id);
      update.exec();
      update.reset();
    }
  });
}

/// `sql` with the number as its first parameter and each of the ids as its second.
void setTrackNumber(const StoreConnection& store, const char* sql, const std::vector<TrackId>& ids,
                    std::int64_t number) {
  store.write([&](SQLite::Database& database) {
    SQLite::Statement update(database, sql);
    for (const TrackId id : ids) {
      update.bind(1, number);
      update.bind(2, id);
      update.exec();
      update.reset();
    }
  });
}

}  // namespace

std::vector<fs::path> LibraryDatabase::Impl::roots() const {
  return store.run([](SQLite::Database& database) {
    std::vector<fs::path> found;
    SQLite::Statement query(database, "SELECT path FROM roots ORDER BY id");
    while (query.executeStep()) found.push_back(toPath(query.getColumn(0)));
    return found;
  });
}

LibraryDatabase::LibraryDatabase(const fs::path& file) : m_impl(std::make_unique<Impl>(Impl{StoreConnection(file)})) {
  try {
    m_impl->makeMissingFacts();
  } catch (const StoreError&) {
    // Only rules about the course of a track need them: a full disk is no reason to refuse the library.
  }
}

LibraryDatabase::LibraryDatabase(const fs::path& file, ForReading)
    : m_impl(std::make_unique<Impl>(Impl{StoreConnection(file, StoreAccess::ReadOnly)})) {
  m_impl->store.run([&](SQLite::Database& database) {
    const std::string found = database.execAndGet("PRAGMA quick_check(1)").getString();
    if (found != "ok")
      throw DamagedStoreError(
          Message(MOODOGRAM_TEXT("Library", "The library %1 is damaged (%2)."), displayPath(file), found));
  });
}

LibraryDatabase::~LibraryDatabase() = default;

std::vector<fs::path> LibraryDatabase::roots() { return m_impl->roots(); }

void LibraryDatabase::addRoot(const fs::path& root) {
  m_impl->store.write([&](SQLite::Database& database) {
    SQLite::Statement insert(database, "INSERT INTO roots (path) VALUES (?) ON CONFLICT DO NOTHING");
    bindBlob(insert, 1, pathBytes(normalizedFolder(root)));
    insert.exec();
  });
}

void LibraryDatabase::removeRoot(const fs::path& root) {
  const fs::path folder = normalizedFolder(root);
  m_impl->store.write([&](SQLite::Database& database) {
    SQLite::Statement removal(database, "DELETE FROM roots WHERE path = ?");
    bindBlob(removal, 1, pathBytes(folder));
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
    bindBlob(query, 1, pathBytes(file));
    if (!query.executeStep()) return std::nullopt;
    return toTrack(query);
  });
}

void LibraryDatabase::saveTracks(std::vector<Track>& tracks) {
  if (tracks.empty()) return;
  m_impl->store.write([&](SQLite::Database& database) {
    SQLite::Statement save(database, kSaveTrack);
    for (Track& track : tracks) {
      bindTrack(save, track);
      const bool isSaved = save.executeStep();
      track.id = isSaved ? save.getColumn(0).getInt64() : 0;
      if (isSaved) track.addedUnixSeconds = save.getColumn(1).getInt64();
      save.reset();
    }
  });
}

void LibraryDatabase::setRemoved(const std::vector<TrackId>& ids, bool removed) {
  setTrackNumber(m_impl->store, "UPDATE tracks SET is_removed = ? WHERE id = ?", ids, removed ? 1 : 0);
}

void LibraryDatabase::markMissing(const std::vector<TrackId>& ids, std::int64_t sinceUnixSeconds) {
  setTrackNumber(m_impl->store,
                 "UPDATE tracks SET missing_since_unix_seconds = ?1 WHERE id = ?2 AND missing_since_unix_seconds = 0",
                 ids, sinceUnixSeconds);
}

void LibraryDatabase::setRating(const std::vector<TrackId>& ids, int rating) {
  setTrackNumber(m_impl->store, "UPDATE tracks SET rating = ? WHERE id = ?", ids,
                 std::clamp(rating, 0, kHighestRating));
}

void LibraryDatabase::countPlay(TrackId id, std::int64_t unixSeconds) {
  setTrackNumber(m_impl->store,
                 "UPDATE tracks SET play_count = play_count + 1, last_played_unix_seconds = ? WHERE id = ?", {id},
                 unixSeconds);
}

void LibraryDatabase::setContentHash(TrackId id, std::string_view contentHash) {
  setContentHashes(std::array{std::pair(id, std::string(contentHash))});
}

void LibraryDatabase::setContentHashes(std::span<const std::pair<TrackId, std::string>> contentHashes) {
  setTrackTexts(m_impl->store, "UPDATE tracks SET content_hash = ? WHERE id = ?", contentHashes);
}

void LibraryDatabase::setDuration(TrackId id, double seconds) {
  m_impl->store.write([&](SQLite::Database& database) {
    SQLite::Statement statement(database, "UPDATE tracks SET duration_seconds = ? WHERE id = ?");
    statement.bind(1, seconds);
    statement.bind(2, id);
    statement.exec();
  });
}

void LibraryDatabase::setProblem(TrackId id, std::string_view problem) {
  setTrackTexts(m_impl->store, "UPDATE tracks SET problem = ? WHERE id = ?",
                std::array{std::pair(id, std::string(problem))});
}

void LibraryDatabase::clearProblems(const std::vector<TrackId>& ids) {
  std::vector<std::pair<TrackId, std::string>> none;
  for (const TrackId id : ids) none.emplace_back(id, "");
  setTrackTexts(m_impl->store, "UPDATE tracks SET problem = ? WHERE id = ?", none);
}

int LibraryDatabase::schemaVersion() {
  return m_impl->store.run([this](SQLite::Database&) { return m_impl->store.schemaVersion(); });
}

int LibraryDatabase::newestSchemaVersion() { return libraryMigrations().back().version; }

}  // namespace moodogram

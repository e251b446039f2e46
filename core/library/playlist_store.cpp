// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/playlist_store.h"

#include "core/base/error.h"
#include "core/base/message.h"
#include "core/library/library_rows.h"
#include "core/library/playlist_store_impl.h"
#include "core/system/path_bytes.h"

namespace moodogram {
namespace {

/// As the schema says.
enum class State { Shown = 0, Removed = 1, History = 2 };

constexpr const char* kSelectPlaylists =
    "SELECT p.id, p.name, p.kind, p.request, p.created_unix_seconds, "
    "(SELECT COUNT(*) FROM playlist_entries e WHERE e.playlist_id = p.id) FROM playlists p ";

StoredPlaylist toPlaylist(SQLite::Statement& row) {
  const int kind = row.getColumn(2).getInt();
  return {.id = row.getColumn(0).getInt64(),
          .name = row.getColumn(1).getString(),
          .kind = kind == 2   ? PlaylistKind::Smart
                  : kind == 1 ? PlaylistKind::Generated
                              : PlaylistKind::HandMade,
          .request = row.getColumn(3).getString(),
          .createdUnixSeconds = row.getColumn(4).getInt64(),
          .entryCount = row.getColumn(5).getInt64()};
}

std::vector<StoredPlaylist> select(SQLite::Database& database, const std::string& where, State state) {
  SQLite::Statement query(database, kSelectPlaylists + where);
  query.bind(1, static_cast<int>(state));
  std::vector<StoredPlaylist> found;
  while (query.executeStep()) found.push_back(toPlaylist(query));
  return found;
}

bool isTaken(SQLite::Database& database, const std::string& name, PlaylistId besides) {
  SQLite::Statement query(database, "SELECT 1 FROM playlists WHERE state = 0 AND name = ? AND id <> ?");
  query.bind(1, name);
  query.bind(2, besides);
  return query.executeStep();
}

/// The name, or the first with a number behind it that no other list has.
std::string freeName(SQLite::Database& database, const std::string& name, PlaylistId besides) {
  std::string result = name;
  for (int number = 2; isTaken(database, result, besides); ++number)
    result = name + " (" + std::to_string(number) + ")";
  return result;
}

std::string trimmed(std::string_view name) {
  const std::size_t first = name.find_first_not_of(" \t\n\r");
  if (first == std::string_view::npos)
    throw ConfigError(Message(MOODOGRAM_TEXT("Library", "A playlist needs a name.")));
  return std::string(name.substr(first, name.find_last_not_of(" \t\n\r") - first + 1));
}

void insertEntries(SQLite::Database& database, PlaylistId playlist, std::span<const StoredEntry> entries) {
  // Of a track of the library it says more than the caller, who may have looked a while ago.
  SQLite::Statement insert(
      database,
      "INSERT INTO playlist_entries (playlist_id, position, track_id, path, stream, content_hash, title, artist, "
      "duration_seconds, is_locked, reason) SELECT ?1, ?2, ?3, COALESCE(t.path, ?4), ?5, COALESCE(t.content_hash, ?6), "
      "COALESCE(t.title, ?7), COALESCE(t.artist, ?8), COALESCE(t.duration_seconds, ?9), ?10, ?11 "
      "FROM (SELECT 1) LEFT JOIN tracks t ON t.id = ?3");
  std::int64_t position = 0;
  for (const StoredEntry& entry : entries) {
    insert.bind(1, playlist);
    insert.bind(2, position++);
    insert.bind(3, entry.track);
    bindBlob(insert, 4, pathBytes(entry.file));
    insert.bind(5, entry.stream);
    insert.bind(6, entry.contentHash);
    insert.bind(7, entry.title);
    insert.bind(8, entry.artist);
    insert.bind(9, entry.durationSeconds);
    insert.bind(10, entry.isLocked ? 1 : 0);
    insert.bind(11, entry.reason);
    insert.exec();
    insert.reset();
  }
}

void updateEntries(SQLite::Database& database, PlaylistId id, std::span<const StoredEntry> entries) {
  SQLite::Statement isThere(database, "SELECT 1 FROM playlists WHERE id = ?");
  isThere.bind(1, id);
  if (!isThere.executeStep())
    throw StoreError(Message(MOODOGRAM_TEXT("Library", "This playlist is not in the library any more.")));
  SQLite::Statement clear(database, "DELETE FROM playlist_entries WHERE playlist_id = ?");
  clear.bind(1, id);
  clear.exec();
  insertEntries(database, id, entries);
}

void updateRequest(SQLite::Database& database, PlaylistId id, PlaylistKind kind, std::string_view request) {
  SQLite::Statement update(database, "UPDATE playlists SET kind = ?, request = ? WHERE id = ?");
  update.bind(1, static_cast<int>(kind));
  update.bind(2, std::string(request));
  update.bind(3, id);
  update.exec();
}

PlaylistId insertPlaylist(SQLite::Database& database, const NewPlaylist& playlist, const std::string& name,
                          State state) {
  SQLite::Statement insert(database,
                           "INSERT INTO playlists (name, kind, state, request, created_unix_seconds, position) SELECT "
                           "?1, ?2, ?3, ?4, ?5, COALESCE(MAX(position), 0) + 1 FROM playlists");
  insert.bind(1, name);
  insert.bind(2, static_cast<int>(playlist.kind));
  insert.bind(3, static_cast<int>(state));
  insert.bind(4, playlist.request);
  insert.bind(5, playlist.createdUnixSeconds);
  insert.exec();
  const PlaylistId id = database.getLastInsertRowid();
  insertEntries(database, id, playlist.entries);
  return id;
}

}  // namespace

PlaylistStore::PlaylistStore(const std::filesystem::path& library)
    : m_impl(std::make_unique<Impl>(Impl{StoreConnection(library)})) {}

PlaylistStore::~PlaylistStore() = default;

std::vector<StoredPlaylist> PlaylistStore::playlists() {
  return m_impl->store.run([](SQLite::Database& database) {
    return select(database, "WHERE p.state = ? ORDER BY p.position, p.id", State::Shown);
  });
}

std::vector<StoredPlaylist> PlaylistStore::history() {
  return m_impl->store.run([](SQLite::Database& database) {
    return select(database, "WHERE p.state = ? ORDER BY p.id DESC", State::History);
  });
}

std::optional<StoredPlaylist> PlaylistStore::playlist(PlaylistId id) {
  return m_impl->store.run([&](SQLite::Database& database) -> std::optional<StoredPlaylist> {
    SQLite::Statement query(database, std::string(kSelectPlaylists) + "WHERE p.id = ?");
    query.bind(1, id);
    if (!query.executeStep()) return std::nullopt;
    return toPlaylist(query);
  });
}

std::optional<StoredPlaylist> PlaylistStore::playlistNamed(std::string_view name) {
  return m_impl->store.run([&](SQLite::Database& database) -> std::optional<StoredPlaylist> {
    SQLite::Statement query(database, std::string(kSelectPlaylists) + "WHERE p.state = 0 AND p.name = ?");
    query.bind(1, std::string(name));
    if (!query.executeStep()) return std::nullopt;
    return toPlaylist(query);
  });
}

std::vector<StoredEntry> PlaylistStore::entries(PlaylistId id) {
  return m_impl->store.run([&](SQLite::Database& database) {
    std::vector<StoredEntry> found;
    // The track that is meant; a forgotten one may be back with another id, at its path or with its content.
    SQLite::Statement query(
        database,
        "SELECT COALESCE(t.id, 0), COALESCE(t.path, e.path), e.stream, COALESCE(t.content_hash, e.content_hash), "
        "COALESCE(t.title, e.title), COALESCE(t.artist, e.artist), COALESCE(t.duration_seconds, e.duration_seconds), "
        "e.is_locked, e.reason FROM playlist_entries e LEFT JOIN tracks t ON t.id = COALESCE("
        "(SELECT id FROM tracks WHERE id = e.track_id), "
        "(SELECT id FROM tracks WHERE path = e.path), "
        "(SELECT MIN(id) FROM tracks WHERE e.content_hash <> '' AND content_hash = e.content_hash)) "
        "WHERE e.playlist_id = ? ORDER BY e.position");
    query.bind(1, id);
    while (query.executeStep())
      found.push_back({.track = query.getColumn(0).getInt64(),
                       .file = toPath(query.getColumn(1)),
                       .stream = query.getColumn(2).getString(),
                       .contentHash = query.getColumn(3).getString(),
                       .title = query.getColumn(4).getString(),
                       .artist = query.getColumn(5).getString(),
                       .durationSeconds = query.getColumn(6).getDouble(),
                       .isLocked = query.getColumn(7).getInt() != 0,
                       .reason = query.getColumn(8).getString()});
    return found;
  });
}

StoredPlaylist PlaylistStore::create(const NewPlaylist& playlist) {
  const std::string name = trimmed(playlist.name);
  PlaylistId id = 0;
  m_impl->store.write([&](SQLite::Database& database) {
    id = insertPlaylist(database, playlist, freeName(database, name, 0), State::Shown);
  });
  return this->playlist(id).value();
}

void PlaylistStore::rename(PlaylistId id, std::string_view name) {
  const std::string wanted = trimmed(name);
  m_impl->store.write([&](SQLite::Database& database) {
    if (isTaken(database, wanted, id))
      throw ConfigError(Message(MOODOGRAM_TEXT("Library", "There is a playlist \"%1\" already."), wanted));
    SQLite::Statement update(database, "UPDATE playlists SET name = ? WHERE id = ?");
    update.bind(1, wanted);
    update.bind(2, id);
    update.exec();
  });
}

void PlaylistStore::setRequest(PlaylistId id, PlaylistKind kind, std::string_view request) {
  m_impl->store.write([&](SQLite::Database& database) { updateRequest(database, id, kind, request); });
}

void PlaylistStore::replaceEntries(PlaylistId id, std::span<const StoredEntry> entries) {
  m_impl->store.write([&](SQLite::Database& database) { updateEntries(database, id, entries); });
}

void PlaylistStore::replace(PlaylistId id, PlaylistKind kind, std::string_view request,
                            std::span<const StoredEntry> entries) {
  m_impl->store.write([&](SQLite::Database& database) {
    updateRequest(database, id, kind, request);
    updateEntries(database, id, entries);
  });
}

void PlaylistStore::remove(PlaylistId id) {
  m_impl->store.write([&](SQLite::Database& database) {
    SQLite::Statement update(database, "UPDATE playlists SET state = 1 WHERE id = ? AND state = 0");
    update.bind(1, id);
    update.exec();
  });
}

void PlaylistStore::restore(PlaylistId id) {
  m_impl->store.write([&](SQLite::Database& database) {
    SQLite::Statement query(database, "SELECT name FROM playlists WHERE id = ? AND state = 1");
    query.bind(1, id);
    if (!query.executeStep()) return;
    SQLite::Statement update(database, "UPDATE playlists SET state = 0, name = ? WHERE id = ?");
    update.bind(1, freeName(database, query.getColumn(0).getString(), id));
    update.bind(2, id);
    update.exec();
  });
}

void PlaylistStore::forgetRemoved() {
  m_impl->store.write([](SQLite::Database& database) { database.exec("DELETE FROM playlists WHERE state = 1"); });
}

void PlaylistStore::setOrder(std::span<const PlaylistId> ids) {
  m_impl->store.write([&](SQLite::Database& database) {
    // All others move behind these.
    SQLite::Statement shift(database,
                            "UPDATE playlists SET position = position + ? - (SELECT MIN(position) FROM playlists)");
    shift.bind(1, static_cast<std::int64_t>(ids.size()));
    shift.exec();
    SQLite::Statement update(database, "UPDATE playlists SET position = ? WHERE id = ?");
    std::int64_t position = 0;
    for (const PlaylistId id : ids) {
      update.bind(1, position++);
      update.bind(2, id);
      update.exec();
      update.reset();
    }
  });
}

PlaylistId PlaylistStore::addToHistory(const NewPlaylist& playlist) {
  PlaylistId id = 0;
  m_impl->store.write([&](SQLite::Database& database) {
    id = insertPlaylist(database, playlist, playlist.name, State::History);
    SQLite::Statement forget(database,
                             "DELETE FROM playlists WHERE state = 2 AND id NOT IN (SELECT id FROM playlists WHERE "
                             "state = 2 ORDER BY id DESC LIMIT ?)");
    forget.bind(1, kHistoryLength);
    forget.exec();
  });
  return id;
}

}  // namespace moodogram

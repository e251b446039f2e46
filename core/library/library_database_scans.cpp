// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <string>

#include "core/library/library_database.h"
#include "core/library/library_database_impl.h"
#include "core/library/library_rows.h"
#include "core/system/path_bytes.h"

namespace moodogram {

std::vector<TrackState> LibraryDatabase::trackStates() {
  return m_impl->store.run([](SQLite::Database& database) {
    std::vector<TrackState> found;
    SQLite::Statement query(database,
                            "SELECT id, path, size_bytes, modified_ns, device, inode, content_hash, tag_version, "
                            "missing_since_unix_seconds <> 0, is_removed FROM tracks ORDER BY id");
    while (query.executeStep())
      found.push_back({.id = query.getColumn(0).getInt64(),
                       .path = pathBytes(toPath(query.getColumn(1))),
                       .sizeBytes = query.getColumn(2).getInt64(),
                       .modifiedNs = query.getColumn(3).getInt64(),
                       .device = static_cast<std::uint64_t>(query.getColumn(4).getInt64()),
                       .inode = static_cast<std::uint64_t>(query.getColumn(5).getInt64()),
                       .contentHash = query.getColumn(6).getString(),
                       .tagVersion = query.getColumn(7).getInt(),
                       .isMissing = query.getColumn(8).getInt() != 0,
                       .isRemoved = query.getColumn(9).getInt() != 0});
    return found;
  });
}

void LibraryDatabase::relocateTracks(const std::vector<TrackState>& states) {
  if (states.empty()) return;
  m_impl->store.write([&](SQLite::Database& database) {
    // Tracks may have changed places. No path begins with anything but a slash, so these are free.
    SQLite::Statement leave(database, "UPDATE tracks SET path = CAST('moving ' || id AS BLOB) WHERE id = ?");
    for (const TrackState& state : states) {
      leave.bind(1, state.id);
      leave.exec();
      leave.reset();
    }
    // Nothing lies below a file.
    SQLite::Statement makeRoom(database,
                               "UPDATE tracks SET path = CAST(path || '/' || id AS BLOB) WHERE path = ?1 AND id <> ?2");
    SQLite::Statement arrive(database,
                             "UPDATE tracks SET path = ?1, size_bytes = ?2, modified_ns = ?3, device = ?4, inode = ?5, "
                             "missing_since_unix_seconds = 0 WHERE id = ?6");
    for (const TrackState& state : states) {
      bindBlob(makeRoom, 1, state.path);
      makeRoom.bind(2, state.id);
      makeRoom.exec();
      makeRoom.reset();
      bindBlob(arrive, 1, state.path);
      arrive.bind(2, state.sizeBytes);
      arrive.bind(3, state.modifiedNs);
      arrive.bind(4, static_cast<std::int64_t>(state.device));
      arrive.bind(5, static_cast<std::int64_t>(state.inode));
      arrive.bind(6, state.id);
      arrive.exec();
      arrive.reset();
    }
  });
}

std::int64_t LibraryDatabase::forgetMissingTracks(const std::vector<TrackId>& ids) {
  std::int64_t forgotten = 0;
  m_impl->store.write([&](SQLite::Database& database) {
    forgotten = 0;
    SQLite::Statement removal(database, "DELETE FROM tracks WHERE id = ? AND missing_since_unix_seconds <> 0");
    for (const TrackId id : ids) {
      removal.bind(1, id);
      forgotten += removal.exec();
      removal.reset();
    }
  });
  return forgotten;
}

}  // namespace moodogram

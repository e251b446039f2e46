// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of PlaylistStore that is about what the user says about moods.
#include <algorithm>
#include <cmath>

#include "core/base/error.h"
#include "core/base/message.h"
#include "core/library/playlist_store_impl.h"

namespace moodogram {
namespace {

std::optional<double> optionalSeconds(const SQLite::Column& column) {
  if (column.isNull()) return std::nullopt;
  return column.getDouble();
}

void bindSeconds(SQLite::Statement& statement, int index, std::optional<double> seconds) {
  if (seconds)
    statement.bind(index, *seconds);
  else
    statement.bind(index);  // NULL
}

void checkPart(const Correction& correction) {
  const auto& [begin, end] = std::pair(correction.beginSeconds, correction.endSeconds);
  if (!begin && !end) return;
  if (!begin || !end || !std::isfinite(*end) || !(*begin >= 0 && *begin < *end))
    throw ConfigError(Message(MOODOGRAM_TEXT("Library", "A part of a track ends after its begin.")));
}

}  // namespace

std::vector<Correction> PlaylistStore::corrections() {
  return m_impl->store.run([](SQLite::Database& database) {
    std::vector<Correction> found;
    SQLite::Statement query(
        database,
        "SELECT c.id, COALESCE(t.id, 0), COALESCE(NULLIF(t.content_hash, ''), c.content_hash), c.begin_seconds, "
        "c.end_seconds, c.emotion, c.is_denial, c.given_unix_seconds FROM corrections c LEFT JOIN tracks t ON t.id = "
        "COALESCE((SELECT id FROM tracks WHERE id = c.track_id), "
        "(SELECT MIN(id) FROM tracks WHERE c.content_hash <> '' AND content_hash = c.content_hash)) "
        "ORDER BY c.given_unix_seconds, c.id");
    while (query.executeStep()) {
      const int emotion = query.getColumn(5).getInt();
      if (emotion < 0 || static_cast<std::size_t>(emotion) >= kEmotionCount) continue;
      found.push_back({.id = query.getColumn(0).getInt64(),
                       .track = query.getColumn(1).getInt64(),
                       .contentHash = query.getColumn(2).getString(),
                       .beginSeconds = optionalSeconds(query.getColumn(3)),
                       .endSeconds = optionalSeconds(query.getColumn(4)),
                       .emotion = static_cast<Emotion>(emotion),
                       .isDenial = query.getColumn(6).getInt() != 0,
                       .givenUnixSeconds = query.getColumn(7).getInt64()});
    }
    return found;
  });
}

Correction PlaylistStore::addCorrection(const Correction& correction) {
  checkPart(correction);
  Correction added = correction;
  m_impl->store.write([&](SQLite::Database& database) {
    SQLite::Statement content(database, "SELECT content_hash FROM tracks WHERE id = ? AND content_hash <> ''");
    content.bind(1, added.track);
    if (content.executeStep()) added.contentHash = content.getColumn(0).getString();

    // Those of this track, and of tracks that have been forgotten what counts for it (see corrections()).
    SQLite::Statement replaced(
        database,
        "DELETE FROM corrections WHERE ((?1 <> 0 AND track_id = ?1) OR (?2 <> '' AND content_hash = ?2 AND NOT EXISTS "
        "(SELECT 1 FROM tracks WHERE id = corrections.track_id) AND ?1 = "
        "COALESCE((SELECT MIN(id) FROM tracks WHERE content_hash = ?2), 0))) AND "
        "begin_seconds IS ?3 AND end_seconds IS ?4 AND emotion = ?5");
    replaced.bind(1, added.track);
    replaced.bind(2, added.contentHash);
    bindSeconds(replaced, 3, added.beginSeconds);
    bindSeconds(replaced, 4, added.endSeconds);
    replaced.bind(5, static_cast<int>(added.emotion));
    replaced.exec();

    SQLite::Statement insert(database,
                             "INSERT INTO corrections (id, track_id, content_hash, begin_seconds, end_seconds, "
                             "emotion, is_denial, given_unix_seconds) VALUES (NULLIF(?, 0), ?, ?, ?, ?, ?, ?, ?)");
    insert.bind(1, added.id);
    insert.bind(2, added.track);
    insert.bind(3, added.contentHash);
    bindSeconds(insert, 4, added.beginSeconds);
    bindSeconds(insert, 5, added.endSeconds);
    insert.bind(6, static_cast<int>(added.emotion));
    insert.bind(7, added.isDenial ? 1 : 0);
    insert.bind(8, added.givenUnixSeconds);
    insert.exec();
    added.id = database.getLastInsertRowid();
  });
  return added;
}

void PlaylistStore::removeCorrection(CorrectionId id) {
  m_impl->store.write([&](SQLite::Database& database) {
    SQLite::Statement removal(database, "DELETE FROM corrections WHERE id = ?");
    removal.bind(1, id);
    removal.exec();
  });
}

}  // namespace moodogram

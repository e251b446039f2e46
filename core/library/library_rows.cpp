// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/library_rows.h"

#include <optional>

#include "core/system/path_bytes.h"

namespace moodogram {
namespace {

std::optional<float> optionalNumber(const SQLite::Column& column) {
  if (column.isNull()) return std::nullopt;
  return static_cast<float>(column.getDouble());
}

void bindOptional(SQLite::Statement& statement, int index, const std::optional<float>& number) {
  if (number)
    statement.bind(index, static_cast<double>(*number));
  else
    statement.bind(index);  // NULL
}

/// What was found out about a file that has not changed since is kept where the new row does not know it.
std::string keptOr(const std::string& column) {
  return "CASE WHEN excluded.content_hash = '' AND size_bytes = excluded.size_bytes AND modified_ns = "
         "excluded.modified_ns AND (inode = excluded.inode OR inode = 0 OR excluded.inode = 0 OR device <> "
         "excluded.device) THEN " +
         column + " ELSE excluded." + column + " END";
}

}  // namespace

const char* const kTrackColumns =
    "t.id, t.path, t.size_bytes, t.modified_ns, t.added_unix_seconds, t.content_hash, t.title, t.artist, t.album, "
    "t.genre, t.year, t.track_number, t.duration_seconds, t.problem, t.album_artist, t.disc_number, t.track_gain_db, "
    "t.track_peak, t.album_gain_db, t.album_peak, t.recording_id, t.release_id, t.artist_id, t.tag_version, t.device, "
    "t.inode, t.rating, t.play_count, t.last_played_unix_seconds, t.is_removed, t.missing_since_unix_seconds, "
    "t.tempo_bpm";

const std::string kSaveTrack =
    "INSERT INTO tracks (path, size_bytes, modified_ns, added_unix_seconds, content_hash, title, artist, album, "
    "genre, year, track_number, duration_seconds, problem, album_artist, disc_number, track_gain_db, track_peak, "
    "album_gain_db, album_peak, recording_id, release_id, artist_id, tag_version, device, inode, "
    "missing_since_unix_seconds, tempo_bpm) "
    "SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22, ?23, "
    "?24, ?25, ?26, ?27 "
    "WHERE ?28 = 0 OR EXISTS (SELECT 1 FROM tracks WHERE id = ?28) "
    "ON CONFLICT (path) DO UPDATE SET size_bytes = excluded.size_bytes, modified_ns = excluded.modified_ns, "
    "content_hash = " +
    keptOr("content_hash") +
    ", title = excluded.title, artist = excluded.artist, "
    "album = excluded.album, genre = excluded.genre, year = excluded.year, track_number = excluded.track_number, "
    "duration_seconds = excluded.duration_seconds, problem = " +
    keptOr("problem") +
    ", album_artist = excluded.album_artist, "
    "disc_number = excluded.disc_number, track_gain_db = excluded.track_gain_db, track_peak = excluded.track_peak, "
    "album_gain_db = excluded.album_gain_db, album_peak = excluded.album_peak, recording_id = excluded.recording_id, "
    "release_id = excluded.release_id, artist_id = excluded.artist_id, tag_version = excluded.tag_version, "
    "device = excluded.device, inode = excluded.inode, "
    "missing_since_unix_seconds = excluded.missing_since_unix_seconds, tempo_bpm = excluded.tempo_bpm "
    "RETURNING id, added_unix_seconds";

Track toTrack(SQLite::Statement& row) {
  int column = 0;
  const auto next = [&] { return row.getColumn(column++); };
  Track track;
  track.id = next().getInt64();
  track.file = toPath(next());
  track.sizeBytes = next().getInt64();
  track.modifiedNs = next().getInt64();
  track.addedUnixSeconds = next().getInt64();
  track.contentHash = next().getString();
  track.tags.title = next().getString();
  track.tags.artist = next().getString();
  track.tags.album = next().getString();
  track.tags.genre = next().getString();
  track.tags.year = next().getInt();
  track.tags.trackNumber = next().getInt();
  track.tags.durationSeconds = next().getDouble();
  track.problem = next().getString();
  track.tags.albumArtist = next().getString();
  track.tags.discNumber = next().getInt();
  track.tags.replayGain.trackGainDb = optionalNumber(next());
  track.tags.replayGain.trackPeak = optionalNumber(next());
  track.tags.replayGain.albumGainDb = optionalNumber(next());
  track.tags.replayGain.albumPeak = optionalNumber(next());
  track.tags.musicBrainz.recording = next().getString();
  track.tags.musicBrainz.release = next().getString();
  track.tags.musicBrainz.artist = next().getString();
  track.tagVersion = next().getInt();
  track.device = static_cast<std::uint64_t>(next().getInt64());
  track.inode = static_cast<std::uint64_t>(next().getInt64());
  track.rating = next().getInt();
  track.playCount = next().getInt();
  track.lastPlayedUnixSeconds = next().getInt64();
  track.isRemoved = next().getInt() != 0;
  track.missingSinceUnixSeconds = next().getInt64();
  track.tags.tempoBpm = static_cast<float>(next().getDouble());
  return track;
}

void bindTrack(SQLite::Statement& statement, const Track& track) {
  const TrackTags& tags = track.tags;
  bindBlob(statement, 1, pathBytes(track.file));
  statement.bind(2, track.sizeBytes);
  statement.bind(3, track.modifiedNs);
  statement.bind(4, track.addedUnixSeconds);
  statement.bind(5, track.contentHash);
  statement.bind(6, tags.title);
  statement.bind(7, tags.artist);
  statement.bind(8, tags.album);
  statement.bind(9, tags.genre);
  statement.bind(10, tags.year);
  statement.bind(11, tags.trackNumber);
  statement.bind(12, tags.durationSeconds);
  statement.bind(13, track.problem);
  statement.bind(14, tags.albumArtist);
  statement.bind(15, tags.discNumber);
  bindOptional(statement, 16, tags.replayGain.trackGainDb);
  bindOptional(statement, 17, tags.replayGain.trackPeak);
  bindOptional(statement, 18, tags.replayGain.albumGainDb);
  bindOptional(statement, 19, tags.replayGain.albumPeak);
  statement.bind(20, tags.musicBrainz.recording);
  statement.bind(21, tags.musicBrainz.release);
  statement.bind(22, tags.musicBrainz.artist);
  statement.bind(23, track.tagVersion);
  statement.bind(24, static_cast<std::int64_t>(track.device));
  statement.bind(25, static_cast<std::int64_t>(track.inode));
  statement.bind(26, track.missingSinceUnixSeconds);
  statement.bind(27, static_cast<double>(tags.tempoBpm));
  statement.bind(28, track.id);
}

std::span<const std::byte> blob(const SQLite::Column& column) {
  return {static_cast<const std::byte*>(column.getBlob()), static_cast<std::size_t>(column.getBytes())};
}

void bindBlob(SQLite::Statement& statement, int index, const std::string& bytes) {
  statement.bind(index, bytes.data(), static_cast<int>(bytes.size()));
}

std::filesystem::path toPath(const SQLite::Column& column) {
  const auto bytes = blob(column);
  return std::string(reinterpret_cast<const char*>(bytes.data()), bytes.size());
}

}  // namespace moodogram

// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/schema.h"

#include <array>

namespace moodogram {
namespace {

// Paths are BLOBs: on Linux a file name is bytes, not text. AUTOINCREMENT keeps ids of removed tracks from being
// given to others while a window still holds them.
constexpr const char* kFoldersAndTracks = R"sql(
PRAGMA application_id = 1299148644;

CREATE TABLE roots (
  id   INTEGER PRIMARY KEY,
  path BLOB NOT NULL UNIQUE
);

CREATE TABLE tracks (
  id                 INTEGER PRIMARY KEY AUTOINCREMENT,
  path               BLOB    NOT NULL UNIQUE,
  size_bytes         INTEGER NOT NULL,
  modified_ns        INTEGER NOT NULL,
  added_unix_seconds INTEGER NOT NULL,
  content_hash       TEXT    NOT NULL,  -- empty: not known
  title              TEXT    NOT NULL,
  artist             TEXT    NOT NULL,
  album              TEXT    NOT NULL,
  genre              TEXT    NOT NULL,
  year               INTEGER NOT NULL,
  track_number       INTEGER NOT NULL,
  duration_seconds   REAL    NOT NULL,
  problem            TEXT    NOT NULL   -- empty: none known
);
)sql";

// Analyses belong to contents, not to tracks: they outlive a moved or removed file. The windows of a track are in a
// table of their own, so that reading all summaries does not page through them.
constexpr const char* kAnalyses = R"sql(
CREATE TABLE models (
  id               INTEGER PRIMARY KEY,
  model_hash       TEXT    NOT NULL,
  front_end_hash   TEXT    NOT NULL,
  hop_microseconds INTEGER NOT NULL,
  UNIQUE (model_hash, front_end_hash, hop_microseconds)
);

CREATE TABLE analyses (
  id               INTEGER PRIMARY KEY,
  model_id         INTEGER NOT NULL REFERENCES models (id),
  content_hash     TEXT    NOT NULL,
  duration_seconds REAL    NOT NULL,
  calm             REAL    NOT NULL,
  happy            REAL    NOT NULL,
  sad              REAL    NOT NULL,
  angry            REAL    NOT NULL,
  fearful          REAL    NOT NULL,
  warning          TEXT    NOT NULL,
  tops             BLOB    NOT NULL,  -- one byte a window: its strongest emotion
  UNIQUE (model_id, content_hash)
);

CREATE TABLE timelines (
  analysis_id INTEGER PRIMARY KEY REFERENCES analyses (id) ON DELETE CASCADE,
  windows     BLOB NOT NULL           -- see core/library/timeline_codec.h
);
)sql";

// What a content is, which decides on its model, goes with the detector that said so: another one may say otherwise.
constexpr const char* kContents = R"sql(
CREATE TABLE contents (
  content_hash TEXT    NOT NULL,
  detector     TEXT    NOT NULL,
  is_voice     INTEGER NOT NULL,
  PRIMARY KEY (content_hash, detector)
) WITHOUT ROWID;

ALTER TABLE analyses ADD COLUMN known REAL;  -- NULL: not measured
)sql";

// More of what tags say; by what a moved file is known again; what the user has made of a track. Tags that were read
// before (tag_version 0) are read again by the next scan. Nothing that a scan does removes a row: a file that it no
// longer finds is missing, with all that is known about it, until it is back or the user forgets it.
constexpr const char* kTagsAndUse = R"sql(
ALTER TABLE tracks ADD COLUMN album_artist  TEXT    NOT NULL DEFAULT '';
ALTER TABLE tracks ADD COLUMN disc_number   INTEGER NOT NULL DEFAULT 0;
ALTER TABLE tracks ADD COLUMN track_gain_db REAL;  -- NULL: the file does not say
ALTER TABLE tracks ADD COLUMN track_peak    REAL;
ALTER TABLE tracks ADD COLUMN album_gain_db REAL;
ALTER TABLE tracks ADD COLUMN album_peak    REAL;
ALTER TABLE tracks ADD COLUMN recording_id  TEXT    NOT NULL DEFAULT '';  -- of MusicBrainz, as the next two
ALTER TABLE tracks ADD COLUMN release_id    TEXT    NOT NULL DEFAULT '';
ALTER TABLE tracks ADD COLUMN artist_id     TEXT    NOT NULL DEFAULT '';
ALTER TABLE tracks ADD COLUMN tag_version   INTEGER NOT NULL DEFAULT 0;
ALTER TABLE tracks ADD COLUMN device        INTEGER NOT NULL DEFAULT 0;
ALTER TABLE tracks ADD COLUMN inode         INTEGER NOT NULL DEFAULT 0;
ALTER TABLE tracks ADD COLUMN rating        INTEGER NOT NULL DEFAULT 0;  -- 1 to 5; 0: none
ALTER TABLE tracks ADD COLUMN play_count    INTEGER NOT NULL DEFAULT 0;
ALTER TABLE tracks ADD COLUMN last_played_unix_seconds   INTEGER NOT NULL DEFAULT 0;
ALTER TABLE tracks ADD COLUMN is_removed                 INTEGER NOT NULL DEFAULT 0;
ALTER TABLE tracks ADD COLUMN missing_since_unix_seconds INTEGER NOT NULL DEFAULT 0;

CREATE INDEX tracks_by_content ON tracks (content_hash);
)sql";

// Of an analysis that is not complete, what has been scored: a row a batch of windows, which goes when it is.
constexpr const char* kPartialAnalyses = R"sql(
CREATE TABLE partial_analyses (
  model_id     INTEGER NOT NULL REFERENCES models (id),
  content_hash TEXT    NOT NULL,
  first_window INTEGER NOT NULL,  -- how many windows of the track come before
  windows      BLOB    NOT NULL,  -- see core/library/timeline_codec.h
  measured     INTEGER NOT NULL,  -- see core/base/partial_timeline.h
  known        INTEGER NOT NULL,
  PRIMARY KEY (model_id, content_hash, first_window)
) WITHOUT ROWID;
)sql";

constexpr std::array kMigrations{Migration{1, kFoldersAndTracks}, Migration{2, kAnalyses}, Migration{3, kContents},
                                 Migration{4, kTagsAndUse}, Migration{5, kPartialAnalyses}};

}  // namespace

std::span<const Migration> libraryMigrations() { return kMigrations; }

}  // namespace moodogram

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

// Lists of tracks, and what the user says about moods. An entry knows by what its track is found again when that is
// forgotten; the trigger keeps this as new as the track was. Names are unique among the lists that are shown (state 0).
constexpr const char* kPlaylists = R"sql(
CREATE TABLE playlists (
  id                   INTEGER PRIMARY KEY AUTOINCREMENT,
  name                 TEXT    NOT NULL COLLATE NOCASE,
  kind                 INTEGER NOT NULL,  -- see core/library/playlist_store.h
  state                INTEGER NOT NULL,  -- 0: shown, 1: removed, 2: history
  request              TEXT    NOT NULL,  -- JSON; empty: none
  position             INTEGER NOT NULL,
  created_unix_seconds INTEGER NOT NULL
);
CREATE UNIQUE INDEX playlists_by_name ON playlists (name) WHERE state = 0;

CREATE TABLE playlist_entries (
  id               INTEGER PRIMARY KEY,
  playlist_id      INTEGER NOT NULL REFERENCES playlists (id) ON DELETE CASCADE,
  position         INTEGER NOT NULL,
  track_id         INTEGER NOT NULL,  -- 0: never was in the library
  path             BLOB    NOT NULL,
  stream           TEXT    NOT NULL,  -- URI of what is no local file
  content_hash     TEXT    NOT NULL,
  title            TEXT    NOT NULL,
  artist           TEXT    NOT NULL,
  duration_seconds REAL    NOT NULL,
  is_locked        INTEGER NOT NULL,
  reason           TEXT    NOT NULL,
  UNIQUE (playlist_id, position)
);
CREATE INDEX playlist_entries_by_track ON playlist_entries (track_id);

CREATE TABLE corrections (
  id                 INTEGER PRIMARY KEY AUTOINCREMENT,
  track_id           INTEGER NOT NULL,
  content_hash       TEXT    NOT NULL,
  begin_seconds      REAL,              -- NULL: the whole track
  end_seconds        REAL,
  emotion            INTEGER NOT NULL,
  is_denial          INTEGER NOT NULL,  -- 1: "not sad", 0: "sad"
  given_unix_seconds INTEGER NOT NULL
);
CREATE INDEX corrections_by_track ON corrections (track_id);

CREATE TRIGGER tracks_forgotten BEFORE DELETE ON tracks BEGIN
  UPDATE playlist_entries SET path = OLD.path, content_hash = OLD.content_hash, title = OLD.title,
    artist = OLD.artist, duration_seconds = OLD.duration_seconds WHERE track_id = OLD.id;
  UPDATE corrections SET content_hash = OLD.content_hash WHERE track_id = OLD.id AND OLD.content_hash <> '';
END;
)sql";

// What rules ask about the course of a track. It is made of the timelines, for analyses of before when the library is
// opened.
constexpr const char* kTimelineFacts = R"sql(
ALTER TABLE analyses ADD COLUMN facts BLOB;  -- see core/library/timeline_codec.h; NULL: not made yet
CREATE INDEX analyses_without_facts ON analyses (id) WHERE facts IS NULL;
)sql";

// How tracks sound to a network, for "like this". Analyses of before stay as they are, without it.
constexpr const char* kEmbeddings = R"sql(
ALTER TABLE analyses ADD COLUMN embedding BLOB;          -- see core/library/timeline_codec.h; NULL: none
ALTER TABLE partial_analyses ADD COLUMN embedding BLOB;  -- the sum over the batch
)sql";

// Tags that were read before are read again by the next scan (kTagVersion).
constexpr const char* kTempo = R"sql(
ALTER TABLE tracks ADD COLUMN tempo_bpm REAL NOT NULL DEFAULT 0;  -- 0: the file does not say
)sql";

// Contents that a search for duplicates has found to be the same recording.
constexpr const char* kRecordings = R"sql(
CREATE TABLE recordings (
  content_hash TEXT    PRIMARY KEY,
  recording    INTEGER NOT NULL  -- the same number: the same recording
) WITHOUT ROWID;
)sql";

constexpr std::array kMigrations{
    Migration{1, kFoldersAndTracks}, Migration{2, kAnalyses},        Migration{3, kContents},
    Migration{4, kTagsAndUse},       Migration{5, kPartialAnalyses}, Migration{6, kPlaylists},
    Migration{7, kTimelineFacts},    Migration{8, kEmbeddings},      Migration{9, kTempo},
    Migration{10, kRecordings}};

}  // namespace

std::span<const Migration> libraryMigrations() { return kMigrations; }

}  // namespace moodogram

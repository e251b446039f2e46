// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/analysis_tables.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <optional>
#include <string>
#include <utility>

#include "core/base/error.h"
#include "core/base/message.h"
#include "core/base/paths.h"
#include "core/library/library_rows.h"
#include "core/library/timeline_codec.h"

namespace moodogram {
namespace fs = std::filesystem;
namespace {

/// "MGex"; the library's own is another.
constexpr int kApplicationId = 0x4d476578;
constexpr int kVersion = 1;

constexpr const char* kTables = R"sql(
CREATE TABLE analyses (
  id               INTEGER PRIMARY KEY,
  content_hash     TEXT NOT NULL,
  model_hash       TEXT NOT NULL,
  front_end_hash   TEXT NOT NULL,
  hop_seconds      REAL NOT NULL,
  duration_seconds REAL NOT NULL,
  calm             REAL NOT NULL,
  happy            REAL NOT NULL,
  sad              REAL NOT NULL,
  angry            REAL NOT NULL,
  fearful          REAL NOT NULL,
  mood             TEXT NOT NULL,
  confidence       REAL NOT NULL,
  valence          REAL NOT NULL,
  arousal          REAL NOT NULL,
  known            REAL,           -- NULL: the model does not say
  warning          TEXT NOT NULL,
  embedding        BLOB            -- float32 scale, little-endian, then 128 int8; NULL: none
);

CREATE TABLE windows (
  analysis_id   INTEGER NOT NULL REFERENCES analyses (id),
  start_seconds REAL NOT NULL,
  end_seconds   REAL NOT NULL,
  calm          REAL NOT NULL,
  happy         REAL NOT NULL,
  sad           REAL NOT NULL,
  angry         REAL NOT NULL,
  fearful       REAL NOT NULL
);

CREATE TABLE files (
  path         TEXT NOT NULL,
  title        TEXT NOT NULL,
  artist       TEXT NOT NULL,
  album        TEXT NOT NULL,
  content_hash TEXT NOT NULL
);

CREATE VIEW track_moods AS
  SELECT files.path, title, artist, album, duration_seconds, mood, confidence, calm, happy, sad, angry, fearful,
         valence, arousal, known, model_hash
  FROM files JOIN analyses USING (content_hash);

CREATE VIEW window_moods AS
  SELECT files.path, title, artist, start_seconds, end_seconds, windows.calm, windows.happy, windows.sad,
         windows.angry, windows.fearful, model_hash
  FROM files JOIN analyses USING (content_hash) JOIN windows ON windows.analysis_id = analyses.id;
)sql";

constexpr const char* kIndices = R"sql(
CREATE INDEX windows_of_analysis ON windows (analysis_id);
CREATE INDEX files_by_content ON files (content_hash);
)sql";

[[noreturn]] void throwCannotWrite(const fs::path& file, const std::exception& error) {
  throw StoreError(Message(
      MOODOGRAM_TEXT(
          "Library",
          "The analyses could not be written to %1 (%2): check the free space and that you may write the folder."),
      displayPath(file), error.what()));
}

void bindScores(SQLite::Statement& statement, int first, const EmotionScores& scores) {
  for (std::size_t i = 0; i < kEmotionCount; ++i)
    statement.bind(first + static_cast<int>(i), static_cast<double>(scores.values[i]));
}

EmotionScores scoresAt(SQLite::Statement& statement, int first) {
  EmotionScores scores;
  for (std::size_t i = 0; i < kEmotionCount; ++i)
    scores.values[i] = static_cast<float>(statement.getColumn(first + static_cast<int>(i)).getDouble());
  return scores;
}

fs::path partialOf(fs::path file) {
  file += ".part";
  return file;
}

fs::path emptied(const fs::path& file) {
  std::error_code ignored;
  fs::remove(file, ignored);
  return file;
}

}  // namespace

struct AnalysisTablesWriter::Impl {
  explicit Impl(fs::path target)
      : file(std::move(target)),
        database(emptied(partialOf(file)).c_str(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE) {
    database.exec("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA application_id = " +
                  std::to_string(kApplicationId) + "; PRAGMA user_version = " + std::to_string(kVersion) + "; BEGIN;");
    database.exec(kTables);
    analysis.emplace(database, "INSERT INTO analyses VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    window.emplace(database, "INSERT INTO windows VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    track.emplace(database, "INSERT INTO files VALUES (?, ?, ?, ?, ?)");
  }

  ~Impl() {
    std::error_code ignored;
    if (!isFinished) fs::remove(partialOf(file), ignored);
  }

  fs::path file;
  bool isFinished = false;
  SQLite::Database database;
  std::optional<SQLite::Statement> analysis, window, track;
};

AnalysisTablesWriter::AnalysisTablesWriter(const fs::path& file) {
  try {
    m_impl = std::make_unique<Impl>(file);
  } catch (const SQLite::Exception& error) {
    throwCannotWrite(file, error);
  }
}

AnalysisTablesWriter::~AnalysisTablesWriter() = default;

void AnalysisTablesWriter::add(const KeyedAnalysis& keyed) {
  const auto& [key, analysis] = keyed;
  try {
    SQLite::Statement& row = *m_impl->analysis;
    row.bind(1, key.contentHash);
    row.bind(2, key.modelHash);
    row.bind(3, key.frontEndHash);
    row.bind(4, key.hopSeconds);
    row.bind(5, analysis.durationSeconds);
    bindScores(row, 6, analysis.summary);
    row.bind(11, std::string(emotionName(analysis.summary.top())));
    row.bind(12, static_cast<double>(analysis.summary.confidence()));
    row.bind(13, static_cast<double>(analysis.summary.valence()));
    row.bind(14, static_cast<double>(analysis.summary.arousal()));
    if (analysis.known)
      row.bind(15, static_cast<double>(*analysis.known));
    else
      row.bind(15);
    row.bind(16, analysis.warning);
    if (analysis.embedding)
      bindBlob(row, 17, encodeEmbedding(*analysis.embedding));
    else
      row.bind(17);
    row.exec();
    row.reset();
    const std::int64_t id = m_impl->database.getLastInsertRowid();
    for (const WindowScores& scores : analysis.timeline.windows) {
      SQLite::Statement& window = *m_impl->window;
      window.bind(1, id);
      window.bind(2, scores.startSeconds);
      window.bind(3, scores.endSeconds);
      bindScores(window, 4, scores.scores);
      window.exec();
      window.reset();
    }
  } catch (const SQLite::Exception& error) {
    throwCannotWrite(m_impl->file, error);
  }
}

void AnalysisTablesWriter::add(const AnalyzedTrack& track) {
  try {
    SQLite::Statement& row = *m_impl->track;
    row.bind(1, track.path);
    row.bind(2, track.title);
    row.bind(3, track.artist);
    row.bind(4, track.album);
    row.bind(5, track.contentHash);
    row.exec();
    row.reset();
  } catch (const SQLite::Exception& error) {
    throwCannotWrite(m_impl->file, error);
  }
}

void AnalysisTablesWriter::finish() {
  try {
    m_impl->database.exec(kIndices);
    m_impl->database.exec("COMMIT; PRAGMA journal_mode = DELETE;");
    fs::rename(partialOf(m_impl->file), m_impl->file);
    m_impl->isFinished = true;
  } catch (const std::exception& error) {
    throwCannotWrite(m_impl->file, error);
  }
}

void readAnalysisTables(const fs::path& file, const std::function<void(KeyedAnalysis)>& found) {
  try {
    SQLite::Database database(file.c_str(), SQLite::OPEN_READONLY);
    if (database.execAndGet("PRAGMA application_id").getInt() != kApplicationId)
      throw StoreError(
          Message(MOODOGRAM_TEXT("Library", "%1 holds no exported analyses. Is it a library? Then merge it."),
                  displayPath(file)));
    if (database.execAndGet("PRAGMA user_version").getInt() > kVersion)
      throw StoreError(
          Message(MOODOGRAM_TEXT("Library", "%1 was written by a newer Moodogram: update this one to import it."),
                  displayPath(file)));
    const bool hasEmbeddings =  // which older programs did not know
        database.execAndGet("SELECT COUNT(*) FROM pragma_table_info('analyses') WHERE name = 'embedding'").getInt() > 0;
    SQLite::Statement row(database,
                          std::string("SELECT id, content_hash, model_hash, front_end_hash, hop_seconds, "
                                      "duration_seconds, calm, happy, sad, angry, fearful, known, warning, ") +
                              (hasEmbeddings ? "embedding" : "NULL") + " FROM analyses ORDER BY id");
    SQLite::Statement window(database,
                             "SELECT start_seconds, end_seconds, calm, happy, sad, angry, fearful FROM windows "
                             "WHERE analysis_id = ? ORDER BY rowid");
    while (row.executeStep()) {
      KeyedAnalysis keyed;
      keyed.key = {row.getColumn(1).getString(), row.getColumn(2).getString(), row.getColumn(3).getString(),
                   row.getColumn(4).getDouble()};
      StoredAnalysis& analysis = keyed.analysis;
      analysis.durationSeconds = row.getColumn(5).getDouble();
      analysis.summary = scoresAt(row, 6);
      if (!row.getColumn(11).isNull()) analysis.known = static_cast<float>(row.getColumn(11).getDouble());
      analysis.warning = row.getColumn(12).getString();
      analysis.embedding = decodeEmbedding(blob(row.getColumn(13)));
      window.bind(1, row.getColumn(0).getInt64());
      while (window.executeStep())
        analysis.timeline.windows.push_back(
            {window.getColumn(0).getDouble(), window.getColumn(1).getDouble(), scoresAt(window, 2)});
      window.reset();
      found(std::move(keyed));
    }
  } catch (const SQLite::Exception& error) {
    throw StoreError(
        Message(MOODOGRAM_TEXT("Library", "The analyses in %1 cannot be read (%2)."), displayPath(file), error.what()));
  }
}

}  // namespace moodogram

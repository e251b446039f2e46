// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of LibraryDatabase that is about analyses and what shows them.
#include <cmath>
#include <cstdint>
#include <string>

#include "core/library/library_database_impl.h"
#include "core/library/library_rows.h"
#include "core/library/timeline_codec.h"

namespace moodogram {
namespace {

constexpr const char* kModelId =
    "(SELECT id FROM models WHERE model_hash = ?1 AND front_end_hash = ?2 AND hop_microseconds = ?3)";
constexpr const char* kVoiceModelId =
    "(SELECT id FROM models WHERE model_hash = ?4 AND front_end_hash = ?5 AND hop_microseconds = ?6)";

constexpr const char* kAddModel =
    "INSERT INTO models (model_hash, front_end_hash, hop_microseconds) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING";
const std::string kRemovePartial =
    std::string("DELETE FROM partial_analyses WHERE content_hash = ?4 AND model_id = ") + kModelId;

/// Which tracks a snapshot has.
constexpr const char* kShown = "WHERE t.is_removed = 0 AND t.missing_since_unix_seconds = 0 ORDER BY t.id";

EmotionScores toScores(SQLite::Statement& row, int firstColumn) {
  EmotionScores scores;
  for (std::size_t i = 0; i < kEmotionCount; ++i)
    scores.values[i] = static_cast<float>(row.getColumn(firstColumn + static_cast<int>(i)).getDouble());
  return scores;
}

/// NULL where there is none.
void bindEmbedding(SQLite::Statement& statement, int index, const std::optional<TrackEmbedding>& embedding) {
  if (embedding)
    bindBlob(statement, index, encodeEmbedding(*embedding));
  else
    statement.bind(index);
}

/// Parameters 1 to 3, as in kModelId. The hop is an integer there because equality of doubles is no key.
void bindModel(SQLite::Statement& statement, const AnalysisKey& key, int first = 1) {
  statement.bind(first, key.modelHash);
  statement.bind(first + 1, key.frontEndHash);
  statement.bind(first + 2, static_cast<std::int64_t>(std::llround(key.hopSeconds * 1e6)));
}

}  // namespace

void LibraryDatabase::Impl::makeMissingFacts() const {
  constexpr int kAtOnce = 2000;
  const auto areMissing = [](SQLite::Database& database) {
    return SQLite::Statement(database, "SELECT 1 FROM analyses WHERE facts IS NULL LIMIT 1").executeStep();
  };
  while (store.run(areMissing)) {
    store.write([&](SQLite::Database& database) {
      // Windows that are lost or damaged have none: then the facts are empty, and not asked for again.
      SQLite::Statement query(database,
                              "SELECT a.id, l.windows FROM analyses a LEFT JOIN timelines l ON l.analysis_id = a.id "
                              "WHERE a.facts IS NULL LIMIT ?");
      query.bind(1, kAtOnce);
      std::vector<std::pair<std::int64_t, std::string>> made;
      while (query.executeStep())
        made.emplace_back(query.getColumn(0).getInt64(),
                          encodeFacts(decodeTimeline(blob(query.getColumn(1))).value_or(EmotionTimeline{})));
      SQLite::Statement save(database, "UPDATE analyses SET facts = ? WHERE id = ?");
      for (const auto& [id, facts] : made) {
        bindBlob(save, 1, facts);
        save.bind(2, id);
        save.exec();
        save.reset();
      }
    });
  }
}

std::optional<StoredAnalysis> LibraryDatabase::analysis(const AnalysisKey& key) {
  return m_impl->store.run([&](SQLite::Database& database) -> std::optional<StoredAnalysis> {
    SQLite::Statement query(database,
                            std::string("SELECT a.duration_seconds, a.calm, a.happy, a.sad, a.angry, a.fearful, "
                                        "a.warning, a.tops, l.windows, a.known, a.embedding FROM analyses a JOIN "
                                        "timelines l ON l.analysis_id = a.id "
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
    found.embedding = decodeEmbedding(blob(query.getColumn(10)));
    return found;
  });
}

void LibraryDatabase::saveAnalysis(const AnalysisKey& key, const StoredAnalysis& analysis) {
  saveAnalyses({{key, analysis}});
}

void LibraryDatabase::saveAnalyses(const std::vector<std::pair<AnalysisKey, StoredAnalysis>>& analyses) {
  m_impl->store.write([&](SQLite::Database& database) {
    SQLite::Statement model(database, kAddModel);
    SQLite::Statement summary(
        database,
        std::string("INSERT INTO analyses (content_hash, duration_seconds, calm, happy, sad, angry, fearful, "
                    "warning, tops, known, facts, embedding, model_id) VALUES (?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, "
                    "?13, ?14, "
                    "?15, ") +
            kModelId +
            ") ON CONFLICT (model_id, content_hash) DO UPDATE SET "
            "duration_seconds = excluded.duration_seconds, calm = excluded.calm, happy = excluded.happy, "
            "sad = excluded.sad, angry = excluded.angry, fearful = excluded.fearful, "
            "warning = excluded.warning, tops = excluded.tops, known = excluded.known, facts = excluded.facts, "
            "embedding = excluded.embedding "
            "RETURNING id");
    SQLite::Statement timeline(database, "INSERT OR REPLACE INTO timelines (analysis_id, windows) VALUES (?, ?)");
    SQLite::Statement partial(database, kRemovePartial);
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
      bindBlob(summary, 14, encodeFacts(analysis.timeline));
      bindEmbedding(summary, 15, analysis.embedding);
      summary.executeStep();
      const std::int64_t analysisId = summary.getColumn(0).getInt64();
      summary.reset();

      timeline.bind(1, analysisId);
      bindBlob(timeline, 2, encodeTimeline(analysis.timeline));
      timeline.exec();
      timeline.reset();

      bindModel(partial, key);
      partial.bind(4, key.contentHash);
      partial.exec();
      partial.reset();
    }
  });
}

void LibraryDatabase::shareAnalyses(std::string_view fromContent, std::string_view toContent) {
  m_impl->store.write([&](SQLite::Database& database) {
    const auto run = [&](const char* sql) {
      SQLite::Statement statement(database, sql);
      statement.bind(1, std::string(fromContent));
      statement.bind(2, std::string(toContent));
      statement.exec();
    };
    run("INSERT OR IGNORE INTO analyses (model_id, content_hash, duration_seconds, calm, happy, sad, angry, fearful, "
        "warning, tops, known, facts, embedding) SELECT model_id, ?2, duration_seconds, calm, happy, sad, angry, "
        "fearful, warning, tops, known, facts, embedding FROM analyses WHERE content_hash = ?1");
    run("INSERT OR IGNORE INTO timelines (analysis_id, windows) SELECT n.id, l.windows FROM analyses o "
        "JOIN timelines l ON l.analysis_id = o.id JOIN analyses n ON n.model_id = o.model_id AND n.content_hash = ?2 "
        "WHERE o.content_hash = ?1");
    run("INSERT OR IGNORE INTO contents (content_hash, detector, is_voice) SELECT ?2, detector, is_voice FROM contents "
        "WHERE content_hash = ?1");
    run("INSERT OR IGNORE INTO recordings (content_hash, recording) SELECT ?2, recording FROM recordings "
        "WHERE content_hash = ?1");
  });
}

PartialTimeline LibraryDatabase::partialAnalysis(const AnalysisKey& key) {
  return m_impl->store.run([&](SQLite::Database& database) {
    PartialTimeline found;
    std::vector<WindowScores>& windows = found.timeline.windows;
    // NULL: of a version without embeddings; the mean over what is left would pass for that of the whole.
    SQLite::Statement query(database, std::string("SELECT first_window, windows, measured, known, embedding "
                                                  "FROM partial_analyses "
                                                  "WHERE content_hash = ?4 AND embedding IS NOT NULL AND model_id = ") +
                                          kModelId + " ORDER BY first_window");
    bindModel(query, key);
    query.bind(4, key.contentHash);
    while (query.executeStep()) {
      // Another process that analyses the same with other batches leaves overlaps and gaps.
      const auto added = decodeTimeline(blob(query.getColumn(1)));
      const auto embedding = decodeEmbeddingSum(blob(query.getColumn(4)));
      if (!added || !embedding || query.getColumn(0).getInt64() != static_cast<std::int64_t>(windows.size())) break;
      windows.insert(windows.end(), added->windows.begin(), added->windows.end());
      found.measuredWindows += query.getColumn(2).getInt64();
      found.knownWindows += query.getColumn(3).getInt64();
      found.embedding.add(*embedding);
    }
    return found;
  });
}

void LibraryDatabase::addToPartialAnalysis(const AnalysisKey& key, std::size_t firstWindow,
                                           const PartialTimeline& added) {
  const auto setSync = [&](const char* level) {
    m_impl->store.run([&](SQLite::Database& database) { database.exec(std::string("PRAGMA synchronous = ") + level); });
  };
  // To wait for the disk after every batch would cost more than the batch on a fast device.
  setSync("NORMAL");
  try {
    m_impl->store.write([&](SQLite::Database& database) {
      SQLite::Statement model(database, kAddModel);
      bindModel(model, key);
      model.exec();
      SQLite::Statement save(database, std::string("INSERT OR REPLACE INTO partial_analyses (content_hash, "
                                                   "first_window, windows, measured, known, embedding, model_id) "
                                                   "VALUES (?4, ?5, ?6, ?7, ?8, ?9, ") +
                                           kModelId + ")");
      bindModel(save, key);
      save.bind(4, key.contentHash);
      save.bind(5, static_cast<std::int64_t>(firstWindow));
      bindBlob(save, 6, encodeTimeline(added.timeline));
      save.bind(7, added.measuredWindows);
      save.bind(8, added.knownWindows);
      bindBlob(save, 9, encodeEmbeddingSum(added.embedding));
      save.exec();
    });
  } catch (const StoreError&) {
    setSync("FULL");
    throw;
  }
  setSync("FULL");
}

void LibraryDatabase::removePartialAnalysis(const AnalysisKey& key) {
  m_impl->store.write([&](SQLite::Database& database) {
    SQLite::Statement remove(database, kRemovePartial);
    bindModel(remove, key);
    remove.bind(4, key.contentHash);
    remove.exec();
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

void LibraryDatabase::saveRecordings(const std::vector<std::vector<std::string>>& contentsOfRecordings) {
  m_impl->store.write([&](SQLite::Database& database) {
    database.exec("DELETE FROM recordings");
    SQLite::Statement save(database, "INSERT OR IGNORE INTO recordings (content_hash, recording) VALUES (?, ?)");
    std::int64_t recording = 0;
    for (const std::vector<std::string>& contents : contentsOfRecordings) {
      ++recording;
      for (const std::string& content : contents) {
        save.bind(1, content);
        save.bind(2, recording);
        save.exec();
        save.reset();
      }
    }
  });
}

std::vector<LibraryTrack> LibraryDatabase::snapshot(const SnapshotModels& models) {
  return m_impl->store.run([&](SQLite::Database& database) {
    std::vector<LibraryTrack> found;
    // A large library is not copied while it grows, which would also need its memory twice.
    found.reserve(static_cast<std::size_t>(database.execAndGet("SELECT COUNT(*) FROM tracks").getInt64()));
    const std::string columns =
        std::string("SELECT ") + kTrackColumns +
        ", a.duration_seconds, a.calm, a.happy, a.sad, a.angry, a.fearful, a.tops, a.known, a.facts, "
        "a.embedding, COALESCE(r.recording, 0), ";
    const std::string join =
        "LEFT JOIN recordings r ON r.content_hash = t.content_hash LEFT JOIN analyses a ON a.content_hash = "
        "t.content_hash AND a.model_id = ";
    SQLite::Statement query(
        database, models.voice ? columns +
                                     "c.is_voice FROM tracks t LEFT JOIN contents c ON c.content_hash = t.content_hash "
                                     "AND c.detector = ?7 " +
                                     join + "CASE c.is_voice WHEN 0 THEN " + kModelId + " WHEN 1 THEN " +
                                     kVoiceModelId + " END " + kShown
                               : columns + "0 FROM tracks t " + join + kModelId + " " + kShown);
    bindModel(query, models.music);
    if (models.voice) {
      bindModel(query, *models.voice, 4);
      query.bind(7, models.detector);
    }
    while (query.executeStep()) {
      LibraryTrack& row = found.emplace_back();
      row.track = toTrack(query);
      row.recording = static_cast<std::uint32_t>(query.getColumn(kTrackColumnCount + 10).getInt64());
      if (query.getColumn(kTrackColumnCount + 11).getInt() != 0) row.content = Content::SoloVoice;
      if (query.getColumn(kTrackColumnCount).isNull()) continue;
      auto tops = decodeTops(blob(query.getColumn(kTrackColumnCount + 6)));
      if (!tops) continue;
      // What was decoded: the tags of some formats only estimate it.
      if (const double decoded = query.getColumn(kTrackColumnCount).getDouble(); decoded > 0)
        row.track.tags.durationSeconds = decoded;
      row.summary = toScores(query, kTrackColumnCount + 1);
      row.timelineTops = *std::move(tops);
      if (const auto known = query.getColumn(kTrackColumnCount + 7); !known.isNull())
        row.known = static_cast<float>(known.getDouble());
      row.facts = decodeFacts(blob(query.getColumn(kTrackColumnCount + 8)));
      row.embedding = decodeEmbedding(blob(query.getColumn(kTrackColumnCount + 9)));
    }
    return found;
  });
}

}  // namespace moodogram

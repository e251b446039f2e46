// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <filesystem>
#include <string>
#include <utility>

#include "core/base/error.h"
#include "core/library/library_database.h"

// Tracks and analyses to store, and what a library file says.
namespace moodogram::test {

/// As the user does once their files are gone.
inline void forget(LibraryDatabase& database, const std::vector<TrackId>& ids) {
  database.markMissing(ids, 1'700'000'000);
  database.forgetMissingTracks(ids);
}

inline Track someTrack(int number) {
  Track track;
  track.file = "/music/song " + std::to_string(number) + ".flac";
  track.sizeBytes = 1000 + number;
  track.modifiedNs = 1'700'000'000'123'456'789 + number;
  track.addedUnixSeconds = 1'700'000'000 + number;
  track.contentHash = "hash" + std::to_string(number);
  track.device = 0xfedcba9876543210;
  track.inode = 42;
  track.tags = {.title = "Title",
                .artist = "Artist",
                .albumArtist = "Various",
                .album = "Album",
                .genre = "Genre",
                .year = 1999,
                .trackNumber = number,
                .discNumber = 2,
                .tempoBpm = 127.5F,
                .durationSeconds = 12.5,
                .replayGain = {.trackGainDb = -7.25F, .trackPeak = 0.5F, .albumGainDb = {}, .albumPeak = 1.25F},
                .musicBrainz = {.recording = "r", .release = "l", .artist = "a"}};
  track.tagVersion = kTagVersion;
  return track;
}

inline StoredAnalysis someAnalysis(int windows, int number = 0) {
  StoredAnalysis analysis;
  analysis.durationSeconds = 2.0 * windows + 2 + 1.0 / 3;
  for (int i = 0; i < windows; ++i) {
    EmotionScores scores;
    for (std::size_t k = 0; k < kEmotionCount; ++k)
      scores.values[k] = 1.0F / static_cast<float>(3 + static_cast<int>(k) + i % 11 + number);
    std::swap(scores.values[0], scores.values[static_cast<std::size_t>(i) % kEmotionCount]);
    analysis.timeline.windows.push_back({2.0 * i / 3, 2.0 * i / 3 + 4, scores});
  }
  analysis.summary = analysis.timeline.summary();
  return analysis;
}

inline TrackEmbedding someEmbedding(int number) {
  TrackEmbedding embedding{.scale = 1.0F / static_cast<float>(3 + number)};
  for (std::size_t i = 0; i < kEmbeddingSize; ++i)
    embedding.levels[i] = static_cast<std::int8_t>(static_cast<int>(i) * (number + 7) % 255 - 127);
  return embedding;
}

inline AnalysisKey keyFor(int number) { return {"hash" + std::to_string(number), "model", "frontend", 2.0}; }

/// What opening the file says; empty if it opens.
inline std::string refusal(const std::filesystem::path& file) {
  try {
    const LibraryDatabase database(file);
  } catch (const StoreError& error) {
    return error.what();
  }
  return {};
}

inline std::string integrity(const std::filesystem::path& file) {
  SQLite::Database raw(file.c_str(), SQLite::OPEN_READWRITE);
  return raw.execAndGet("PRAGMA integrity_check").getString();
}

}  // namespace moodogram::test

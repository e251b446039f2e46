// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/search_format.h"

#include <ctime>
#include <nlohmann/json.hpp>

#include "app/cli/text.h"
#include "core/base/paths.h"
#include "core/export/timeline_formats.h"
#include "core/system/path_bytes.h"
#include "core/system/this_machine.h"

namespace moodogram::cli {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t kArtistWidth = 22;
constexpr std::size_t kTitleWidth = 30;

std::string columns(const std::string& emotion, const std::string& confidence, const std::string& rating,
                    const std::string& year, const std::string& length, std::string_view artist,
                    std::string_view title) {
  return formatted("%-9s %5s  %-5s  %4s %8s  ", emotion.c_str(), confidence.c_str(), rating.c_str(), year.c_str(),
                   length.c_str()) +
         paddedUtf8(withoutControls(artist), kArtistWidth) + "  " + paddedUtf8(withoutControls(title), kTitleWidth) +
         "  ";
}

/// Seconds since 1970 as 2024-01-31T12:00:00Z; empty: never.
std::string timeText(std::int64_t unixSeconds) {
  if (unixSeconds <= 0) return {};
  return utcTimeText(static_cast<std::time_t>(unixSeconds), "%Y-%m-%dT%H:%M:%SZ");
}

std::string numberOrEmpty(int value) { return value > 0 ? std::to_string(value) : std::string(); }

std::string tableRow(const LibraryTrack& row) {
  const TrackTags& tags = row.track.tags;
  std::string emotion = "-";
  std::string confidence = "-";
  if (row.summary) {
    emotion = emotionName(row.summary->top());
    if (isNotSure(row)) emotion += '?';
    confidence = formatted("%.2f", static_cast<double>(row.summary->confidence()));
  }
  return columns(emotion, confidence, std::string(static_cast<std::size_t>(row.track.rating), '*'),
                 numberOrEmpty(tags.year), tags.durationSeconds > 0 ? durationText(tags.durationSeconds) : "-",
                 tags.artist, row.track.displayTitle()) +
         withoutControls(displayPath(row.track.file)) + "\n";
}

std::string csvRow(const LibraryTrack& row) {
  const TrackTags& tags = row.track.tags;
  std::string text = csvField(pathBytes(row.track.file));
  for (const std::string& value : {tags.title, tags.artist, tags.albumArtist, tags.album, tags.genre})
    text += "," + csvField(value);
  for (const int value : {tags.year, tags.trackNumber, tags.discNumber}) text += "," + numberOrEmpty(value);
  text += "," + (tags.durationSeconds > 0 ? formatted("%.3f", tags.durationSeconds) : std::string());
  text += "," + numberOrEmpty(row.track.rating) + "," + std::to_string(row.track.playCount);
  text += "," + timeText(row.track.addedUnixSeconds) + "," + timeText(row.track.lastPlayedUnixSeconds);
  const std::string tempo = "," + (tags.tempoBpm > 0 ? formatted("%.2f", static_cast<double>(tags.tempoBpm)) : "");
  if (!row.summary) return text + ",,,,,,,,,," + tempo + "\n";
  const EmotionScores& scores = *row.summary;
  text += "," + std::string(emotionName(scores.top()));
  for (const float value : scores.values) text += formatted(",%.6f", static_cast<double>(value));
  for (const float value : {scores.valence(), scores.arousal(), scores.confidence()})
    text += formatted(",%.6f", static_cast<double>(value));
  return text + "," + (row.known ? formatted("%.2f", static_cast<double>(*row.known)) : std::string()) + tempo + "\n";
}

Json numberOrNull(double value) { return value > 0 ? Json(value) : Json(nullptr); }
Json numberOrNull(int value) { return value > 0 ? Json(value) : Json(nullptr); }
Json textOrNull(const std::string& text) { return text.empty() ? Json(nullptr) : Json(text); }

std::string jsonRow(const LibraryTrack& row) {
  const TrackTags& tags = row.track.tags;
  Json json{{"path", displayPath(row.track.file)},
            {"title", textOrNull(tags.title)},
            {"artist", textOrNull(tags.artist)},
            {"album_artist", textOrNull(tags.albumArtist)},
            {"album", textOrNull(tags.album)},
            {"genre", textOrNull(tags.genre)},
            {"year", numberOrNull(tags.year)},
            {"track", numberOrNull(tags.trackNumber)},
            {"disc", numberOrNull(tags.discNumber)},
            {"bpm", numberOrNull(static_cast<double>(tags.tempoBpm))},
            {"duration_seconds", numberOrNull(tags.durationSeconds)},
            {"rating", numberOrNull(row.track.rating)},
            {"plays", row.track.playCount},
            {"added", textOrNull(timeText(row.track.addedUnixSeconds))},
            {"last_played", textOrNull(timeText(row.track.lastPlayedUnixSeconds))},
            {"emotions", nullptr},
            {"valence", nullptr},
            {"arousal", nullptr},
            {"confidence", nullptr},
            {"known", nullptr}};
  if (row.summary) {
    for (const Emotion emotion : kEmotions)
      json["emotions"][std::string(emotionName(emotion))] = (*row.summary)[emotion];
    json["valence"] = row.summary->valence();
    json["arousal"] = row.summary->arousal();
    json["confidence"] = row.summary->confidence();
    if (row.known) json["known"] = *row.known;
  }
  return json.dump() + "\n";
}

}  // namespace

SearchFormat parseSearchFormat(std::string_view name) {
  if (name == "csv") return SearchFormat::Csv;
  if (name == "json") return SearchFormat::JsonLines;
  return name == "paths" ? SearchFormat::Paths : SearchFormat::Table;
}

std::string searchHeader(SearchFormat format) {
  switch (format) {
    case SearchFormat::Table:
      return columns("EMOTION", "CONF", "STARS", "YEAR", "LENGTH", "ARTIST", "TITLE") + "PATH\n";
    case SearchFormat::Csv:
      return "path,title,artist,album_artist,album,genre,year,track,disc,duration_seconds,rating,plays,added,"
             "last_played,emotion,calm,happy,sad,angry,fearful,valence,arousal,confidence,known,bpm\n";
    default:
      return {};
  }
}

std::string searchRow(SearchFormat format, const LibraryTrack& row) {
  switch (format) {
    case SearchFormat::Table:
      return tableRow(row);
    case SearchFormat::Csv:
      return csvRow(row);
    case SearchFormat::JsonLines:
      return jsonRow(row);
    case SearchFormat::Paths:
      break;
  }
  return pathBytes(row.track.file) + "\n";
}

}  // namespace moodogram::cli

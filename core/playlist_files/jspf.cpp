// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>
#include <nlohmann/json.hpp>

#include "core/base/error.h"
#include "core/base/message.h"
#include "core/base/paths.h"
#include "core/playlist_files/formats.h"

namespace moodogram {
namespace {

using nlohmann::ordered_json;

/// A text, or the first of a list of texts: JSPF has lists where programs also write the text alone.
std::string textOf(const ordered_json& object, const char* key) {
  const auto found = object.find(key);
  if (found == object.end()) return {};
  if (found->is_string()) return found->get<std::string>();
  if (found->is_array() && !found->empty() && found->front().is_string()) return found->front().get<std::string>();
  return {};
}

std::optional<EmotionScores> scoresOf(const ordered_json& track) {
  const auto extension = track.find("extension");
  if (extension == track.end() || !extension->is_object()) return std::nullopt;
  const auto list = extension->find(kScoresExtension);
  if (list == extension->end() || !list->is_array() || list->empty() || !list->front().is_object()) return std::nullopt;
  EmotionScores scores;
  for (const Emotion emotion : kEmotions) {
    const auto value = list->front().find(std::string(emotionName(emotion)));
    if (value == list->front().end() || !value->is_number()) return std::nullopt;
    scores[emotion] = value->get<float>();
  }
  return scores;
}

}  // namespace

std::string jspfText(const PlaylistContents& contents, const LocationWriter& writer) {
  ordered_json tracks = ordered_json::array();
  for (const PlaylistItem& item : contents.items) {
    ordered_json track;
    if (hasPlace(item)) track["location"] = {writer.uri(item)};
    if (!item.contentHash.empty()) track["identifier"] = {std::string(kContentPrefix) + item.contentHash};
    if (!item.title.empty()) track["title"] = item.title;
    if (!item.artist.empty()) track["creator"] = item.artist;
    if (!item.album.empty()) track["album"] = item.album;
    if (item.durationSeconds > 0) track["duration"] = std::llround(item.durationSeconds * 1000);
    if (item.scores) {
      ordered_json scores;
      for (const Emotion emotion : kEmotions) scores[std::string(emotionName(emotion))] = (*item.scores)[emotion];
      track["extension"][kScoresExtension] = {std::move(scores)};
    }
    tracks.push_back(std::move(track));
  }
  ordered_json playlist;
  if (!contents.title.empty()) playlist["title"] = contents.title;
  playlist["track"] = std::move(tracks);
  return ordered_json{{"playlist", std::move(playlist)}}.dump(2, ' ', false, ordered_json::error_handler_t::replace) +
         "\n";
}

ReadPlaylist readJspf(const EncodedText& text, const std::filesystem::path& folder) {
  ordered_json document;
  try {
    document = ordered_json::parse(text.bytes());
  } catch (const ordered_json::parse_error& error) {
    throw IoError(Message(MOODOGRAM_TEXT("Playlist", "is no JSON: the error is at byte %1."), error.byte));
  }
  const auto playlist = document.find("playlist");
  if (!document.is_object() || playlist == document.end() || !playlist->is_object())
    throw IoError(Message(MOODOGRAM_TEXT("Playlist", "is JSON, but no JSPF playlist.")));
  ReadPlaylist read;
  read.contents.title = toValidUtf8(textOf(*playlist, "title"));
  const auto tracks = playlist->find("track");
  if (tracks == playlist->end() || !tracks->is_array()) return read;
  std::size_t number = 0;
  for (const ordered_json& track : *tracks) {
    ++number;
    const std::string location = track.is_object() ? textOf(track, "location") : std::string();
    PlaylistItem item;
    if (track.is_object()) {
      item.title = textOf(track, "title");
      item.artist = textOf(track, "creator");
      item.album = textOf(track, "album");
      item.scores = scoresOf(track);
      if (const auto duration = track.find("duration"); duration != track.end() && duration->is_number())
        if (const double seconds = duration->get<double>() / 1000; std::isfinite(seconds) && seconds > 0)
          item.durationSeconds = seconds;
      if (const std::string identifier = textOf(track, "identifier"); identifier.starts_with(kContentPrefix))
        item.contentHash = identifier.substr(kContentPrefix.size());
    }
    addTrack(read, std::move(item), number, location, folder);
  }
  return read;
}

}  // namespace moodogram

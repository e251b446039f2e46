// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/playlist_library.h"

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>
#include <nlohmann/json.hpp>
#include <numeric>
#include <system_error>
#include <unordered_map>

#include "app/cli/text.h"
#include "core/base/error.h"
#include "core/base/paths.h"
#include "core/jobs/analyze_job.h"
#include "core/library/library_database.h"

namespace moodogram::cli {

using Json = nlohmann::ordered_json;

namespace {

namespace fs = std::filesystem;

std::vector<fs::path> placesOf(const std::vector<std::string>& paths) {
  std::vector<fs::path> places;
  for (const std::string& path : paths) {
    std::error_code ignored;
    if (!fs::exists(path, ignored)) throw IoError("There is no file or folder " + displayPath(path) + ".");
    places.push_back(fs::absolute(path).lexically_normal());
  }
  return places;
}

/// Only files that are there now. Says how many are not, of those that are asked for.
void keepPlayable(std::vector<LibraryTrack>& tracks, const std::function<bool(const Track&)>& isAskedFor) {
  std::size_t missing = 0;
  std::erase_if(tracks, [&](const LibraryTrack& row) {
    std::error_code ignored;
    if (fs::is_regular_file(row.track.file, ignored)) return false;
    if (isAskedFor(row.track)) ++missing;
    return true;
  });
  if (missing > 0)
    std::fprintf(stderr, "moodogram-cli: %zu %s not there now and left out.\n", missing,
                 missing == 1 ? "track of the library is" : "tracks of the library are");
}

}  // namespace

PlaylistLibrary::PlaylistLibrary(const PlaylistOptions& options) : m_places(placesOf(options.paths)) {
  const fs::path file = options.library.existingFile();
  AnalysisModels models({.modelFile = options.library.modelFile});
  const ModelInfo model = models.info(Content::Music);
  m_modelFile = model.file;
  m_modelNames =
      model.name + (models.chooseByContent() ? " or " + models.info(Content::SoloVoice).name : std::string());
  m_tracks = LibraryDatabase(file).snapshot(snapshotModels(models, options.library.hopSeconds));
  keepPlayable(m_tracks, [this](const Track& track) { return isAskedFor(track); });
  m_store = std::make_unique<PlaylistStore>(file);
  m_corrections = m_store->corrections();
  m_book = std::make_unique<PlaylistBook>(
      readPages(*m_store),
      ListInputs{.tracks = m_tracks, .corrections = m_corrections, .nowUnixSeconds = std::time(nullptr)});
}

bool PlaylistLibrary::isAskedFor(const Track& track) const {
  return m_places.empty() ||
         std::ranges::any_of(m_places, [&](const fs::path& place) { return isAtOrBelow(track.file, place); });
}

void PlaylistLibrary::requireMoods() const {
  if (std::ranges::any_of(m_tracks, [this](const LibraryTrack& row) { return row.summary && isAskedFor(row.track); }))
    return;
  throw StoreError("Nothing " + std::string(m_places.empty() ? "" : "below these paths ") +
                   "has been analysed with the model " + m_modelNames + " yet. Run: moodogram-cli analyze FOLDER");
}

StoredPlaylist storedPlaylistNamed(PlaylistStore& store, const std::string& name) {
  if (auto found = store.playlistNamed(name)) return *std::move(found);
  std::string others;
  for (const StoredPlaylist& list : store.playlists()) others += (others.empty() ? "" : ", ") + list.name;
  throw ConfigError("There is no playlist \"" + name + "\"" +
                    (others.empty() ? std::string("; none is stored yet.") : "; there are " + others + "."));
}

PlaylistContents contentsOf(const std::string& title, const std::vector<StoredEntry>& entries,
                            const std::vector<LibraryTrack>& tracks) {
  std::unordered_map<TrackId, const LibraryTrack*> known;
  for (const LibraryTrack& row : tracks) known.emplace(row.track.id, &row);
  PlaylistContents contents{.title = title, .items = {}};
  for (const StoredEntry& entry : entries) {
    if (const auto found = known.find(entry.track); entry.track != 0 && found != known.end())
      contents.items.push_back(playlistItem(*found->second));
    else
      contents.items.push_back(playlistItem(entry));
  }
  return contents;
}

double secondsOf(const std::vector<StoredEntry>& entries) {
  return std::accumulate(entries.begin(), entries.end(), 0.0,
                         [](double sum, const StoredEntry& entry) { return sum + entry.durationSeconds; });
}

void printEntry(std::size_t number, const StoredEntry& entry) {
  const std::string title = !entry.title.empty()  ? entry.title
                            : !entry.file.empty() ? displayPath(entry.file.stem())
                                                  : entry.stream;
  const std::string name = entry.artist.empty() ? title : entry.artist + " - " + title;
  const bool isMissing = entry.track == 0 && (entry.stream.empty() || !entry.file.empty());
  std::printf("%4zu %8s  %s  %s\n", number, durationText(entry.durationSeconds).c_str(),
              paddedUtf8(withoutControls(name), 44).c_str(),
              isMissing ? "not in the library" : withoutControls(Message::fromStored(entry.reason).english()).c_str());
}

Json entryJson(const StoredEntry& entry) {
  Json json{{"path", entry.file.empty() ? entry.stream : displayPath(entry.file)},
            {"title", entry.title},
            {"artist", entry.artist},
            {"seconds", entry.durationSeconds},
            {"reason", Message::fromStored(entry.reason).english()}};
  if (entry.isLocked) json["locked"] = true;
  if (entry.track == 0 && (entry.stream.empty() || !entry.file.empty())) json["missing"] = true;
  return json;
}

void printJson(const Json& json) {
  std::printf("%s\n", json.dump(-1, ' ', false, Json::error_handler_t::replace).c_str());
}

void printEntries(const std::vector<StoredEntry>& entries, bool asJson) {
  Json array = Json::array();
  for (std::size_t i = 0; i < entries.size(); ++i) {
    if (asJson)
      array.push_back(entryJson(entries[i]));
    else
      printEntry(i + 1, entries[i]);
  }
  if (asJson) printJson({{"entries", std::move(array)}});
}

void printPlaylist(const Playlist& playlist, const std::vector<LibraryTrack>& tracks, const PlaylistOptions& options) {
  const std::vector<StoredEntry> stored = storedEntries(playlist, tracks);
  if (!options.json) return printEntries(stored, false);
  Json entries = Json::array();
  for (std::size_t i = 0; i < stored.size(); ++i) {
    entries.push_back(entryJson(stored[i]));
    entries.back()["match"] = playlist.entries[i].match;
  }
  Json obstacles = Json::array();
  for (const ListObstacle& obstacle : playlist.obstacles)
    obstacles.push_back({{"condition", obstacle.condition.english()}, {"tracks", obstacle.tracks}});
  printJson({{"entries", std::move(entries)},
             {"seconds", playlist.totalSeconds},
             {"bytes", playlist.totalBytes},
             {"candidates", playlist.candidates},
             {"obstacles", std::move(obstacles)},
             {"note", playlist.note.english()}});
}

}  // namespace moodogram::cli

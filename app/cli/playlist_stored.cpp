// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
// "moodogram-cli playlist" about lists that are stored in the library.
#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <nlohmann/json.hpp>
#include <system_error>

#include "app/cli/command.h"
#include "app/cli/output_file.h"
#include "app/cli/playlist_library.h"
#include "app/cli/text.h"
#include "core/base/error.h"
#include "core/base/paths.h"
#include "core/jobs/analyze_job.h"
#include "core/library/library_database.h"
#include "core/query/query.h"

namespace moodogram::cli {
namespace {

using Json = nlohmann::ordered_json;

const char* kindName(PlaylistKind kind) {
  switch (kind) {
    case PlaylistKind::Generated:
      return "generated";
    case PlaylistKind::Smart:
      return "smart";
    case PlaylistKind::HandMade:
      break;
  }
  return "hand-made";
}

/// The rules of its request; empty where there are none.
std::string rulesText(const StoredPlaylist& list) {
  try {
    return list.request.empty() ? std::string() : printQuery(parseListRequest(list.request).rules);
  } catch (const ConfigError&) {  // of a version that knows more
    return "?";
  }
}

/// With their moods, where there is a model whose results can be shown.
std::vector<LibraryTrack> knownTracks(const PlaylistOptions& options) {
  LibraryDatabase database(options.library.existingFile());
  try {
    AnalysisModels models({.modelFile = options.library.modelFile});
    return database.snapshot(snapshotModels(models, options.library.hopSeconds));
  } catch (const ModelError&) {
    std::vector<LibraryTrack> tracks;
    for (Track& track : database.tracks()) tracks.emplace_back().track = std::move(track);
    return tracks;
  }
}

/// Returns the exit code.
int writeStored(const PlaylistContents& contents, const PlaylistOptions& options) {
  const auto missing = std::ranges::count_if(contents.items, [](const PlaylistItem& item) {
    std::error_code unreachable;
    return item.stream.empty() && !std::filesystem::exists(item.file, unreachable);
  });
  writeContents(contents, options);
  if (missing > 0)
    std::fprintf(stderr, "moodogram-cli: %lld of the files are not there (kept).\n", static_cast<long long>(missing));
  return missing == 0 ? kSuccess : kSomeFilesBad;
}

}  // namespace

int listPlaylists(const PlaylistOptions& options) {
  PlaylistStore store(options.library.existingFile());
  for (const StoredPlaylist& list : store.playlists()) {
    const std::string rules = rulesText(list);
    if (options.json) {
      Json json{{"name", list.name}, {"kind", kindName(list.kind)}, {"tracks", list.entryCount}};
      if (!list.request.empty()) json["request"] = Json::parse(list.request, nullptr, false);
      printJson(json);
    } else {
      std::printf("%s %-10s %6lld  %s\n", paddedUtf8(withoutControls(list.name), 32).c_str(), kindName(list.kind),
                  static_cast<long long>(list.entryCount), withoutControls(rules).c_str());
    }
  }
  return kSuccess;
}

int showPlaylist(const PlaylistOptions& options) {
  if (!options.output.empty() && options.output != "-") checkOutput(options.output, {options.library.file()});
  const std::filesystem::path file = options.library.existingFile();
  PlaylistStore store(file);
  const StoredPlaylist list = storedPlaylistNamed(store, options.show);
  if (list.kind == PlaylistKind::Smart) {
    PlaylistLibrary library(options);
    const Playlist& playlist = library.book().answerOf(list.name);
    if (!playlist.note.isEmpty()) std::fprintf(stderr, "moodogram-cli: %s\n", playlist.note.english().c_str());
    const std::vector<StoredEntry> entries = storedEntries(playlist, library.tracks());
    if (options.json || options.output.empty()) printPlaylist(playlist, library.tracks(), options);
    return options.output.empty() ? kSuccess : writeStored(contentsOf(list.name, entries, library.tracks()), options);
  }
  const std::vector<StoredEntry> entries = store.entries(list.id);
  if (options.json || options.output.empty()) printEntries(entries, options.json);
  return options.output.empty() ? kSuccess : writeStored(contentsOf(list.name, entries, knownTracks(options)), options);
}

int removePlaylist(const PlaylistOptions& options) {
  PlaylistStore store(options.library.existingFile());
  store.remove(storedPlaylistNamed(store, options.remove).id);
  return kSuccess;
}

}  // namespace moodogram::cli

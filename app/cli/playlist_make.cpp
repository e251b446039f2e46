// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
// "moodogram-cli playlist" that makes a list.
#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <ctime>
#include <set>

#include "app/cli/command.h"
#include "app/cli/output_file.h"
#include "app/cli/playlist_library.h"
#include "app/cli/text.h"
#include "core/base/error.h"
#include "core/base/paths.h"
#include "core/base/progress.h"
#include "core/query/query_parser.h"

namespace moodogram::cli {
namespace {

namespace fs = std::filesystem;

constexpr double kUsualMinutes = 60;

/// Thrown as it is by parseQuery(), after it has been shown with its place.
struct ShownError {};

Query readRules(const std::string& text) {
  try {
    return parseQuery(text);
  } catch (const QueryError& error) {
    std::fprintf(stderr, "moodogram-cli: %s\n%s", withoutControls(error.what()).c_str(),
                 markedText(text, error).c_str());
    throw ShownError();
  }
}

/// All but the tracks to be like, which the library knows.
ListRequest readRequest(const PlaylistOptions& options) {
  ListRequest request;
  request.rules = readRules(options.rules);
  if (!options.path.empty()) request.path = parseMoodPath(options.path);
  if (!options.mood.empty()) request.path = parseMoodPath(options.mood);
  request.strictness = options.strictness;
  request.withNotSure = !options.sure;
  const bool isMood = !request.path.points().empty() || !options.like.empty();
  request.maxMinutes = options.minutes;
  if (isMood && !options.smart && !options.minutes && !options.tracks && !options.bytes)
    request.maxMinutes = kUsualMinutes;
  request.maxTracks = options.tracks;
  if (options.bytes) request.maxBytes = static_cast<std::int64_t>(std::min<std::uint64_t>(*options.bytes, INT64_MAX));
  if (options.longest != 0) request.longestTrackMinutes = options.longest;
  request.albumGap = options.albumGap;
  request.loudnessJumpDb = options.loudness;
  request.tempoJumpPercent = options.tempo;
  request.withDuplicates = options.withDuplicates;
  request.order = parseListOrder(options.order).value_or(ListOrder::Best);
  const bool isByArtist = request.order == ListOrder::Artist || request.order == ListOrder::Album;
  request.artistGap = options.artistGap.value_or(isMood && !options.smart && !isByArtist ? 1 : 0);
  request.isReversed = options.reverse;
  request.seed = options.seed;
  request.validate();
  return request;
}

std::vector<TrackId> idsOf(const std::vector<std::string>& files, const std::vector<LibraryTrack>& tracks) {
  std::vector<TrackId> ids;
  for (const std::string& name : files) {
    const fs::path file = fs::absolute(name).lexically_normal();
    const auto found = std::ranges::find(tracks, file, [](const LibraryTrack& row) { return row.track.file; });
    if (found == tracks.end())
      throw ConfigError(displayPath(file) + " is not among the tracks of the library. Run: moodogram-cli analyze " +
                        displayPath(file));
    ids.push_back(found->track.id);
  }
  return ids;
}

/// The list with what it was made onto: that stays as it is, with what cannot be played now and what is no file.
std::vector<StoredEntry> withBase(const Playlist& playlist, const std::vector<LibraryTrack>& tracks,
                                  std::vector<StoredEntry> base) {
  std::set<TrackId> kept;
  std::set<fs::path> files;
  for (const StoredEntry& entry : base) {
    kept.insert(entry.track);
    files.insert(entry.file);
  }
  for (StoredEntry& entry : storedEntries(playlist, tracks))
    if (!kept.contains(entry.track) && !files.contains(entry.file)) base.push_back(std::move(entry));
  return base;
}

void store(const std::vector<StoredEntry>& entries, const ListRequest& request, const PlaylistOptions& options,
           PlaylistStore& lists) {
  const PlaylistKind kind = options.smart ? PlaylistKind::Smart : PlaylistKind::Generated;
  const std::string json = listRequestJson(request);
  if (const auto old = lists.playlistNamed(options.save)) {
    const bool isHandMade = old->kind == PlaylistKind::HandMade;
    if (old->kind == PlaylistKind::Smart && !options.smart)
      throw ConfigError("The playlist \"" + old->name +
                        "\" follows the library by rules of its own, which would be lost; choose another name, or "
                        "give it other rules with --smart.");
    if (isHandMade && options.expand != options.save)
      throw ConfigError("There is a playlist \"" + old->name + "\" that was made by hand; choose another name.");
    if (isHandMade)
      lists.replace(old->id, old->kind, old->request, entries);
    else
      lists.replace(old->id, kind, json, entries);
  } else {
    lists.create({.name = options.save,
                  .kind = kind,
                  .request = json,
                  .createdUnixSeconds = std::time(nullptr),
                  .entries = entries});
  }
  std::fprintf(stderr, "Stored as \"%s\"%s.\n", withoutControls(options.save).c_str(),
               options.smart ? ", a list that follows the library" : "");
}

int make(const PlaylistOptions& options, const std::stop_token& stop) {
  if (options.smart && options.save.empty()) throw ConfigError("--smart: a smart list needs a name: --save NAME.");
  if (options.smart && !options.paths.empty())
    throw ConfigError(
        "--smart: a smart list follows the whole library; say in its rules which folders it is about: --where "
        "path:NAME.");
  if (options.smart && !options.expand.empty())
    throw ConfigError(
        "--smart: a smart list has what its rules describe, and keeps no other list: leave out --expand.");
  ListRequest request = readRequest(options);
  PlaylistLibrary library(options);
  if (!options.output.empty() && options.output != "-") {
    std::vector<fs::path> inputs{options.paths.begin(), options.paths.end()};
    inputs.insert(inputs.end(), {options.library.file(), library.modelFile()});
    checkOutput(options.output, inputs);
  }
  request.like = idsOf(options.like, library.tracks());
  request.notLike = idsOf(options.unlike, library.tracks());
  if (request.asksForMood()) library.requireMoods();
  if (!options.save.empty()) library.book().check(options.save, request.rules);
  std::vector<StoredEntry> base;
  if (!options.expand.empty()) base = library.store().entries(storedPlaylistNamed(library.store(), options.expand).id);
  const std::vector<ListLock> locks = locksOf(base, KeptEntries::All);
  ListInputs choice = library.book().inputs();
  choice.stop = stop;
  choice.isCandidate = [&library](const Track& track) { return library.isAskedFor(track); };
  const Playlist playlist = buildList(choice, request, locks);
  throwIfStopped(stop);
  if (!playlist.note.isEmpty()) std::fprintf(stderr, "moodogram-cli: %s\n", playlist.note.english().c_str());
  const bool isOnto = !options.expand.empty();
  const std::vector<StoredEntry> entries = withBase(playlist, library.tracks(), std::move(base));
  if (options.json || (options.output.empty() && options.save.empty())) {
    if (isOnto)
      printEntries(entries, options.json);
    else
      printPlaylist(playlist, library.tracks(), options);
  }
  if (playlist.entries.empty() && !options.smart) return kFailure;
  if (!options.save.empty()) store(entries, request, options, library.store());
  if (options.output.empty()) return kSuccess;

  const std::string title = options.output == "-" ? std::string() : displayPath(fs::path(options.output).stem());
  const PlaylistContents chosen = contentsOf(title, entries, library.tracks());
  writeContents(chosen, options);
  if (options.output != "-")
    std::fprintf(stderr, "%zu tracks, %s: %s\n", entries.size(), durationText(secondsOf(entries)).c_str(),
                 withoutControls(displayPath(options.output)).c_str());
  return kSuccess;
}

}  // namespace

int makePlaylist(const PlaylistOptions& options, const std::stop_token& stop) {
  try {
    return make(options, stop);
  } catch (const ShownError&) {
    return kFailure;
  }
}

}  // namespace moodogram::cli

// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playlist/playlist_builder.h"

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "app/cli/analyzed_library.h"
#include "app/cli/command.h"
#include "app/cli/output_file.h"
#include "app/cli/text.h"
#include "core/base/error.h"
#include "core/base/paths.h"
#include "core/jobs/analyze_job.h"
#include "core/library/library_database.h"
#include "core/playlist/mood_path.h"
#include "core/playlist_files/playlist_file.h"

namespace moodogram::cli {
namespace {

namespace fs = std::filesystem;

constexpr const char* kFooter =
    "With --mood the tracks with the highest probability of the mood come first; no artist plays twice in a row,\n"
    "and the list is never longer than asked for. Matches may be weak (a note on standard error says\n"
    "so) unless --strictness keeps them out. Tracks come from the library, where \"moodogram-cli\n"
    "analyze\" and the window put them; with PATHs, only tracks at and below these files and folders\n"
    "are taken.\n\n"
    "With --path the mood goes from one to the next, evenly or at places in percent, and may be a mixture:\n"
    "\"sad > calm > happy\", \"calm > happy+calm@70% > happy\". The order follows the course of each track, so that\n"
    "the end of one meets the begin of the next. A match is then 1 minus the distance to the path.\n\n"
    "Without --seed the same library always gives the same list, the best matches. Each seed gives\n"
    "another mixture of good ones, and always the same one.\n\n"
    "With --from any playlist (m3u8, m3u, pls, xspf, jspf) is written anew. Entries whose files are gone are found\n"
    "again in the library by content, name or tags; others are kept as they are.\n\n"
    "Exit codes: 0 the playlist was written; 1 it was not, the reason is on standard error; 2 it was, but some of\n"
    "its entries are missing.\n\n"
    "Examples:\n"
    "  moodogram-cli analyze ~/Music\n"
    "  moodogram-cli playlist --mood happy --minutes 60 -o happy.m3u8\n"
    "  moodogram-cli playlist --mood sad --minutes 90 -o sad.jspf\n"
    "  moodogram-cli playlist --path \"sad > calm > happy\" --minutes 40 --sure -o up.m3u8\n"
    "  moodogram-cli playlist --from old.m3u -o new.xspf\n"
    "  moodogram-cli playlist --mood calm --minutes 30 --seed 7 -o - ~/Music/Jazz | mpv --playlist=-\n";

struct Options {
  PlaylistRequest request;
  std::vector<std::string> paths;
  std::string mood;
  std::string path;
  std::string from;
  int artistGap = 1;
  bool sure = false;
  std::string output;
  AnalyzedLibrary library;
  bool absolute = false;
};

/// Only files that are there now, and only those that the user named.
void keepPlayable(std::vector<LibraryTrack>& tracks, const std::vector<std::string>& paths) {
  keepBelow(tracks, paths);
  const std::size_t missing = std::erase_if(tracks, [](const LibraryTrack& row) {
    std::error_code ignored;
    return !fs::is_regular_file(row.track.file, ignored);
  });
  if (missing > 0)
    std::fprintf(stderr, "moodogram-cli: %zu %s not there now and left out.\n", missing,
                 missing == 1 ? "track of the library is" : "tracks of the library are");
}

/// By the path that is asked for, or by the mood.
Playlist build(const std::vector<LibraryTrack>& tracks, const Options& options, const MoodPath& path) {
  if (options.path.empty()) return buildPlaylist(tracks, options.request);
  PathRequest request;
  request.path = path;
  request.maxMinutes = options.request.maxMinutes;
  request.strictness = options.request.strictness;
  request.longestTrackMinutes = options.request.longestTrackMinutes;
  request.artistGap = options.artistGap;
  request.withNotSure = !options.sure;
  request.seed = options.request.seed;
  return buildPathPlaylist(tracks, request);
}

void write(const PlaylistContents& contents, const Options& options) {
  const PlaylistPaths paths = options.absolute ? PlaylistPaths::Absolute : PlaylistPaths::Automatic;
  if (options.output != "-") return writePlaylist(options.output, contents, paths);
  const std::string text = playlistText(PlaylistFormat::M3u, contents, fs::current_path(), paths);
  if (std::fwrite(text.data(), 1, text.size(), stdout) != text.size() || std::fflush(stdout) != 0)
    throw IoError("Cannot write to standard output.");
}

/// Writes another program's playlist anew, with what the library knows of files that have moved since.
int rewritePlaylist(const Options& options) {
  const fs::path libraryFile = options.library.file();
  if (options.output != "-") checkOutput(options.output, {libraryFile});
  ReadPlaylist read = readPlaylist(options.from);
  for (const std::string& problem : read.problems) std::fprintf(stderr, "moodogram-cli: %s\n", problem.c_str());
  std::error_code ignored;
  const std::size_t found =
      fs::exists(libraryFile, ignored) ? findAgain(read.contents, LibraryDatabase(libraryFile).tracks()) : 0;
  const auto missing = std::ranges::count_if(read.contents.items, [](const PlaylistItem& item) {
    std::error_code unreachable;
    return item.stream.empty() && !fs::exists(item.file, unreachable);
  });
  write(read.contents, options);
  std::fprintf(stderr, "%zu entries; %zu found again, %lld missing (kept).\n", read.contents.items.size(), found,
               static_cast<long long>(missing));
  return missing == 0 && read.problems.empty() ? kSuccess : kSomeFilesBad;
}

int makePlaylist(const Options& options) {
  if (!options.from.empty()) return rewritePlaylist(options);
  options.request.validate();
  const MoodPath path = options.path.empty() ? MoodPath() : parseMoodPath(options.path);
  const fs::path libraryFile = options.library.file();
  AnalysisModels models({.modelFile = options.library.modelFile});
  const ModelInfo model = models.info(Content::Music);
  if (options.output != "-") {
    std::vector<fs::path> inputs{options.paths.begin(), options.paths.end()};
    inputs.insert(inputs.end(), {libraryFile, model.file});
    checkOutput(options.output, inputs);
  }
  options.library.existingFile();
  std::vector<LibraryTrack> tracks =
      LibraryDatabase(libraryFile).snapshot(snapshotModels(models, options.library.hopSeconds));
  keepPlayable(tracks, options.paths);
  if (std::ranges::none_of(tracks, [](const LibraryTrack& row) { return row.summary.has_value(); }))
    throw StoreError("Nothing " + std::string(options.paths.empty() ? "" : "below these paths ") +
                     "has been analysed with the model " + model.name +
                     (models.chooseByContent() ? " or " + models.info(Content::SoloVoice).name : std::string()) +
                     " yet. Run: moodogram-cli analyze FOLDER");

  const Playlist playlist = build(tracks, options, path);
  if (!playlist.note.empty()) std::fprintf(stderr, "moodogram-cli: %s\n", playlist.note.c_str());
  if (playlist.entries.empty()) return kFailure;
  PlaylistContents chosen;
  for (const PlaylistEntry& entry : playlist.entries) chosen.items.push_back(playlistItem(tracks[entry.index]));
  if (options.output != "-") chosen.title = displayPath(fs::path(options.output).stem());
  write(chosen, options);
  if (options.output != "-")
    std::fprintf(stderr, "%zu tracks, %s: %s\n", chosen.items.size(), durationText(playlist.totalSeconds).c_str(),
                 withoutControls(displayPath(options.output)).c_str());
  return kSuccess;
}

}  // namespace

void addPlaylistCommand(CLI::App& app, Body& body) {
  CLI::App* command =
      app.add_subcommand("playlist", "Make a playlist of one mood from the tracks that have been analysed");
  command->footer(kFooter);
  const auto options = std::make_shared<Options>();
  PlaylistRequest& request = options->request;
  command->add_option("PATH", options->paths, "Take only tracks at and below these files and folders");

  CLI::Option_group* what = command->add_option_group("Mood");
  what->require_option(1);
  what->add_option("--mood", options->mood, "calm, happy, sad, angry or fearful")
      ->type_name("MOOD")
      ->check(CLI::Validator(
          [](const std::string& name) {
            return parseEmotion(name) ? std::string() : "\"" + name + "\" is not calm, happy, sad, angry or fearful";
          },
          "", "mood"));
  CLI::Option* path =
      what->add_option("--path", options->path, "How the mood goes, e.g. \"sad > calm > happy\"")->type_name("MOODS");
  what->add_option("--from", options->from,
                   "Another playlist, to be written anew: another format, files that have moved")
      ->type_name("FILE");
  command->add_option("--minutes", request.maxMinutes, "Length of the playlist at most")
      ->type_name("MINUTES")
      ->capture_default_str()
      ->group("Choice");
  command
      ->add_option("--strictness", request.strictness,
                   "Least probability of the mood, or least match with the path, 0 to 1")
      ->type_name("P")
      ->capture_default_str()
      ->group("Choice");
  command->add_option("--longest", request.longestTrackMinutes, "Leave out tracks longer than this; 0: any length")
      ->type_name("MINUTES")
      ->capture_default_str()
      ->group("Choice");
  command->add_option("--seed", request.seed, "Another mixture of good matches; 0: strictly the best")
      ->type_name("N")
      ->capture_default_str()
      ->group("Choice");
  command->add_option("--artist-gap", options->artistGap, "At least so many tracks of others between two of an artist")
      ->type_name("N")
      ->capture_default_str()
      ->needs(path)
      ->group("Choice");
  command->add_flag("--sure", options->sure, "Leave out tracks that the model is not sure about")
      ->needs(path)
      ->group("Choice");

  command
      ->add_option("-o,--output", options->output,
                   "File to write or replace, its format by its ending: m3u8, m3u, pls, xspf, jspf (with the moods); "
                   "\"-\": M3U on standard "
                   "output")
      ->required()
      ->type_name("FILE")
      ->group("Output");
  command
      ->add_flag("--absolute", options->absolute,
                 "Write absolute paths (default: relative for tracks below the playlist's folder)")
      ->group("Output");

  options->library.addOptions(*command);

  command->callback([options, &body] {
    options->request.mood = parseEmotion(options->mood).value_or(Emotion::Happy);
    body = [options](const std::stop_token&) { return makePlaylist(*options); };
  });
}

}  // namespace moodogram::cli

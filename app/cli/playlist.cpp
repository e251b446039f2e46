// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <memory>
#include <string>

#include "app/cli/command.h"
#include "app/cli/output_file.h"
#include "app/cli/playlist_options.h"
#include "core/base/error.h"
#include "core/library/library_database.h"
#include "core/playlist/mood_path.h"
#include "core/playlist_files/playlist_file.h"

namespace moodogram::cli {
namespace {

namespace fs = std::filesystem;

constexpr const char* kChoice = "Choice";  // a group of options
constexpr const char* kFooter =
    "With --mood the tracks that fit best come first; no artist plays twice in a row, and the list is never longer\n"
    "than asked for: 60 minutes unless a limit is given. Matches may be weak (a note on standard error says so)\n"
    "unless --strictness keeps them out. A mixture has parts: \"happy+calm\", \"happy:3+calm:1\". Tracks come from "
    "the\n"
    "library, where \"moodogram-cli analyze\" and the window put them; with PATHs, only tracks at and below these\n"
    "files and folders are taken.\n\n"
    "With --path the mood goes from one to the next, evenly or at places in percent, and may be a mixture:\n"
    "\"sad > calm > happy\", \"calm > happy+calm@70% > happy\". The order follows the course of each track, so that\n"
    "the end of one meets the begin of the next. A match is then 1 minus the distance to the path.\n\n"
    "With --where only tracks that the rules describe take part; \"moodogram-cli search --help\" lists them. About\n"
    "the course of a track: ends:calm, starts:sad, share:happy>=60%, never:fearful>0.3, max:angry>0.8,\n"
    "peak:angry<2:00. Lists: playlist:NAME. Without a mood all of them are listed unless a limit is given.\n\n"
    "With --like tracks that sound like it, with moods that take a similar course, come first.\n\n"
    "Without -o the list is printed with the reason for each track. If nothing fits, a note says which condition\n"
    "it is. Without --seed the same library always gives the same list, the best matches. Each seed gives another\n"
    "mixture of good ones, and always the same one.\n\n"
    "With --save the list is kept in the library, with what was asked for; with --smart too it is answered anew\n"
    "each time it is shown.\n\n"
    "With --from any playlist (m3u8, m3u, pls, xspf, jspf) is written anew. Entries whose files are gone are found\n"
    "again in the library by content, name or tags; others are kept as they are.\n\n"
    "Exit codes: 0 the playlist was made; 1 it was not, the reason is on standard error; 2 it was, but some of\n"
    "its entries are missing.\n\n"
    "Examples:\n"
    "  moodogram-cli analyze ~/Music\n"
    "  moodogram-cli playlist --mood happy --minutes 60 -o happy.m3u8\n"
    "  moodogram-cli playlist --mood sad --minutes 90 -o sad.jspf\n"
    "  moodogram-cli playlist --path \"sad > calm > happy\" --minutes 40 --sure -o up.m3u8\n"
    "  moodogram-cli playlist --where 'ends:calm never:angry>0.3' --mood happy --limit-size 700MB -o phone.m3u8\n"
    "  moodogram-cli playlist --where 'rating:>3 played:>1y' --order played --reverse --tracks 50 --save Again "
    "--smart\n"
    "  moodogram-cli playlist --like ~/Music/song.flac --tracks 20 --json\n"
    "  moodogram-cli playlist --show Again -o again.m3u8\n"
    "  moodogram-cli playlist --from old.m3u -o new.xspf\n"
    "  moodogram-cli playlist --mood calm --minutes 30 --seed 7 -o - ~/Music/Jazz | mpv --playlist=-\n";

/// Writes another program's playlist anew, with what the library knows of files that have moved since.
int rewritePlaylist(const PlaylistOptions& options) {
  if (options.output.empty()) throw ConfigError("--from: say where it is to be written: -o FILE.");
  const fs::path libraryFile = options.library.file();
  if (options.output != "-") checkOutput(options.output, {libraryFile});
  ReadPlaylist read = readPlaylist(options.from);
  for (const Message& problem : read.problems) std::fprintf(stderr, "moodogram-cli: %s\n", problem.english().c_str());
  std::error_code ignored;
  const std::size_t found =
      fs::exists(libraryFile, ignored) ? findAgain(read.contents, LibraryDatabase(libraryFile).tracks()) : 0;
  const PlaylistFormat format =
      options.output == "-" ? PlaylistFormat::M3u : playlistFormatOf(options.output).value_or(PlaylistFormat::M3u);
  const bool holdsDescriptions = format == PlaylistFormat::Xspf || format == PlaylistFormat::Jspf;
  const std::size_t dropped = std::erase_if(read.contents.items, [&](const PlaylistItem& item) {
    return !holdsDescriptions && item.stream.empty() && item.file.empty();
  });
  if (dropped > 0)
    std::fprintf(stderr,
                 "moodogram-cli: %zu entries are only described; M3U and PLS cannot hold them, so they are left out.\n",
                 dropped);
  const auto missing = std::ranges::count_if(read.contents.items, [](const PlaylistItem& item) {
    std::error_code unreachable;
    return item.stream.empty() && !fs::exists(item.file, unreachable);
  });
  writeContents(read.contents, options);
  std::fprintf(stderr, "%zu entries; %zu found again, %lld missing (kept).\n", read.contents.items.size(), found,
               static_cast<long long>(missing));
  return missing == 0 && dropped == 0 && read.problems.empty() ? kSuccess : kSomeFilesBad;
}

int run(const PlaylistOptions& options, const std::stop_token& stop) {
  if (!options.from.empty()) return rewritePlaylist(options);
  if (options.list) return listPlaylists(options);
  if (!options.show.empty()) return showPlaylist(options);
  if (!options.remove.empty()) return removePlaylist(options);
  return makePlaylist(options, stop);
}

/// An empty shell variable is no name.
CLI::Validator isNamed() {
  return {[](const std::string& name) { return name.empty() ? std::string("the name is empty") : std::string(); }, "",
          "name"};
}

void addWhat(CLI::App& command, PlaylistOptions& options) {
  const auto add = [&](const char* name, auto& value, const char* meaning, const char* type) {
    return command.add_option(name, value, meaning)->type_name(type)->group("What, at least one");
  };
  add("--mood", options.mood, "calm, happy, sad, angry or fearful, or a mixture: happy:3+calm:1", "MOOD")
      ->check(CLI::Validator(
          [](const std::string& text) {
            try {
              if (parseMoodPath(text).points().size() == 1) return std::string();
            } catch (const ConfigError&) {  // said below, for both
            }
            return "\"" + text + "\" is not calm, happy, sad, angry or fearful, nor a mixture of these";
          },
          "", "mood"));
  add("--path", options.path, "How the mood goes, e.g. \"sad > calm > happy\"", "MOODS")->check(isNamed());
  add("--where", options.rules, "Rules, as \"moodogram-cli search\" reads them", "RULES");
  add("--like", options.like, "Tracks that sound like this one, with moods that go as in it; may be given again",
      "FILE")
      ->allow_extra_args(false);
  add("--expand", options.expand, "Keep this stored list, and add to it", "NAME")->check(isNamed());
  const char* others = "Or one of these";
  add("--from", options.from, "Another playlist, to be written anew: another format, files that have moved", "FILE")
      ->check(isNamed())
      ->group(others);
  command.add_flag("--list", options.list, "Print the stored playlists")->group(others);
  add("--show", options.show, "Print a stored playlist, or write it with -o", "NAME")->check(isNamed())->group(others);
  add("--delete", options.remove, "Delete a stored playlist", "NAME")->check(isNamed())->group(others);
}

/// Throws CLI::Error.
void checkWhat(const CLI::App& command, const PlaylistOptions& options) {
  std::vector<std::string> made;
  for (const char* name : {"--mood", "--path", "--where", "--like", "--expand"})
    if (command.count(name) > 0) made.emplace_back(name);
  std::vector<std::string> others;
  for (const char* name : {"--from", "--list", "--show", "--delete"})
    if (command.count(name) > 0) others.emplace_back(name);
  if (made.empty() && others.empty())
    throw CLI::RequiredError("One of --mood, --path, --where, --like, --expand, --from, --list, --show and --delete");
  if (command.count("--mood") > 0 && command.count("--path") > 0) throw CLI::ExcludesError("--mood", "--path");
  if (command.count("--json") > 0 && options.output == "-") throw CLI::ExcludesError("--json", "--output -");
  for (const char* name : {"--order", "--reverse"})  // a path has an order
    if (command.count("--path") > 0 && command.count(name) > 0) throw CLI::ExcludesError("--path", name);
  if (!others.empty() && !made.empty()) throw CLI::ExcludesError(others[0], made[0]);
  if (others.size() > 1) throw CLI::ExcludesError(others[0], others[1]);
  if (others.empty()) return;
  const std::vector<const CLI::Option*> all = command.get_options();
  for (const CLI::Option* option : all)
    if (option->get_group() == kChoice && option->count() > 0) throw CLI::ExcludesError(others[0], option->get_name());
  for (const char* name : {"PATH", "--save", "--smart"})
    if (command.count(name) > 0) throw CLI::ExcludesError(others[0], name);
  if ((others[0] == "--list" || others[0] == "--delete") && command.count("--output") > 0)
    throw CLI::ExcludesError(others[0], "--output");
  if (others[0] == "--from" && command.count("--json") > 0) throw CLI::ExcludesError("--from", "--json");
}

void addChoice(CLI::App& command, PlaylistOptions& options) {
  const auto add = [&](const char* name, auto& value, const std::string& meaning, const char* type) {
    return command.add_option(name, value, meaning)->type_name(type)->group(kChoice);
  };
  add("--minutes", options.minutes, "Length of the playlist at most", "MINUTES");
  add("--tracks", options.tracks, "Number of tracks at most", "N");
  add("--limit-size", options.bytes, "Size of the files at most, e.g. 700MB", "SIZE")
      ->transform(CLI::AsSizeValue(true).description(""));
  add("--strictness", options.strictness,
      "Least match, 0 to 1: of one mood, its probability; of a path, with its nearest place", "P")
      ->capture_default_str();
  add("--longest", options.longest, "Leave out tracks longer than this; 0: any length", "MINUTES")
      ->capture_default_str();
  add("--unlike", options.unlike, "Leave out this track, and what is more like it than --like; may be given again",
      "FILE")
      ->allow_extra_args(false);
  add("--artist-gap", options.artistGap, "At least so many tracks of others between two of an artist", "N");
  add("--album-gap", options.albumGap, "The same of an album", "N")->capture_default_str();
  add("--loudness", options.loudness, "Largest jump between neighbours, where ReplayGain is known", "DB");
  add("--tempo", options.tempo,
      "Largest jump between neighbours whose tags say the tempo; half and double count as the same", "PERCENT");
  add("--order", options.order, "What comes first: " + listOrderNames(), "ORDER")
      ->check(CLI::Validator(
          [](const std::string& name) {
            return parseListOrder(name) ? std::string() : "\"" + name + "\" is none of " + listOrderNames();
          },
          "", "order"))
      ->capture_default_str();
  command.add_flag("--reverse", options.reverse, "The other way round")->group(kChoice);
  add("--seed", options.seed, "Another mixture of good matches; 0: strictly the best", "N")->capture_default_str();
  command.add_flag("--sure", options.sure, "Leave out tracks that the model is not sure about")->group(kChoice);
  command.add_flag("--with-duplicates", options.withDuplicates, "The same recording may come more than once")
      ->group(kChoice);
}

void addOutput(CLI::App& command, PlaylistOptions& options) {
  command
      .add_option("-o,--output", options.output,
                  "File to write or replace, its format by its ending: m3u8, m3u, pls, xspf, jspf (with the moods); "
                  "\"-\": M3U on standard output")
      ->check(isNamed())
      ->type_name("FILE")
      ->group("Output");
  command
      .add_flag("--absolute", options.absolute,
                "Write absolute paths (default: relative for tracks below the playlist's folder)")
      ->group("Output");
  command.add_flag("--json", options.json, "Print JSON: of --list an object a line, else one object")->group("Output");
  command.add_option("--save", options.save, "Keep the list in the library under this name")
      ->check(isNamed())
      ->type_name("NAME")
      ->group("Output");
  command.add_flag("--smart", options.smart, "With --save: keep what was asked for, and answer it anew each time")
      ->group("Output");
}

}  // namespace

void writeContents(const PlaylistContents& contents, const PlaylistOptions& options) {
  const PlaylistPaths paths = options.absolute ? PlaylistPaths::Absolute : PlaylistPaths::Automatic;
  if (options.output != "-") return writePlaylist(options.output, contents, paths);
  const std::string text = playlistText(PlaylistFormat::M3u, contents, fs::current_path(), paths);
  if (std::fwrite(text.data(), 1, text.size(), stdout) != text.size() || std::fflush(stdout) != 0)
    throw IoError("Cannot write to standard output.");
}

void addPlaylistCommand(CLI::App& app, Body& body) {
  CLI::App* command = app.add_subcommand(
      "playlist", "Make a playlist by mood, rules or likeness from the tracks of the library, and keep playlists");
  command->footer(kFooter);
  const auto options = std::make_shared<PlaylistOptions>();
  command->add_option("PATH", options->paths, "Take only tracks at and below these files and folders");
  addWhat(*command, *options);
  addChoice(*command, *options);
  addOutput(*command, *options);
  options->library.addOptions(*command);
  command->callback([options, command, &body] {
    checkWhat(*command, *options);
    body = [options](const std::stop_token& stop) { return run(*options, stop); };
  });
}

}  // namespace moodogram::cli

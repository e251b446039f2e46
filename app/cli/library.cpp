// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>
#include <filesystem>
#include <memory>
#include <string>
#include <unordered_set>
#include <vector>

#include "app/cli/command.h"
#include "app/cli/output_file.h"
#include "app/cli/progress_line.h"
#include "app/cli/text.h"
#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/base/paths.h"
#include "core/jobs/analyses_file.h"
#include "core/jobs/library_labels.h"
#include "core/library/library_database.h"
#include "core/library/store_copy.h"
#include "core/library/store_repair.h"

namespace moodogram::cli {
namespace {

namespace fs = std::filesystem;

constexpr char kFooter[] =
    "Without an option it says what the library holds. Close the window before a repair: no other program may\n"
    "have the library open. The damaged file is kept beside the repaired one. Music files are never touched.\n\n"
    "Before a new version of Moodogram changes the form of a library, it leaves a copy beside it\n"
    "(library.sqlite.schema-N), which the older version can go on with.\n\n"
    "Exported analyses are tables and views for SQL (FILE.sqlite: track_moods, window_moods) or JSON Lines\n"
    "(FILE.jsonl). Imported ones belong to the same sound wherever it lies; what the library has already stays.\n\n"
    "--labels makes a table of what you say about moods: \"this is happy\" is a label, \"not sad\" leaves the other\n"
    "four, and every track of a playlist has the emotion that you give the list. Artists are its groups, so none\n"
    "is learned from and tested on. moodogram-cli train --data FILE.csv learns from it.\n\n"
    "Exit codes: 0 done, or sound; 1 nothing could be done; 2 --check found damage, --repair could not keep all,\n"
    "or some analyses could not be read; 130 interrupted.\n\n"
    "Examples:\n"
    "  moodogram-cli library\n"
    "  moodogram-cli library --check || moodogram-cli library --repair\n"
    "  moodogram-cli library --copy /backup/moodogram.sqlite\n"
    "  moodogram-cli library --export moods.sqlite\n"
    "  moodogram-cli library --labels mine.csv --playlist \"Sunday morning=calm\" --playlist Gym=angry\n"
    "  sqlite3 moods.sqlite \"SELECT title, calm FROM track_moods ORDER BY calm DESC LIMIT 10\"\n";

struct Options {
  std::string libraryFile;
  std::string copyTo;
  std::string exportTo;
  std::string importFrom;
  std::string labels;
  std::vector<std::string> playlists;  ///< NAME=EMOTION
  bool withoutCorrections = false;
  bool check = false;
  bool repair = false;
};

/// Else SQLite would make an empty file.
void refuseMissing(const fs::path& library) {
  std::error_code ignored;
  if (!fs::exists(library, ignored)) throw StoreError("There is no library " + displayPath(library) + ".");
}

void printNumber(const char* what, std::size_t number) { std::printf("%-20s %10zu\n", what, number); }

int overview(const fs::path& library) {
  LibraryDatabase database(library);
  std::size_t missing = 0;
  std::size_t removed = 0;
  std::size_t unusable = 0;
  std::unordered_set<std::string> contents;
  for (const AnalysisKey& key : database.analysisKeys()) contents.insert(key.contentHash);
  std::size_t analyzed = 0;
  const std::vector<Track> tracks = database.tracks();
  for (const Track& track : tracks) {
    missing += track.missingSinceUnixSeconds != 0;
    removed += track.isRemoved;
    unusable += !track.problem.empty();
    analyzed += contents.contains(track.contentHash);
  }
  std::printf("%s (%.1f MB, schema %d)\n", withoutControls(displayPath(library)).c_str(),
              static_cast<double>(fs::file_size(library)) / 1e6, database.schemaVersion());
  printNumber("tracks", tracks.size());
  printNumber("  analysed", analyzed);
  printNumber("  with a problem", unusable);
  printNumber("  missing", missing);
  printNumber("  removed by you", removed);
  printNumber("analysed contents", contents.size());
  for (const fs::path& root : database.roots()) {
    std::error_code ignored;
    std::printf("folder %s%s\n", withoutControls(displayPath(root)).c_str(),
                fs::is_directory(root, ignored) ? "" : "  (not there now)");
  }
  return kSuccess;
}

int check(const fs::path& library) {
  const std::vector<std::string> problems = checkStore(library);
  for (const std::string& problem : problems) std::printf("%s\n", withoutControls(toValidUtf8(problem)).c_str());
  if (problems.empty()) {
    std::printf("The library is sound.\n");
    return kSuccess;
  }
  std::fprintf(stderr, "moodogram-cli: The library is damaged. --repair makes a new one of all that can be read.\n");
  return kSomeFilesBad;
}

int repair(const fs::path& library, const std::stop_token& stop) {
  ProgressLine progress;
  const RepairResult result = repairStore(library, stop, [&](const Progress& state) { progress.show(state); });
  progress.clear();
  std::printf("%9s %9s  TABLE\n", "KEPT", "LOST");
  for (const RepairedTable& table : result.tables)
    std::printf("%9lld %9lld  %s\n", static_cast<long long>(table.kept), static_cast<long long>(table.lost),
                table.name.c_str());
  std::fprintf(stderr, "The damaged library is kept as %s.\n", displayPath(result.damagedFile).c_str());
  return result.lost() == 0 ? kSuccess : kSomeFilesBad;
}

int exportTo(const fs::path& file, const fs::path& library, const std::stop_token& stop) {
  checkOutput(file, {library}, OldDatabase::MayBeReplaced);
  ProgressLine progress;
  const ExportedAnalyses result =
      exportAnalyses(library, file, stop, [&](const Progress& state) { progress.show(state); });
  progress.clear();
  printNumber("exported", static_cast<std::size_t>(result.analyses));
  if (result.damaged == 0) return kSuccess;
  printNumber("damaged", static_cast<std::size_t>(result.damaged));
  return kSomeFilesBad;
}

int importFrom(const fs::path& file, const fs::path& library, const std::stop_token& stop) {
  ProgressLine progress;
  const ImportedAnalyses result =
      importAnalyses(file, library, stop, [&](const Progress& state) { progress.show(state); });
  progress.clear();
  printNumber("added", static_cast<std::size_t>(result.analyses.added));
  printNumber("known already", static_cast<std::size_t>(result.analyses.same));
  printNumber("with other scores", static_cast<std::size_t>(result.analyses.conflicts));
  if (result.damaged == 0) return kSuccess;
  printNumber("damaged", static_cast<std::size_t>(result.damaged));
  return kSomeFilesBad;
}

/// "Sunday=calm": the emotion comes last, since a name may have an equals sign.
NamedMood moodOf(const std::string& text) {
  const auto equals = text.rfind('=');
  const auto emotion = equals == std::string::npos ? std::nullopt : parseEmotion(text.substr(equals + 1));
  if (!emotion)
    throw ConfigError(
        "\"" + toValidUtf8(text) +
        "\" is no playlist with an emotion; write for example \"Sunday=calm\" (calm, happy, sad, angry or "
        "fearful).");
  return {text.substr(0, equals), *emotion};
}

int writeLabels(const Options& options, const fs::path& library) {
  checkOutput(options.labels, {library});
  std::vector<NamedMood> moods;
  for (const std::string& playlist : options.playlists) moods.push_back(moodOf(playlist));
  const LibraryLabels labels = labelsOfLibrary(library, !options.withoutCorrections, moods);
  for (const Message& note : labels.notes) std::fprintf(stderr, "moodogram-cli: %s\n", note.english().c_str());
  if (labels.tracks.empty())
    throw ConfigError(
        "Nothing in the library says what a track is. Correct moods in the window (\"This is sad\"), or name playlists "
        "with --playlist NAME=EMOTION.");
  writeFileAtomically(options.labels, labelsManifest(labels));
  std::printf("%-20s %10s %10s\n", "", "tracks", "artists");
  for (const Emotion emotion : kEmotions) {
    const auto index = static_cast<std::size_t>(emotion);
    std::printf("%-20s %10lld %10lld%s\n", std::string(emotionName(emotion)).c_str(),
                static_cast<long long>(labels.tracksOf[index]), static_cast<long long>(labels.artistsOf[index]),
                labels.tracksOf[index] < kFewLabelledTracks ? "  few" : "");
  }
  printNumber("only \"not ...\"", static_cast<std::size_t>(labels.onlyDenied));
  return kSuccess;
}

int run(const Options& options, const std::stop_token& stop) {
  const fs::path library = options.libraryFile.empty() ? defaultLibraryFile() : fs::path(options.libraryFile);
  if (!options.importFrom.empty()) return importFrom(options.importFrom, library, stop);
  refuseMissing(library);
  if (!options.exportTo.empty()) return exportTo(options.exportTo, library, stop);
  if (!options.labels.empty()) return writeLabels(options, library);
  if (options.check) return check(library);
  if (options.repair) return repair(library, stop);
  if (options.copyTo.empty()) return overview(library);
  checkOutput(options.copyTo, {library}, OldDatabase::MayBeReplaced);
  copyStore(library, options.copyTo);
  return kSuccess;
}

}  // namespace

void addLibraryCommand(CLI::App& app, Body& body) {
  const auto options = std::make_shared<Options>();
  CLI::App* command = app.add_subcommand("library", "Say what the library holds; check, copy, repair, export it");
  command->footer(kFooter);
  command->add_option("--library", options->libraryFile, "Library file (default: $MOODOGRAM_LIBRARY or your own)")
      ->type_name("FILE");
  CLI::Option_group* actions = command->add_option_group("What to do");
  actions->require_option(0, 1);
  actions->add_flag("--check", options->check, "Read all of it and say what is damaged");
  actions->add_flag("--repair", options->repair, "Make a new library of all that can be read of a damaged one");
  actions->add_option("--copy", options->copyTo, "Write a copy, also while the library is in use")->type_name("FILE");
  actions->add_option("--export", options->exportTo, "Write all analyses for other programs: FILE.sqlite or FILE.jsonl")
      ->type_name("FILE");
  actions->add_option("--import", options->importFrom, "Take in analyses that --export has written")->type_name("FILE");
  CLI::Option* labels =
      actions
          ->add_option("--labels", options->labels, "Write what your corrections and playlists say, to train from it")
          ->type_name("FILE.csv");
  command->add_option("--playlist", options->playlists, "For --labels: all tracks of this playlist are of this emotion")
      ->type_name("NAME=EMOTION")
      ->needs(labels);
  command->add_flag("--no-corrections", options->withoutCorrections, "For --labels: playlists only")->needs(labels);
  command->callback(
      [options, &body] { body = [options](const std::stop_token& stop) { return run(*options, stop); }; });
}

}  // namespace moodogram::cli

// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>
#include <memory>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "app/cli/analyzed_library.h"
#include "app/cli/command.h"
#include "app/cli/progress_line.h"
#include "app/cli/text.h"
#include "core/base/error.h"
#include "core/base/paths.h"
#include "core/jobs/analyze_job.h"
#include "core/jobs/duplicates_job.h"
#include "core/library/library_database.h"

namespace moodogram::cli {
namespace {

namespace fs = std::filesystem;

constexpr char kFooter[] =
    "Tags, names and formats have no say: files are the same recording when they sound the same. The\n"
    "analyses tell which files could be, so analyse first; the first two minutes of those are compared.\n"
    "Of each group the file to keep comes first: lossless before lossy, then what has more bytes a second.\n"
    "No file is deleted or changed. Playlists that are made later have each recording once.\n\n"
    "Exit codes: 0 done, also when there are none; 1 failed; 2 some files could not be read; 130 interrupted.\n\n"
    "Example:\n"
    "  moodogram-cli analyze ~/Music && moodogram-cli duplicates\n";

struct Options {
  AnalyzedLibrary library;
  bool json = false;
};

nlohmann::ordered_json jsonOf(const DuplicateReport& report, const std::vector<LibraryTrack>& tracks) {
  nlohmann::ordered_json groups = nlohmann::ordered_json::array();
  for (const auto& group : report.groups) {
    nlohmann::ordered_json files = nlohmann::ordered_json::array();
    for (const std::size_t i : group)
      files.push_back({{"file", displayPath(tracks[i].track.file)},
                       {"bytes", tracks[i].track.sizeBytes},
                       {"seconds", tracks[i].track.tags.durationSeconds}});
    groups.push_back(std::move(files));
  }
  return {{"groups", std::move(groups)}, {"compared", report.compared}, {"not_analyzed", report.notAnalyzed}};
}

void printGroups(const DuplicateReport& report, const std::vector<LibraryTrack>& tracks) {
  for (const auto& group : report.groups) {
    for (const std::size_t i : group) {
      const Track& track = tracks[i].track;
      std::printf("%10.1f MB %8s  %s\n", static_cast<double>(track.sizeBytes) / 1e6,
                  durationText(track.tags.durationSeconds).c_str(), withoutControls(displayPath(track.file)).c_str());
    }
    std::printf("\n");
  }
}

int run(const Options& options, const std::stop_token& stop) {
  const fs::path library = options.library.existingFile();
  AnalysisModels models({.modelFile = options.library.modelFile});
  LibraryDatabase database(library);
  const std::vector<LibraryTrack> tracks = database.snapshot(snapshotModels(models, options.library.hopSeconds));
  ProgressLine progress;
  const DuplicateReport report = findDuplicates(tracks, stop, [&](const Progress& state) { progress.show(state); });
  progress.clear();
  database.saveRecordings(contentsOf(report, tracks));
  for (const Message& problem : report.problems)
    std::fprintf(stderr, "moodogram-cli: %s\n", problem.english().c_str());
  if (report.notAnalyzed > 0)
    std::fprintf(stderr, "moodogram-cli: %zu of %zu tracks have not been analysed and were compared by content only.\n",
                 report.notAnalyzed, tracks.size());
  if (options.json)
    std::printf("%s\n", jsonOf(report, tracks).dump().c_str());
  else
    printGroups(report, tracks);
  std::fprintf(stderr, "%zu %s there more than once.\n", report.groups.size(),
               report.groups.size() == 1 ? "recording is" : "recordings are");
  return report.problems.empty() ? kSuccess : kSomeFilesBad;
}

}  // namespace

void addDuplicatesCommand(CLI::App& app, Body& body) {
  const auto options = std::make_shared<Options>();
  CLI::App* command = app.add_subcommand("duplicates", "List recordings that are in the library more than once");
  command->footer(kFooter);
  options->library.addOptions(*command);
  command->add_flag("--json", options->json, "One JSON object instead of the list");
  command->callback(
      [options, &body] { body = [options](const std::stop_token& stop) { return run(*options, stop); }; });
}

}  // namespace moodogram::cli

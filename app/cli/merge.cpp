// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/merge_job.h"

#include <algorithm>
#include <cstdio>
#include <memory>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "app/cli/command.h"
#include "app/cli/progress_line.h"
#include "app/cli/text.h"
#include "core/base/paths.h"

namespace moodogram::cli {
namespace {

constexpr char kFooter[] =
    "Brings the analyses (and tracks) of several library files into one, e.g. those of\n"
    "\"analyze --shard\" on several machines. The stores are left as they are. An analysis that the library\n"
    "has already is kept: merging twice changes nothing. It is counted as a conflict if its scores differ by\n"
    "more than rounding. A store that is damaged or of a newer Moodogram is named and skipped.\n\n"
    "Exit codes: 0 all stores merged; 1 nothing could be done; 2 some stores, or parts of them, could not be\n"
    "used; 130 interrupted.\n\n"
    "Example:\n"
    "  moodogram-cli merge part-*.sqlite --library all.sqlite\n";

struct Options {
  std::vector<std::string> stores;
  std::string libraryFile;
  bool withoutTracks = false;
  bool json = false;
};

std::string jsonOf(const std::vector<MergedStore>& stores) {
  nlohmann::ordered_json list = nlohmann::ordered_json::array();
  for (const MergedStore& store : stores)
    list.push_back({{"store", displayPath(store.file)},
                    {"added", store.analyses.added},
                    {"same", store.analyses.same},
                    {"conflicts", store.analyses.conflicts},
                    {"damaged", store.damaged},
                    {"tracks", store.tracks},
                    {"error", store.error.empty() ? nlohmann::ordered_json() : nlohmann::ordered_json(store.error)}});
  return list.dump();
}

void printTable(const std::vector<MergedStore>& stores) {
  std::printf("%9s %9s %9s %9s %9s  STORE\n", "ADDED", "SAME", "CONFLICTS", "DAMAGED", "TRACKS");
  for (const MergedStore& store : stores)
    std::printf("%9lld %9lld %9lld %9lld %9lld  %s\n", static_cast<long long>(store.analyses.added),
                static_cast<long long>(store.analyses.same), static_cast<long long>(store.analyses.conflicts),
                static_cast<long long>(store.damaged), static_cast<long long>(store.tracks),
                withoutControls(displayPath(store.file)).c_str());
}

int merge(const Options& options, const std::stop_token& stop) {
  MergeConfig config;
  config.libraryFile = options.libraryFile.empty() ? defaultLibraryFile() : std::filesystem::path(options.libraryFile);
  config.stores.assign(options.stores.begin(), options.stores.end());
  config.withTracks = !options.withoutTracks;
  ProgressLine progress;
  const std::vector<MergedStore> merged =
      mergeStores(config, stop, [&](const Progress& state) { progress.show(state); });
  progress.clear();
  for (const MergedStore& store : merged)
    if (!store.error.empty()) std::fprintf(stderr, "moodogram-cli: skipped: %s\n", store.error.c_str());
  if (options.json)
    std::printf("%s\n", jsonOf(merged).c_str());
  else
    printTable(merged);
  const auto isSkipped = [](const MergedStore& store) { return !store.error.empty(); };
  if (std::ranges::all_of(merged, isSkipped)) return kFailure;
  const auto isBad = [&](const MergedStore& store) { return isSkipped(store) || store.damaged > 0; };
  return std::ranges::any_of(merged, isBad) ? kSomeFilesBad : kSuccess;
}

}  // namespace

void addMergeCommand(CLI::App& app, Body& body) {
  const auto options = std::make_shared<Options>();
  CLI::App* command = app.add_subcommand("merge", "Bring the analyses of several libraries into one");
  command->footer(kFooter);
  command->add_option("STORE", options->stores, "Library files to take from")->required();
  command->add_option("--library", options->libraryFile, "Library file (default: $MOODOGRAM_LIBRARY or your own)")
      ->type_name("FILE");
  command->add_flag("--no-tracks", options->withoutTracks,
                    "Take the analyses only: the files lie elsewhere on the other machines");
  command->add_flag("--json", options->json, "One JSON array instead of the table");
  command->callback(
      [options, &body] { body = [options](const std::stop_token& stop) { return merge(*options, stop); }; });
}

}  // namespace moodogram::cli

// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cstdio>
#include <ctime>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "app/cli/analyzed_library.h"
#include "app/cli/command.h"
#include "app/cli/search_format.h"
#include "app/cli/text.h"
#include "core/base/error.h"
#include "core/base/paths.h"
#include "core/jobs/analyze_job.h"
#include "core/library/library_database.h"
#include "core/playlist/corrections.h"
#include "core/playlist/playlist_book.h"
#include "core/query/compiled_query.h"
#include "core/query/query_parser.h"
#include "core/system/path_bytes.h"

namespace moodogram::cli {
namespace {

struct Options {
  std::vector<std::string> words;
  std::string format = "table";
  AnalyzedLibrary library;
};

/// All that the search language knows, a line an example.
std::string footer() {
  const auto line = [](std::string_view example, std::string_view meaning) {
    return "  " + paddedUtf8(example, 38) + " " + std::string(meaning) + "\n";
  };
  std::string text =
      "Prints the tracks of the library that the QUERY describes, by path. What is not analysed or not\n"
      "tagged is in no range. Several arguments are one query; put it into single quotation marks, or\n"
      "the shell takes brackets, \"|\", \">\" and double quotation marks for itself. A QUERY that begins\n"
      "with a dash goes behind \"--\".\n\n"
      "Query:\n";
  for (const QueryExample& example : queryExamples()) text += line(example.text, example.meaning);
  for (const QueryFieldInfo& field : queryFields()) text += line(field.example, field.meaning);
  return text +
         "\nProbabilities and shares: 0.6 or 60%. Dates: 2024-01-31, 2024-01, 2024, or an age: 12h, 30d, 2w,\n"
         "6m, 1y. Moods are as you have corrected them (\"not sad\").\n\n"
         "Output: table, csv or json (one object a line) as \"moodogram-cli analyze\" prints them, or paths,\n"
         "one a line.\n\n"
         "Exit codes: 0 the search is done, whatever it found; 1 it is not, the reason is on standard error.\n\n"
         "Examples:\n"
         "  moodogram-cli search 'mood:calm>0.6 year:1990..1999'\n"
         "  moodogram-cli search --json 'share:happy>=60% -genre:rap length:<5:00'\n"
         "  moodogram-cli search --paths rating:5 | mpv --playlist=-\n";
}

int search(const Options& options) {
  std::string text;
  for (const std::string& word : options.words) text += (text.empty() ? "" : " ") + word;
  Query parsed;
  try {
    parsed = parseQuery(text);
  } catch (const QueryError& error) {
    std::fprintf(stderr, "moodogram-cli: %s\n%s", withoutControls(error.what()).c_str(),
                 markedText(text, error).c_str());
    return kFailure;
  }
  const std::filesystem::path libraryFile = options.library.existingFile();
  AnalysisModels models({.modelFile = options.library.modelFile});
  std::vector<LibraryTrack> tracks =
      LibraryDatabase(libraryFile).snapshot(snapshotModels(models, options.library.hopSeconds));
  const std::int64_t now = std::time(nullptr);
  PlaylistStore store(libraryFile);
  const std::vector<Correction> corrections = store.corrections();
  const CorrectedTracks corrected(tracks, corrections);
  for (std::size_t i = 0; i < tracks.size(); ++i)
    if (corrected.isCorrected(i)) tracks[i] = corrected[i];
  PlaylistBook book(readPages(store), {.tracks = tracks, .nowUnixSeconds = now});
  const CompiledQuery query(parsed, now, book.inputs().playlists);
  const std::size_t all = tracks.size();
  std::erase_if(tracks, [&](const LibraryTrack& row) { return !query.matches(row, SearchText(row.track)); });
  std::ranges::sort(tracks, {}, [](const LibraryTrack& row) -> decltype(auto) { return pathBytes(row.track.file); });

  const SearchFormat format = parseSearchFormat(options.format);
  std::fputs(searchHeader(format).c_str(), stdout);
  for (const LibraryTrack& row : tracks) {
    const std::string line = searchRow(format, row);
    std::fwrite(line.data(), 1, line.size(), stdout);  // main() looks at whether all has been written
  }
  if (tracks.empty()) std::fprintf(stderr, "moodogram-cli: None of the %zu tracks is like that.\n", all);
  return kSuccess;
}

}  // namespace

void addSearchCommand(CLI::App& app, Body& body) {
  CLI::App* command = app.add_subcommand("search", "List the tracks of the library that a query describes");
  command->footer(footer());
  const auto options = std::make_shared<Options>();
  command->add_option("QUERY", options->words, "What to look for")->required();

  CLI::Option* format = command->add_option("--format", options->format, "table, csv, json or paths")
                            ->type_name("NAME")
                            ->check(CLI::IsMember({"table", "csv", "json", "paths"}).description(""))
                            ->capture_default_str()
                            ->group("Output");
  std::vector<CLI::Option*> others{format};
  for (const auto& [flag, name] :
       {std::pair("--csv", "csv"), std::pair("--json", "json"), std::pair("--paths", "paths")}) {
    CLI::Option* option = command->add_flag_callback(
        flag, [options, name = name] { options->format = name; }, "The same as --format " + std::string(name));
    option->group("Output");
    for (CLI::Option* other : others) option->excludes(other);
    others.push_back(option);
  }

  options->library.addOptions(*command);

  command->callback([options, &body] { body = [options](const std::stop_token&) { return search(*options); }; });
}

}  // namespace moodogram::cli

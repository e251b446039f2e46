// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cstdio>
#include <memory>
#include <string>
#include <vector>

#include "app/cli/analyzed_library.h"
#include "app/cli/command.h"
#include "app/cli/progress_line.h"
#include "app/cli/text.h"
#include "core/base/error.h"
#include "core/base/paths.h"
#include "core/jobs/analyze_job.h"
#include "core/jobs/mood_tag_job.h"

namespace moodogram::cli {
namespace {

namespace fs = std::filesystem;

constexpr char kFooter[] =
    "Writes the moods of analysed tracks into their files, where other players find them: MOOD (TMOO in\n"
    "ID3v2.4), and MOODOGRAM_SCORES and MOODOGRAM_MODEL beside it. Without --write it only shows what would\n"
    "change. Each file is replaced as a whole by a copy that has been checked: all its other tags and pictures\n"
    "are as before, and it decodes to the same samples. Where the model is not sure, MOOD is left away.\n\n"
    "Every run can be taken back: --undo shows what the last one changed, --undo --write restores it. Files that\n"
    "are not there then, or that fail, can be taken back later in the same way.\n\n"
    "Exit codes: 0 done; 1 failed; 2 some files could not be changed and are as before; 130 interrupted.\n\n"
    "Examples:\n"
    "  moodogram-cli tag ~/Music/Jazz\n"
    "  moodogram-cli tag ~/Music/Jazz --write\n"
    "  moodogram-cli tag --undo --write\n";

struct Options {
  std::vector<std::string> paths;
  AnalyzedLibrary library;
  bool write = false;
  bool undo = false;
};

/// Several values on one line.
std::string shown(const std::string& values) {
  if (values.empty()) return "(none)";
  std::string text;
  for (const char c : values) text += c == '\n' ? std::string("; ") : std::string(1, c);
  return withoutControls(text);
}

void printField(const char* name, const std::string& before, const std::string& after) {
  if (before != after) std::printf("  %-17s %s -> %s\n", name, shown(before).c_str(), shown(after).c_str());
}

void print(const MoodTagPlan& plan) {
  for (const MoodTagChange& change : plan.changes) {
    std::printf("%s\n", withoutControls(displayPath(change.track.file)).c_str());
    printField("MOOD", change.before.mood, change.after.mood);
    printField("MOODOGRAM_SCORES", change.before.scores, change.after.scores);
    printField("MOODOGRAM_MODEL", change.before.model, change.after.model);
  }
}

void printProblems(const std::vector<Message>& problems) {
  for (const Message& problem : problems) std::fprintf(stderr, "moodogram-cli: %s\n", problem.english().c_str());
}

MoodTagPlan planFor(const Options& options, LibraryDatabase& database, const std::stop_token& stop,
                    const ProgressCallback& progress) {
  AnalysisModels models({.modelFile = options.library.modelFile});
  std::vector<LibraryTrack> tracks = database.snapshot(snapshotModels(models, options.library.hopSeconds));
  keepBelow(tracks, options.paths);
  return planMoodTags(
      tracks, [&](Content content) { return models.info(content).name; }, stop, progress);
}

int run(const Options& options, const std::stop_token& stop) {
  const fs::path library = options.library.existingFile();
  LibraryDatabase database(library);
  ProgressLine progress;
  const auto show = [&](const Progress& state) { progress.show(state); };
  const MoodTagPlan plan =
      options.undo ? planUndo(defaultTagUndoFolder(), database, stop) : planFor(options, database, stop, show);
  if (options.undo && plan.undoFile.empty())
    throw IoError("No moods have been written, so there is nothing to take back.");
  progress.clear();
  print(plan);
  printProblems(plan.problems);
  if (plan.notAnalyzed > 0)
    std::fprintf(stderr, "moodogram-cli: %lld tracks have not been analysed.\n",
                 static_cast<long long>(plan.notAnalyzed));
  if (!options.write) {
    std::fprintf(stderr, "%zu files would change, %lld say so already. Nothing was written: --write does.\n",
                 plan.changes.size(), static_cast<long long>(plan.unchanged));
    return plan.problems.empty() ? kSuccess : kSomeFilesBad;
  }
  const MoodTagResult result = options.undo ? undoMoodTags(plan, database, stop, show)
                                            : applyMoodTags(plan.changes, database, defaultTagUndoFolder(), stop, show);
  progress.clear();
  printProblems(result.problems);
  std::fprintf(stderr, "%lld files were changed.\n", static_cast<long long>(result.written));
  return plan.problems.empty() && result.problems.empty() ? kSuccess : kSomeFilesBad;
}

}  // namespace

void addTagCommand(CLI::App& app, Body& body) {
  const auto options = std::make_shared<Options>();
  CLI::App* command = app.add_subcommand("tag", "Write the moods of tracks into the tags of their files");
  command->footer(kFooter);
  CLI::Option* paths =
      command->add_option("PATH", options->paths, "Only tracks at and below these (default: the whole library)");
  command->add_flag("--write", options->write, "Write; without it, only show what would change");
  command->add_flag("--undo", options->undo, "Take back what the last run wrote")->excludes(paths);
  options->library.addOptions(*command);
  command->callback(
      [options, &body] { body = [options](const std::stop_token& stop) { return run(*options, stop); }; });
}

}  // namespace moodogram::cli

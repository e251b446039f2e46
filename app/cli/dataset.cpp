// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>
#include <memory>
#include <sstream>
#include <string>

#include "app/cli/command.h"
#include "app/cli/progress_line.h"
#include "app/cli/text.h"
#include "core/dataset/dataset_report.h"

namespace moodogram::cli {
namespace {

constexpr char kFooter[] =
    "Shows what is in a data set before anything is trained on it: recordings of each emotion, group and part, "
    "lengths,\n"
    "rates, clipping, silence, files with the same samples, files that cannot be decoded, and what would be on both\n"
    "sides of a split.\n"
    "Formats: ravdess-song and ravdess-speech (file names), cal500 (its table, your audio: --audio), emopia (Q1_song_0 "
    "...\n"
    "as audio), emotify (its table of raters, whose shares are soft labels), folders (one for each emotion; below it "
    "perhaps one for each artist), manifest (CSV or JSON with path,\n"
    "label or weights, group, part). Which words mean which emotions: share/moodogram/datasets; your own with "
    "--labels.";

struct Options {
  DatasetSource source;
  ReportOptions report;
  bool json = false;
};

/// File names and groups may hold anything, also what a terminal would obey.
void printLines(const std::string& text) {
  std::istringstream lines(text);
  for (std::string line; std::getline(lines, line);) std::printf("%s\n", withoutControls(line).c_str());
}

int showDataset(const Options& options, std::stop_token stop) {
  const Dataset dataset = openDataset(options.source);
  ProgressLine progress;
  const DatasetReport report =
      inspectDataset(dataset, options.report, stop, [&](const Progress& state) { progress.show(state); });
  progress.clear();
  if (options.report.bySound && !report.soundCopies)
    std::fprintf(stderr,
                 "The recordings could not be compared by their sound: that takes FFmpeg and Chromaprint, and no "
                 "more than some 2000 of one length.\n");
  if (options.json)
    std::printf("%s\n", reportJson(dataset, report).c_str());
  else
    printLines(formatReport(dataset, report));
  for (const RecordingFacts& facts : report.recordings)
    if (!facts.problem.isEmpty()) return kSomeFilesBad;
  return kSuccess;
}

}  // namespace

void addDatasetCommand(CLI::App& app, Body& body) {
  auto options = std::make_shared<Options>();
  CLI::App* command = app.add_subcommand("dataset", "Report on a labelled data set and on splits that leak");
  command->footer(kFooter);
  command->add_option("path", options->source.path, "Folder, or the table of a manifest or of CAL500")->required();
  command->add_option("--format", options->source.format, "auto, or one of the formats below")->capture_default_str();
  command->add_option("--audio", options->source.audio, "Folder of the audio, where it is not beside the table");
  command->add_option("--labels", options->source.labels, "Your own table of what words mean which emotions");
  command->add_flag("--neutral", options->source.neutral,
                    "Count neutral recordings as a sixth class, as train --neutral does");
  command->add_option("--folds", options->report.folds, "Folds of the split that is proposed")
      ->check(CLI::Range(2, 1000))
      ->capture_default_str();
  command->add_option("--seed", options->report.seed, "Seed of the folds")->capture_default_str();
  command->add_option("--threads", options->report.threads, "Files that are read at once; default: one per core")
      ->check(CLI::Range(1, kMostThreads));
  command->add_flag("--fast", options->report.headersOnly, "Read the headers only: no levels, no duplicates");
  command
      ->add_flag("--by-sound", options->report.bySound,
                 "Also find the same recording in other encodings (MP3 and FLAC): music is decoded a second time")
      ->excludes("--fast");
  command->add_flag("--json", options->json, "One JSON object instead of the table");
  command->callback(
      [options, &body] { body = [options](std::stop_token stop) { return showDataset(*options, stop); }; });
}

}  // namespace moodogram::cli

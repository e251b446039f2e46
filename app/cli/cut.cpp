// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>
#include <filesystem>
#include <limits>
#include <memory>
#include <string>
#include <system_error>

#include "app/cli/command.h"
#include "app/cli/output_file.h"
#include "app/cli/progress_line.h"
#include "core/base/error.h"
#include "core/base/paths.h"
#include "core/export/wav_writer.h"

namespace moodogram::cli {
namespace {

constexpr const char* kFooter =
    "Copies samples as they are: all channels, the same rate, the same bits up to 24; of lossy and other\n"
    "files what was decoded, as 32-bit float.\n\n"
    "Exit codes: 0 done; 1 nothing was written (the reason is on standard error); 130 interrupted.\n\n"
    "Example:\n"
    "  moodogram-cli cut song.flac --from 62.5 --to 66.5 -o part.wav\n";

struct Options {
  std::string file;
  std::string output;
  double fromSeconds = 0;
  double toSeconds = std::numeric_limits<double>::infinity();
};

int cut(const Options& options, const std::stop_token& stop) {
  checkOutput(options.output, {options.file});
  std::error_code ignored;
  if (std::filesystem::exists(options.output, ignored))
    throw ConfigError(displayPath(options.output) + " exists already; name another file with --output.");
  ProgressLine progress;
  const CutSummary summary = cutToWav(options.file, options.fromSeconds, options.toSeconds, options.output, stop,
                                      [&](const Progress& state) { progress.show(state); });
  progress.clear();
  if (summary.warning) std::fprintf(stderr, "moodogram-cli: warning: %s\n", summary.warning->english().c_str());
  return kSuccess;
}

}  // namespace

void addCutCommand(CLI::App& app, Body& body) {
  CLI::App* command = app.add_subcommand("cut", "Copy a part of an audio file into a WAV file, sample by sample");
  command->footer(kFooter);
  const auto options = std::make_shared<Options>();
  command->add_option("FILE", options->file, "Audio file")->required();
  command->add_option("--from", options->fromSeconds, "Beginning (default: that of the file)")
      ->type_name("SECONDS")
      ->check(CLI::NonNegativeNumber.description(""));
  command->add_option("--to", options->toSeconds, "End (default: that of the file)")
      ->type_name("SECONDS")
      ->check(CLI::PositiveNumber.description(""));
  command->add_option("-o,--output", options->output, "WAV file to write; never one that exists")
      ->type_name("FILE")
      ->required();
  command->callback(
      [options, &body] { body = [options](const std::stop_token& stop) { return cut(*options, stop); }; });
}

}  // namespace moodogram::cli

// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>
#include <exception>
#include <stop_token>
#include <string>
#include <utility>
#include <vector>

#include "app/cli/command.h"
#include "app/cli/terminal.h"
#include "core/base/error.h"

namespace {

/// A full disk shows itself only when the last of the output is written.
int withOutputWritten(int exitCode) {
  if (std::fflush(stdout) == 0 && std::ferror(stdout) == 0) return exitCode;
  std::fputs("moodogram-cli: The results could not be written to standard output: is the disk full?\n", stderr);
  return moodogram::cli::kFailure;
}

// CLI11 takes "[a,b]" for a list of two, and folders have such names. In front of the bracket this keeps it from that
// until the options have their texts.
constexpr char kMark = '\x01';

std::vector<std::string> markedArguments(int argc, char** argv) {
  std::vector<std::string> arguments;
  for (int i = argc - 1; i > 0; --i) {  // in the order in which CLI11 takes them
    std::string argument = argv[i];
    const std::size_t value = argument.starts_with("-") ? argument.find('=') + 1 : 0;  // 0 also without a value
    if (argument.size() > value && argument[value] == '[' && argument.ends_with(']')) argument.insert(value, 1, kMark);
    arguments.push_back(std::move(argument));
  }
  return arguments;
}

void unmarkValues(CLI::App& app) {
  for (CLI::Option* option : app.get_options())
    if (option->get_type_size() != 0)  // no flag
      option->transform([](std::string text) {
        if (text.size() > 1 && text[0] == kMark && text[1] == '[') text.erase(0, 1);
        return text;
      });
  for (CLI::App* command : app.get_subcommands([](const CLI::App*) { return true; })) unmarkValues(*command);
}

}  // namespace

int main(int argc, char** argv) {
  using namespace moodogram;
  CLI::App app{
      "Moodogram on the command line: spectrograms, emotion over time, mood playlists and training.\n"
      "Results go to standard output, progress and errors to standard error.",
      "moodogram-cli"};
  app.set_version_flag("--version", "moodogram-cli " MOODOGRAM_VERSION);
  app.require_subcommand(1);
  app.footer(
      "Exit codes: 0 done; 1 failed; 2 done, but some files could not be used; 130 interrupted.\n"
      "Help on a command: moodogram-cli COMMAND --help");
  cli::Body body;
  cli::addAnalyzeCommand(app, body);
  cli::addLibraryCommand(app, body);
  cli::addMergeCommand(app, body);
  cli::addSearchCommand(app, body);
  cli::addPlaylistCommand(app, body);
  cli::addDuplicatesCommand(app, body);
  cli::addTagCommand(app, body);
  cli::addSpectrogramCommand(app, body);
  cli::addExplainCommand(app, body);
  cli::addCutCommand(app, body);
  cli::addDatasetCommand(app, body);
  cli::addTrainCommand(app, body);
  cli::addCrossvalCommand(app, body);
  cli::addEvaluateCommand(app, body);
  cli::addCalibrateCommand(app, body);
  cli::addReportCommand(app, body);
  cli::addForwardCommand(app, body);
  cli::addDemoCommand(app, body);
  cli::addDoctorCommand(app, body);
  unmarkValues(app);
  try {
    app.parse(markedArguments(argc, argv));
  } catch (const CLI::ParseError& error) {
    return app.exit(error) == 0 ? cli::kSuccess : cli::kFailure;  // prints the help or what was wrong
  }
  std::stop_source stop;
  cli::stopOnSignals(stop, cli::kInterrupted);
  try {
    return withOutputWritten(body(stop.get_token()));
  } catch (const Cancelled&) {
    std::fputs("Interrupted.\n", stderr);
    return cli::kInterrupted;
  } catch (const std::exception& error) {
    std::fprintf(stderr, "moodogram-cli: %s\n", error.what());
    return cli::kFailure;
  }
}

// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <unistd.h>

#include <csignal>
#include <cstdio>
#include <exception>
#include <thread>

#include "app/cli/command.h"
#include "core/base/error.h"

namespace {

std::stop_source stopSource;

/// Blocks SIGINT and SIGTERM in every thread and waits for them in one of its own: a stop_source must not be touched
/// from a signal handler. The second signal ends the process at once.
void watchSignals() {
  sigset_t signals;
  sigemptyset(&signals);
  sigaddset(&signals, SIGINT);
  sigaddset(&signals, SIGTERM);
  pthread_sigmask(SIG_BLOCK, &signals, nullptr);
  std::thread([signals] {
    int received = 0;
    sigwait(&signals, &received);
    stopSource.request_stop();
    sigwait(&signals, &received);
    _exit(moodogram::cli::kInterrupted);
  }).detach();
}

/// A full disk shows itself only when the last of the output is written.
int withOutputWritten(int exitCode) {
  if (std::fflush(stdout) == 0 && std::ferror(stdout) == 0) return exitCode;
  std::fputs("moodogram-cli: The results could not be written to standard output: is the disk full?\n", stderr);
  return moodogram::cli::kFailure;
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
  cli::addCutCommand(app, body);
  cli::addDatasetCommand(app, body);
  cli::addTrainCommand(app, body);
  cli::addCrossvalCommand(app, body);
  cli::addEvaluateCommand(app, body);
  cli::addForwardCommand(app, body);
  cli::addDemoCommand(app, body);
  cli::addDoctorCommand(app, body);
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    return app.exit(error) == 0 ? cli::kSuccess : cli::kFailure;  // prints the help or what was wrong
  }
  watchSignals();
  try {
    return withOutputWritten(body(stopSource.get_token()));
  } catch (const Cancelled&) {
    std::fputs("Interrupted.\n", stderr);
    return cli::kInterrupted;
  } catch (const std::exception& error) {
    std::fprintf(stderr, "moodogram-cli: %s\n", error.what());
    return cli::kFailure;
  }
}

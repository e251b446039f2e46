// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/terminal.h"

#include <sys/ioctl.h>
#include <unistd.h>

#include <csignal>
#include <thread>
#include <utility>

namespace moodogram::cli {

bool isTerminal(std::FILE* stream) { return ::isatty(::fileno(stream)) == 1; }

std::size_t terminalColumns() {
  winsize size{};
  return ::ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 ? size.ws_col : 80;
}

void stopOnSignals(std::stop_source stop, int exitCode) {
  std::signal(SIGXFSZ, SIG_IGN);  // a file beyond a limit (ulimit -f) is an error as a full disk is, and not the end
  // Blocked in every thread and waited for in one: a stop_source must not be touched from a signal handler.
  sigset_t signals;
  sigemptyset(&signals);
  sigaddset(&signals, SIGINT);
  sigaddset(&signals, SIGTERM);
  pthread_sigmask(SIG_BLOCK, &signals, nullptr);
  std::thread([signals, exitCode, stop = std::move(stop)]() mutable {
    int received = 0;
    sigwait(&signals, &received);
    stop.request_stop();
    sigwait(&signals, &received);
    _exit(exitCode);
  }).detach();
}

}  // namespace moodogram::cli

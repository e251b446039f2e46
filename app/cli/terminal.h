// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdio>
#include <stop_token>

namespace moodogram::cli {

// What the command line asks of POSIX, in one place.

bool isTerminal(std::FILE* stream);

/// Of the terminal on standard error; 80 where it does not say.
std::size_t terminalColumns();

/// From now on the first SIGINT or SIGTERM requests a stop, and the second ends the process with the exit code. Call it
/// before there are other threads.
void stopOnSignals(std::stop_source stop, int exitCode);

}  // namespace moodogram::cli

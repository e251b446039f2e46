// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

namespace moodogram {

/// A process that cannot be taken for a later one of the same number, nor for one of another machine or container.
struct ProcessIdentity {
  int pid = 0;
  std::uint64_t startTicks = 0;  ///< when it began, by the kernel's clock since it was booted
  std::string host;              ///< of its machine and, behind ":", its space of numbers; empty: those of this process

  bool operator==(const ProcessIdentity&) const = default;
};

enum class ProcessState {
  Running,
  Stopped,  ///< by SIGSTOP, until SIGCONT
  Gone,
  Elsewhere  ///< on another machine, whose processes cannot be seen from here
};

enum class ProcessSignal {
  Pause,
  Continue,
  End  ///< politely; a paused process hears of it when it continues
};

ProcessIdentity currentProcess();
/// The file of the program that runs; empty: unknown.
std::filesystem::path runningProgram();
/// nullopt: there is none of this number.
std::optional<ProcessIdentity> processOf(int pid);
ProcessState stateOf(const ProcessIdentity& process);
/// Nothing where it is gone, elsewhere or another user's.
void sendSignal(const ProcessIdentity& process, ProcessSignal signal);

/// A line of text, and back; nullopt: the file is not there or holds none.
std::string processText(const ProcessIdentity& process);
std::optional<ProcessIdentity> readProcess(const std::filesystem::path& file);

}  // namespace moodogram

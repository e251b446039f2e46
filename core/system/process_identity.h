// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

namespace moodogram {

/// A process of this machine that cannot be taken for a later one of the same number.
struct ProcessIdentity {
  int pid = 0;
  std::uint64_t startTicks = 0;  ///< when it began, by the kernel's clock since it was booted

  bool operator==(const ProcessIdentity&) const = default;
};

enum class ProcessState { Running, Stopped, Gone };  ///< Stopped: by SIGSTOP, until SIGCONT

enum class ProcessSignal {
  Pause,
  Continue,
  End  ///< politely; a paused process hears of it when it continues
};

ProcessIdentity currentProcess();
int currentProcessNumber();
/// The file of the program that runs; empty: unknown.
std::filesystem::path runningProgram();
/// nullopt: there is none of this number.
std::optional<ProcessIdentity> processOf(int pid);
ProcessState stateOf(const ProcessIdentity& process);
/// Whether there is any process of this number, also one of another user.
bool isProcessThere(int pid);
/// Nothing where it is gone or belongs to another user.
void sendSignal(const ProcessIdentity& process, ProcessSignal signal);

/// A line of text, and back; nullopt: the file is not there or holds none.
std::string processText(const ProcessIdentity& process);
std::optional<ProcessIdentity> readProcess(const std::filesystem::path& file);

}  // namespace moodogram

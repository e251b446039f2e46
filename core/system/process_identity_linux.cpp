// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/system/process_identity.h"

#include <sys/stat.h>
#include <unistd.h>

#include <csignal>
#include <fstream>
#include <sstream>

#include "core/system/this_machine.h"

namespace moodogram {
namespace {

struct Entry {
  char state = 0;
  std::uint64_t startTicks = 0;
};

/// proc(5): the name of the program stands in brackets and may hold anything; state is the third field, the time of the
/// start the 22nd.
std::optional<Entry> entryOf(int pid) {
  std::ifstream stream("/proc/" + std::to_string(pid) + "/stat");
  std::string line;
  std::getline(stream, line, '\0');  // one that ends meanwhile cannot be read, which an iterator would throw
  const auto bracket = line.rfind(')');
  if (bracket == std::string::npos) return std::nullopt;
  std::istringstream fields(line.substr(bracket + 1));
  Entry entry;
  fields >> entry.state;
  std::string skipped;
  for (int field = 4; field < 22; ++field) fields >> skipped;
  if (!(fields >> entry.startTicks)) return std::nullopt;
  return entry;
}

/// Containers may have the machine's name and processes of the same numbers.
std::string ownHost() {
  struct stat space {};
  if (::stat("/proc/self/ns/pid", &space) != 0) return hostName();
  return hostName() + ":" + std::to_string(space.st_ino);
}

}  // namespace

ProcessIdentity currentProcess() { return processOf(::getpid()).value_or(ProcessIdentity{::getpid(), 0, ownHost()}); }

std::filesystem::path runningProgram() {
  std::error_code ignored;
  return std::filesystem::read_symlink("/proc/self/exe", ignored);
}

void sendSignal(const ProcessIdentity& process, ProcessSignal signal) {
  if (const ProcessState state = stateOf(process); state == ProcessState::Gone || state == ProcessState::Elsewhere)
    return;
  ::kill(process.pid, signal == ProcessSignal::Pause ? SIGSTOP : signal == ProcessSignal::Continue ? SIGCONT : SIGTERM);
}

std::optional<ProcessIdentity> processOf(int pid) {
  const auto entry = entryOf(pid);
  if (!entry) return std::nullopt;
  return ProcessIdentity{pid, entry->startTicks, ownHost()};
}

ProcessState stateOf(const ProcessIdentity& process) {
  if (!process.host.empty() && process.host != ownHost()) return ProcessState::Elsewhere;
  const auto entry = entryOf(process.pid);
  if (!entry || entry->startTicks != process.startTicks) return ProcessState::Gone;
  if (entry->state == 'Z' || entry->state == 'X') return ProcessState::Gone;  // dead, and nobody has asked why
  return entry->state == 'T' || entry->state == 't' ? ProcessState::Stopped : ProcessState::Running;
}

std::string processText(const ProcessIdentity& process) {
  return std::to_string(process.pid) + " " + std::to_string(process.startTicks) + " " + process.host + "\n";
}

std::optional<ProcessIdentity> readProcess(const std::filesystem::path& file) {
  std::ifstream stream(file);
  ProcessIdentity process;
  if (!(stream >> process.pid >> process.startTicks) || process.pid <= 0) return std::nullopt;
  stream >> process.host;
  return process;
}

}  // namespace moodogram

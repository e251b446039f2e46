// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/system/process_usage.h"

#include <unistd.h>

#include <algorithm>
#include <fstream>
#include <sstream>
#include <string>

namespace moodogram {

// proc(5): behind the name in brackets come the fields 3 and on; 14 and 15 are the times in user and kernel mode in
// clock ticks, 24 the resident pages.
std::optional<ProcessUsage> usageOf(const ProcessIdentity& process) {
  if (const ProcessState state = stateOf(process); state == ProcessState::Gone || state == ProcessState::Elsewhere)
    return std::nullopt;
  std::ifstream stream("/proc/" + std::to_string(process.pid) + "/stat");
  std::string line;
  std::getline(stream, line, '\0');  // as in process_identity_linux.cpp
  const auto bracket = line.rfind(')');
  if (bracket == std::string::npos) return std::nullopt;
  std::istringstream fields(line.substr(bracket + 1));
  std::string skipped;
  const auto skip = [&](int count) {
    for (int i = 0; i < count; ++i) fields >> skipped;
  };
  double userTicks = 0;
  double kernelTicks = 0;
  std::uint64_t pages = 0;
  skip(11);
  fields >> userTicks >> kernelTicks;
  skip(8);
  if (!(fields >> pages)) return std::nullopt;
  return ProcessUsage{(userTicks + kernelTicks) / static_cast<double>(::sysconf(_SC_CLK_TCK)),
                      pages * static_cast<std::uint64_t>(::sysconf(_SC_PAGESIZE))};
}

std::string processorName() {
  std::ifstream stream("/proc/cpuinfo");
  for (std::string line; std::getline(stream, line);)
    if (line.starts_with("model name")) return line.substr(std::min(line.size(), line.find(':') + 2));
  return "unknown";
}

std::uint64_t machineMemoryBytes() {
  const long pages = ::sysconf(_SC_PHYS_PAGES);
  return pages > 0 ? static_cast<std::uint64_t>(pages) * static_cast<std::uint64_t>(::sysconf(_SC_PAGESIZE)) : 0;
}

}  // namespace moodogram

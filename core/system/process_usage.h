// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "core/system/process_identity.h"

namespace moodogram {

/// What a process has used of this machine.
struct ProcessUsage {
  double cpuSeconds = 0;            ///< of all its threads since it began; two seconds a second are two busy processors
  std::uint64_t residentBytes = 0;  ///< memory that it holds now
};
/// nullopt: it is gone.
std::optional<ProcessUsage> usageOf(const ProcessIdentity& process);

/// 0: not known.
std::uint64_t machineMemoryBytes();
/// "model name" of the first processor.
std::string processorName();

}  // namespace moodogram

// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/system/thread_priority.h"

#include <sys/resource.h>
#include <unistd.h>

#include <algorithm>

namespace moodogram {

void lowerThreadPriority() {
  // On Linux a nice value belongs to a thread, and new threads inherit it.
  constexpr int kStandBack = 10;
  const auto thread = static_cast<id_t>(::gettid());
  ::setpriority(PRIO_PROCESS, thread, std::max(::getpriority(PRIO_PROCESS, thread), kStandBack));
}

void lowerProcessPriority(int nice) { [[maybe_unused]] const int ignored = ::nice(nice); }

}  // namespace moodogram

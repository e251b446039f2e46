// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/thread_priority.h"

#ifdef __linux__
#include <sys/resource.h>
#include <unistd.h>

#include <algorithm>
#endif

namespace moodogram {

void lowerThreadPriority() {
#ifdef __linux__
  // On Linux a nice value belongs to a thread, and new threads inherit it.
  constexpr int kStandBack = 10;
  const auto thread = static_cast<id_t>(::gettid());
  ::setpriority(PRIO_PROCESS, thread, std::max(::getpriority(PRIO_PROCESS, thread), kStandBack));
#endif
}

}  // namespace moodogram

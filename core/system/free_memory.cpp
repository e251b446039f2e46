// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/system/free_memory.h"

#include <cstdlib>  // says which C library this is

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace moodogram {

void returnFreeMemory() {
#ifdef __GLIBC__
  malloc_trim(0);
#endif
}

void keepLargeBlocksApart() {
#ifdef __GLIBC__
  // No fewer heaps: a thread that stands back behind all others would hold up those that share its heap.
  constexpr int kLargeBytes = 1 << 20;  // said once, it does not grow with what is freed
  mallopt(M_MMAP_THRESHOLD, kLargeBytes);
#endif
}

}  // namespace moodogram

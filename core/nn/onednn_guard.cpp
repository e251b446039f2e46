// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
// In moodogram-torch.
#include "core/nn/onednn_guard.h"

#include "core/nn/torch_compat.h"
#include "core/system/shared_library.h"

#if defined(__x86_64__) && defined(__GNUC__)
#include <cpuid.h>
#endif

namespace moodogram {
namespace {

bool tellsTopology() {
#if defined(__x86_64__) && defined(__GNUC__)
  unsigned a = 0;
  unsigned threads = 0;
  unsigned c = 0;
  unsigned d = 0;
  // The threads of a core, of which there is one at least.
  return __get_cpuid_count(11, 0, &a, &threads, &c, &d) != 0 && (threads & 0xFFFFU) != 0;
#else
  return true;
#endif
}

/// Before anything computes: later it takes no effect. A limit in the environment (ONEDNN_MAX_CPU_ISA) gives way to it.
/// A LibTorch that holds oneDNN within itself cannot be told.
const bool kIsKept = [] {
  constexpr int kAvx = 3;  // dnnl_cpu_isa_avx, as documented in oneDNN's C interface
  if (!isOneDnnBroken()) return false;
  auto* setMost =
      reinterpret_cast<int (*)(int)>(symbolAt(reinterpret_cast<const void*>(&isOneDnnBroken), "dnnl_set_max_cpu_isa"));
  return setMost != nullptr && setMost(kAvx) == 0;
}();

}  // namespace

bool isOneDnnBroken() {
  static const bool kIsBroken = MOODOGRAM_TORCH_AT_LEAST(2, 0) && !tellsTopology();
  return kIsBroken;
}

}  // namespace moodogram

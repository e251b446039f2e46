// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ATen/autocast_mode.h>
#include <torch/version.h>

namespace moodogram {

/// While it lives, CUDA computes convolutions and products in bfloat16, whose range is float's, so that the loss needs
/// no scaling. LibTorch's calls for that have changed; this is the one place that knows.
class MixedPrecision {
 public:
  explicit MixedPrecision(bool on) : m_on(on) {
    if (!m_on) return;
    enable(true);
    at::autocast::increment_nesting();
  }
  ~MixedPrecision() {
    if (!m_on) return;
    if (at::autocast::decrement_nesting() == 0) at::autocast::clear_cache();
    enable(false);
  }
  MixedPrecision(const MixedPrecision&) = delete;
  MixedPrecision& operator=(const MixedPrecision&) = delete;

 private:
  static void enable(bool on) {
#if TORCH_VERSION_MAJOR > 2 || (TORCH_VERSION_MAJOR == 2 && TORCH_VERSION_MINOR >= 4)
    at::autocast::set_autocast_dtype(at::kCUDA, at::kBFloat16);
    at::autocast::set_autocast_enabled(at::kCUDA, on);
#else
    at::autocast::set_autocast_gpu_dtype(at::kBFloat16);
    at::autocast::set_enabled(on);
#endif
  }

  bool m_on;
};

}  // namespace moodogram

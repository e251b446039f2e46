// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <torch/torch.h>
#include <torch/version.h>

#include <array>
#include <cstdint>
#include <vector>

// What differs between the LibTorch versions that Moodogram builds with: 1.13 (Debian 12), 2.6 (Debian 13), later 2.x.

#define MOODOGRAM_TORCH_AT_LEAST(major, minor) \
  (TORCH_VERSION_MAJOR > (major) || (TORCH_VERSION_MAJOR == (major) && TORCH_VERSION_MINOR >= (minor)))

namespace moodogram::compat {

/// Whether feature maps may stay in oneDNN's own layout between convolutions. With LibTorch 2.6 and oneDNN 3.6 (Debian
/// 13) GoogLeNet's scores were off by a tenth then, and ResNet's sums divided by zero on a virtual machine.
inline constexpr bool kBlockedLayoutWorks = !MOODOGRAM_TORCH_AT_LEAST(2, 0);

/// The padding of a convolution that was made with numbers, not with "same" or "valid".
inline std::vector<std::int64_t> paddingOf(const torch::nn::Conv2d& convolution) {
  const auto& padding = convolution->options.padding();
#if MOODOGRAM_TORCH_AT_LEAST(2, 1)
  using std::get;
#else
  using c10::get;
#endif
  const std::array<std::int64_t, 2>& sizes = *get<torch::ExpandingArray<2>>(padding);
  return {sizes.begin(), sizes.end()};
}

}  // namespace moodogram::compat

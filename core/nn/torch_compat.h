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

/// Max pooling of a tensor in any layout. From 2.0 on at::max_pool2d does not take oneDNN's.
inline torch::Tensor maxPool(const torch::Tensor& input, int kernel, int stride, int padding, bool roundUp) {
  return input.is_mkldnn()
             ? at::mkldnn_max_pool2d(input, {kernel, kernel}, {stride, stride}, {padding, padding}, {1, 1}, roundUp)
             : at::max_pool2d(input, kernel, stride, padding, 1, roundUp);
}

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

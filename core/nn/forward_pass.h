// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

#include "core/base/npy.h"

namespace moodogram {

struct ForwardRequest {
  std::string architecture;
  std::filesystem::path weights;  ///< safetensors, or a state dict of torch.save
  bool transformInput = false;    ///< see NetworkConfig
  bool fast = false;              ///< as analyses run it: Network::prepareForInference
  int threads = 0;                ///< 0: one per physical core
};

/// Runs a network as it is used (eval mode) on the CPU: input [N, channels, height, width], result [N, classes], before
/// the softmax. The weights say how many classes there are. Loads the Torch module. Throws ModelError.
FloatArray forwardPass(const ForwardRequest& request, const FloatArray& input);

}  // namespace moodogram

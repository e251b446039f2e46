// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <torch/torch.h>

#include <cstdint>
#include <optional>

namespace moodogram {

class Network;

/// Feature maps [N, channels, height, width] of one forward pass, for Grad-CAM: the last ones that are still fine
/// enough. The pass goes on from a copy of them that gradients are computed for, and for nothing before it.
class MapWatch {
 public:
  /// As fine as ResNet's last maps, on which Grad-CAM was published.
  static constexpr std::int64_t kFineEnough = 7;

  /// What the network goes on with. isTurned: these maps show the picture turned by half a turn.
  torch::Tensor see(const torch::Tensor& maps, bool isTurned = false);

  const torch::Tensor& maps() const { return m_maps; }  ///< undefined: none were seen
  bool isTurned() const { return m_isTurned; }

 private:
  torch::Tensor m_maps;
  bool m_isTurned = false;
};

/// Grad-CAM (Selvaraju et al. 2017): ReLU(sum over k of a_k A_k) with a_k the mean gradient of the class's logit with
/// respect to map A_k, brought to the size of the picture by bilinear interpolation and to a maximum of 1.
/// window: [1, channels, height, width]; result: [height, width]. The network has not been prepared for inference.
/// nullopt: it has no maps that can be watched.
std::optional<torch::Tensor> gradCam(Network& network, const torch::Tensor& window, std::int64_t classIndex);

}  // namespace moodogram

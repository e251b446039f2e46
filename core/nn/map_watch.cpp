// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
// In moodogram-torch.
#include "core/nn/map_watch.h"

#include <algorithm>

#include "core/nn/network.h"

namespace moodogram {

torch::Tensor MapWatch::see(const torch::Tensor& maps, bool isTurned) {
  const bool isFine = std::min(maps.size(2), maps.size(3)) >= kFineEnough;
  if (m_maps.defined() && !isFine) return maps;
  m_maps = maps.detach().requires_grad_();
  m_isTurned = isTurned;
  return m_maps;
}

std::optional<torch::Tensor> gradCam(Network& network, const torch::Tensor& window, std::int64_t classIndex) {
  const torch::AutoGradMode gradients(true);
  MapWatch watch;
  network.watchMaps(&watch);
  torch::Tensor logits;
  try {
    logits = network.judge(window).logits;
  } catch (...) {
    network.watchMaps(nullptr);
    throw;
  }
  network.watchMaps(nullptr);
  if (!watch.maps().defined()) return std::nullopt;
  const torch::Tensor gradient = torch::autograd::grad({logits[0][classIndex]}, {watch.maps()})[0];
  const torch::NoGradGuard noGradient;
  torch::Tensor map = (gradient.mean({2, 3}, true) * watch.maps()).sum(1, true).relu_();
  if (watch.isTurned()) map = map.flip({2, 3});
  map = torch::upsample_bilinear2d(map, {window.size(2), window.size(3)}, false).squeeze(0).squeeze(0);
  const float most = map.max().item<float>();
  return most > 0 ? map / most : map;
}

}  // namespace moodogram

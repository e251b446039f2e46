// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <torch/torch.h>

#include <filesystem>
#include <memory>

#include "core/nn/separable_trunk.h"
#include "core/nn/student.h"

namespace moodogram {

/// YAMNet (M. Plakal and D. Ellis, Apache-2.0), which tells 521 kinds of sound apart after the two million clips of
/// AudioSet (J. F. Gemmeke et al. 2017): a teacher. It looks at patches of 96 frames of the front end music-mel.
class Yamnet {
 public:
  /// file: safetensors with batch norm folded into the convolutions: body.0.c to body.26.c and fc, each weight and
  /// bias. Throws ModelError.
  Yamnet(const std::filesystem::path& file, torch::Device device);

  /// windows: [N, 2, 64, frames] of the front end music-mel, at least 96 frames; it sees their bands. Its view of a
  /// window is the mean over four patches that cover it. Without gradients.
  TeacherView view(const torch::Tensor& windows);

 private:
  std::shared_ptr<SeparableTrunk> m_trunk;
  torch::Tensor m_moodWeight;
  torch::Tensor m_moodBias;
};

}  // namespace moodogram

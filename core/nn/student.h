// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <torch/torch.h>

#include <map>
#include <string>

#include "core/nn/safetensors.h"

namespace moodogram {

/// What a teacher says about windows, or what a student believes it says.
struct TeacherView {
  static constexpr int kMiddle = 512;
  static constexpr int kLast = 1024;
  static constexpr int kMoods = 6;  ///< happy, sad, tender, exciting, angry, scary music

  torch::Tensor middle;  ///< [N, kMiddle]: means of the maps of a layer in its middle
  torch::Tensor last;    ///< [N, kLast]: of its last layer
  torch::Tensor moods;   ///< [N, kMoods]: the teacher's probabilities; a student's logits
};

/// A network that can learn what another one sees in windows without labels (G. Hinton et al., "Distilling the
/// knowledge in a neural network", 2015). The layers that it guesses with are auxiliary heads.
class Student {
 public:
  struct Answer {
    torch::Tensor logits;  ///< [N, classes]
    TeacherView guess;
  };

  virtual ~Student() = default;
  /// Guesses this until it has learned better. view: one row, moods as probabilities.
  virtual void startGuessing(const TeacherView& view) = 0;
  /// Only before dropAuxiliaryHeads().
  virtual Answer answer(const torch::Tensor& input) = 0;
};

}  // namespace moodogram

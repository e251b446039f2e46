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
  /// Behind the training, in evaluation mode: from now on a share of what the teacher says of moods (tender, happy,
  /// sad, angry and scary music, each with the mean 0 and the variance 1 over these windows) is added to the logits of
  /// calm, happy, sad, angry and fearful, as far as a linear function of what the student sees tells it. windows: as
  /// for answer(); moods: [N, kMoods], the teacher's probabilities. startGuessing() takes it back.
  virtual void adoptMoods(const torch::Tensor& windows, const torch::Tensor& moods, double share) = 0;
};

}  // namespace moodogram

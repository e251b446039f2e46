// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <torch/torch.h>

#include <filesystem>

#include "core/nn/network.h"
#include "core/nn/student.h"
#include "core/nn/yamnet.h"

namespace moodogram {

/// A teacher and its student. The teacher looks at windows as they were recorded, the student at the same windows
/// changed in some way.
class Lesson {
 public:
  /// firstLook: windows of the front end music-mel by which the teacher's average and spread are known; the student
  /// begins with guessing the average. Throws ModelError for a file that is no teacher, ConfigError for a network that
  /// is no student.
  Lesson(const std::filesystem::path& teacher, torch::Device device, Network& student, const torch::Tensor& firstLook);

  struct Result {
    torch::Tensor logits;  ///< [N, classes], of the emotions
    /// A scalar, the mean over the windows: squared errors of both layers' means, relative to the teacher's variance
    /// (always guessing the average costs 1 each), and the cross-entropy of the moods beyond the teacher's own.
    torch::Tensor loss;
  };
  Result give(const torch::Tensor& changed, const torch::Tensor& recorded);

  /// See Student::adoptMoods(). windows: as recorded.
  void passOnMoods(const torch::Tensor& windows, double share);

 private:
  Yamnet m_teacher;
  Student* m_student;
  double m_middleSpread;
  double m_lastSpread;
};

}  // namespace moodogram

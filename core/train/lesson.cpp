// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
// In moodogram-torch.
#include "core/train/lesson.h"

#include <algorithm>

#include "core/base/error.h"
#include "core/base/message.h"

namespace moodogram {
namespace {

Student& asStudent(Network& network) {
  auto* const student = dynamic_cast<Student*>(&network);
  if (student == nullptr)
    throw ConfigError(Message(MOODOGRAM_TEXT("Training", "This network cannot learn from a teacher; musicnet can.")));
  return *student;
}

/// Mean variance of the values over the windows.
double spreadOf(const torch::Tensor& values) {
  constexpr double kSmallest = 1e-6;
  return std::max(kSmallest, (values - values.mean(0)).square().mean().item<double>());
}

torch::Tensor crossEntropy(const torch::Tensor& logits, const torch::Tensor& probabilities) {
  return torch::binary_cross_entropy_with_logits(logits, probabilities, {}, {}, at::Reduction::Mean);
}

}  // namespace

Lesson::Lesson(const std::filesystem::path& teacher, torch::Device device, Network& student,
               const torch::Tensor& firstLook)
    : m_teacher(teacher, device), m_student(&asStudent(student)) {
  const TeacherView view = m_teacher.view(firstLook);
  m_middleSpread = spreadOf(view.middle);
  m_lastSpread = spreadOf(view.last);
  m_student->startGuessing({view.middle.mean(0), view.last.mean(0), view.moods.mean(0)});
}

Lesson::Result Lesson::give(const torch::Tensor& changed, const torch::Tensor& recorded) {
  const TeacherView truth = m_teacher.view(recorded);
  const auto [logits, guess] = m_student->answer(changed);
  const torch::Tensor loss = (guess.middle - truth.middle).square().mean() / m_middleSpread +
                             (guess.last - truth.last).square().mean() / m_lastSpread +
                             crossEntropy(guess.moods, truth.moods) -
                             crossEntropy(torch::logit(truth.moods, 1e-6), truth.moods);
  return {logits, loss};
}

void Lesson::passOnMoods(const torch::Tensor& windows, double share) {
  constexpr std::int64_t kAtOnce = 16;
  std::vector<torch::Tensor> moods;
  for (const torch::Tensor& some : windows.split(kAtOnce)) moods.push_back(m_teacher.view(some).moods);
  m_student->adoptMoods(windows, torch::cat(moods), share);
}

}  // namespace moodogram

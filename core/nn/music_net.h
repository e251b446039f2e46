// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include "core/nn/chroma_branch.h"
#include "core/nn/network.h"
#include "core/nn/separable_trunk.h"
#include "core/nn/student.h"

namespace moodogram {

/// Our network for music (about 0.96 M parameters), on windows of the front end music-mel: of its bands the first 17
/// layers of YAMNet's shape, mean over the window and deviation over its time of each of their 512 channels; of its
/// notes what ChromaBranch hears; a layer of 128 over both, and the verdict. Without a limit on activations, where
/// YAMNet has one (6).
///
/// In use, confidence falls where there is no ground for it: the logits are divided by the fourth power of how many
/// times farther the trunk's embedding of a window lies from the training data's than 95 % of that data does (mean
/// squared standard score), where that is more than once.
class MusicNet final : public Network, public Student {
 public:
  static constexpr int kTrunkLayers = 17;

  /// inputShape: {2, bands and as many notes, frames}, at least 16 of each. Throws ModelError.
  MusicNet(const std::array<int, 3>& inputShape, int classes, bool auxiliaryHeads);

  torch::Tensor forward(const torch::Tensor& input) override;
  Judgement judge(const torch::Tensor& input) override;
  Answer answer(const torch::Tensor& input) override;
  void startGuessing(const TeacherView& view) override;
  void adoptMoods(const torch::Tensor& windows, const torch::Tensor& moods, double share) override;
  bool isSeenInMaps() const override { return false; }
  void learnDomain(const torch::Tensor& input) override;
  void forgetDomain() override { m_familiarDistance.zero_(); }
  void freezeLayers(int count) override;
  void dropAuxiliaryHeads() override;
  void fold(const InferenceOptions& options) override;

 private:
  /// [N, 2 * channels] of the bands.
  torch::Tensor embed(const torch::Tensor& input);
  /// embedding: standardised. [N, hidden]: what the verdict is made of.
  torch::Tensor think(const torch::Tensor& embedding, const torch::Tensor& input);
  torch::Tensor decide(const torch::Tensor& hidden) { return m_head->forward(m_dropout->forward(hidden)); }
  /// [N]: mean squared standard score of embeddings, 1 on average over the training data.
  torch::Tensor distanceFromTraining(const torch::Tensor& embedding) const;

  torch::Tensor m_shortcutWeight, m_shortcutBias;    ///< see adoptMoods(); 0: nothing was adopted
  torch::Tensor m_familiarDistance;                  ///< that 95 % of the training data keep within; 0: not known
  torch::Tensor m_familiarMean, m_familiarVariance;  ///< of embeddings of the training data, as recorded
  std::shared_ptr<SeparableTrunk> m_trunk;
  ChromaBranch m_harmony{nullptr};
  BatchNorm m_norm{nullptr};
  Dropout m_inputDropout{nullptr};
  torch::nn::Linear m_hidden{nullptr};
  BatchNorm m_hiddenNorm{nullptr};
  Dropout m_dropout{nullptr};
  torch::nn::Linear m_head{nullptr};
  torch::nn::Linear m_middle{nullptr};  ///< auxiliary, like the next two
  torch::nn::Linear m_last{nullptr};
  torch::nn::Linear m_moods{nullptr};
};

}  // namespace moodogram

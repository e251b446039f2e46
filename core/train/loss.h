// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <torch/torch.h>

#include <optional>
#include <span>
#include <vector>

#include "core/dataset/label.h"
#include "core/train/batch_loader.h"

namespace moodogram {

/// What is minimised. For a label of shares: cross-entropy with these as soft targets. For a set of emotions of which
/// one is true: -ln of the sum of their probabilities. Label smoothing e mixes a share e of the cross-entropy with
/// equal targets to either (Szegedy et al. 2016). What is not known costs nothing. Mixup mixes the losses of two labels
/// like their windows, which for shares is the loss of the mixed label. The mean over a batch is weighted by the class
/// weights, and in a mixed window each of the two labels by its own.
class Loss {
 public:
  /// classes: that the network tells apart, the first of MoodClass. classWeights: for each MoodClass; empty: all count
  /// the same.
  Loss(std::size_t classes, double labelSmoothing, std::vector<double> classWeights)
      : m_classes(static_cast<std::int64_t>(classes)),
        m_smoothing(labelSmoothing),
        m_classWeights(std::move(classWeights)) {}

  /// What is known about a batch, on the device of its logits.
  struct Target {
    std::optional<torch::Tensor> classes;  ///< [N] if every label is a single emotion and nothing is mixed or weighted
    torch::Tensor shares;                  ///< [N, classes]
    torch::Tensor anyOf;                   ///< [N] bool: shares are a set
    torch::Tensor weight;                  ///< [N] of these shares: the label's, times its share of the window
    torch::Tensor partnerShares;           ///< of mixup, like the next two; undefined without
    torch::Tensor partnerAnyOf;
    torch::Tensor partnerWeight;
    torch::Tensor weightSum;  ///< of the whole batch
    double fraction = 1;      ///< of the whole batch that this is, where classes are given

    /// What is known about some rows. Their losses add up to the batch's.
    Target rows(std::int64_t first, std::int64_t count) const;
  };

  Target target(std::span<const Label> labels, const BatchPlan& plan, torch::Device device) const;

  /// logits: [N, classes]. A scalar.
  torch::Tensor operator()(const torch::Tensor& logits, const Target& target) const;

 private:
  std::int64_t m_classes;
  double m_smoothing;
  std::vector<double> m_classWeights;
};

}  // namespace moodogram

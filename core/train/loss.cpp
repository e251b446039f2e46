// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
// In moodogram-torch.
#include "core/train/loss.h"

#include <algorithm>

#include "core/train/class_weights.h"

namespace moodogram {
namespace {

bool isSingle(const Label& label) { return label.shares[label.top()] == 1; }

/// [N]: the loss of each row against a label of either kind.
torch::Tensor rowLoss(const torch::Tensor& logProbabilities, const torch::Tensor& shares, const torch::Tensor& anyOf) {
  const torch::Tensor crossEntropy = -(shares * logProbabilities).sum(1);
  if (!anyOf.any().item<bool>()) return crossEntropy;
  // ln of the sum over the members; what is no member is far below all of them.
  const torch::Tensor members = logProbabilities.masked_fill(shares == 0, -1e9);
  return torch::where(anyOf, -torch::logsumexp(members, 1), crossEntropy);
}

}  // namespace

Loss::Target Loss::target(std::span<const Label> labels, const BatchPlan& plan, torch::Device device) const {
  const auto count = static_cast<std::int64_t>(labels.size());
  Target target;
  if (plan.partner.empty() && m_classWeights.empty() && std::ranges::all_of(labels, isSingle)) {
    const torch::Tensor classes = torch::empty({count}, torch::kInt64);
    for (std::int64_t i = 0; i < count; ++i)
      classes[i] = static_cast<std::int64_t>(labels[static_cast<std::size_t>(i)].top());
    target.classes = classes.to(device);
    return target;
  }
  const torch::Tensor shares = torch::empty({count, m_classes});
  const torch::Tensor anyOf = torch::empty({count}, torch::kBool);
  const torch::Tensor weight = torch::ones({count});
  for (std::int64_t i = 0; i < count; ++i) {
    const Label& label = labels[static_cast<std::size_t>(i)];
    std::copy_n(label.shares.values.begin(), m_classes, shares[i].data_ptr<float>());
    anyOf[i] = label.kind == Label::Kind::AnyOf;
    if (label.kind == Label::Kind::Unknown)
      weight[i] = 0;
    else if (!m_classWeights.empty()) {
      weight[i] = weightOf(label, m_classWeights);
      std::copy_n(weightedShares(label, m_classWeights).values.begin(), m_classes, shares[i].data_ptr<float>());
    }
  }
  target.shares = shares.to(device);
  target.anyOf = anyOf.to(device);
  torch::Tensor sum = weight;
  if (plan.partner.empty()) {
    target.weight = weight.to(device);
  } else {
    const torch::Tensor partner = torch::empty({count}, torch::kInt64);
    const torch::Tensor share = torch::empty({count});
    for (std::int64_t i = 0; i < count; ++i) {
      partner[i] = static_cast<std::int64_t>(plan.partner[static_cast<std::size_t>(i)]);
      share[i] = plan.share[static_cast<std::size_t>(i)];
    }
    const torch::Tensor own = share * weight;
    const torch::Tensor others = (1 - share) * weight.index_select(0, partner);
    target.weight = own.to(device);
    target.partnerShares = shares.index_select(0, partner).to(device);
    target.partnerAnyOf = anyOf.index_select(0, partner).to(device);
    target.partnerWeight = others.to(device);
    sum = own + others;
  }
  target.weightSum = sum.sum().clamp_min(1e-6).to(device);  // a batch may hold nothing that is known
  return target;
}

Loss::Target Loss::Target::rows(std::int64_t first, std::int64_t count) const {
  Target part = *this;
  if (classes) {
    part.classes = classes->narrow(0, first, count);
    part.fraction = static_cast<double>(count) / static_cast<double>(classes->size(0));
  }
  for (torch::Tensor* tensor :
       {&part.shares, &part.anyOf, &part.weight, &part.partnerShares, &part.partnerAnyOf, &part.partnerWeight})
    if (tensor->defined()) *tensor = tensor->narrow(0, first, count);
  return part;
}

torch::Tensor Loss::operator()(const torch::Tensor& logits, const Target& target) const {
  if (target.classes) {
    const torch::Tensor loss = torch::nn::functional::cross_entropy(
        logits, *target.classes, torch::nn::functional::CrossEntropyFuncOptions().label_smoothing(m_smoothing));
    return target.fraction == 1 ? loss : loss * target.fraction;
  }
  const torch::Tensor logProbabilities = torch::log_softmax(logits, 1);
  torch::Tensor weight = target.weight;
  torch::Tensor loss = weight * rowLoss(logProbabilities, target.shares, target.anyOf);
  if (target.partnerShares.defined()) {
    weight = weight + target.partnerWeight;
    loss = loss + target.partnerWeight * rowLoss(logProbabilities, target.partnerShares, target.partnerAnyOf);
  }
  if (m_smoothing > 0) loss = (1 - m_smoothing) * loss - m_smoothing * weight * logProbabilities.mean(1);
  return loss.sum() / target.weightSum;
}

}  // namespace moodogram

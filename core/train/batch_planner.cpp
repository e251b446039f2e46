// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/batch_planner.h"

#include <algorithm>
#include <numeric>
#include <span>
#include <utility>

#include "core/train/random.h"

namespace moodogram {

BatchPlanner::BatchPlanner(const TrainConfig& config, const std::array<int, 3>& shape,
                           std::vector<std::size_t> recordings, CropCount cropCount, std::uint64_t seed)
    : m_config(config),
      m_shape(shape),
      m_cropCount(std::move(cropCount)),
      m_batchSize(std::min(static_cast<std::size_t>(config.batchSize), recordings.size())),
      m_steps(recordings.size() / m_batchSize) {
  m_state.random.seed(seed);
  m_state.order = std::make_shared<const std::vector<std::size_t>>(std::move(recordings));
}

void BatchPlanner::shuffle() {
  std::vector<std::size_t> order = *m_state.order;
  for (std::size_t i = order.size(); i > 1; --i) std::swap(order[i - 1], order[uniformIndex(m_state.random, i)]);
  m_state.order = std::make_shared<const std::vector<std::size_t>>(std::move(order));
}

BatchPlan BatchPlanner::next() {
  if (m_state.step == 0) shuffle();
  BatchPlan plan;
  plan.epoch = m_state.epoch;
  plan.step = m_state.step;
  std::mt19937_64& random = m_state.random;
  for (const std::size_t recording : std::span(*m_state.order).subspan(m_state.step * m_batchSize, m_batchSize)) {
    SamplePlan& sample = plan.samples.emplace_back();
    sample.recording = recording;
    sample.crop = uniformIndex(random, m_cropCount(recording));
    sample.augmentation = planAugmentation(m_config, m_shape, random);
  }
  if (m_config.mixupAlpha > 0) {
    plan.partner.resize(plan.samples.size());
    std::iota(plan.partner.begin(), plan.partner.end(), std::size_t{0});
    for (std::size_t i = plan.partner.size(); i > 1; --i)
      std::swap(plan.partner[i - 1], plan.partner[uniformIndex(random, i)]);
    for (std::size_t i = 0; i < plan.samples.size(); ++i)
      plan.share.push_back(static_cast<float>(symmetricBeta(random, m_config.mixupAlpha)));
  }
  if (++m_state.step == m_steps) {
    m_state.step = 0;
    ++m_state.epoch;
  }
  plan.next = m_state;
  return plan;
}

}  // namespace moodogram

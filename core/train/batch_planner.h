// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <random>
#include <vector>

#include "core/train/augmentation.h"

namespace moodogram {

/// One window of a batch.
struct SamplePlan {
  std::size_t recording = 0;
  std::size_t crop = 0;
  Augmentation augmentation;
};

/// Where a fit stands: what comes next, and the random numbers that it will get.
struct PlannerState {
  int epoch = 1;
  std::size_t step = 0;  ///< batches of the epoch that have been planned
  std::mt19937_64 random;
  std::shared_ptr<const std::vector<std::size_t>> order;  ///< of the recordings in this epoch
};

struct BatchPlan {
  int epoch = 1;
  std::size_t step = 0;
  std::vector<SamplePlan> samples;
  /// Mixup: sample i becomes share[i] of itself and the rest of sample partner[i]. Empty: off.
  std::vector<std::size_t> partner;
  std::vector<float> share;
  PlannerState next;  ///< the state behind this batch
};

/// Draws all random decisions of a fit, batch after batch: each epoch sees one random crop of every recording in random
/// order, and leaves out the rest that does not fill a batch.
class BatchPlanner {
 public:
  using CropCount = std::function<std::size_t(std::size_t recording)>;

  /// shape: of the front end's tensor. recordings: at least one; a batch has at most as many.
  BatchPlanner(const TrainConfig& config, const std::array<int, 3>& shape, std::vector<std::size_t> recordings,
               CropCount cropCount, std::uint64_t seed);

  std::size_t stepsPerEpoch() const { return m_steps; }
  const PlannerState& state() const { return m_state; }
  void restore(PlannerState state) { m_state = std::move(state); }
  BatchPlan next();

 private:
  void shuffle();

  TrainConfig m_config;
  std::array<int, 3> m_shape;
  CropCount m_cropCount;
  std::size_t m_batchSize;
  std::size_t m_steps;
  PlannerState m_state;
};

}  // namespace moodogram

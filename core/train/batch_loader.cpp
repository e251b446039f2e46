// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
// In moodogram-torch.
#include "core/train/batch_loader.h"

#include <algorithm>
#include <span>
#include <utility>

#include "core/base/progress.h"

namespace moodogram {
namespace {

constexpr std::size_t kBatchesAhead = 3;

/// Row i of a batch.
std::span<float> row(const torch::Tensor& batch, std::size_t i) {
  const auto size = static_cast<std::size_t>(batch.numel() / batch.size(0));
  return {batch.data_ptr<float>() + i * size, size};
}

/// Each row becomes a mix of itself and its partner.
torch::Tensor mixed(const torch::Tensor& batch, const BatchPlan& plan) {
  torch::Tensor result = torch::empty_like(batch);
  for (std::size_t i = 0; i < plan.samples.size(); ++i) {
    const float share = plan.share[i];
    std::ranges::transform(row(batch, i), row(batch, plan.partner[i]), row(result, i).begin(),
                           [share](float own, float other) { return share * own + (1 - share) * other; });
  }
  return result;
}

}  // namespace

Batch makeBatch(BatchPlan plan, const WindowSet& set, const std::array<int, 3>& shape) {
  Batch batch;
  batch.input = torch::empty({static_cast<std::int64_t>(plan.samples.size()), shape[0], shape[1], shape[2]});
  const bool masks = std::ranges::any_of(plan.samples, [](const SamplePlan& sample) {
    return !sample.augmentation.bands.empty() || !sample.augmentation.frames.empty();
  });
  batch.masked = masks ? torch::empty_like(batch.input) : batch.input;
  for (std::size_t i = 0; i < plan.samples.size(); ++i) {
    const SamplePlan& sample = plan.samples[i];
    const std::span<float> window = row(batch.input, i);
    set.crop(sample.recording, sample.crop, window);
    changeWindow(window, sample.augmentation);
    if (masks) {
      std::ranges::copy(window, row(batch.masked, i).begin());
      maskWindow(row(batch.masked, i), static_cast<std::size_t>(shape[2]), sample.augmentation);
    }
    batch.labels.push_back(set.recordings()[sample.recording].label);
  }
  if (!plan.partner.empty()) {
    batch.input = mixed(batch.input, plan);
    batch.masked = masks ? mixed(batch.masked, plan) : batch.input;
  }
  batch.plan = std::move(plan);
  return batch;
}

BatchLoader::BatchLoader(BatchPlanner& planner, const WindowSet& set, const std::array<int, 3>& shape, int lastEpoch)
    : m_planner(planner), m_set(set), m_shape(shape), m_lastEpoch(lastEpoch) {
  m_thread = std::jthread([this](const std::stop_token& stop) { produce(stop); });
}

BatchLoader::~BatchLoader() {
  m_thread.request_stop();
  m_thread.join();
}

void BatchLoader::produce(const std::stop_token& stop) {
  try {
    while (m_planner.state().epoch <= m_lastEpoch && !stop.stop_requested()) {
      Batch batch = makeBatch(m_planner.next(), m_set, m_shape);
      std::unique_lock lock(m_mutex);
      if (!m_changed.wait(lock, stop, [this] { return m_batches.size() < kBatchesAhead; })) return;
      m_batches.push_back(std::move(batch));
      m_changed.notify_all();
    }
  } catch (...) {
    const std::scoped_lock lock(m_mutex);
    m_error = std::current_exception();
  }
  const std::scoped_lock lock(m_mutex);
  m_isOver = true;
  m_changed.notify_all();
}

std::optional<Batch> BatchLoader::next(const std::stop_token& stop) {
  std::unique_lock lock(m_mutex);
  m_changed.wait(lock, stop, [this] { return !m_batches.empty() || m_isOver; });
  throwIfStopped(stop);
  if (!m_batches.empty()) {
    Batch batch = std::move(m_batches.front());
    m_batches.pop_front();
    m_changed.notify_all();
    return batch;
  }
  if (m_error) std::rethrow_exception(m_error);
  return std::nullopt;
}

}  // namespace moodogram

// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
// In moodogram-torch.
#include "core/train/batch_loader.h"

#include <algorithm>
#include <numeric>
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

/// The windows that some rows of a batch are made of: their own, then those of partners that are not among them.
class Ingredients {
 public:
  Ingredients(const BatchPlan& plan, BatchRows rows) : m_plan(plan), m_rows(rows), m_samples(rows.count) {
    std::iota(m_samples.begin(), m_samples.end(), rows.first);
    if (plan.partner.empty()) return;
    for (std::size_t i = 0; i < rows.count; ++i) {
      const std::size_t partner = plan.partner[rows.first + i];
      auto found = std::ranges::find(m_samples, partner);
      m_partners.push_back(static_cast<std::size_t>(found - m_samples.begin()));
      if (found == m_samples.end()) m_samples.push_back(partner);
    }
  }

  /// Of the plan.
  const std::vector<std::size_t>& samples() const { return m_samples; }

  /// Each of the rows becomes a mix of itself and its partner.
  torch::Tensor mixed(const torch::Tensor& windows) const {
    torch::Tensor result = torch::empty_like(windows.narrow(0, 0, static_cast<std::int64_t>(m_rows.count)));
    for (std::size_t i = 0; i < m_rows.count; ++i) {
      const float share = m_plan.share[m_rows.first + i];
      std::ranges::transform(row(windows, i), row(windows, m_partners[i]), row(result, i).begin(),
                             [share](float own, float other) { return share * own + (1 - share) * other; });
    }
    return result;
  }

 private:
  const BatchPlan& m_plan;
  BatchRows m_rows;
  std::vector<std::size_t> m_samples;
  std::vector<std::size_t> m_partners;  ///< of the rows, among the samples
};

}  // namespace

Batch makeBatch(BatchPlan plan, BatchRows rows, const WindowSet& set, const std::array<int, 3>& shape,
                bool keepRecorded) {
  const Ingredients ingredients(plan, rows);
  const auto& samples = ingredients.samples();
  Batch batch;
  batch.input = torch::empty({static_cast<std::int64_t>(samples.size()), shape[0], shape[1], shape[2]});
  const bool masks = std::ranges::any_of(plan.samples, [](const SamplePlan& sample) {
    return !sample.augmentation.bands.empty() || !sample.augmentation.frames.empty();
  });
  batch.masked = masks ? torch::empty_like(batch.input) : batch.input;
  if (keepRecorded) batch.recorded = torch::empty_like(batch.input);
  for (std::size_t i = 0; i < samples.size(); ++i) {
    const SamplePlan& sample = plan.samples[samples[i]];
    const std::span<float> window = row(batch.input, i);
    set.crop(sample.recording, sample.crop, window);
    if (keepRecorded) std::ranges::copy(window, row(batch.recorded, i).begin());
    changeWindow(window, shape, set.unitsPerDecibel(), sample.augmentation);
    if (masks) {
      std::ranges::copy(window, row(batch.masked, i).begin());
      maskWindow(row(batch.masked, i), shape, sample.augmentation);
    }
  }
  for (const SamplePlan& sample : plan.samples) batch.labels.push_back(set.recordings()[sample.recording].label);
  if (!plan.partner.empty()) {
    batch.input = ingredients.mixed(batch.input);
    batch.masked = masks ? ingredients.mixed(batch.masked) : batch.input;
  }
  batch.plan = std::move(plan);
  return batch;
}

BatchLoader::BatchLoader(BatchPlanner& planner, BatchRows rows, const WindowSet& set, const std::array<int, 3>& shape,
                         int lastEpoch, bool keepRecorded)
    : m_planner(planner),
      m_rows(rows),
      m_set(set),
      m_shape(shape),
      m_lastEpoch(lastEpoch),
      m_keepRecorded(keepRecorded) {
  m_thread = std::jthread([this](const std::stop_token& stop) { produce(stop); });
}

BatchLoader::~BatchLoader() {
  m_thread.request_stop();
  m_thread.join();
}

void BatchLoader::produce(const std::stop_token& stop) {
  try {
    while (m_planner.state().epoch <= m_lastEpoch && !stop.stop_requested()) {
      Batch batch = makeBatch(m_planner.next(), m_rows, m_set, m_shape, m_keepRecorded);
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

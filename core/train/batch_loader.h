// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <torch/torch.h>

#include <array>
#include <condition_variable>
#include <deque>
#include <exception>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>
#include <vector>

#include "core/train/batch_planner.h"
#include "core/train/window_set.h"

namespace moodogram {

/// Which rows of each batch a process works on.
struct BatchRows {
  std::size_t first = 0;
  std::size_t count = 0;
};

/// Windows and what is known about them. Tensors are on the CPU.
struct Batch {
  BatchPlan plan;             ///< of the whole batch
  torch::Tensor input;        ///< [rows, channels, height, width]
  torch::Tensor recorded;     ///< before all changes, for a teacher; undefined without
  torch::Tensor masked;       ///< the same with SpecAugment's masks; input itself without
  std::vector<Label> labels;  ///< of the whole batch
};

/// Fills in the tensors of some rows of a plan: reads the crops, changes them as planned, mixes them. keepRecorded:
/// fill in Batch::recorded, which goes without mixtures.
Batch makeBatch(BatchPlan plan, BatchRows rows, const WindowSet& set, const std::array<int, 3>& shape,
                bool keepRecorded = false);

/// Makes a fit's batches in a thread of its own, a few ahead of the network. What comes out follows from the planner
/// alone.
class BatchLoader {
 public:
  /// Both must outlive the loader; nobody else may use the planner meanwhile. lastEpoch: the last to be made.
  BatchLoader(BatchPlanner& planner, BatchRows rows, const WindowSet& set, const std::array<int, 3>& shape,
              int lastEpoch, bool keepRecorded = false);
  /// Ends the thread; batches that were made ahead are lost.
  ~BatchLoader();

  /// The next batch; nullopt behind the last. Throws what ended the thread, and Cancelled.
  std::optional<Batch> next(const std::stop_token& stop);

 private:
  void produce(const std::stop_token& stop);

  BatchPlanner& m_planner;
  BatchRows m_rows;
  const WindowSet& m_set;
  std::array<int, 3> m_shape;
  int m_lastEpoch;
  bool m_keepRecorded;
  std::mutex m_mutex;
  std::condition_variable_any m_changed;
  std::deque<Batch> m_batches;
  bool m_isOver = false;
  std::exception_ptr m_error;
  std::jthread m_thread;
};

}  // namespace moodogram

// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <deque>
#include <exception>
#include <mutex>
#include <optional>
#include <stop_token>
#include <utility>
#include <vector>

namespace moodogram {

/// Windows on their way from the front end to the engine.
struct WindowBatch {
  std::vector<float> tensors;        ///< window after window
  std::vector<std::int64_t> starts;  ///< of the windows, in samples
  std::vector<bool> silent;          ///< whether there is nothing to hear in a window
  std::int64_t samplesRead = 0;      ///< of the track, when the batch was filled
};

/// Passes batches from one producer thread to one consumer thread. A fixed number of batches goes round, so a slow
/// consumer makes the producer wait, and memory stays as it is. Every wait ends when its side is told to stop.
class BatchChannel {
 public:
  explicit BatchChannel(std::size_t batches) : m_free(batches) {}

  /// For the producer: an empty batch (with the capacity of earlier use). nullopt: stop requested.
  std::optional<WindowBatch> takeFree(const std::stop_token& stop) {
    std::unique_lock lock(m_mutex);
    if (!m_changed.wait(lock, stop, [this] { return !m_free.empty(); })) return std::nullopt;
    return pop(m_free);
  }

  void putFilled(WindowBatch batch) {
    const std::scoped_lock lock(m_mutex);
    m_filled.push_back(std::move(batch));
    m_changed.notify_all();
  }

  /// The producer's last word; error: what ended it, null when it went through.
  void close(std::exception_ptr error) {
    const std::scoped_lock lock(m_mutex);
    m_closed = true;
    m_error = std::move(error);
    m_changed.notify_all();
  }

  /// What the consumer found.
  enum class Next { Batch, NothingYet, End };

  /// For the consumer: puts the next batch into `batch`, if it comes within so long. NothingYet also when a stop is
  /// requested. Rethrows the producer's error once everything before it has been taken.
  Next takeFilled(std::optional<WindowBatch>& batch, const std::stop_token& stop, std::chrono::milliseconds longest) {
    std::unique_lock lock(m_mutex);
    if (!m_changed.wait_for(lock, stop, longest, [this] { return !m_filled.empty() || m_closed; }))
      return Next::NothingYet;
    if (m_filled.empty()) {
      if (m_error) std::rethrow_exception(m_error);
      return Next::End;
    }
    batch = pop(m_filled);
    return Next::Batch;
  }

  /// Whether nothing more will come. May say no although the producer is just about to close.
  bool isDrained() {
    const std::scoped_lock lock(m_mutex);
    return m_closed && m_filled.empty();
  }

  /// How many windows wait for the consumer, and whether nothing more will be put in.
  std::pair<std::size_t, bool> waiting() {
    const std::scoped_lock lock(m_mutex);
    std::size_t windows = 0;
    for (const WindowBatch& batch : m_filled) windows += batch.starts.size();
    return {windows, m_closed};
  }

  void putFree(WindowBatch batch) {
    batch.tensors.clear();
    batch.starts.clear();
    batch.silent.clear();
    const std::scoped_lock lock(m_mutex);
    m_free.push_back(std::move(batch));
    m_changed.notify_all();
  }

 private:
  static WindowBatch pop(std::deque<WindowBatch>& queue) {
    WindowBatch batch = std::move(queue.front());
    queue.pop_front();
    return batch;
  }

  std::mutex m_mutex;
  std::condition_variable_any m_changed;
  std::deque<WindowBatch> m_free;
  std::deque<WindowBatch> m_filled;
  bool m_closed = false;
  std::exception_ptr m_error;
};

}  // namespace moodogram

// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <torch/torch.h>

#include <torch/csrc/distributed/c10d/Store.hpp>

#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <thread>
#include <vector>

namespace moodogram {

/// Knows whether all processes of a group are still there. Each says in the store, twice a second and in a thread of
/// its own, that it lives. The first looks at all others and writes down what it finds, the others look at the first.
class ProcessWatch {
 public:
  /// store: a connection that nobody else uses. names: of all processes, for messages.
  ProcessWatch(c10::intrusive_ptr<c10d::Store> store, int rank, std::vector<std::string> names,
               std::chrono::seconds silence);
  /// On the first process: after a failure waits a little, so that the others hear of it.
  ~ProcessWatch();
  ProcessWatch(const ProcessWatch&) = delete;
  ProcessWatch& operator=(const ProcessWatch&) = delete;

  /// Why the group cannot go on, as a sentence; nullopt while it can. Any thread; does not block.
  std::optional<std::string> failure() const;

  /// A connection broke: finds out who is gone, for which it takes some seconds. symptom: what to say if that cannot be
  /// found out.
  std::string explain(const std::string& symptom);

  /// Tells the others that this process ends before its time.
  void leave(const std::string& why);

 private:
  struct State;
  static void run(const std::shared_ptr<State>& state);

  std::shared_ptr<State> m_state;  ///< shared with the thread, which may hang in a dead connection
  std::thread m_thread;
};

}  // namespace moodogram

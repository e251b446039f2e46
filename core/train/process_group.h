// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <torch/torch.h>

#include <memory>
#include <string>
#include <vector>

#include "core/train/process_place.h"

namespace moodogram {

class ProcessConnection;

/// Several processes that train one network together: LibTorch's c10d, with Gloo over TCP for tensors on the CPU and,
/// where LibTorch has it, NCCL for those on GPUs (else these go through the CPU).
///
/// All processes call the same functions in the same order, one thread at a time. A call waits for the slowest: as long
/// as it lives, for hours if need be, for it may have something to do alone. When one is gone, all calls throw
/// ProcessGroupError, within some seconds if its connections broke, within ProcessPlace::silence and a few seconds more
/// if its machine fell silent.
class ProcessGroup {
 public:
  /// Waits until all are there, at most five times ProcessPlace::silence. Throws ProcessGroupError, and ConfigError
  /// where this LibTorch has no c10d.
  explicit ProcessGroup(const ProcessPlace& place);
  ~ProcessGroup();
  ProcessGroup(const ProcessGroup&) = delete;
  ProcessGroup& operator=(const ProcessGroup&) = delete;

  /// Whether GPUs send to each other by NCCL, which takes one process a GPU.
  static bool sendsBetweenGpus();

  const ProcessPlace& place() const;
  /// How many processes, and where: for the log.
  std::string description() const;

  /// Sums over all processes in place, a few MB at a time. Every process gets the same bits.
  void allReduceSum(const std::vector<torch::Tensor>& tensors);
  /// The first process's values, in place.
  void broadcast(const std::vector<torch::Tensor>& tensors);
  void barrier();

  /// Compares a hash over all processes. Throws ModelError, on all of them, that names those that have another than the
  /// first, with what as the sentence's beginning: "what in process 2 than in process 0".
  void requireSame(const std::string& hash, const std::string& what);

  /// Before this process ends early, so that the others can say why.
  void leave(const std::string& why);

 private:
  std::unique_ptr<ProcessConnection> m_connection;
};

}  // namespace moodogram

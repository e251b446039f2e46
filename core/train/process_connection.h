// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <torch/torch.h>

#include <torch/csrc/distributed/c10d/Store.hpp>
#include <torch/csrc/distributed/c10d/Types.hpp>
#include <torch/csrc/distributed/c10d/Work.hpp>

#include <functional>
#include <memory>
#include <string>
#include <type_traits>
#include <vector>

#include "core/train/process_place.h"
#include "core/train/process_watch.h"

namespace moodogram {

/// What is left of c10d below ProcessGroup: joining, single transfers, waiting without hanging. Throws as that does.
class ProcessConnection {
 public:
  explicit ProcessConnection(const ProcessPlace& place);
  ~ProcessConnection();
  ProcessConnection(const ProcessConnection&) = delete;
  ProcessConnection& operator=(const ProcessConnection&) = delete;

  /// Whether there is NCCL; else what is on GPUs goes through the CPU.
  static bool sendsBetweenGpus();

  const ProcessPlace& place() const { return m_place; }
  /// Of all processes, by rank.
  const std::vector<std::string>& hosts() const { return m_hosts; }

  /// Something that is on its way.
  struct Transfer {
    c10::intrusive_ptr<c10d::Work> work;
    std::vector<torch::Tensor> tensor;
    torch::Device device = torch::kCPU;  ///< where it came from
  };
  Transfer startSum(const torch::Tensor& tensor);
  Transfer startBroadcast(const torch::Tensor& tensor);
  /// The result, on the device that the tensor came from.
  torch::Tensor finish(Transfer& transfer);

  void leave(const std::string& why);

 private:
  struct Backends;

  c10::intrusive_ptr<c10d::Store> connect(bool mayListen);
  void meetOthers();
  /// Waits, as long as all processes live. isDone must not block.
  void waitFor(const std::function<bool()>& isDone);
  /// What make returns, from a thread of its own: connecting to others has no end if one of them dies meanwhile. make
  /// holds copies of all that it uses, for it may still wait when this is gone.
  template <typename Make>
  std::invoke_result_t<Make> aside(Make make);
  [[noreturn]] void fail(const std::string& symptom);
  template <typename Start>
  Transfer start(const torch::Tensor& tensor, Start&& start);

  ProcessPlace m_place;
  c10::intrusive_ptr<c10d::Store> m_store;
  std::vector<std::string> m_hosts;
  std::unique_ptr<ProcessWatch> m_watch;
  std::unique_ptr<Backends> m_backends;
  bool m_hasFailed = false;
};

}  // namespace moodogram

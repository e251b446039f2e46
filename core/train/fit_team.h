// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <torch/torch.h>

#include <cstddef>

#include "core/nn/network.h"
#include "core/nn/shared_layers.h"
#include "core/train/batch_loader.h"
#include "core/train/process_group.h"

namespace moodogram {

/// A process's part in a fit that several make together, each on its rows of every batch. All hold the same network,
/// optimizer and random numbers all the time, so what the first one saves is the state of all; what they compute is,
/// but for the order of floating-point sums, what one process with the whole batch would.
class FitTeam {
 public:
  /// Prepares the network for batches of this size. Throws ConfigError if they are too small to be shared.
  FitTeam(ProcessGroup& group, Network& network, std::size_t batchSize);
  /// The network is on its own again.
  ~FitTeam();
  FitTeam(const FitTeam&) = delete;
  FitTeam& operator=(const FitTeam&) = delete;

  bool isFirst() const { return m_group.place().isFirst(); }
  BatchRows rows() const { return m_rows; }

  /// Gives all the first one's weights, to begin with.
  void shareWeights();

  struct Step {
    double loss = 0;
    bool isStopRequested = false;  ///< by any of them
  };
  /// Adds up gradients and losses; own: of the rows here.
  Step addUp(Step own);

  /// A number that the first one has found out alone.
  double fromFirst(double value);

  /// Throws ModelError where the weights have become different.
  void requireSameWeights();

 private:
  void share(const SharedBatch* batch);

  ProcessGroup& m_group;
  Network& m_network;
  BatchRows m_rows;
  SharedBatch m_batch;
};

/// The GPU of this process where the configuration names none: one for each process of a machine.
torch::Device deviceOf(const std::string& name, const ProcessPlace& place);

}  // namespace moodogram

// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <torch/torch.h>

#include <functional>
#include <memory>
#include <optional>
#include <set>
#include <stop_token>
#include <string>
#include <vector>

#include "core/dsp/front_end.h"
#include "core/nn/network.h"
#include "core/train/batch_loader.h"
#include "core/train/fit_team.h"
#include "core/train/held_out.h"
#include "core/train/lesson.h"
#include "core/train/loss.h"
#include "core/train/optimization.h"
#include "core/train/train_config.h"
#include "core/train/training.h"
#include "core/train/window_set.h"

namespace moodogram {

/// What a fit may use: indices of recordings of the set.
struct FitPart {
  std::vector<std::size_t> learn;
  std::vector<std::size_t> validation;  ///< chooses the best epoch; may be empty
};

/// Where a fit stands between two steps: enough to go on as if it had never stopped.
struct FitState {
  std::string position;   ///< JSON: epoch, step, sums, random numbers
  StoredTensors tensors;  ///< of the network, the optimizer, the average, the best epoch, Torch's random numbers
};

struct FitHooks {
  std::function<void(const EpochReport&)> epochDone;  ///< fold and epochs are left to the caller
  std::function<void(const StepReport&)> stepDone;    ///< likewise; between two steps
  /// At the end of an epoch: whether it shall be the last.
  std::function<bool()> isEndAsked;
  /// At the end of an epoch: the network with the weights that it would be saved with, in evaluation mode.
  std::function<void(Network& network, bool isBest, bool isLast)> checkpoint;
  /// Called between steps; returns whether the state should be saved now.
  std::function<bool()> isSaveDue;
  std::function<void(FitState)> save;
  std::function<void(const std::string&)> message;
  ProgressCallback validating;  ///< recordings of the validation part that have been scored
};

/// Fits one new network to a part of a set with the recipe of the configuration: each epoch sees one random crop of
/// every recording. Same configuration, part and thread count: the same weights, whether it was interrupted or not.
/// With a group of processes all make the same Fit; hooks are for the first only (core/train/fit_team.h).
class Fit {
 public:
  /// Throws ConfigError without recordings, or for weights to start from that do not fit.
  Fit(const TrainConfig& config, const FrontEnd& frontEnd, const WindowSet& set, FitPart part, std::uint64_t seed,
      FitHooks hooks, ProcessGroup* group = nullptr);

  /// Goes on where the state was made, by a fit with the same arguments. Throws ModelError.
  void restore(const FitState& state);

  /// To the last epoch, or until there was no better one for long enough. A stop saves the state and throws Cancelled.
  /// Throws ModelError when the loss is no longer a number.
  void run(const std::stop_token& stop);

  /// After run(): the network with the best weights, in evaluation mode.
  Network& network() { return *m_network; }
  /// After run(): this process's verdicts on the validation part. Throws Cancelled.
  std::vector<HeldOut> validate(const std::stop_token& stop);
  int bestEpoch() const { return m_best.epoch; }

 private:
  struct Best {
    int epoch = 0;     ///< 0: none yet
    double score = 0;  ///< the smaller the better
    std::vector<torch::Tensor> tensors;
  };

  void setInputStatistics();
  /// Windows from the middle of recordings, at most so many, evenly chosen from what is learned from.
  torch::Tensor middles(std::size_t most) const;
  /// Names of the parameters and buffers that the file gave.
  std::set<std::string> startFromFile();
  /// Of what the network makes of a batch, with gradients.
  struct StepLoss {
    torch::Tensor all;       ///< with those of auxiliary heads or of the teacher: what is learned by
    torch::Tensor ofLabels;  ///< what is reported, as it is of one kind with that of a validation part
  };
  StepLoss lossOf(const Batch& batch, const Loss::Target& target);
  /// Adds to the loss. Returns whether to stop after this step.
  bool step(const Batch& batch, bool isStopRequested);
  /// Looks at the epoch that was learned. Returns whether the fit is over. A stop saves the
  /// state and throws Cancelled, but not in a team.
  bool endEpoch(int epoch, double learningSeconds, const std::stop_token& stop);
  void end();
  bool hasNoneBetterFor(int epoch) const;
  /// What a user asks of the first process, known to all.
  bool isEndAsked() const;
  FitState state() const;
  void finish();

  TrainConfig m_config;
  const FrontEnd& m_frontEnd;
  const WindowSet& m_set;
  FitPart m_part;
  FitHooks m_hooks;
  torch::Device m_device;
  bool m_mixesPrecision = false;
  std::shared_ptr<Network> m_network;
  std::unique_ptr<torch::optim::Optimizer> m_optimizer;
  std::optional<WeightAverage> m_average;
  std::optional<Lesson> m_lesson;  ///< with a teacher
  Loss m_loss;
  BatchPlanner m_planner;
  PlannerState m_reached;  ///< behind the last step; the planner itself is ahead
  double m_lossSum = 0;
  bool m_isEnded = false;           ///< before the last epoch, as asked or because none was better for long
  bool m_isEpochOpen = false;       ///< the last epoch was learned, and not looked at yet
  double m_learningSeconds = 0;     ///< that it took, then
  std::unique_ptr<FitTeam> m_team;  ///< none: one process
  Best m_best;
};

}  // namespace moodogram

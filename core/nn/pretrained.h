// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <set>
#include <string>
#include <vector>

#include "core/nn/network.h"

namespace moodogram {

/// What startFrom() did with weights that were made for other classes or other pictures.
struct AdaptationReport {
  std::set<std::string> taken;           ///< tensors of the network that come from the file
  std::vector<std::string> startRandom;  ///< layers that keep their random start: classifiers, missing auxiliary heads
  std::vector<std::string> ignored;      ///< tensors of the file that the network has no place for (auxiliary heads)
  int fileClasses = 0;
  int networkClasses = 0;
  int fileChannels = 0;
  int networkChannels = 0;

  bool firstLayerAdapted() const { return fileChannels != networkChannels; }
  /// For the user: a sentence for each thing that is not simply copied.
  std::string message() const;
};

/// Gives a new network weights of the same architecture that were trained on something else, e.g. ImageNet, as a start.
/// - Another number of classes: the classifiers keep their random start.
/// - Another number of channels: each kernel of the first layer is summed over the file's channels and shared out
///   equally among the network's. A grey picture then gives the same response in one channel as it did in three.
/// - MusicNet takes its trunk from YAMNet's file; the layers on top of it keep their random start.
/// - Auxiliary heads that only one side has: keep their random start, or are ignored.
/// Everything else must fit, as in loadWeights(). Throws ModelError; the network is then unchanged.
AdaptationReport startFrom(Network& network, const std::string& architecture,
                           std::map<std::string, StoredTensor> tensors);

}  // namespace moodogram

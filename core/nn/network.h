// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <torch/torch.h>

#include <array>
#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "core/nn/inference_layers.h"
#include "core/nn/map_watch.h"
#include "core/nn/safetensors.h"

namespace moodogram {

/// Logits that a network is trained on, with the weight of each one's loss: the verdict, then auxiliary ones.
struct WeightedLogits {
  torch::Tensor logits;  ///< [N, classes]
  double weight = 1;
};
using TrainingLogits = std::vector<WeightedLogits>;

struct Judgement {
  torch::Tensor logits;    ///< [N, classes]
  torch::Tensor distance;  ///< [N]: how many times farther a window lies from the training data than 95 % of that does;
                           ///< undefined: the network does not know
  torch::Tensor features;  ///< [N, features]: what the last layer makes the logits of; undefined: not known
};

/// A classifier of spectrograms: [N, channels, height, width] float -> logits [N, classes].
class Network : public torch::nn::Module, public Foldable {
 public:
  virtual torch::Tensor forward(const torch::Tensor& input) = 0;

  /// For training; the first entry is the verdict. masked: the same windows with SpecAugment's masks (or the same
  /// tensor), which only the parts that look at local patterns should see.
  virtual TrainingLogits forwardTraining(const torch::Tensor& input, const torch::Tensor& masked) {
    (void)input;
    return {{forward(masked), 1.0}};
  }

  /// Mean and standard deviation of the training data's values, for networks that standardise their input.
  virtual void setInputStatistics(double mean, double deviation) {
    (void)mean;
    (void)deviation;
  }

  /// Called once after fitting with windows of the training data, for networks that become less sure far from it.
  virtual void learnDomain(const torch::Tensor& input) { (void)input; }

  /// The first layers keep the weights that they have. Throws ConfigError where a network has none to freeze, or not so
  /// many.
  virtual void freezeLayers(int count);

  /// For networks with classifiers that only help in training: goes on without them.
  virtual void dropAuxiliaryHeads() {}

  /// For use, not for training: forward(), and what a network knows about the ground that it stands on.
  virtual Judgement judge(const torch::Tensor& input) { return {forward(input), {}, {}}; }

  /// For explanations: feature maps of the coming forward passes go through it; nullptr: through nothing.
  void watchMaps(MapWatch* watch) { m_watch = watch; }
  /// Whether everything that speaks for a class runs through those maps.
  virtual bool isSeenInMaps() const { return true; }
  /// Logits are then those of the classifier alone, however far a window lies from the training data.
  virtual void forgetDomain() {}

  /// Makes this an eval-mode network on a device that computes the same (to rounding) faster: batch norm folded into
  /// the convolutions, weights laid out as the device likes them. There is no way back, and nothing left to store.
  /// forward() then takes float32 on that device and returns float32.
  void prepareForInference(const InferenceOptions& options);

 protected:
  MapWatch* watch() const { return m_watch; }
  /// Maps [N, channels, height, width] behind a stage, to go on with.
  torch::Tensor watched(const torch::Tensor& maps) const { return m_watch == nullptr ? maps : m_watch->see(maps); }

 private:
  MapWatch* m_watch = nullptr;
};

struct NetworkConfig {
  std::string architecture = "moodnet";  ///< or "musicnet", "resnet152", "vgg11", "googlenet": TorchVision's, for any
                                         ///< picture size of at least 32 by 32
  std::array<int, 3> inputShape{1, 64, 198};  ///< channels, height, width of the front end's tensor
  int classes = 5;
  bool auxiliaryHeads = true;   ///< GoogLeNet's and MusicNet's
  bool transformInput = false;  ///< GoogLeNet's: for TorchVision's ImageNet weights, see core/nn/googlenet.h
};

/// Throws ModelError for an unknown architecture or an input shape that it cannot take.
std::shared_ptr<Network> makeNetwork(const NetworkConfig& config);

/// Whether a tensor of this name belongs to a head that only helps in training: aux1, aux2, ...
bool isOfAuxiliaryHead(const std::string& name);

/// A copy of the tensor's values, moved to the CPU. Throws ModelError for an element type that files do not have.
StoredTensor fromTensor(const torch::Tensor& tensor);

/// A view of the stored bytes, which must live as long.
torch::Tensor toTensor(const StoredTensor& stored);

/// Parameters and buffers by name, moved to the CPU.
std::map<std::string, StoredTensor> storeWeights(const torch::nn::Module& network);

/// Copies the tensors into the network, all or none of them. Counters of batch norm ("num_batches_tracked") and
/// MusicNet's shortcut, which old files do not have, may be missing; auxiliary heads that are not in the file are
/// dropped. Throws ModelError listing what is missing, left over or of another shape, and which network the weights
/// belong to if that is another one.
void loadWeights(Network& network, const std::map<std::string, StoredTensor>& tensors);

}  // namespace moodogram

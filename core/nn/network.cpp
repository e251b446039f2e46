// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nn/network.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <set>
#include <utility>

#include "core/base/error.h"
#include "core/base/message.h"
#include "core/base/paths.h"
#include "core/nn/architecture.h"
#include "core/nn/googlenet.h"
#include "core/nn/mood_net.h"
#include "core/nn/music_net.h"
#include "core/nn/resnet.h"
#include "core/nn/vgg.h"

namespace moodogram {
namespace {

constexpr std::array<std::pair<TensorType, torch::ScalarType>, 10> kTypes{{{TensorType::Float32, torch::kFloat32},
                                                                           {TensorType::Float16, torch::kFloat16},
                                                                           {TensorType::BFloat16, torch::kBFloat16},
                                                                           {TensorType::Float64, torch::kFloat64},
                                                                           {TensorType::Int64, torch::kInt64},
                                                                           {TensorType::Int32, torch::kInt32},
                                                                           {TensorType::Int16, torch::kInt16},
                                                                           {TensorType::Int8, torch::kInt8},
                                                                           {TensorType::UInt8, torch::kUInt8},
                                                                           {TensorType::Bool, torch::kBool}}};

/// Parameters and buffers in one list.
std::vector<std::pair<std::string, torch::Tensor>> stateOf(const torch::nn::Module& network) {
  std::vector<std::pair<std::string, torch::Tensor>> state;
  for (const auto& item : network.named_parameters()) state.emplace_back(item.key(), item.value());
  for (const auto& item : network.named_buffers()) state.emplace_back(item.key(), item.value());
  return state;
}

/// What files of earlier versions (the counters: of PyTorch before 0.4.1) lack, and what is right as the network begins
/// with it.
bool mayBeMissing(const std::string& name) {
  return name.ends_with(".num_batches_tracked") || name.starts_with("shortcut_");
}

/// What keeps the tensors from being loaded, as a list for the message.
std::string faultsOf(const std::vector<std::pair<std::string, torch::Tensor>>& state,
                     const std::map<std::string, StoredTensor>& tensors) {
  std::string faults;
  std::set<std::string> known;
  for (const auto& [name, target] : state) {
    known.insert(name);
    const auto found = tensors.find(name);
    if (found == tensors.end()) {
      if (!mayBeMissing(name)) faults += " '" + name + "' is missing;";
    } else if (found->second.shape != target.sizes().vec()) {
      faults += " '" + name + "' has another shape, " + shapeText(found->second.shape) + ", than the network's " +
                shapeText(target.sizes()) + ";";
    }
  }
  for (const auto& [name, stored] : tensors)
    if (!known.contains(name)) faults += " '" + toValidUtf8(name) + "' is not part of the network;";
  return faults;
}

constexpr std::size_t kLongestMessage = 600;

}  // namespace

void Network::freezeLayers(int) {
  throw ConfigError(Message(
      MOODOGRAM_TEXT("Training", "Only musicnet can keep its first layers (recipe.frozen_layers); set it to 0.")));
}

void Network::prepareForInference(const InferenceOptions& options) {
  const torch::NoGradGuard noGradient;
  eval();
  dropAuxiliaryHeads();
  for (const auto& module : modules())
    if (auto* part = dynamic_cast<Foldable*>(module.get())) part->fold(options);
  to(options.device);
}

std::shared_ptr<Network> makeNetwork(const NetworkConfig& config) {
  const std::string name = architectureNamed(config.architecture).name;
  if (name == "moodnet") return std::make_shared<MoodNet>(config.inputShape, config.classes);
  if (name == "musicnet") return std::make_shared<MusicNet>(config.inputShape, config.classes, config.auxiliaryHeads);
  constexpr int kSmallestSide = 32;
  const auto [channels, height, width] = config.inputShape;
  if (height < kSmallestSide || width < kSmallestSide)
    throw ModelError(
        Message(MOODOGRAM_TEXT("Model", "The network %1 takes pictures of at least 32 by 32, not %2 by %3."), name,
                height, width));
  if (name == "resnet152") return std::make_shared<ResNet152>(channels, config.classes);
  if (name == "vgg11") return std::make_shared<Vgg11>(channels, config.classes);
  return std::make_shared<GoogLeNet>(channels, config.classes, config.auxiliaryHeads, config.transformInput);
}

bool isOfAuxiliaryHead(const std::string& name) {
  return name.starts_with("aux") && name.find('.') == 4 && name[3] >= '1' && name[3] <= '9';
}

StoredTensor fromTensor(const torch::Tensor& tensor) {
  const torch::Tensor source = tensor.detach().cpu().contiguous();
  const auto type = std::ranges::find(kTypes, source.scalar_type(), &decltype(kTypes)::value_type::second);
  if (type == kTypes.end())
    throw ModelError(std::string("Weights of element type ") + torch::toString(source.scalar_type()) +
                     " cannot be stored.");
  StoredTensor stored{type->first, source.sizes().vec(), std::vector<std::byte>(source.nbytes())};
  if (!stored.bytes.empty()) std::memcpy(stored.bytes.data(), source.data_ptr(), stored.bytes.size());
  return stored;
}

torch::Tensor toTensor(const StoredTensor& stored) {
  const auto type = std::ranges::find(kTypes, stored.type, &decltype(kTypes)::value_type::first);
  return torch::from_blob(const_cast<std::byte*>(stored.bytes.data()), stored.shape, type->second);
}

std::map<std::string, StoredTensor> storeWeights(const torch::nn::Module& network) {
  std::map<std::string, StoredTensor> tensors;
  for (const auto& [name, value] : stateOf(network)) tensors.emplace(name, fromTensor(value));
  return tensors;
}

void loadWeights(Network& network, const std::map<std::string, StoredTensor>& tensors) {
  const auto isHead = [](const auto& entry) { return isOfAuxiliaryHead(entry.first); };
  if (std::ranges::none_of(tensors, isHead)) network.dropAuxiliaryHeads();
  const torch::NoGradGuard noGradient;
  auto state = stateOf(network);
  if (const std::string faults = faultsOf(state, tensors); !faults.empty()) {
    const Architecture* actual = recogniseArchitecture(tensors);
    const bool known = actual != nullptr &&
                       std::ranges::none_of(state, [&](const auto& entry) { return entry.first == actual->signature; });
    const std::string shown = faults.substr(0, kLongestMessage) + (faults.size() > kLongestMessage ? " ..." : "");
    throw ModelError(
        known ? Message(MOODOGRAM_TEXT("Model", "The weights do not fit the network, they belong to the network %1:%2"),
                        actual->name, shown)
              : Message(MOODOGRAM_TEXT("Model", "The weights do not fit the network:%1"), shown));
  }
  for (auto& [name, target] : state)
    if (const auto found = tensors.find(name); found != tensors.end()) target.copy_(toTensor(found->second));
}

}  // namespace moodogram

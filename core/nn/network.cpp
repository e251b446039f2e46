// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nn/network.h"

#include <cstring>
#include <vector>

#include "core/base/error.h"
#include "core/nn/mood_net.h"

namespace moodogram {
namespace {

torch::ScalarType toTorch(TensorType type) {
  switch (type) {
    case TensorType::Float32:
      return torch::kFloat32;
    case TensorType::Float16:
      return torch::kFloat16;
    case TensorType::BFloat16:
      return torch::kBFloat16;
    case TensorType::Int64:
      break;
  }
  return torch::kInt64;
}

TensorType fromTorch(torch::ScalarType type) {
  if (type == torch::kFloat32) return TensorType::Float32;
  if (type == torch::kFloat16) return TensorType::Float16;
  if (type == torch::kBFloat16) return TensorType::BFloat16;
  if (type == torch::kInt64) return TensorType::Int64;
  throw ModelError(std::string("Weights of element type ") + torch::toString(type) + " cannot be stored.");
}

/// Parameters and buffers in one list.
std::vector<std::pair<std::string, torch::Tensor>> stateOf(const torch::nn::Module& network) {
  std::vector<std::pair<std::string, torch::Tensor>> state;
  for (const auto& item : network.named_parameters()) state.emplace_back(item.key(), item.value());
  for (const auto& item : network.named_buffers()) state.emplace_back(item.key(), item.value());
  return state;
}

}  // namespace

std::shared_ptr<Network> makeNetwork(const NetworkConfig& config) {
  if (config.architecture == "moodnet") return std::make_shared<MoodNet>(config.inputShape, config.classes);
  throw ModelError("There is no network called '" + config.architecture + "'. Known: moodnet.");
}

std::map<std::string, StoredTensor> storeWeights(const torch::nn::Module& network) {
  std::map<std::string, StoredTensor> tensors;
  for (const auto& [name, value] : stateOf(network)) {
    const torch::Tensor source = value.detach().cpu().contiguous();
    StoredTensor stored;
    stored.type = fromTorch(source.scalar_type());
    stored.shape = source.sizes().vec();
    stored.bytes.resize(source.nbytes());
    if (!stored.bytes.empty()) std::memcpy(stored.bytes.data(), source.data_ptr(), stored.bytes.size());
    tensors.emplace(name, std::move(stored));
  }
  return tensors;
}

void loadWeights(torch::nn::Module& network, const std::map<std::string, StoredTensor>& tensors) {
  const torch::NoGradGuard noGradient;
  std::string faults;
  std::size_t used = 0;
  for (auto& [name, target] : stateOf(network)) {
    const auto found = tensors.find(name);
    if (found == tensors.end()) {
      faults += " '" + name + "' is missing;";
      continue;
    }
    ++used;
    const StoredTensor& stored = found->second;
    if (target.sizes().vec() != stored.shape) {
      faults += " '" + name + "' has another shape;";
      continue;
    }
    // from_blob does not own the bytes; copy_ converts and takes them over.
    target.copy_(torch::from_blob(const_cast<std::byte*>(stored.bytes.data()), stored.shape, toTorch(stored.type)));
  }
  if (used != tensors.size())
    for (const auto& [name, stored] : tensors)
      if (!network.named_parameters().contains(name) && !network.named_buffers().contains(name))
        faults += " '" + name + "' is not part of the network;";
  if (!faults.empty()) throw ModelError("The weights do not fit the network:" + faults.substr(0, 600));
}

}  // namespace moodogram

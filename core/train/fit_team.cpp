// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
// In moodogram-torch.
#include "core/train/fit_team.h"

#include <span>
#include <string>
#include <vector>

#include "core/base/error.h"
#include "core/base/hash.h"

namespace moodogram {
namespace {

std::vector<torch::Tensor> tensorsOf(const Network& network) {
  std::vector<torch::Tensor> tensors = network.parameters();
  for (const torch::Tensor& buffer : network.buffers()) tensors.push_back(buffer);
  return tensors;
}

BatchRows rowsOf(const ProcessPlace& place, std::size_t batchSize) {
  const auto rank = static_cast<std::size_t>(place.rank);
  const auto size = static_cast<std::size_t>(place.size);
  if (batchSize < size)
    throw ConfigError("A batch of " + std::to_string(batchSize) + " recordings cannot be shared among " +
                      std::to_string(size) + " processes. Raise recipe.batch_size, or start fewer processes.");
  const std::size_t first = batchSize * rank / size;
  return {first, batchSize * (rank + 1) / size - first};
}

}  // namespace

FitTeam::FitTeam(ProcessGroup& group, Network& network, std::size_t batchSize)
    : m_group(group),
      m_network(network),
      m_rows(rowsOf(group.place(), batchSize)),
      m_batch{static_cast<std::int64_t>(m_rows.first), static_cast<std::int64_t>(batchSize),
              [this](torch::Tensor& tensor) { m_group.allReduceSum({tensor}); }} {
  share(&m_batch);
}

FitTeam::~FitTeam() { share(nullptr); }

void FitTeam::share(const SharedBatch* batch) {
  for (const auto& module : m_network.modules())
    if (auto* layer = dynamic_cast<SharingLayer*>(module.get())) layer->share(batch);
}

void FitTeam::shareWeights() { m_group.broadcast(tensorsOf(m_network)); }

FitTeam::Step FitTeam::addUp(Step own) {
  std::vector<torch::Tensor> tensors;
  for (const torch::Tensor& parameter : m_network.parameters())
    if (parameter.grad().defined()) tensors.push_back(parameter.grad());
  const torch::Tensor facts = torch::tensor({own.loss, own.isStopRequested ? 1.0 : 0.0}, torch::kFloat64);
  tensors.push_back(facts);
  m_group.allReduceSum(tensors);
  return {facts[0].item<double>(), facts[1].item<double>() > 0};
}

double FitTeam::fromFirst(double value) {
  const torch::Tensor told = torch::tensor({value}, torch::kFloat64);
  m_group.broadcast({told});
  return told.item<double>();
}

void FitTeam::requireSameWeights() {
  std::string hashes;
  for (const torch::Tensor& tensor : tensorsOf(m_network)) {
    const torch::Tensor values = tensor.detach().cpu().contiguous();
    hashes += hashBytes(std::span(static_cast<const std::byte*>(values.data_ptr()), values.nbytes()));
  }
  m_group.requireSame(hashText(hashes),
                      "The processes have drifted apart, as different processors or LibTorch versions make them (try "
                      "ATEN_CPU_CAPABILITY=default on all): the weights are others");
}

namespace {

/// Whether LibTorch has code for the device that is there.
bool isCudaUsable() {
  try {
    return torch::cuda::is_available() && torch::ones({1}, torch::kCUDA).add_(1).item<float>() == 2;
  } catch (const std::exception&) {  // too old, or in use by one process alone
    return false;
  }
}

}  // namespace

torch::Device deviceOf(const std::string& name, const ProcessPlace& place) {
  const torch::Device device(name == "auto" ? (isCudaUsable() ? "cuda" : "cpu") : name);
  if (!device.is_cuda() || device.has_index() || !place.isShared()) return device;
  const auto count = std::max<std::size_t>(1, torch::cuda::device_count());
  if (ProcessGroup::sendsBetweenGpus() && static_cast<std::size_t>(place.localRank) >= count)
    throw ConfigError("There are " + std::to_string(count) + " GPUs here and more processes. Start one a GPU.");
  return {torch::kCUDA, static_cast<torch::DeviceIndex>(static_cast<std::size_t>(place.localRank) % count)};
}

}  // namespace moodogram

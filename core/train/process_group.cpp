// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
// In moodogram-torch.
#include "core/train/process_group.h"

#include <algorithm>
#include <cstdint>
#include <map>

#include "core/train/process_connection.h"

namespace moodogram {
namespace {

/// Tensors of one kind that travel together.
struct Bucket {
  std::vector<torch::Tensor> tensors;
  torch::Tensor flat;
};

constexpr std::int64_t kBucketBytes = 8 << 20;

std::vector<Bucket> bucketsOf(const std::vector<torch::Tensor>& tensors) {
  std::vector<Bucket> buckets;
  std::int64_t bytes = 0;
  for (const torch::Tensor& tensor : tensors) {
    const auto size = static_cast<std::int64_t>(tensor.nbytes());
    const bool fits = !buckets.empty() && bytes + size <= kBucketBytes &&
                      buckets.back().tensors.front().scalar_type() == tensor.scalar_type() &&
                      buckets.back().tensors.front().device() == tensor.device();
    if (!fits) {
      buckets.emplace_back();
      bytes = 0;
    }
    buckets.back().tensors.push_back(tensor);
    bytes += size;
  }
  for (Bucket& bucket : buckets) {
    std::vector<torch::Tensor> parts;
    for (const torch::Tensor& tensor : bucket.tensors) parts.push_back(tensor.detach().reshape({-1}));
    bucket.flat = torch::cat(parts);
  }
  return buckets;
}

void unpack(const Bucket& bucket) {
  std::int64_t offset = 0;
  for (const torch::Tensor& tensor : bucket.tensors) {
    tensor.detach().copy_(bucket.flat.narrow(0, offset, tensor.numel()).view(tensor.sizes()));
    offset += tensor.numel();
  }
}

}  // namespace

ProcessGroup::ProcessGroup(const ProcessPlace& place) : m_connection(std::make_unique<ProcessConnection>(place)) {}

ProcessGroup::~ProcessGroup() = default;

const ProcessPlace& ProcessGroup::place() const { return m_connection->place(); }

bool ProcessGroup::sendsBetweenGpus() { return ProcessConnection::sendsBetweenGpus(); }

std::string ProcessGroup::description() const {
  std::map<std::string, int> machines;
  for (const std::string& host : m_connection->hosts()) ++machines[host];
  std::string text = std::to_string(place().size) + " processes";
  for (const auto& [host, count] : machines)
    text += (host == machines.begin()->first ? ": " : ", ") + std::to_string(count) + " on " + host;
  return text;
}

void ProcessGroup::allReduceSum(const std::vector<torch::Tensor>& tensors) {
  const torch::NoGradGuard noGradient;
  std::vector<Bucket> buckets = bucketsOf(tensors);
  std::vector<ProcessConnection::Transfer> transfers;
  for (Bucket& bucket : buckets) transfers.push_back(m_connection->startSum(bucket.flat));
  for (std::size_t i = 0; i < buckets.size(); ++i) {
    buckets[i].flat = m_connection->finish(transfers[i]);
    unpack(buckets[i]);
  }
}

void ProcessGroup::broadcast(const std::vector<torch::Tensor>& tensors) {
  const torch::NoGradGuard noGradient;
  for (Bucket& bucket : bucketsOf(tensors)) {
    auto transfer = m_connection->startBroadcast(bucket.flat);
    bucket.flat = m_connection->finish(transfer);
    unpack(bucket);
  }
}

void ProcessGroup::barrier() { allReduceSum({torch::zeros({1})}); }

void ProcessGroup::requireSame(const std::string& hash, const std::string& what) {
  const auto length = static_cast<std::int64_t>(hash.size());
  torch::Tensor hashes = torch::zeros({place().size, length}, torch::kUInt8);
  std::ranges::copy(hash, hashes[place().rank].data_ptr<std::uint8_t>());
  allReduceSum({hashes});
  std::string others;
  for (int rank = 1; rank < place().size; ++rank)
    if (!hashes[rank].equal(hashes[0])) others += (others.empty() ? "" : ", ") + std::to_string(rank);
  if (!others.empty()) throw ModelError(what + " in process " + others + " than in process 0.");
}

void ProcessGroup::leave(const std::string& why) { m_connection->leave(why); }

}  // namespace moodogram

// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>
#include <cstring>
#include <filesystem>
#include <numeric>
#include <random>
#include <string>
#include <vector>

#include "core/nn/safetensors.h"

namespace moodogram::test {

/// A file with the tensors of YAMNet, and random numbers in them.
inline void writeYamnetWeights(const std::filesystem::path& file) {
  std::minstd_rand random(3);
  SafetensorsFile weights;
  const auto put = [&](const std::string& name, const std::vector<std::int64_t>& shape, double spread) {
    const auto count = std::accumulate(shape.begin(), shape.end(), std::int64_t{1}, std::multiplies<>());
    std::vector<float> values(static_cast<std::size_t>(count));
    for (float& value : values) value = static_cast<float>(spread * (static_cast<double>(random() % 2001) / 1000 - 1));
    StoredTensor tensor{TensorType::Float32, shape, std::vector<std::byte>(values.size() * sizeof(float))};
    std::memcpy(tensor.bytes.data(), values.data(), tensor.bytes.size());
    weights.tensors.emplace(name, std::move(tensor));
  };
  const auto convolution = [&](int index, std::int64_t out, std::int64_t in, std::int64_t size) {
    const std::string name = "body." + std::to_string(index) + ".c";
    put(name + ".weight", {out, in, size, size}, std::sqrt(6.0 / static_cast<double>(in * size * size)));
    put(name + ".bias", {out}, 0.1);
  };
  std::int64_t channels = 32;
  convolution(0, channels, 1, 3);
  int index = 1;
  for (const std::int64_t next : {64, 128, 128, 256, 256, 512, 512, 512, 512, 512, 512, 1024, 1024}) {
    convolution(index++, channels, 1, 3);
    convolution(index++, next, channels, 1);
    channels = next;
  }
  put("fc.weight", {521, 1024}, 0.05);
  put("fc.bias", {521}, 0.5);
  writeSafetensors(weights, file);
}

}  // namespace moodogram::test

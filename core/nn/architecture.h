// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <span>
#include <string>
#include <vector>

#include "core/nn/safetensors.h"

namespace moodogram {

/// What weights files of a network look like. Needs no Torch.
struct Architecture {
  std::string name;
  std::string firstLayer;                ///< its weight is [out, channels of the input, ...]
  std::vector<std::string> classifiers;  ///< their weights are [classes, in]; the verdict's first
  std::string signature;                 ///< a tensor that no other network has
};

/// All networks that makeNetwork() makes.
std::span<const Architecture> architectures();

/// Throws ModelError that lists the known names.
const Architecture& architectureNamed(const std::string& name);

/// The network that these weights belong to; null: none that is known.
const Architecture* recogniseArchitecture(const std::map<std::string, StoredTensor>& tensors);

/// How many classes weights of this architecture tell apart. Throws ModelError if they are of another one.
int classesOf(const Architecture& architecture, const std::map<std::string, StoredTensor>& tensors);

/// Whether these are YAMNet's, which is no network of ours but can teach one and be its start (core/nn/yamnet.h).
bool isYamnet(const std::map<std::string, StoredTensor>& tensors);

/// "[64, 3, 7, 7]"
std::string shapeText(std::span<const std::int64_t> shape);

/// Reads a weights file of any kind: safetensors, or what torch.save wrote (core/nn/torch_file.h). Throws ModelError.
std::map<std::string, StoredTensor> readWeights(const std::filesystem::path& file);

}  // namespace moodogram

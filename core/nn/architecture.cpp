// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nn/architecture.h"

#include <algorithm>

#include "core/base/error.h"
#include "core/base/message.h"
#include "core/nn/torch_file.h"

namespace moodogram {

std::span<const Architecture> architectures() {
  static const std::vector<Architecture> kArchitectures{
      {"moodnet", "convolutions.0", {"head.2", "statistics.2"}, "statistics.2.weight"},
      {"musicnet", "trunk.0", {"head"}, "trunk.16.weight"},
      {"resnet152", "conv1", {"fc"}, "layer3.35.conv2.weight"},
      {"vgg11", "features.0", {"classifier.6"}, "features.13.weight"},
      {"googlenet", "conv1.conv", {"fc", "aux1.fc2", "aux2.fc2"}, "inception5b.branch4.1.conv.weight"}};
  return kArchitectures;
}

const Architecture& architectureNamed(const std::string& name) {
  std::string known;
  for (const Architecture& architecture : architectures()) {
    if (architecture.name == name) return architecture;
    known += (known.empty() ? "" : ", ") + architecture.name;
  }
  throw ModelError(Message(MOODOGRAM_TEXT("Model", "There is no network called '%1'. Known: %2."), name, known));
}

const Architecture* recogniseArchitecture(const std::map<std::string, StoredTensor>& tensors) {
  const auto found = std::ranges::find_if(
      architectures(), [&](const Architecture& architecture) { return tensors.contains(architecture.signature); });
  return found == architectures().end() ? nullptr : &*found;
}

int classesOf(const Architecture& architecture, const std::map<std::string, StoredTensor>& tensors) {
  const Architecture* actual = recogniseArchitecture(tensors);
  if (actual != &architecture)
    throw ModelError(actual != nullptr
                         ? Message(MOODOGRAM_TEXT("Model", "These are not weights of %1, but of %2."),
                                   architecture.name, actual->name)
                         : Message(MOODOGRAM_TEXT("Model", "These are not weights of %1: they lack '%2'."),
                                   architecture.name, architecture.signature));
  const std::string name = architecture.classifiers.front() + ".weight";
  const auto found = tensors.find(name);
  constexpr std::int64_t kMostClasses = 30'000;  // all of ImageNet has 21 841; the layer is as large as it says
  if (found == tensors.end())
    throw ModelError(Message(MOODOGRAM_TEXT("Model", "The weights do not fit the network: '%1' is missing."), name));
  const std::vector<std::int64_t>& shape = found->second.shape;
  if (shape.size() != 2 || shape[0] < 1 || shape[0] > kMostClasses || shape[1] < 1)
    throw ModelError(Message(MOODOGRAM_TEXT("Model", "The weights do not fit the network: '%1' has the shape %2."),
                             name, shapeText(shape)));
  return static_cast<int>(shape[0]);
}

bool isYamnet(const std::map<std::string, StoredTensor>& tensors) { return tensors.contains("body.0.c.weight"); }

std::string shapeText(std::span<const std::int64_t> shape) {
  std::string text = "[";
  for (const std::int64_t size : shape) text += (text.size() > 1 ? ", " : "") + std::to_string(size);
  return text + "]";
}

std::map<std::string, StoredTensor> readWeights(const std::filesystem::path& file) {
  return isTorchFile(file) ? readTorchFile(file) : readSafetensors(file).tensors;
}

}  // namespace moodogram

// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
// In moodogram-torch.
#include "core/nn/yamnet.h"

#include "core/base/error.h"
#include "core/base/paths.h"
#include "core/nn/architecture.h"
#include "core/nn/network.h"

namespace moodogram {
namespace {

constexpr std::int64_t kBands = 64;
constexpr std::int64_t kPatchFrames = 96;
constexpr std::int64_t kPatches = 4;
constexpr double kLargestActivation = 6;
/// The layer whose means tell most about the emotion of music, of all of its layers (linear regression on Emotify).
constexpr int kMiddleLayer = 18;
constexpr std::int64_t kFirstMood = 271;  // "Happy music" in its list of classes
constexpr std::int64_t kClasses = 521;

torch::Tensor tensorNamed(const std::map<std::string, StoredTensor>& tensors, const std::string& name,
                          const std::vector<std::int64_t>& shape) {
  const auto found = tensors.find(name);
  if (found == tensors.end()) throw ModelError("These are not YAMNet's weights: '" + name + "' is missing.");
  if (found->second.shape != shape)
    throw ModelError("These are not YAMNet's weights: '" + name + "' has the shape " + shapeText(found->second.shape) +
                     ".");
  return toTensor(found->second).clone();
}

}  // namespace

Yamnet::Yamnet(const std::filesystem::path& file, torch::Device device)
    : m_trunk(std::make_shared<SeparableTrunk>(SeparableTrunk::kAllLayers)) {
  try {
    const torch::NoGradGuard noGradient;
    const auto tensors = readWeights(file);
    const auto trunk = SeparableTrunk::fromYamnet(tensors, SeparableTrunk::kAllLayers, "");
    for (auto& parameter : m_trunk->named_parameters()) {
      const StoredTensor& stored = trunk.at(parameter.key());
      if (stored.shape != parameter.value().sizes().vec())
        throw ModelError("These are not YAMNet's weights: layer " + parameter.key() + " has the shape " +
                         shapeText(stored.shape) + ".");
      parameter.value().copy_(toTensor(stored));
    }
    m_trunk->to(device);
    const auto moods = [&](const torch::Tensor& all) { return all.narrow(0, kFirstMood, TeacherView::kMoods); };
    m_moodWeight = moods(tensorNamed(tensors, "fc.weight", {kClasses, TeacherView::kLast})).to(device);
    m_moodBias = moods(tensorNamed(tensors, "fc.bias", {kClasses})).to(device);
  } catch (const ModelError& error) {
    throw ModelError(displayPath(file) + " cannot teach. " + error.what());
  }
}

TeacherView Yamnet::view(const torch::Tensor& windows) {
  const torch::NoGradGuard noGradient;
  const std::int64_t frames = windows.size(3);
  if (windows.size(1) != 2 || windows.size(2) != kBands || frames < kPatchFrames)
    throw ModelError("The teacher looks at windows of 64 bands and at least 96 frames: use the music-mel front end.");
  const torch::Tensor bands = windows.narrow(1, 0, 1);
  std::vector<torch::Tensor> patches;
  for (std::int64_t i = 0; i < kPatches; ++i)
    patches.push_back(bands.narrow(3, i * (frames - kPatchFrames) / (kPatches - 1), kPatchFrames));
  torch::Tensor middle;
  const torch::Tensor maps = m_trunk->forward(torch::cat(patches), kLargestActivation, kMiddleLayer, &middle);
  const auto overPatches = [&](const torch::Tensor& values) {
    return values.view({kPatches, windows.size(0), -1}).mean(0);
  };
  const torch::Tensor last = maps.mean({2, 3});
  const torch::Tensor moods = torch::sigmoid(torch::addmm(m_moodBias, last, m_moodWeight.t()));
  return {overPatches(middle.mean({2, 3})), overPatches(last), overPatches(moods)};
}

}  // namespace moodogram

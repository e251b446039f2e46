// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
// In moodogram-torch.
#include "core/nn/pretrained.h"

#include <algorithm>
#include <set>

#include "core/base/error.h"
#include "core/nn/architecture.h"
#include "core/nn/music_net.h"

namespace moodogram {
namespace {

using Tensors = std::map<std::string, StoredTensor>;

/// Replaces all tensors of a layer by the network's own.
void keepOwn(const std::string& layer, const Tensors& own, Tensors& tensors, AdaptationReport& report) {
  for (const auto& [name, tensor] : own)
    if (name.starts_with(layer + ".")) tensors[name] = tensor;
  report.startRandom.push_back(layer);
}

void adaptClassifiers(const Architecture& architecture, const Tensors& own, Tensors& tensors,
                      AdaptationReport& report) {
  report.networkClasses = static_cast<int>(own.at(architecture.classifiers.front() + ".weight").shape[0]);
  if (report.fileClasses == report.networkClasses) return;
  // What MusicNet adopted of a teacher is said in the file's classes; without it there is nothing adopted.
  std::erase_if(tensors, [](const auto& entry) { return entry.first.starts_with("shortcut_"); });
  for (const std::string& classifier : architecture.classifiers) {
    const auto stored = tensors.find(classifier + ".weight");
    const auto wanted = own.find(classifier + ".weight");
    // Only the number of classes may differ; another width inside is another network and remains for loadWeights().
    if (stored != tensors.end() && wanted != own.end() && stored->second.shape.size() == 2 &&
        stored->second.shape[1] == wanted->second.shape[1])
      keepOwn(classifier, own, tensors, report);
  }
}

void adaptFirstLayer(const Architecture& architecture, const Tensors& own, Tensors& tensors, AdaptationReport& report) {
  const std::string name = architecture.firstLayer + ".weight";
  const StoredTensor& wanted = own.at(name);
  report.networkChannels = static_cast<int>(wanted.shape[1]);
  report.fileChannels = report.networkChannels;
  const auto stored = tensors.find(name);
  if (stored == tensors.end() || stored->second.shape.size() != 4 || stored->second.shape[1] == wanted.shape[1]) return;
  const torch::Tensor kernels = toTensor(stored->second).to(torch::kFloat32);
  const torch::Tensor shared = kernels.sum(1, true) / static_cast<double>(wanted.shape[1]);
  report.fileChannels = static_cast<int>(stored->second.shape[1]);
  stored->second = fromTensor(shared.repeat({1, wanted.shape[1], 1, 1}));
}

void adaptAuxiliaryHeads(const Tensors& own, Tensors& tensors, AdaptationReport& report) {
  const auto has = [](const Tensors& list) {
    return std::ranges::any_of(list, [](const auto& entry) { return isOfAuxiliaryHead(entry.first); });
  };
  if (has(own) && !has(tensors)) {
    std::set<std::string> heads;
    for (const auto& [name, tensor] : own)
      if (isOfAuxiliaryHead(name)) heads.insert(name.substr(0, name.find('.')));
    for (const std::string& head : heads) keepOwn(head, own, tensors, report);
  }
  if (!has(own))
    std::erase_if(tensors, [&](const auto& entry) {
      if (!isOfAuxiliaryHead(entry.first)) return false;
      report.ignored.push_back(entry.first);
      return true;
    });
}

/// MusicNet's layers are the first of YAMNet's; what stands on them starts at random.
AdaptationReport startFromYamnet(Network& network, const Tensors& tensors) {
  constexpr char kTrunk[] = "trunk.";
  AdaptationReport report;
  Tensors start = SeparableTrunk::fromYamnet(tensors, MusicNet::kTrunkLayers, kTrunk);
  for (const auto& [name, tensor] : start) report.taken.insert(name);
  const Tensors own = storeWeights(network);
  for (const auto& [name, tensor] : own)
    if (start.emplace(name, tensor).second && name.ends_with(".weight"))
      report.startRandom.push_back(name.substr(0, name.rfind('.')));
  loadWeights(network, start);
  return report;
}

}  // namespace

AdaptationReport startFrom(Network& network, const std::string& architecture,
                           std::map<std::string, StoredTensor> tensors) {
  const Architecture& facts = architectureNamed(architecture);
  if (facts.name == "musicnet" && isYamnet(tensors)) return startFromYamnet(network, tensors);
  AdaptationReport report;
  report.fileClasses = classesOf(facts, tensors);
  const Tensors own = storeWeights(network);
  adaptAuxiliaryHeads(own, tensors, report);
  adaptClassifiers(facts, own, tensors, report);
  adaptFirstLayer(facts, own, tensors, report);
  loadWeights(network, tensors);
  for (const auto& [name, tensor] : tensors)
    if (std::ranges::none_of(report.startRandom,
                             [&](const std::string& layer) { return name.starts_with(layer + "."); }))
      report.taken.insert(name);
  return report;
}

std::string AdaptationReport::message() const {
  const auto list = [](const std::vector<std::string>& names) {
    std::string text;
    for (const std::string& name : names) text += (text.empty() ? "" : ", ") + name;
    return text;
  };
  std::string text = std::to_string(taken.size()) + " tensors taken from the file.";
  if (fileClasses != networkClasses)
    text += " It tells " + std::to_string(fileClasses) + " classes apart, the network " +
            std::to_string(networkClasses) + ".";
  if (!startRandom.empty()) text += " These layers start at random: " + list(startRandom) + ".";
  if (firstLayerAdapted())
    text += " Its first layer sees " + std::to_string(fileChannels) + " channels, the network's " +
            std::to_string(networkChannels) + ": its kernels were summed and shared out equally.";
  if (!ignored.empty()) text += " Not needed: " + list(ignored) + ".";
  return text;
}

}  // namespace moodogram

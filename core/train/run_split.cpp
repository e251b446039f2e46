// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/run_split.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <tuple>
#include <utility>

#include "core/base/error.h"
#include "core/base/paths.h"

namespace moodogram {
namespace {

std::string listed(const std::vector<std::string>& names) {
  std::string text;
  for (const std::string& name : names) text += (text.empty() ? "" : ", ") + toValidUtf8(name);
  return text;
}

void requireGroups(const Dataset& dataset, const TrainConfig& config) {
  std::set<std::string> missing(config.trainGroups.begin(), config.trainGroups.end());
  missing.insert(config.testGroups.begin(), config.testGroups.end());
  for (const Recording& recording : dataset.recordings) missing.erase(recording.group);
  if (missing.empty()) return;
  throw ConfigError(
      "The data set " + dataset.name + " has no recording of " + dataset.groupKind +
      (missing.size() == 1 ? " " : "s ") + listed({missing.begin(), missing.end()}) +
      ", named in data.groups_train or data.groups_test. Add the recordings or change the configuration.");
}

}  // namespace

Dataset openSources(const TrainConfig& config) {
  Dataset all;
  std::set<std::string> kinds;
  std::vector<Dataset> parts;
  for (const DatasetSource& source : config.sources) {
    if (source.path.empty())
      throw ConfigError(
          "The training configuration does not say where the recordings lie: name their folder with "
          "--data or data.folder.");
    // Absolute, so that tables of verdicts name the same files wherever a run goes on.
    const auto absolute = [](const std::filesystem::path& place) {
      return place.empty() ? place : std::filesystem::absolute(place).lexically_normal();
    };
    parts.push_back(
        openDataset({source.format, absolute(source.path), absolute(source.audio), absolute(source.labels)}));
    kinds.insert(parts.back().groupKind);
  }
  const auto join = [](std::string& text, const std::string& more, const char* separator) {
    if (!more.empty() && text.find(more) == std::string::npos) text += (text.empty() ? "" : separator) + more;
  };
  for (Dataset& part : parts) {
    join(all.name, part.name, " + ");
    join(all.licence, part.licence, "; ");
    join(all.source, part.source, "; ");
    for (Recording& recording : part.recordings) {
      if (kinds.size() > 1 && !recording.group.empty()) recording.group = part.groupKind + " " + recording.group;
      all.recordings.push_back(std::move(recording));
    }
    all.notes.insert(all.notes.end(), part.notes.begin(), part.notes.end());
    all.missing.insert(all.missing.end(), part.missing.begin(), part.missing.end());
  }
  if (kinds.size() == 1) all.groupKind = *kinds.begin();
  std::ranges::sort(all.recordings, {}, [](const Recording& recording) {
    return std::pair(recording.file.filename().native(), recording.file.native());
  });
  return all;
}

Dataset partOf(const Dataset& dataset, std::span<const std::size_t> recordings) {
  Dataset chosen;
  chosen.name = dataset.name;
  chosen.licence = dataset.licence;
  chosen.source = dataset.source;
  chosen.groupKind = dataset.groupKind;
  for (const std::size_t i : recordings) chosen.recordings.push_back(dataset.recordings[i]);
  return chosen;
}

std::vector<bool> groupedShare(const Dataset& dataset, double share, std::uint64_t seed) {
  constexpr std::size_t kFinest = 20;
  const auto numbers = groupNumbers(dataset);
  const std::size_t groups = numbers.empty() ? 0 : *std::ranges::max_element(numbers) + 1;
  const int folds = static_cast<int>(std::min(kFinest, groups));
  const Split split = groupedFolds(dataset, folds, seed);  // refuses fewer than two
  const int taken = std::clamp(static_cast<int>(std::lround(share * folds)), 1, folds - 1);
  std::vector<bool> chosen;
  for (const int side : split.sides) chosen.push_back(side < taken);
  return chosen;
}

RunSplit splitForRun(const Dataset& dataset, const TrainConfig& config) {
  requireGroups(dataset, config);
  const auto& all = dataset.recordings;
  const auto where = [&](auto&& isChosen) {
    std::vector<std::size_t> indices;
    for (std::size_t i = 0; i < all.size(); ++i)
      if (isChosen(i)) indices.push_back(i);
    return partOf(dataset, indices);
  };
  RunSplit split;
  if (!config.trainGroups.empty() || !config.testGroups.empty()) {
    const std::set<std::string> learned(config.trainGroups.begin(), config.trainGroups.end());
    const std::set<std::string> tested(config.testGroups.begin(), config.testGroups.end());
    split.test = where([&](std::size_t i) { return tested.contains(all[i].group); });
    split.learn = where([&](std::size_t i) {
      return !tested.contains(all[i].group) && (learned.empty() || learned.contains(all[i].group));
    });
  } else if (config.testShare > 0) {
    const auto tested = groupedShare(dataset, config.testShare, config.seed);
    split.test = where([&](std::size_t i) { return tested[i]; });
    split.learn = where([&](std::size_t i) { return !tested[i]; });
  } else if (std::ranges::find(all, Part::Train, &Recording::part) != all.end()) {
    split.learn = where([&](std::size_t i) { return all[i].part == Part::Train; });
    split.validation = where([&](std::size_t i) { return all[i].part == Part::Validation; });
    split.test = where([&](std::size_t i) { return all[i].part == Part::Test; });
    if (const auto leaks = findLeaks(dataset, publishedParts(dataset)); !leaks.empty())
      split.notes.push_back(leakWarning(dataset, leaks) + " data.test_share makes such a split.");
  } else {
    split.learn = dataset;
  }
  split.learn.notes = dataset.notes;
  if (split.learn.recordings.empty())
    throw ConfigError("There is nothing to learn from: all recordings are in the test.");
  return split;
}

}  // namespace moodogram

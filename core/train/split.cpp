// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/split.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <random>
#include <set>
#include <tuple>

#include "core/base/error.h"
#include "core/base/paths.h"
#include "core/train/random.h"

namespace moodogram {
namespace {

bool isNumber(const std::string& name) {
  return !name.empty() && std::ranges::all_of(name, [](char c) { return c >= '0' && c <= '9'; });
}

/// "2" before "10", numbers before other names.
bool inOrder(const std::string& a, const std::string& b) {
  const auto key = [](const std::string& name) {
    const bool number = isNumber(name);
    const std::string digits = number ? name.substr(std::min(name.find_first_not_of('0'), name.size() - 1)) : "";
    return std::tuple(!number, digits.size(), digits, name);
  };
  return key(a) < key(b);
}

std::map<std::string, std::size_t> sizesOf(std::span<const Recording> recordings) {
  std::map<std::string, std::size_t> sizes;
  for (const Recording& recording : recordings) ++sizes[groupKey(recording)];
  return sizes;
}

void shuffle(std::vector<std::string>& names, std::uint64_t seed) {
  std::mt19937_64 random(seed);
  for (std::size_t i = names.size(); i > 1; --i) std::swap(names[i - 1], names[uniformIndex(random, i)]);
}

std::string listed(const std::vector<std::string>& names) {
  std::string text;
  for (const std::string& name : names) text += (text.empty() ? "" : ", ") + toValidUtf8(name);
  return text;
}

void requireGroups(const Dataset& dataset, const TrainConfig& config) {
  std::set<std::string> present;
  for (const Recording& recording : dataset.recordings) present.insert(recording.group);
  std::vector<std::string> missing;
  for (const auto* groups : {&config.trainGroups, &config.testGroups})
    std::ranges::copy_if(*groups, std::back_inserter(missing),
                         [&](const std::string& group) { return !present.contains(group); });
  std::ranges::sort(missing, inOrder);
  if (missing.empty()) return;
  throw ConfigError(
      "The data set " + dataset.name + " has no recording of " + dataset.groupKind +
      (missing.size() == 1 ? " " : "s ") + listed(missing) +
      ", named in data.groups_train or data.groups_test. Add the recordings or change the configuration.");
}

/// A published split is kept as it is, but the user should know where it leaks.
void noteLeaks(Split& split, const std::string& groupKind) {
  const auto learned = sizesOf(split.learn);
  std::vector<std::string> shared;
  for (const std::string& group : sortedGroups(split.test))
    if (learned.contains(group)) shared.push_back(group);
  if (shared.empty()) return;
  split.notes.push_back("The published split has " + std::to_string(shared.size()) + " " + groupKind +
                        "s on both sides (" + shared.front() + (shared.size() > 1 ? ", ..." : "") +
                        "), so its score is too good. Set data.test_share for a split by " + groupKind + ".");
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
    parts.push_back(openDataset(source));
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
  }
  if (kinds.size() == 1) all.groupKind = *kinds.begin();
  std::ranges::sort(all.recordings, {}, [](const Recording& recording) {
    return std::pair(recording.file.filename().native(), recording.file.native());
  });
  return all;
}

std::string groupKey(const Recording& recording) {
  return recording.group.empty() ? recording.file.native() : recording.group;
}

std::vector<std::string> sortedGroups(std::span<const Recording> recordings) {
  std::vector<std::string> groups;
  for (const auto& [group, size] : sizesOf(recordings)) groups.push_back(group);
  std::ranges::sort(groups, inOrder);
  return groups;
}

std::vector<int> groupedFolds(std::span<const Recording> recordings, int folds,
                              std::optional<std::uint64_t> shuffleSeed) {
  auto groups = sortedGroups(recordings);
  if (static_cast<std::size_t>(folds) > groups.size())
    throw ConfigError("There are " + std::to_string(groups.size()) + " groups of recordings to make " +
                      std::to_string(folds) + " folds of: each fold needs at least one.");
  if (shuffleSeed) shuffle(groups, *shuffleSeed);
  const auto sizes = sizesOf(recordings);
  std::map<std::string, int> foldOf;
  std::size_t before = 0;
  int last = -1;
  for (std::size_t i = 0; i < groups.size(); ++i) {
    int fold = static_cast<int>(before * static_cast<std::size_t>(folds) / recordings.size());
    // Uneven groups must leave no fold empty.
    fold = std::clamp(fold, last, last + 1);
    fold = std::max(fold, folds - static_cast<int>(groups.size() - i));
    foldOf[groups[i]] = last = std::max(fold, 0);
    before += sizes.at(groups[i]);
  }
  std::vector<int> result;
  for (const Recording& recording : recordings) result.push_back(foldOf.at(groupKey(recording)));
  return result;
}

std::vector<bool> groupedShare(std::span<const Recording> recordings, double share, std::uint64_t seed) {
  auto groups = sortedGroups(recordings);
  const auto sizes = sizesOf(recordings);
  shuffle(groups, seed);
  std::set<std::string> chosen;
  double count = 0;
  const double wanted = share * static_cast<double>(recordings.size());
  for (const std::string& group : groups) {
    if (chosen.size() + 1 >= groups.size()) break;
    const auto size = static_cast<double>(sizes.at(group));
    // Takes the group if that comes nearer to the share.
    if (!chosen.empty() && count + size / 2 > wanted) break;
    chosen.insert(group);
    count += size;
  }
  std::vector<bool> result;
  for (const Recording& recording : recordings) result.push_back(chosen.contains(groupKey(recording)));
  return result;
}

Split splitDataset(const Dataset& dataset, const TrainConfig& config) {
  requireGroups(dataset, config);
  Split split;
  const auto& all = dataset.recordings;
  const auto isPublished =
      std::ranges::any_of(all, [](const Recording& recording) { return recording.part == Part::Train; });
  if (!config.trainGroups.empty() || !config.testGroups.empty()) {
    const std::set<std::string> learned(config.trainGroups.begin(), config.trainGroups.end());
    const std::set<std::string> tested(config.testGroups.begin(), config.testGroups.end());
    for (const Recording& recording : all) {
      if (tested.contains(recording.group))
        split.test.push_back(recording);
      else if (learned.empty() || learned.contains(recording.group))
        split.learn.push_back(recording);
    }
  } else if (config.testShare > 0) {
    const auto tested = groupedShare(all, config.testShare, config.seed);
    for (std::size_t i = 0; i < all.size(); ++i) (tested[i] ? split.test : split.learn).push_back(all[i]);
  } else if (isPublished) {
    for (const Recording& recording : all) {
      if (recording.part == Part::Train) split.learn.push_back(recording);
      if (recording.part == Part::Validation) split.validation.push_back(recording);
      if (recording.part == Part::Test) split.test.push_back(recording);
    }
    noteLeaks(split, dataset.groupKind);
  } else {
    split.learn = all;
  }
  if (split.learn.empty()) throw ConfigError("There is nothing to learn from: all recordings are in the test.");
  return split;
}

}  // namespace moodogram

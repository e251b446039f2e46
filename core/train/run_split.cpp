// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/run_split.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <map>
#include <numeric>
#include <set>
#include <tuple>
#include <utility>

#include "core/base/error.h"
#include "core/base/find_files.h"
#include "core/base/hash.h"
#include "core/base/message.h"
#include "core/base/paths.h"
#include "core/dataset/note_text.h"
#include "core/system/path_bytes.h"
#include "core/train/external_test.h"

namespace moodogram {
namespace {

void requireGroups(const Dataset& dataset, const TrainConfig& config) {
  std::set<std::string> missing(config.trainGroups.begin(), config.trainGroups.end());
  missing.insert(config.testGroups.begin(), config.testGroups.end());
  for (const Recording& recording : dataset.recordings) missing.erase(recording.group);
  if (missing.empty()) return;
  throw ConfigError(Message(
      MOODOGRAM_TEXT("Training",
                     "The data set %1 has no recording of %2 that data.groups_train or data.groups_test names: %3. Add "
                     "the recordings or change the configuration."),
      toValidUtf8(dataset.name), groupsOf(missing.size(), dataset.groupKind),
      namesOf(std::vector<std::string>(missing.begin(), missing.end()), missing.size())));
}

bool haveOneSize(const std::vector<std::size_t>& numbers, std::size_t groups) {
  std::vector<std::size_t> sizes(groups);
  for (const std::size_t number : numbers) ++sizes[number];
  return std::ranges::adjacent_find(sizes, std::ranges::not_equal_to{}) == sizes.end();
}

}  // namespace

Dataset openSources(const TrainConfig& config) {
  Dataset all = joinSources(config);
  const auto isNeutral = [](const Recording& recording) { return recording.label.shares[MoodClass::Neutral] > 0; };
  if (config.hasNeutral() && std::ranges::none_of(all.recordings, isNeutral))
    throw ConfigError(Message(
        MOODOGRAM_TEXT("Training",
                       "%1 has no neutral recording, so that neutral cannot be a class. Leave it out, or add some."),
        toValidUtf8(all.name)));
  return all;
}

Dataset joinSources(const TrainConfig& config) {
  Dataset all;
  std::set<std::string> kinds;
  std::vector<Dataset> parts;
  for (const DatasetSource& source : config.sources) {
    if (source.path.empty())
      throw ConfigError(Message(MOODOGRAM_TEXT("Training",
                                               "The training configuration does not say where the recordings lie: name "
                                               "their folder with --data or data.folder.")));
    // Absolute, so that tables of verdicts name the same files wherever a run goes on.
    const auto absolute = [](const std::filesystem::path& place) {
      return place.empty() ? place : std::filesystem::absolute(place).lexically_normal();
    };
    parts.push_back(openDataset({.format = source.format,
                                 .path = absolute(source.path),
                                 .audio = absolute(source.audio),
                                 .labels = absolute(source.labels),
                                 .neutral = source.neutral}));
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
      recording.repeats = config.sources[static_cast<std::size_t>(&part - parts.data())].repeats;
      if (kinds.size() > 1 && !recording.group.empty()) recording.group = part.groupKind + " " + recording.group;
      all.recordings.push_back(std::move(recording));
    }
    all.notes.insert(all.notes.end(), part.notes.begin(), part.notes.end());
    all.missing.insert(all.missing.end(), part.missing.begin(), part.missing.end());
  }
  if (kinds.size() == 1) all.groupKind = *kinds.begin();
  std::ranges::sort(all.recordings, {}, [](const Recording& recording) {
    return std::pair(pathBytes(recording.file.filename()), pathBytes(recording.file));
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

Dataset openUnlabelled(const TrainConfig& config, const Dataset& labelled, const Dataset& external,
                       const std::stop_token& stop) {
  Dataset unlabelled;
  std::map<std::uintmax_t, std::vector<std::filesystem::path>> bySize;
  for (const Dataset* known : {&labelled, &external})
    for (const Recording& recording : known->recordings) {
      std::error_code error;
      if (const auto bytes = std::filesystem::file_size(recording.file, error); !error)
        bySize[bytes].push_back(recording.file);
    }
  const auto isLabelled = [&](const std::filesystem::path& file) {
    std::error_code error;
    const auto alike = bySize.find(std::filesystem::file_size(file, error));
    if (error || alike == bySize.end()) return false;
    const std::string hash = hashFile(file, stop);
    return std::ranges::any_of(alike->second, [&](const auto& other) { return hashFile(other, stop) == hash; });
  };
  std::set<std::filesystem::path> taken;  // one folder may lie in another
  for (const std::filesystem::path& place : config.unlabelled) {
    const std::filesystem::path folder = std::filesystem::absolute(place).lexically_normal();
    std::error_code error;
    const auto files = std::filesystem::exists(folder, error) ? findAudioFiles({folder}, unlabelled.notes, stop)
                                                              : std::vector<std::filesystem::path>();
    if (files.empty())
      throw ConfigError(
          Message(MOODOGRAM_TEXT("Training", "There are no recordings in %1, which data.unlabelled names."),
                  displayPath(folder)));
    for (const std::filesystem::path& file : files)
      if (taken.insert(file).second && !isLabelled(file))
        unlabelled.recordings.push_back({file, Label::unknown(), "", Part::Unassigned});
  }
  return unlabelled;
}

Duplicates sameFiles(const Dataset& dataset, const std::stop_token& stop) {
  std::map<std::uintmax_t, std::vector<std::size_t>> bySize;  // few files need to be read
  for (std::size_t i = 0; i < dataset.recordings.size(); ++i) {
    std::error_code error;
    const auto bytes = std::filesystem::file_size(dataset.recordings[i].file, error);
    if (!error) bySize[bytes].push_back(i);
  }
  Duplicates duplicates;
  for (const auto& [bytes, alike] : bySize) {
    if (alike.size() < 2) continue;
    std::map<std::string, std::vector<std::size_t>> byContent;
    for (const std::size_t i : alike) {
      try {
        byContent[hashFile(dataset.recordings[i].file, stop)].push_back(i);
      } catch (const IoError&) {  // will be left out with a message when it is decoded
      }
    }
    for (auto& [hash, same] : byContent)
      if (same.size() > 1) duplicates.push_back(std::move(same));
  }
  return duplicates;
}

std::vector<bool> groupedShare(const Dataset& dataset, double share, std::uint64_t seed, const Duplicates& duplicates) {
  constexpr std::size_t kFinest = 20;
  const auto numbers = groupNumbers(dataset, duplicates);
  const std::size_t groups = numbers.empty() ? 0 : *std::ranges::max_element(numbers) + 1;
  if (groups == 0)
    throw ConfigError(Message(MOODOGRAM_TEXT("Training", "%1 has no recordings."), toValidUtf8(dataset.name)));
  if (groups < 2)
    throw ConfigError(
        Message(MOODOGRAM_TEXT("Training",
                               "%1 has only %2, of which no share can be kept back. Add recordings of others, or set "
                               "data.test_share and recipe.validation_share to 0."),
                toValidUtf8(dataset.name), groupsOf(groups, dataset.groupKind)));
  // Folds are balanced by class, and so is what is put together of them.
  const std::size_t folds = std::min(kFinest, groups);
  const Split split = groupedFolds(dataset, static_cast<int>(folds), seed, duplicates);
  std::vector<std::size_t> sizes(folds);
  for (const int side : split.sides) ++sizes[static_cast<std::size_t>(side)];
  std::vector<std::size_t> order(folds);
  std::iota(order.begin(), order.end(), std::size_t{0});
  // The first folds begin with the largest groups. Groups of one size are where the seed has put them.
  if (!haveOneSize(numbers, groups)) shuffle(order, seed);
  const double wanted = share * static_cast<double>(numbers.size());
  std::vector<bool> isTaken(folds);
  std::size_t taken = 0;
  std::size_t count = 0;
  for (const std::size_t fold : order) {
    const double with = std::abs(static_cast<double>(taken + sizes[fold]) - wanted);
    if (count + 1 == folds || with >= std::abs(static_cast<double>(taken) - wanted)) continue;
    isTaken[fold] = true;
    taken += sizes[fold];
    ++count;
  }
  if (count == 0) isTaken[static_cast<std::size_t>(std::ranges::min_element(sizes) - sizes.begin())] = true;
  std::vector<bool> chosen;
  for (const int side : split.sides) chosen.push_back(isTaken[static_cast<std::size_t>(side)]);
  return chosen;
}

void requireGroupsForFits(const Dataset& learn, bool hasValidation, const TrainConfig& config,
                          const Duplicates& duplicates) {
  const bool keepsBack = !hasValidation && config.validationShare > 0;
  if (keepsBack) groupedShare(learn, config.validationShare, config.seed, duplicates);
  if (config.calibrationFolds == 0) return;
  const auto numbers = groupNumbers(learn, duplicates);
  const std::size_t groups = std::set<std::size_t>(numbers.begin(), numbers.end()).size();
  bool isEnough = groups >= static_cast<std::size_t>(config.calibrationFolds);
  if (isEnough && keepsBack) {
    const Split folds = groupedFolds(learn, config.calibrationFolds, config.seed, duplicates);
    for (int fold = 0; fold < config.calibrationFolds; ++fold) {
      std::set<std::size_t> learned;
      for (const std::size_t i : recordingsBeside(folds, fold)) learned.insert(numbers[i]);
      isEnough = isEnough && learned.size() > 1;
    }
  }
  if (!isEnough)
    throw ConfigError(
        Message(MOODOGRAM_TEXT(
                    "Training",
                    "%1 has only %2 to learn from, too few for recipe.calibration_folds = %3. Lower it, set it to 0, "
                    "or add recordings of others."),
                toValidUtf8(learn.name), groupsOf(groups, learn.groupKind), config.calibrationFolds));
}

SplitFacts factsOf(const Dataset& dataset, const Split& split, int testSide, const Duplicates& duplicates) {
  SplitFacts facts;
  if (const auto leaks = findLeaks(dataset, split, duplicates); !leaks.empty())
    facts.leaks = leakWarning(dataset, leaks);
  facts.hasNewGroups = facts.leaks.isEmpty();
  for (const std::size_t i : recordingsOn(split, testSide))
    facts.hasNewGroups = facts.hasNewGroups && !dataset.recordings[i].group.empty();
  for (const std::size_t i : recordingsBeside(split, Split::kNoSide))
    facts.hasGroups = facts.hasGroups && !dataset.recordings[i].group.empty();
  return facts;
}

namespace {

enum Side { kLearn, kValidation, kTest };

/// As published. Where the data set marks nothing to learn from, that is everything it does not mark.
Split publishedSplit(const Dataset& dataset, std::vector<Message>& notes, std::size_t& withoutPart) {
  Split split = publishedParts(dataset);
  withoutPart = static_cast<std::size_t>(std::ranges::count(split.sides, Split::kNoSide));
  if (withoutPart == 0) return split;
  if (std::ranges::find(split.sides, kLearn) == split.sides.end()) {
    std::ranges::replace(split.sides, Split::kNoSide, static_cast<int>(kLearn));
    withoutPart = 0;
    notes.push_back(Message(
        MOODOGRAM_TEXT("Training", "No recording is marked as training: those without a part are learned from.")));
  } else {
    notes.push_back(Message::plural(
        withoutPart,
        MOODOGRAM_PLURAL("Training",
                         "%Ln recording(s) without a part left out. Mark as training what is to be learned from.")));
  }
  return split;
}

}  // namespace

RunSplit splitForRun(const Dataset& dataset, const TrainConfig& config, const Duplicates& duplicates,
                     const std::stop_token& stop) {
  requireGroups(dataset, config);
  const auto& all = dataset.recordings;
  Split sides{{}, {"train", "validation", "test"}};
  std::vector<Message> notes;
  std::size_t withoutPart = 0;
  bool isPublished = false;
  if (!config.trainGroups.empty() || !config.testGroups.empty()) {
    const std::set<std::string> learned(config.trainGroups.begin(), config.trainGroups.end());
    const std::set<std::string> tested(config.testGroups.begin(), config.testGroups.end());
    for (const Recording& recording : all)
      sides.sides.push_back(tested.contains(recording.group)                       ? int{kTest}
                            : learned.empty() || learned.contains(recording.group) ? int{kLearn}
                                                                                   : Split::kNoSide);
  } else if (config.testShare > 0) {
    for (const bool isTested : groupedShare(dataset, config.testShare, config.seed, duplicates))
      sides.sides.push_back(isTested ? kTest : kLearn);
  } else if (std::ranges::any_of(
                 all, [](Part part) { return part != Part::Unassigned; }, &Recording::part)) {
    sides = publishedSplit(dataset, notes, withoutPart);
    isPublished = true;
  } else {
    sides.sides.assign(all.size(), kLearn);
  }
  RunSplit split;
  split.learn = partOf(dataset, recordingsOn(sides, kLearn));
  split.validation = partOf(dataset, recordingsOn(sides, kValidation));
  split.test = partOf(dataset, recordingsOn(sides, kTest));
  split.facts = factsOf(dataset, sides, kTest, duplicates);
  split.facts.isPublished = isPublished;
  split.facts.withoutPart = withoutPart;
  split.notes = std::move(notes);
  if (!split.facts.leaks.isEmpty())
    split.notes.push_back(Message::joined(
        split.facts.leaks,
        isPublished ? Message(MOODOGRAM_TEXT("Training", "data.test_share makes such a split.")) : Message()));
  split.learn.notes = dataset.notes;
  split.external = openExternalTest(config, dataset, stop);
  split.unlabelled = openUnlabelled(config, dataset, split.external, stop);
  if (split.learn.recordings.empty())
    throw ConfigError(
        Message(MOODOGRAM_TEXT("Training", "There is nothing to learn from: all recordings are in the test.")));
  return split;
}

}  // namespace moodogram

// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/split.h"

#include <algorithm>
#include <array>
#include <limits>
#include <map>
#include <numeric>
#include <random>
#include <set>
#include <unordered_map>

#include "core/base/disjoint_sets.h"
#include "core/base/error.h"
#include "core/base/message.h"
#include "core/base/paths.h"
#include "core/dataset/note_text.h"

namespace moodogram {
namespace {

/// How many recordings of each class there are, by shares, and behind them how many at all.
using Counts = std::array<double, kMoodClassCount + 1>;

void add(Counts& counts, const Recording& recording) {
  for (std::size_t i = 0; i < kMoodClassCount; ++i) counts[i] += recording.label.shares.values[i];
  counts[kMoodClassCount] += 1;
}

Counts countsOf(const Dataset& dataset, std::span<const std::size_t> recordings) {
  Counts counts{};
  for (const std::size_t index : recordings) add(counts, dataset.recordings[index]);
  return counts;
}

/// Places groups one after the other on the side where each class lacks most.
class Balancer {
 public:
  /// What share of everything each side is to have.
  Balancer(const Counts& total, std::vector<double> shares)
      : m_total(total), m_shares(std::move(shares)), m_sides(m_shares.size()) {}

  void put(const Counts& group, int side) {
    for (std::size_t i = 0; i < group.size(); ++i) m_sides[static_cast<std::size_t>(side)][i] += group[i];
  }

  int place(const Counts& group) {
    int best = 0;
    for (int side = 1; side < static_cast<int>(m_sides.size()); ++side)
      if (cost(group, side) < cost(group, best)) best = side;
    put(group, best);
    return best;
  }

 private:
  /// By how much the squared distances from the targets grow, relative to these.
  double cost(const Counts& group, int side) const {
    const auto s = static_cast<std::size_t>(side);
    if (m_shares[s] <= 0) return std::numeric_limits<double>::infinity();  // a side that is to stay empty
    double sum = 0;
    for (std::size_t i = 0; i < group.size(); ++i) {
      const double target = m_total[i] * m_shares[s];
      if (target > 0) sum += group[i] * (group[i] + 2 * (m_sides[s][i] - target)) / (target * m_total[i]);
    }
    return sum;
  }

  Counts m_total;
  std::vector<double> m_shares;
  std::vector<Counts> m_sides;
};

/// Members of each group number.
std::vector<std::vector<std::size_t>> membersOf(std::span<const std::size_t> numbers) {
  std::vector<std::vector<std::size_t>> members;
  for (std::size_t i = 0; i < numbers.size(); ++i) {
    if (numbers[i] >= members.size()) members.resize(numbers[i] + 1);
    members[numbers[i]].push_back(i);
  }
  return members;
}

std::vector<std::size_t> allOf(const Dataset& dataset) {
  std::vector<std::size_t> all(dataset.recordings.size());
  std::iota(all.begin(), all.end(), std::size_t{0});
  return all;
}

/// Large groups first, because small ones fill the gaps; the seed decides among those of the same size.
void orderForPlacing(std::vector<std::vector<std::size_t>>& groups, std::uint64_t seed) {
  shuffle(groups, seed);
  std::ranges::stable_sort(groups, std::ranges::greater{}, &std::vector<std::size_t>::size);
}

Split foldsOf(const Dataset& dataset, std::vector<std::vector<std::size_t>> groups, int folds, std::uint64_t seed,
              const std::string& groupKind) {
  if (folds < 2)
    throw ConfigError(
        Message(MOODOGRAM_TEXT("Dataset", "A data set is split into two or more folds, not into %1."), folds));
  const auto count = static_cast<std::size_t>(folds);
  if (groups.size() < count)
    throw ConfigError(
        Message(MOODOGRAM_TEXT("Dataset", "%1 has %2, too few for %3 folds: each fold needs one of its own."),
                toValidUtf8(dataset.name), groupsOf(groups.size(), groupKind), folds));
  Split split{std::vector<int>(dataset.recordings.size(), Split::kNoSide), {}};
  for (int fold = 1; fold <= folds; ++fold) split.names.push_back("fold " + std::to_string(fold));
  Balancer balancer(countsOf(dataset, allOf(dataset)), std::vector<double>(count, 1.0 / folds));
  orderForPlacing(groups, seed);
  for (const auto& group : groups) {
    const int side = balancer.place(countsOf(dataset, group));
    for (const std::size_t index : group) split.sides[index] = side;
  }
  return split;
}

bool isOnTwoSides(const Split& split, std::span<const std::size_t> recordings) {
  std::set<int> sides;
  for (const std::size_t index : recordings)
    if (split.sides[index] != Split::kNoSide) sides.insert(split.sides[index]);
  return sides.size() > 1;
}

}  // namespace

std::vector<std::size_t> groupNumbers(const Dataset& dataset, const Duplicates& duplicates) {
  // Union of what has the same group and what has the same content.
  const std::size_t count = dataset.recordings.size();
  DisjointSets together(count);
  std::unordered_map<std::string, std::size_t> first;
  for (std::size_t i = 0; i < count; ++i)
    if (const std::string& group = dataset.recordings[i].group; !group.empty())
      together.unite(i, first.emplace(group, i).first->second);
  for (const auto& same : duplicates)
    for (const std::size_t index : same) together.unite(index, same.front());
  std::unordered_map<std::size_t, std::size_t> numbers;
  std::vector<std::size_t> made;
  for (std::size_t i = 0; i < count; ++i)
    made.push_back(numbers.emplace(together.find(i), numbers.size()).first->second);
  return made;
}

Split groupedFolds(const Dataset& dataset, int folds, std::uint64_t seed, const Duplicates& duplicates) {
  return foldsOf(dataset, membersOf(groupNumbers(dataset, duplicates)), folds, seed, dataset.groupKind);
}

Split randomFolds(const Dataset& dataset, int folds, std::uint64_t seed) {
  return foldsOf(dataset, membersOf(allOf(dataset)), folds, seed, "recording");
}

Split publishedParts(const Dataset& dataset) {
  Split split;
  for (const Part part : {Part::Train, Part::Validation, Part::Test}) split.names.emplace_back(partName(part));
  for (const Recording& recording : dataset.recordings)
    split.sides.push_back(static_cast<int>(recording.part) - static_cast<int>(Part::Train));
  return split;
}

Split holdOut(const Dataset& dataset, std::span<const std::string> testGroups) {
  const std::set<std::string> test(testGroups.begin(), testGroups.end());
  std::set<std::string> absent = test;
  Split split{{}, {"train", "test"}};
  for (const Recording& recording : dataset.recordings) {
    split.sides.push_back(test.contains(recording.group) ? 1 : 0);
    absent.erase(recording.group);
  }
  if (!absent.empty()) {
    std::set<std::string> known;
    for (const Recording& recording : dataset.recordings)
      if (!recording.group.empty()) known.insert(toValidUtf8(recording.group));
    const Message groups = known.empty() ? Message(MOODOGRAM_TEXT("Dataset", "none"))
                                         : namesOf(std::vector<std::string>(known.begin(), known.end()), 30);
    throw ConfigError(Message(MOODOGRAM_TEXT("Dataset", "%1 has no %2 \"%3\"; there are: %4."),
                              toValidUtf8(dataset.name), toValidUtf8(dataset.groupKind), toValidUtf8(*absent.begin()),
                              groups));
  }
  return split;
}

std::vector<std::size_t> recordingsOn(const Split& split, int side) {
  std::vector<std::size_t> chosen;
  for (std::size_t i = 0; i < split.sides.size(); ++i)
    if (split.sides[i] == side) chosen.push_back(i);
  return chosen;
}

std::vector<std::size_t> recordingsBeside(const Split& split, int side) {
  std::vector<std::size_t> chosen;
  for (std::size_t i = 0; i < split.sides.size(); ++i)
    if (split.sides[i] != side && split.sides[i] != Split::kNoSide) chosen.push_back(i);
  return chosen;
}

std::vector<Leak> findLeaks(const Dataset& dataset, const Split& split, const Duplicates& duplicates) {
  std::map<std::string, std::vector<std::size_t>> groups;
  for (std::size_t i = 0; i < dataset.recordings.size(); ++i)
    if (!dataset.recordings[i].group.empty() && split.sides[i] != Split::kNoSide)
      groups[dataset.recordings[i].group].push_back(i);
  std::vector<Leak> leaks;
  for (auto& [group, recordings] : groups)
    if (isOnTwoSides(split, recordings)) leaks.push_back({false, group, std::move(recordings)});
  for (std::vector<std::size_t> same : duplicates) {
    std::erase_if(same, [&](std::size_t index) { return split.sides[index] == Split::kNoSide; });
    if (isOnTwoSides(split, same)) leaks.push_back({true, {}, std::move(same)});
  }
  return leaks;
}

Split withoutLeaks(const Dataset& dataset, const Split& split, const Duplicates& duplicates) {
  std::vector<std::size_t> used = recordingsBeside(split, Split::kNoSide);
  if (used.empty()) return split;
  std::vector<double> shares(split.names.size());
  for (const std::size_t index : used)
    shares[static_cast<std::size_t>(split.sides[index])] += 1.0 / static_cast<double>(used.size());
  Balancer balancer(countsOf(dataset, used), shares);

  Split mended = split;
  std::vector<std::vector<std::size_t>> leaking;
  for (std::vector<std::size_t>& group : membersOf(groupNumbers(dataset, duplicates))) {
    std::erase_if(group, [&](std::size_t index) { return split.sides[index] == Split::kNoSide; });
    if (isOnTwoSides(split, group))
      leaking.push_back(std::move(group));
    else if (!group.empty())
      balancer.put(countsOf(dataset, group), split.sides[group.front()]);
  }
  std::ranges::stable_sort(leaking, std::ranges::greater{}, &std::vector<std::size_t>::size);
  for (const auto& group : leaking) {
    const int side = balancer.place(countsOf(dataset, group));
    for (const std::size_t index : group) mended.sides[index] = side;
  }
  return mended;
}

Message leakWarning(const Dataset& dataset, const std::vector<Leak>& leaks) {
  std::vector<std::string> groups;
  std::vector<std::string> contents;
  for (const Leak& leak : leaks) {
    if (!leak.isDuplicate) {
      groups.push_back(toValidUtf8(leak.group));
      continue;
    }
    std::vector<std::string> names;
    for (const std::size_t index : leak.recordings)
      names.push_back(displayPath(dataset.recordings[index].file.filename()));
    contents.push_back(listOf(names, 4));
  }
  if (groups.empty() && contents.empty()) return {};
  Message text;
  if (!groups.empty())
    text = Message(MOODOGRAM_TEXT("Dataset", "%1 on more than one side: %2."),
                   groupsOf(groups.size(), dataset.groupKind), namesOf(groups));
  if (!contents.empty())
    text = Message::joined(
        std::move(text),
        Message::plural(contents.size(),
                        MOODOGRAM_PLURAL("Dataset", "%Ln recording(s) on more than one side in several files: %1."),
                        namesOf(contents, 4)));
  return Message::joined(
      std::move(text),
      Message(MOODOGRAM_TEXT("Dataset",
                             "A network knows these again, so scores of this split are better than on anything new. "
                             "Use grouped folds.")));
}

}  // namespace moodogram

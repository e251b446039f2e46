// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <random>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "core/dataset/dataset.h"

namespace moodogram {

/// Which recordings are on which side of a split.
struct Split {
  static constexpr int kNoSide = -1;
  std::vector<int> sides;          ///< of each recording of the data set: an index into names, or kNoSide
  std::vector<std::string> names;  ///< "train", "test" ..., or "fold 1" ...
};

/// Recordings of the same content, by their indices: each set has two or more.
using Duplicates = std::vector<std::vector<std::size_t>>;

/// The same order on every machine for the same seed; std::shuffle differs between standard libraries.
template <typename Item>
void shuffle(std::vector<Item>& items, std::uint64_t seed) {
  std::mt19937_64 random(seed);
  for (std::size_t i = items.size(); i > 1; --i) std::swap(items[i - 1], items[random() % i]);
}

/// k folds, each group within one of them, balanced by class and size as well as the groups allow. Recordings of the
/// same content count as one group. The same on every machine for the same seed. Throws ConfigError for fewer than two
/// folds or fewer groups than folds.
Split groupedFolds(const Dataset& dataset, int folds, std::uint64_t seed, const Duplicates& duplicates = {});

/// k folds balanced by class that do not heed the groups: what grouped folds are to be compared with, and no more.
Split randomFolds(const Dataset& dataset, int folds, std::uint64_t seed);

/// The parts that the data set was published with: train, validation, test. Unassigned recordings are on no side.
Split publishedParts(const Dataset& dataset);

/// The recordings of these groups are on the side "test", the others on "train". Throws ConfigError if there is no such
/// group, with those that there are.
Split holdOut(const Dataset& dataset, std::span<const std::string> testGroups);

/// The recordings on the side, in order.
std::vector<std::size_t> recordingsOn(const Split& split, int side);
/// The recordings on all other sides, in order: what is learned from when this side is the test.
std::vector<std::size_t> recordingsBeside(const Split& split, int side);

/// A number for the group of each recording, from 0 in order of appearance. Recordings without a group stand for
/// themselves; groups that share content are one.
std::vector<std::size_t> groupNumbers(const Dataset& dataset, const Duplicates& duplicates = {});

/// A group that is on more than one side, or recordings of the same content that are.
struct Leak {
  bool isDuplicate = false;
  std::string group;                    ///< empty for duplicates
  std::vector<std::size_t> recordings;  ///< those on any side
};

/// Everything that a network could know again on the other side.
std::vector<Leak> findLeaks(const Dataset& dataset, const Split& split, const Duplicates& duplicates = {});

/// The split with every leaking group moved to one side as a whole, so that sizes and classes stay as near to what
/// they were as the groups allow.
Split withoutLeaks(const Dataset& dataset, const Split& split, const Duplicates& duplicates = {});

/// What leaks and what it does to scores, for people; empty if nothing leaks.
Message leakWarning(const Dataset& dataset, const std::vector<Leak>& leaks);

}  // namespace moodogram

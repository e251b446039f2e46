// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/dataset/dataset.h"
#include "core/train/train_config.h"

namespace moodogram {

/// Reads all sources of the configuration into one data set. Sources that group by different things (actors, artists)
/// get groups that say so ("artist Nina"). Recordings are sorted by file name, so that nothing depends on where the
/// data lies. Throws ConfigError.
Dataset openSources(const TrainConfig& config);

/// What a run learns from, chooses its best epoch by, and is tested on.
struct Split {
  std::vector<Recording> learn;
  std::vector<Recording> validation;  ///< of a published split; others are taken out of learn for each fit
  std::vector<Recording> test;
  std::vector<std::string> notes;  ///< for the user, e.g. a published split with a group on both sides
};

/// Throws ConfigError that names every group of the configuration without a recording (a run with fewer groups than its
/// configuration says would be another one than its record tells), or if nothing is left to learn from.
Split splitDataset(const Dataset& dataset, const TrainConfig& config);

/// What must stay together: the group, or the file itself for a recording without one.
std::string groupKey(const Recording& recording);

/// The groups' names without repetition, in order: numbers by value, other names by their bytes.
std::vector<std::string> sortedGroups(std::span<const Recording> recordings);

/// The fold, 0 to folds - 1, of each recording: whole groups, cut in their order into blocks of neighbours with about
/// as many recordings each. (RAVDESS: odd numbers are men and even ones women, so each fold has about as many of both.)
/// shuffleSeed: the groups are brought into random order first. Throws ConfigError for more folds than groups.
std::vector<int> groupedFolds(std::span<const Recording> recordings, int folds,
                              std::optional<std::uint64_t> shuffleSeed = {});

/// Whole groups, chosen at random, with about this share of the recordings: at least one group and never all of them,
/// if there are two. true for the chosen recordings.
std::vector<bool> groupedShare(std::span<const Recording> recordings, double share, std::uint64_t seed);

}  // namespace moodogram

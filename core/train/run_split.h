// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "core/dataset/dataset.h"
#include "core/dataset/split.h"
#include "core/train/train_config.h"

namespace moodogram {

/// Reads all sources of the configuration into one data set. Sources that group by different things (actors, artists)
/// get groups that say so ("artist Nina"). Recordings are sorted by file name, so that nothing depends on where the
/// data lies. Throws ConfigError.
Dataset openSources(const TrainConfig& config);

/// What a run learns from, chooses its best epoch by, and is tested on. Parts have the name, licence and so on of the
/// whole.
struct RunSplit {
  Dataset learn;
  Dataset validation;  ///< of a published split; others are taken out of learn for each fit
  Dataset test;
  std::vector<std::string> notes;  ///< for the user, e.g. a published split with a group on both sides
};

/// Throws ConfigError that names every group of the configuration without a recording (a run with fewer groups than its
/// configuration says would be another one than its record tells), or if nothing is left to learn from.
RunSplit splitForRun(const Dataset& dataset, const TrainConfig& config);

/// These recordings of the data set under its name, licence and so on.
Dataset partOf(const Dataset& dataset, std::span<const std::size_t> recordings);

/// Whole groups, chosen at random, with about this share of each class: at least one group and never all of them. true
/// for the chosen recordings. Throws ConfigError for fewer than two groups.
std::vector<bool> groupedShare(const Dataset& dataset, double share, std::uint64_t seed);

}  // namespace moodogram

// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

#include "core/dataset/dataset.h"
#include "core/dataset/split.h"
#include "core/train/train_config.h"

namespace moodogram {

/// Reads all sources of the configuration into one data set. Sources that group by different things (actors, artists)
/// get groups that say so ("artist Nina"). Recordings are sorted by file name, so that nothing depends on where the
/// data lies. Throws ConfigError, also where neutral is a class and no recording is.
Dataset openSources(const TrainConfig& config);
/// The same, whether any recording is neutral or not.
Dataset joinSources(const TrainConfig& config);

/// The recordings below the folders of TrainConfig::unlabelled, without those that the data set or the external test
/// names or whose bytes one of them has. Throws ConfigError for a folder without any.
Dataset openUnlabelled(const TrainConfig& config, const Dataset& labelled, const Dataset& external,
                       const std::stop_token& stop = {});

/// Recordings whose files hold the same bytes, also one file that several sources name. Files that cannot be read have
/// none like them. Throws Cancelled.
Duplicates sameFiles(const Dataset& dataset, const std::stop_token& stop = {});

/// What may be said about a split, beside its groups.
struct SplitFacts {
  bool isPublished = false;  ///< by the parts of the data set
  /// Every tested recording has a group, and neither it nor the recording's content was learned from.
  bool hasNewGroups = true;
  bool hasGroups = true;        ///< every recording that takes part has one
  bool isByRecording = false;   ///< dealt out without heeding groups, to be compared with what heeds them
  std::size_t withoutPart = 0;  ///< recordings that a published split leaves out
  Message leaks;                ///< the warning about what is on both sides; empty: nothing is
  std::string start;            ///< what the weights to start from know of it, see overlapWithStart()
  bool startKnowsTest = false;  ///< then nothing counts as new
};

/// Whether fits keep groups back, for folds or to choose the epoch by.
inline bool keepsGroupsBack(const TrainConfig& config) {
  return config.calibrationFolds > 0 || config.validationShare > 0;
}

/// Throws ConfigError that says what to change if the recordings have too few groups for what the fits of a run keep
/// back of them: the calibration folds and, unless there is a validation part, a share of each fit's. duplicates: of
/// these recordings.
void requireGroupsForFits(const Dataset& learn, bool hasValidation, const TrainConfig& config,
                          const Duplicates& duplicates);

/// What a run learns from, chooses its best epoch by, and is tested on. Parts have the name, licence and so on of the
/// whole.
struct RunSplit {
  Dataset learn;
  Dataset validation;  ///< of a published split; others are taken out of learn for each fit
  Dataset test;
  Dataset unlabelled;  ///< what TrainConfig::unlabelled names, see openUnlabelled()
  Dataset external;    ///< what TrainConfig::externalTest names, see openExternalTest()
  SplitFacts facts;
  std::vector<Message> notes;  ///< for the user, e.g. a published split with a group on both sides
};

/// Throws ConfigError that names every group of the configuration without a recording (a run with fewer groups than its
/// configuration says would be another one than its record tells), or if nothing is left to learn from.
/// duplicates: of the data set, see sameFiles(); they are on one side where whole groups are dealt out, and leaks where
/// the groups or parts are named.
RunSplit splitForRun(const Dataset& dataset, const TrainConfig& config, const Duplicates& duplicates = {},
                     const std::stop_token& stop = {});

/// Whether the tested recordings belong to groups, and what of them was learned from, too.
SplitFacts factsOf(const Dataset& dataset, const Split& split, int testSide, const Duplicates& duplicates);

/// These recordings of the data set under its name, licence and so on.
Dataset partOf(const Dataset& dataset, std::span<const std::size_t> recordings);

/// Whole groups, chosen at random, with about this share of each class: at least one group and never all of them. true
/// for the chosen recordings. Throws ConfigError for fewer than two groups.
std::vector<bool> groupedShare(const Dataset& dataset, double share, std::uint64_t seed,
                               const Duplicates& duplicates = {});

}  // namespace moodogram

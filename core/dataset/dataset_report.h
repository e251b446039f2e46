// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "core/base/message.h"
#include "core/base/progress.h"
#include "core/dataset/dataset.h"
#include "core/dataset/split.h"

namespace moodogram {

/// What a recording's file holds.
struct RecordingFacts {
  double seconds = 0;    ///< decoded; by the header, or 0 if it does not say, when only headers were read
  int sampleRateHz = 0;  ///< 0: the file could not be opened
  int channels = 0;
  std::string codec;
  double peak = 0;  ///< largest sample, full scale = 1
  /// Samples in runs of three or more at full scale in one channel, which no microphone delivers.
  std::int64_t clippedSamples = 0;
  double silentSeconds = 0;  ///< whole 50 ms in which no channel exceeds kSilentBelow
  std::string contentHash;  ///< of the decoded samples, so that tags and containers do not matter; empty if not decoded
  Message problem;          ///< why the file, or the rest of it, cannot be used, or what is odd about its samples

  /// -60 dB of full scale: below the noise of a quiet room, above dither.
  static constexpr double kSilentBelow = 0.001;
  static constexpr double kFullScale = 0.9999;
  bool isSilent() const { return seconds > 0 && peak < kSilentBelow; }
};

struct ReportOptions {
  bool headersOnly = false;  ///< seconds instead of minutes; no levels, no duplicates, no faults within files
  bool bySound = false;      ///< compareSounds() as well
  int threads = 0;           ///< 0: as many as there are cores
  int folds = 5;             ///< of the proposed split; fewer if there are not as many groups
  std::uint64_t seed = 1;
};

struct DatasetReport {
  bool headersOnly = false;
  std::vector<RecordingFacts> recordings;  ///< of each recording of the data set
  Duplicates duplicates;                   ///< with the same samples
  /// The same in other encodings, one of each set of duplicates at most; nullopt: not looked for, or that cannot be
  /// told here. What follows heeds both.
  std::optional<Duplicates> soundCopies;
  /// Between the published parts; empty too if there are none.
  std::vector<Leak> partLeaks;
  Split groupedFolds;                   ///< proposed; no folds if there are fewer than two groups
  std::vector<std::string> tornGroups;  ///< those that as many random folds would put on both sides
  std::size_t groups = 0;  ///< recordings without a group count as one each; those that share content as one
};

/// Opens every recording, several at once. Files that cannot be decoded are reported, not fatal. Throws Cancelled.
DatasetReport inspectDataset(const Dataset& dataset, const ReportOptions& options = {}, std::stop_token stop = {},
                             const ProgressCallback& progress = {});

/// Adds soundCopies to a report that is not by headers only: see findSoundCopies(). Decodes music a second time. Throws
/// Cancelled.
void compareSounds(const Dataset& dataset, DatasetReport& report, const ReportOptions& options = {},
                   std::stop_token stop = {}, const ProgressCallback& progress = {});

/// Everything, as one JSON object in UTF-8.
std::string reportJson(const Dataset& dataset, const DatasetReport& report);
/// The same for people, in lines of at most 100 characters as far as names allow.
std::string formatReport(const Dataset& dataset, const DatasetReport& report);

}  // namespace moodogram

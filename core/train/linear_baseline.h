// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <stop_token>
#include <string>
#include <vector>

#include "core/base/progress.h"
#include "core/dataset/dataset.h"
#include "core/evaluate/scoring.h"
#include "core/train/train_config.h"

namespace moodogram {

/// What any network must beat: balanced logistic regression (LogisticRegression, penalty 1) on mean and standard
/// deviation over time of each log-mel band. It learns from the windows that an analysis would score, 20
/// of a long recording, each recording counting once and each emotion the same; a recording's verdict is the mean of
/// its windows.
class LinearBaseline {
 public:
  /// Reads every recording, through the spectrogram cache of the configuration. Of its front end the first channel
  /// is used, if that has levels, else log-mel with its defaults. Throws ConfigError if none can be read, Cancelled.
  LinearBaseline(const Dataset& data, const TrainConfig& config, const std::stop_token& stop,
                 const ProgressCallback& progress);

  /// Indices of recordings of the data set. The verdicts on the tested ones, in order; those that could not be read
  /// have an error. Empty if none of those to learn from could be read.
  /// Throws Cancelled.
  std::vector<ScoredRecording> score(std::span<const std::size_t> learn, std::span<const std::size_t> test,
                                     const std::stop_token& stop = {}) const;

 private:
  struct Entry {
    Recording recording;
    std::vector<std::vector<float>> windows;  ///< features of each; empty: could not be read
    std::string error;
  };
  std::size_t m_classes;
  std::vector<Entry> m_entries;  ///< of each recording of the data set
};

/// For people, a part of a sentence.
inline constexpr char kLinearBaselineText[] =
    "balanced logistic regression on mean and deviation of each log-mel band over time";

}  // namespace moodogram

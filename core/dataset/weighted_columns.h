// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

#include "core/dataset/csv_table.h"
#include "core/dataset/emotion_table.h"

namespace moodogram {

/// The columns of a table of ratings that say something about emotions.
class WeightedColumns {
 public:
  /// Those whose names the table of emotions knows. Throws ConfigError if there is none; words: what they are called.
  WeightedColumns(const CsvTable& csv, const EmotionTable& table, std::string_view words);

  /// The row's numbers times the weights of their columns, added up. Throws ConfigError where one is no number from 0
  /// up:
  /// `"x" fault.`
  EmotionScores sum(const CsvRow& row, std::string_view fault) const;

 private:
  struct Column {
    std::size_t index;
    EmotionScores weights;
  };

  const CsvTable& m_csv;
  std::vector<Column> m_columns;
};

}  // namespace moodogram

// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

#include "core/base/message.h"
#include "core/dataset/csv_table.h"
#include "core/dataset/emotion_table.h"

namespace moodogram {

/// The columns of a table of ratings that say something about emotions.
class WeightedColumns {
 public:
  /// Those whose names the table of emotions knows. Throws ConfigError if there is none; noneFound:
  /// that, %1 being the table.
  WeightedColumns(const CsvTable& csv, const EmotionTable& table, MessageFormat<1> noneFound);

  /// The row's numbers times the weights of their columns, added up. Throws ConfigError where one is no number from 0
  /// up; fault: that, %1 being what is there.
  EmotionScores sum(const CsvRow& row, MessageFormat<1> fault) const;

 private:
  struct Column {
    std::size_t index;
    EmotionScores weights;
  };

  const CsvTable& m_csv;
  std::vector<Column> m_columns;
};

}  // namespace moodogram

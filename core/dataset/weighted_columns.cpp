// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/weighted_columns.h"

#include <string>

#include "core/base/paths.h"

namespace moodogram {

WeightedColumns::WeightedColumns(const CsvTable& csv, const EmotionTable& table, MessageFormat<1> noneFound)
    : m_csv(csv) {
  for (std::size_t i = 0; i < csv.header().size(); ++i)
    if (const auto weights = table.weightsOf(csv.header()[i].text)) m_columns.push_back({i, *weights});
  if (m_columns.empty()) csv.fail({}, Message(noneFound, displayPath(table.file())));
}

EmotionScores WeightedColumns::sum(const CsvRow& row, MessageFormat<1> fault) const {
  EmotionScores sum;
  for (const Column& column : m_columns) {
    const CsvField& field = row[column.index];
    const auto given = parseWeight(field.text);
    if (!given) m_csv.fail(field.position, Message(fault, toValidUtf8(field.text)));
    for (std::size_t i = 0; i < kEmotionCount; ++i) sum.values[i] += *given * column.weights.values[i];
  }
  return sum;
}

}  // namespace moodogram

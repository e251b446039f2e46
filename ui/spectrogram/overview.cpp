// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spectrogram/overview.h"

#include <algorithm>

namespace moodogram::ui {
namespace {

constexpr int kMinLevel = 5;
constexpr int kUnknownLengthLevel = 12;

}  // namespace

Overview::Overview(std::int64_t sampleCount) : m_level(sampleCount < 0 ? kUnknownLengthLevel : kMinLevel) {
  while (sampleCount > kMaxColumns * samplesPerColumn(m_level)) ++m_level;
}

void Overview::append(const LevelTile& piece) {
  m_levels.rows = piece.rows;
  m_levels.columns += piece.columns;
  m_levels.decibels.insert(m_levels.decibels.end(), piece.decibels.begin(), piece.decibels.end());
  while (m_levels.columns > kMaxColumns) halve();
}

void Overview::halve() {
  const auto rows = static_cast<std::size_t>(m_levels.rows);
  const int columns = (m_levels.columns + 1) / 2;
  for (int column = 0; column < columns; ++column) {
    const float* left = &m_levels.decibels[static_cast<std::size_t>(2 * column) * rows];
    const float* right = 2 * column + 1 < m_levels.columns ? left + rows : left;
    // In place: what is written lies before what is still to be read.
    float* merged = &m_levels.decibels[static_cast<std::size_t>(column) * rows];
    std::transform(left, left + rows, right, merged, [](float a, float b) { return std::max(a, b); });
  }
  m_levels.columns = columns;
  m_levels.decibels.resize(static_cast<std::size_t>(columns) * rows);
  ++m_level;
}

}  // namespace moodogram::ui

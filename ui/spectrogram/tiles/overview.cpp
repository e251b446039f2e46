// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spectrogram/tiles/overview.h"

#include <algorithm>

namespace moodogram::ui {
namespace {

constexpr int kMinLevel = 5;
constexpr int kUnknownLengthLevel = 12;

}  // namespace

int Overview::maxColumns(std::size_t bins) {
  int columns = kMaxColumns;
  while (static_cast<std::size_t>(columns) * bins * sizeof(Centibels) > kMaxBytes) columns /= 2;
  return columns;
}

Overview::Overview(std::int64_t sampleCount, std::size_t bins)
    : m_maxColumns(maxColumns(bins)), m_level(sampleCount < 0 ? kUnknownLengthLevel : kMinLevel) {
  while (sampleCount > m_maxColumns * samplesPerColumn(m_level)) ++m_level;
}

void Overview::append(const SpectrumTile& piece) {
  m_spectra.bins = piece.bins;
  m_spectra.columns += piece.columns;
  m_spectra.levels.insert(m_spectra.levels.end(), piece.levels.begin(), piece.levels.end());
  while (m_spectra.columns > m_maxColumns) halve();
}

void Overview::halve() {
  const std::size_t bins = m_spectra.bins;
  const int columns = (m_spectra.columns + 1) / 2;
  for (int column = 0; column < columns; ++column) {
    const Centibels* left = &m_spectra.levels[static_cast<std::size_t>(2 * column) * bins];
    const Centibels* right = 2 * column + 1 < m_spectra.columns ? left + bins : left;
    // In place: what is written lies before what is still to be read.
    Centibels* merged = &m_spectra.levels[static_cast<std::size_t>(column) * bins];
    std::transform(left, left + bins, right, merged, [](Centibels a, Centibels b) { return std::max(a, b); });
  }
  m_spectra.columns = columns;
  m_spectra.levels.resize(static_cast<std::size_t>(columns) * bins);
  ++m_level;
}

}  // namespace moodogram::ui

// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dsp/waveform.h"

#include <algorithm>
#include <cmath>

namespace moodogram {

WaveformBuilder::WaveformBuilder(std::int64_t samplesPerColumn, int maxColumns) : m_maxColumns(maxColumns) {
  m_waveform.samplesPerColumn = samplesPerColumn;
}

void WaveformBuilder::add(std::span<const float> samples) {
  while (!samples.empty()) {
    std::int64_t filled = m_waveform.samples % m_waveform.samplesPerColumn;
    if (filled == 0) {
      if (m_waveform.columns.size() == static_cast<std::size_t>(m_maxColumns)) halve();
      m_waveform.columns.push_back({samples[0], samples[0], 0});
      m_energies.push_back(0);
    }
    const auto count = std::min(samples.size(), static_cast<std::size_t>(m_waveform.samplesPerColumn - filled));
    WaveformColumn& column = m_waveform.columns.back();
    double energy = 0;
    for (const float sample : samples.first(count)) {
      column.min = std::min(column.min, sample);
      column.max = std::max(column.max, sample);
      energy += static_cast<double>(sample) * sample;
    }
    m_energies.back() += energy;
    filled += static_cast<std::int64_t>(count);
    column.rms = static_cast<float>(std::sqrt(m_energies.back() / static_cast<double>(filled)));
    m_waveform.samples += static_cast<std::int64_t>(count);
    samples = samples.subspan(count);
  }
}

void WaveformBuilder::halve() {
  std::vector<WaveformColumn>& columns = m_waveform.columns;
  m_waveform.samplesPerColumn *= 2;
  for (std::size_t i = 0; i < columns.size() / 2; ++i) {
    const WaveformColumn& left = columns[2 * i];
    const WaveformColumn& right = columns[2 * i + 1];
    m_energies[i] = m_energies[2 * i] + m_energies[2 * i + 1];
    const double meanSquare = m_energies[i] / static_cast<double>(m_waveform.samplesPerColumn);
    columns[i] = {std::min(left.min, right.min), std::max(left.max, right.max),
                  static_cast<float>(std::sqrt(meanSquare))};
  }
  columns.resize(columns.size() / 2);
  m_energies.resize(columns.size());
}

}  // namespace moodogram

// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace moodogram {

/// What a column of a waveform shows of its samples.
struct WaveformColumn {
  float min = 0;
  float max = 0;
  float rms = 0;

  bool operator==(const WaveformColumn&) const = default;
};

/// A signal from its start in columns of samplesPerColumn samples; the last column may stand for fewer.
struct WaveformOverview {
  std::int64_t samplesPerColumn = 1;
  std::int64_t samples = 0;  ///< that the columns stand for
  std::vector<WaveformColumn> columns;
};

/// Draws while the samples arrive, whatever their number: when there are maxColumns columns, each two become one.
class WaveformBuilder {
 public:
  /// samplesPerColumn: to begin with. maxColumns: even.
  explicit WaveformBuilder(std::int64_t samplesPerColumn = 256, int maxColumns = 4096);

  void add(std::span<const float> samples);
  const WaveformOverview& waveform() const { return m_waveform; }

 private:
  void halve();

  int m_maxColumns;
  WaveformOverview m_waveform;
  std::vector<double> m_energies;  ///< of the columns: sums of squares
};

}  // namespace moodogram

// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "core/dsp/spectrum.h"

namespace moodogram::ui {

/// Zoom levels are powers of two: a column of level n stands for 2^n samples.
constexpr std::int64_t samplesPerColumn(int level) { return std::int64_t{1} << level; }

/// The whole track in at most maxColumns() columns, grown from its start. When a track turns out longer than thought,
/// the picture is halved: two columns become one that holds the louder of both, which is what a column is anyway.
class Overview {
 public:
  static constexpr int kMaxColumns = 2048;
  static constexpr std::size_t kMaxBytes = std::size_t{34} << 20;

  /// Fewer for long transforms, so that spectra stay within kMaxBytes. A power of two.
  static int maxColumns(std::size_t bins);

  /// sampleCount -1: not known; the picture then starts at the level of a song of a few minutes.
  explicit Overview(std::int64_t sampleCount = 0, std::size_t bins = 0);

  int level() const { return m_level; }
  const SpectrumTile& spectra() const { return m_spectra; }
  /// Where the next piece begins.
  std::int64_t nextSample() const { return m_spectra.columns * samplesPerColumn(m_level); }

  /// The next columns at level().
  void append(const SpectrumTile& piece);

 private:
  void halve();

  int m_maxColumns;
  int m_level = 0;
  SpectrumTile m_spectra;
};

}  // namespace moodogram::ui

// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace moodogram::ui {

struct WaveformColumn {
  float lowest = 0;
  float highest = 0;
  float rms = 0;
};

/// A track's waveform from its start, as far as it has been decoded.
struct Waveform {
  double secondsPerColumn = 0;
  std::vector<WaveformColumn> columns;
};

}  // namespace moodogram::ui

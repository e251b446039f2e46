// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace moodogram::ui {

/// What dragging over the spectrogram does.
enum class PlotTool {
  Navigate,   ///< moves the view; a click seeks
  Select,     ///< marks a part of the track, or a box in time and frequency
  Measure,    ///< spans a ruler between two points
  Harmonics,  ///< moves a fundamental and the lines at its multiples
};

/// How the view goes with the playhead.
enum class FollowMode {
  Off,
  Page,    ///< turns the page when playback runs past the edge
  Scroll,  ///< keeps the playhead in the middle
};

enum class FrequencyLabels { Hertz, Notes };

}  // namespace moodogram::ui

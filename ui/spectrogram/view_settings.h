// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/spectrogram/plot/plot_tool.h"
#include "ui/spectrogram/tiles/tile_settings.h"

class QSettings;

namespace moodogram::ui {

/// How the user wants spectrograms to be shown, whatever the track.
struct ViewSettings {
  TileSettings tiles;
  FrequencyLabels labels = FrequencyLabels::Hertz;
  FollowMode follow = FollowMode::Page;
  bool grid = false;
  bool waveform = true;
  bool slice = false;

  bool operator==(const ViewSettings&) const = default;
};

/// Lowest and highest frequency that a scale is shown with.
FrequencyAxis axisOf(FrequencyScale scale);

inline constexpr float kLowestFloorDb = -140;
inline constexpr float kHighestCeilingDb = 20;
inline constexpr float kSmallestRangeDb = 6;

/// The range inside of what can be chosen.
TileLook withRange(TileLook look, float floorDb, float ceilingDb);

void saveViewSettings(QSettings& settings, const ViewSettings& view);
/// What is missing, or was written by a version that knew more, is as in a new ViewSettings.
ViewSettings loadViewSettings(const QSettings& settings);

}  // namespace moodogram::ui

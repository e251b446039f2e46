// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audio/channel_mix.h"
#include "core/dsp/colour_map.h"
#include "core/dsp/frequency_axis.h"
#include "core/dsp/spectrum.h"

namespace moodogram::ui {

/// How levels become colours.
struct TileLook {
  ColourMap map = ColourMap::Magma;
  float floorDb = -85;
  float ceilingDb = -10;

  bool operator==(const TileLook&) const = default;
};

/// What must be decoded and transformed.
struct TileTransform {
  SpectrumConfig spectrum;
  ChannelSelection channel;

  bool operator==(const TileTransform&) const = default;
};

/// Everything that the picture of a track depends on. Another transform costs FFTs; the rest only redraws.
struct TileSettings {
  TileTransform transform;
  FrequencyAxis axis;  ///< as wished for; pictures and axes show clippedToRate() of it
  int rows = 256;      ///< of the pictures
  TileLook look;

  bool operator==(const TileSettings&) const = default;
};

}  // namespace moodogram::ui

// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/dsp/indexed_image.h"
#include "core/dsp/sox_picture.h"

namespace moodogram {

/// The channels one above the other, the first on top, with a row of background between them. Throws ConfigError if
/// there is not one column.
IndexedImage soxRaster(const SoxLevels& levels, const SoxPaletteConfig& palette);

/// What SoX writes around the raster.
struct SoxFigureConfig {
  double dynamicRangeDb = 120;
  double ceilingDb = 0;
  int sampleRateHz = 0;
  bool axisLines = true;
  std::string title;  ///< UTF-8, as is the comment; left out where it is wider than the picture
  std::string comment;
};

/// The raster with title, axes, legend and comment: everything is where SoX has it, in another font. The picture can
/// be one without columns.
IndexedImage soxFigure(const SoxLevels& levels, const SoxPaletteConfig& palette, const SoxFigureConfig& config);

}  // namespace moodogram

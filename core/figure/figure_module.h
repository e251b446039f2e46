// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "core/figure/figure.h"

namespace moodogram {

/// What SpectrogramFigure promises.
class FigureDrawing {
 public:
  virtual ~FigureDrawing() = default;
  virtual int pictureWidth() const = 0;
  virtual int pictureHeight() const = 0;
  virtual std::string render(FigureFormat format, const RgbImage& picture) const = 0;
};

/// A line of text, see PixelText.
struct TextBitmap {
  int width = 0;
  int height = 0;
  std::vector<std::uint8_t> isSet;  ///< width * height, rows from the top
};

/// What draws with cairo and Pango. It lives in the module libmoodogram-figure, beside libmoodogram-core, because these
/// come with some thirty libraries, and most of what the programs do needs none of them.
struct FigureModule {
  std::unique_ptr<FigureDrawing> (*layOut)(FigureConfig config);
  TextBitmap (*drawText)(const std::string& utf8);
};

/// The name of the variable in the module.
inline constexpr const char* kFigureModuleSymbol = "moodogramFigureModule";

/// Loaded at the first call, never unloaded. Throws Error if it cannot be. From any thread.
const FigureModule& figureModule();

}  // namespace moodogram

// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "core/base/emotion_timeline.h"
#include "core/dsp/colour_map.h"
#include "core/dsp/frequency_axis.h"
#include "core/dsp/image.h"

namespace moodogram {

enum class FigureFormat { Png, Svg, Pdf };

/// "png", "svg" or "pdf", and the inverse.
std::string_view figureFormatName(FigureFormat format);
std::optional<FigureFormat> parseFigureFormat(std::string_view name);

/// A spectrogram with its axes, for a page, a slide or a paper.
struct FigureConfig {
  int widthPixels = 1600;
  int heightPixels = 900;
  /// Text and lines keep their size on paper: labels are 9 points high, so 300 dpi makes them 38 pixels. The drawing
  /// is as wide as widthPixels / dpi inches.
  double dpi = 96;
  bool dark = false;
  std::string title;  ///< UTF-8 in any script; empty: none
  double startSeconds = 0;
  double endSeconds = 0;
  FrequencyAxis axis;
  bool noteNames = false;  ///< on the frequency axis instead of hertz
  ColourMap map = ColourMap::Magma;
  double floorDb = -100;
  double ceilingDb = 0;
  std::optional<EmotionTimeline> emotions;  ///< an emotion lane with its legend
  /// Goes into the file: how the picture was made.
  std::string description;

  /// Sets the size in pixels from one on paper.
  void setSizeMillimetres(double width, double height);
};

class FigureDrawing;

/// Lays the figure out, then draws it around a picture of the size that the layout leaves. One object serves one
/// thread.
class SpectrogramFigure {
 public:
  /// Throws ConfigError if the figure has no room for its axes, or is larger than cairo's 32767 pixels, and Error if
  /// the module that draws cannot be loaded.
  explicit SpectrogramFigure(FigureConfig config);
  ~SpectrogramFigure();

  /// Pixels of the picture: as many as the figure has there, so nothing is scaled in a PNG.
  int pictureWidth() const;
  int pictureHeight() const;

  /// The file's bytes. `picture` has the size above. PNG says its resolution and the description; SVG and PDF have axes
  /// and text as vectors around the embedded picture. Throws IoError.
  std::string render(FigureFormat format, const RgbImage& picture) const;

 private:
  std::unique_ptr<FigureDrawing> m_drawing;
};

}  // namespace moodogram

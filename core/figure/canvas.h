// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cairo.h>
#include <pango/pangocairo.h>

#include <memory>
#include <string>

#include "core/dsp/colour_map.h"
#include "core/dsp/image.h"

namespace moodogram {

struct CanvasRect {
  double x = 0, y = 0, width = 0, height = 0;
  double right() const { return x + width; }
  double bottom() const { return y + height; }
};

/// Drawing with cairo and Pango in pixels. The surface may be one of pixels or of vectors; text is laid out without
/// hinting, so it takes the same room on all of them.
class Canvas {
 public:
  /// surface: taken over.
  explicit Canvas(cairo_surface_t* surface);

  cairo_t* cairo() const { return m_cairo.get(); }
  cairo_surface_t* surface() const { return m_surface.get(); }

  struct TextStyle {
    double pixels = 12;  ///< size of the font
    bool bold = false;
    double maxWidth = 0;  ///< above 0: cut with an ellipsis
  };
  struct TextSize {
    double width = 0, height = 0;
  };
  TextSize measure(const std::string& text, const TextStyle& style) const;
  /// The text's box is at (x, y) with these parts of its size to the left and above: 0, 0.5 or 1.
  void drawText(const std::string& text, const TextStyle& style, double x, double y, double alignX, double alignY,
                Rgb colour) const;

  void setColour(Rgb colour) const;
  void fill(const CanvasRect& rect, Rgb colour) const;
  /// Draws the picture into the rectangle without smoothing.
  void drawPicture(const RgbImage& picture, const CanvasRect& rect) const;

  /// Ends the drawing: what the surface writes to is complete. Throws IoError.
  void finish() const;

 private:
  struct Free {
    void operator()(cairo_t* cairo) const { cairo_destroy(cairo); }
    void operator()(cairo_surface_t* surface) const { cairo_surface_destroy(surface); }
    void operator()(PangoLayout* layout) const { g_object_unref(layout); }
  };
  using Layout = std::unique_ptr<PangoLayout, Free>;
  Layout makeLayout(const std::string& text, const TextStyle& style) const;

  std::unique_ptr<cairo_surface_t, Free> m_surface;
  std::unique_ptr<cairo_t, Free> m_cairo;
};

}  // namespace moodogram

// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/canvas.h"

#include "core/base/error.h"
#include "core/base/message.h"
#include "core/base/paths.h"

namespace moodogram {
namespace {

/// Pango looks further by itself where these lack a script.
constexpr const char* kFontFamily = "Inter, DejaVu Sans, sans-serif";

}  // namespace

Canvas::Canvas(cairo_surface_t* surface) : m_surface(surface), m_cairo(cairo_create(surface)) {
  const std::unique_ptr<cairo_font_options_t, decltype(&cairo_font_options_destroy)> options(
      cairo_font_options_create(), &cairo_font_options_destroy);
  cairo_font_options_set_hint_style(options.get(), CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_hint_metrics(options.get(), CAIRO_HINT_METRICS_OFF);
  cairo_font_options_set_antialias(options.get(), CAIRO_ANTIALIAS_GRAY);
  cairo_set_font_options(m_cairo.get(), options.get());
}

Canvas::Layout Canvas::makeLayout(const std::string& text, const TextStyle& style) const {
  Layout layout(pango_cairo_create_layout(m_cairo.get()));
  const std::unique_ptr<PangoFontDescription, decltype(&pango_font_description_free)> font(
      pango_font_description_from_string(kFontFamily), &pango_font_description_free);
  pango_font_description_set_absolute_size(font.get(), style.pixels * PANGO_SCALE);
  if (style.bold) pango_font_description_set_weight(font.get(), PANGO_WEIGHT_BOLD);
  pango_layout_set_font_description(layout.get(), font.get());
  const std::string valid = toValidUtf8(text);
  pango_layout_set_text(layout.get(), valid.c_str(), static_cast<int>(valid.size()));
  pango_layout_set_single_paragraph_mode(layout.get(), TRUE);
  if (style.maxWidth > 0) {
    pango_layout_set_width(layout.get(), static_cast<int>(style.maxWidth * PANGO_SCALE));
    pango_layout_set_ellipsize(layout.get(), PANGO_ELLIPSIZE_END);
  }
  return layout;
}

Canvas::TextSize Canvas::measure(const std::string& text, const TextStyle& style) const {
  PangoRectangle logical{};
  pango_layout_get_extents(makeLayout(text, style).get(), nullptr, &logical);
  return {static_cast<double>(logical.width) / PANGO_SCALE, static_cast<double>(logical.height) / PANGO_SCALE};
}

void Canvas::drawText(const std::string& text, const TextStyle& style, double x, double y, double alignX, double alignY,
                      Rgb colour) const {
  const Layout layout = makeLayout(text, style);
  PangoRectangle logical{};
  pango_layout_get_extents(layout.get(), nullptr, &logical);
  setColour(colour);
  // Right-to-left text in a width of its own starts at the right, which logical.x says.
  cairo_move_to(m_cairo.get(), x - (logical.x + alignX * logical.width) / PANGO_SCALE,
                y - (logical.y + alignY * logical.height) / PANGO_SCALE);
  pango_cairo_show_layout(m_cairo.get(), layout.get());
}

void Canvas::setColour(Rgb colour) const {
  cairo_set_source_rgb(m_cairo.get(), colour.red / 255.0, colour.green / 255.0, colour.blue / 255.0);
}

void Canvas::fill(const CanvasRect& rect, Rgb colour) const {
  setColour(colour);
  cairo_rectangle(m_cairo.get(), rect.x, rect.y, rect.width, rect.height);
  cairo_fill(m_cairo.get());
}

void Canvas::drawPicture(const RgbImage& picture, const CanvasRect& rect) const {
  const std::unique_ptr<cairo_surface_t, Free> image(
      cairo_image_surface_create(CAIRO_FORMAT_RGB24, picture.width, picture.height));
  if (cairo_surface_status(image.get()) != CAIRO_STATUS_SUCCESS)
    throw IoError(Message(MOODOGRAM_TEXT("Figure", "The picture is too large to be drawn.")));
  unsigned char* bytes = cairo_image_surface_get_data(image.get());
  const int stride = cairo_image_surface_get_stride(image.get());
  for (int y = 0; y < picture.height; ++y) {
    auto* row = reinterpret_cast<std::uint32_t*>(bytes + static_cast<std::ptrdiff_t>(y) * stride);
    const std::uint8_t* pixel = picture.at(0, y);
    for (int x = 0; x < picture.width; ++x, pixel += 3)
      row[x] = static_cast<std::uint32_t>(pixel[0]) << 16U | static_cast<std::uint32_t>(pixel[1]) << 8U | pixel[2];
  }
  cairo_surface_mark_dirty(image.get());
  cairo_save(m_cairo.get());
  cairo_translate(m_cairo.get(), rect.x, rect.y);
  cairo_scale(m_cairo.get(), rect.width / picture.width, rect.height / picture.height);
  cairo_set_source_surface(m_cairo.get(), image.get(), 0, 0);
  cairo_pattern_set_filter(cairo_get_source(m_cairo.get()), CAIRO_FILTER_NEAREST);
  cairo_rectangle(m_cairo.get(), 0, 0, picture.width, picture.height);
  cairo_fill(m_cairo.get());
  cairo_restore(m_cairo.get());
}

void Canvas::finish() const {
  const cairo_status_t drawn = cairo_status(m_cairo.get());
  cairo_surface_finish(m_surface.get());
  const cairo_status_t status = drawn != CAIRO_STATUS_SUCCESS ? drawn : cairo_surface_status(m_surface.get());
  if (status != CAIRO_STATUS_SUCCESS)
    throw IoError(Message(MOODOGRAM_TEXT("Figure", "The figure cannot be drawn: %1."), cairo_status_to_string(status)));
}

}  // namespace moodogram

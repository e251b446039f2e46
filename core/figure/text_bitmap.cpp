// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/text_bitmap.h"

#include <pango/pangocairo.h>

#include <algorithm>
#include <memory>
#include <new>

namespace moodogram {
namespace {

constexpr int kFontPixels = 10;  // characters are 6 pixels wide in the usual fonts
constexpr int kMaxWidth = 32767;

template <auto release>
struct Release {
  template <typename T>
  void operator()(T* object) const {
    release(object);
  }
};
template <typename T, auto release>
using Handle = std::unique_ptr<T, Release<release>>;

using Surface = Handle<cairo_surface_t, cairo_surface_destroy>;
using Context = Handle<cairo_t, cairo_destroy>;
using Layout = Handle<PangoLayout, g_object_unref>;

Surface makeSurface(int width, int height) {
  Surface surface(cairo_image_surface_create(CAIRO_FORMAT_A8, width, height));
  if (cairo_surface_status(surface.get()) != CAIRO_STATUS_SUCCESS) throw std::bad_alloc();
  return surface;
}

Layout makeLayout(cairo_t* context, const std::string& utf8) {
  const Handle<cairo_font_options_t, cairo_font_options_destroy> options(cairo_font_options_create());
  cairo_font_options_set_antialias(options.get(), CAIRO_ANTIALIAS_NONE);
  cairo_font_options_set_hint_style(options.get(), CAIRO_HINT_STYLE_FULL);
  cairo_font_options_set_hint_metrics(options.get(), CAIRO_HINT_METRICS_ON);
  Layout layout(pango_cairo_create_layout(context));
  pango_cairo_context_set_font_options(pango_layout_get_context(layout.get()), options.get());
  const Handle<PangoFontDescription, pango_font_description_free> font(pango_font_description_new());
  pango_font_description_set_family_static(font.get(), "Monospace");
  pango_font_description_set_absolute_size(font.get(), kFontPixels * PANGO_SCALE);
  pango_layout_set_font_description(layout.get(), font.get());
  pango_layout_set_single_paragraph_mode(layout.get(), TRUE);
  const Handle<char, g_free> valid(g_utf8_make_valid(utf8.data(), static_cast<gssize>(utf8.size())));
  pango_layout_set_text(layout.get(), valid.get(), -1);
  return layout;
}

}  // namespace

TextBitmap drawTextBitmap(const std::string& utf8) {
  TextBitmap text;
  if (utf8.empty()) return text;
  {
    const Surface surface = makeSurface(1, 1);
    const Context context(cairo_create(surface.get()));
    pango_layout_get_pixel_size(makeLayout(context.get(), utf8).get(), &text.width, &text.height);
    text.width = std::clamp(text.width, 0, kMaxWidth);
    text.height = std::clamp(text.height, 0, kMaxWidth);
  }
  const Surface surface = makeSurface(text.width, text.height);
  {
    const Context context(cairo_create(surface.get()));
    cairo_set_antialias(context.get(), CAIRO_ANTIALIAS_NONE);
    pango_cairo_show_layout(context.get(), makeLayout(context.get(), utf8).get());
  }
  cairo_surface_flush(surface.get());
  const unsigned char* pixels = cairo_image_surface_get_data(surface.get());
  const int stride = cairo_image_surface_get_stride(surface.get());
  for (int y = 0; y < text.height; ++y)
    for (int x = 0; x < text.width; ++x)
      text.isSet.push_back(pixels[static_cast<std::ptrdiff_t>(y) * stride + x] >= 128 ? 1 : 0);
  return text;
}

}  // namespace moodogram

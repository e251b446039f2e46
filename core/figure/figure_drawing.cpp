// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/figure_drawing.h"

#include <cairo-pdf.h>
#include <cairo-svg.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <string_view>
#include <vector>

#include "core/base/error.h"
#include "core/base/message.h"
#include "core/base/paths.h"
#include "core/dsp/axis_ticks.h"
#include "core/figure/canvas.h"
#include "core/figure/emotion_colours.h"
#include "core/figure/emotion_lane.h"

namespace moodogram {
namespace {

constexpr int kMaxPixels = 32767;  // cairo's
constexpr double kPointsPerInch = 72;

// Lengths in points on paper.
constexpr double kLabelPoints = 9;
constexpr double kTitlePoints = 12;
constexpr double kMargin = 12;
constexpr double kTick = 3;
constexpr double kGap = 4;
constexpr double kLaneHeight = 36;
constexpr double kBarWidth = 9;
constexpr double kSwatch = 8;
constexpr double kLegendGap = 14;
constexpr double kSmallestPicture = 24;

struct Look {
  Rgb background, text, line, unknown;
};
constexpr Look kLight{{0xFF, 0xFF, 0xFF}, {0x1D, 0x21, 0x27}, {0x5B, 0x62, 0x6C}, {0xE4, 0xE8, 0xEE}};
constexpr Look kDark{{0x1C, 0x1F, 0x24}, {0xE6, 0xE9, 0xEE}, {0x9A, 0xA1, 0xAB}, {0x2E, 0x33, 0x3B}};

struct Tick {
  double place = 0;  ///< pixels from the top or from the left of the figure
  std::string label;
};

std::string capitalised(std::string_view name) {
  std::string text(name);
  text[0] = static_cast<char>(text[0] - 'a' + 'A');
  return text;
}

/// A true minus sign, as wide as the digits.
std::string levelText(double db, int decimals) {
  std::array<char, 40> digits{};
  std::snprintf(digits.data(), digits.size(), "%.*f", decimals, std::abs(db));
  const bool isZero = std::string_view(digits.data()).find_first_not_of("0.") == std::string_view::npos;
  return (db < 0 && !isZero ? "\u2212" : "") + std::string(digits.data()) + " dB";
}

cairo_status_t appendBytes(void* target, const unsigned char* data, unsigned int size) {
  static_cast<std::string*>(target)->append(reinterpret_cast<const char*>(data), size);
  return CAIRO_STATUS_SUCCESS;
}

/// Lays the figure out, then draws it.
struct Figure final : FigureDrawing {
  FigureConfig config;
  double point;  ///< pixels
  Look look;
  CanvasRect picture;
  CanvasRect bar;
  CanvasRect lane;  ///< no height: no lane
  std::vector<Tick> frequencyTicks;
  std::vector<Tick> timeTicks;
  std::vector<Tick> levelTicks;
  struct LegendEntry {
    Emotion emotion;
    double x, y;  ///< left edge, middle
  };
  std::vector<LegendEntry> legend;

  explicit Figure(FigureConfig figureConfig)
      : config(std::move(figureConfig)), point(config.dpi / kPointsPerInch), look(config.dark ? kDark : kLight) {
    for (std::string* text : {&config.title, &config.description}) *text = toValidUtf8(*text);
    validate();
    layOut(Canvas(cairo_recording_surface_create(CAIRO_CONTENT_COLOR, nullptr)));
  }

  void validate() const {
    if (!(config.dpi >= 20 && config.dpi <= 2400))
      throw ConfigError(Message(MOODOGRAM_TEXT("Figure", "The resolution must be from %1 to %2 dpi."), 20, 2400));
    if (config.widthPixels < 1 || config.heightPixels < 1 || config.widthPixels > kMaxPixels ||
        config.heightPixels > kMaxPixels)
      throw ConfigError(Message(
          MOODOGRAM_TEXT("Figure", "A figure of %1 pixels cannot be drawn: at most %2 in each direction are possible."),
          sizeText(), kMaxPixels));
    if (!(config.endSeconds > config.startSeconds))
      throw ConfigError(Message(MOODOGRAM_TEXT("Figure", "The figure's range of time is empty.")));
    if (!(config.axis.maxHz > config.axis.minHz))
      throw ConfigError(Message(MOODOGRAM_TEXT("Figure", "The figure's range of frequencies is empty.")));
    if (!(config.ceilingDb > config.floorDb))
      throw ConfigError(Message(MOODOGRAM_TEXT("Figure", "The figure's range of levels is empty.")));
  }

  std::string sizeText() const {
    return std::to_string(config.widthPixels) + " x " + std::to_string(config.heightPixels);
  }

  Canvas::TextStyle label() const { return {kLabelPoints * point, false, 0}; }
  Canvas::TextStyle title() const {
    return {kTitlePoints * point, true, std::max(config.widthPixels - 2 * kMargin * point, 1.0)};
  }

  /// Rows of legend entries from the top; returns the height of all.
  double layOutLegend(const Canvas& canvas, double left, double right) {
    const double rowHeight = canvas.measure("Ag", label()).height + kGap * point;
    double x = left;
    double y = rowHeight / 2;
    for (const Emotion emotion : kEmotionStack) {
      const double width = canvas.measure(legendText(emotion), label()).width + (kSwatch + kGap) * point;
      if (x > left && x + width > right) {
        x = left;
        y += rowHeight;
      }
      legend.push_back({emotion, x, y});
      x += width + kLegendGap * point;
    }
    return y + rowHeight / 2;
  }

  static std::string legendText(Emotion emotion) {
    // The selector asks for a plain glyph where a font has a coloured picture.
    return std::string(emotionGlyphText(emotion)) + "\uFE0E " + capitalised(emotionName(emotion));
  }

  void layOut(const Canvas& canvas) {
    const double labelHeight = canvas.measure("0:00", label()).height;
    const double margin = kMargin * point;
    const double top =
        margin + (config.title.empty() ? labelHeight / 2
                                       : canvas.measure(config.title, title()).height + kGap * point + labelHeight / 4);
    const double besideAxis = (kTick + kGap) * point;

    // Widths first: they depend on labels whose number depends on heights, so the widest that can occur are taken.
    double frequencyWidth = config.noteNames ? canvas.measure("A#10", label()).width : 0;
    const int digits = config.axis.maxHz < 10 * config.axis.minHz ? 5 : 3;
    for (const double hz : {config.axis.minHz, config.axis.maxHz, 500.0, 2.5e3, 20e3})
      if (!config.noteNames) frequencyWidth = std::max(frequencyWidth, widthOf(canvas, frequencyText(hz, digits)));
    if (config.emotions) frequencyWidth = std::max(frequencyWidth, widthOf(canvas, "emotion"));
    const int decimals = config.ceilingDb - config.floorDb < 60 ? 1 : 0;
    const double levelWidth =
        std::max(widthOf(canvas, levelText(config.floorDb, decimals)), widthOf(canvas, "\u2212100 dB"));

    const double left = std::ceil(margin + frequencyWidth + besideAxis);
    const double barSpace = std::ceil(kLegendGap * point + kBarWidth * point + besideAxis + levelWidth + margin);
    const double right = config.widthPixels - barSpace;
    double below = labelHeight + besideAxis + margin;
    double laneSpace = 0;
    if (config.emotions) {
      below += layOutLegend(canvas, left, config.widthPixels - margin) + kGap * point;
      laneSpace = std::round((kLaneHeight + kGap) * point);
    }
    const double bottom = config.heightPixels - std::ceil(below) - laneSpace;
    picture = {left, std::ceil(top), std::floor(right - left), std::floor(bottom - std::ceil(top))};
    if (picture.width < kSmallestPicture * point || picture.height < kSmallestPicture * point)
      throw ConfigError(
          Message(MOODOGRAM_TEXT("Figure",
                                 "A figure of %1 pixels has no room for a picture and axes at %2 dpi; make it larger "
                                 "or lower the resolution."),
                  sizeText(), std::lround(config.dpi)));
    if (config.emotions)
      lane = {picture.x, picture.bottom() + std::round(kGap * point), picture.width, std::round(kLaneHeight * point)};
    const double axisBottom = config.emotions ? lane.bottom() : picture.bottom();
    const double legendTop = axisBottom + besideAxis + labelHeight + kGap * point;
    for (LegendEntry& entry : legend) entry.y += legendTop;
    bar = {picture.right() + kLegendGap * point, picture.y, kBarWidth * point, picture.height};
    placeTicks(canvas, labelHeight);
  }

  double widthOf(const Canvas& canvas, const std::string& text) const { return canvas.measure(text, label()).width; }

  void placeTicks(const Canvas& canvas, double labelHeight) {
    const double apart = labelHeight * 1.5;
    const auto frequencies = config.noteNames ? roundNotes(config.axis, picture.height, apart)
                                              : roundFrequencies(config.axis, picture.height, apart);
    const int digits = frequencyDigits(frequencies);
    for (const double hz : frequencies)
      frequencyTicks.push_back({picture.bottom() - heightOfFrequency(config.axis, hz) * picture.height,
                                config.noteNames ? noteText(hz) : frequencyText(hz, digits)});
    const std::vector<double> levels = roundLevels(config.floorDb, config.ceilingDb, bar.height, apart * 2.5);
    const int decimals = levels.size() > 1 ? timeDecimals(std::abs(levels[1] - levels[0])) : 0;
    for (const double db : levels)
      levelTicks.push_back({bar.bottom() - (db - config.floorDb) / (config.ceilingDb - config.floorDb) * bar.height,
                            levelText(db, decimals)});

    const double span = config.endSeconds - config.startSeconds;
    const double widest = widthOf(canvas, timeText(config.endSeconds, span < 10 ? 2 : 0)) + kLegendGap * point;
    const double step = timeStepSeconds(span, std::max(static_cast<int>(picture.width / widest), 1));
    for (const double seconds : roundTimes(config.startSeconds, config.endSeconds, step))
      timeTicks.push_back(
          {picture.x + (seconds - config.startSeconds) / span * picture.width, timeText(seconds, timeDecimals(step))});
  }

  void line(const Canvas& canvas, double x1, double y1, double x2, double y2) const {
    cairo_move_to(canvas.cairo(), x1, y1);
    cairo_line_to(canvas.cairo(), x2, y2);
    cairo_stroke(canvas.cairo());
  }

  void draw(const Canvas& canvas, const RgbImage& image) const {
    cairo_t* cairo = canvas.cairo();
    canvas.fill({0, 0, static_cast<double>(config.widthPixels), static_cast<double>(config.heightPixels)},
                look.background);
    if (!config.title.empty()) canvas.drawText(config.title, title(), picture.x, kMargin * point, 0, 0, look.text);
    canvas.drawPicture(image, picture);

    RgbImage gradient(1, 256);
    const auto palette = colours(config.map);
    for (int i = 0; i < 256; ++i) {
      const Rgb colour = palette[static_cast<std::size_t>(255 - i)];
      std::uint8_t* pixel = gradient.at(0, i);
      pixel[0] = colour.red;
      pixel[1] = colour.green;
      pixel[2] = colour.blue;
    }
    canvas.drawPicture(gradient, bar);

    if (lane.height > 0) {
      canvas.fill(lane, look.unknown);
      drawEmotionLane(canvas, lane, *config.emotions, config.startSeconds, config.endSeconds, config.dark);
      canvas.drawText("emotion", label(), picture.x - (kTick + kGap) * point, lane.y + lane.height / 2, 1, 0.5,
                      look.text);
      drawLegend(canvas);
    }

    cairo_set_line_width(cairo, 0.75 * point);
    drawAxes(canvas);
  }

  void drawAxes(const Canvas& canvas) const {
    const double tick = kTick * point;
    const double text = (kTick + kGap) * point;
    const double timeAxis = lane.height > 0 ? lane.bottom() : picture.bottom();
    for (const Tick& mark : frequencyTicks) {
      canvas.setColour(look.line);
      line(canvas, picture.x - tick, mark.place, picture.x, mark.place);
      canvas.drawText(mark.label, label(), picture.x - text, mark.place, 1, 0.5, look.text);
    }
    for (const Tick& mark : levelTicks) {
      canvas.setColour(look.line);
      line(canvas, bar.right(), mark.place, bar.right() + tick, mark.place);
      canvas.drawText(mark.label, label(), bar.right() + text, mark.place, 0, 0.5, look.text);
    }
    for (const Tick& mark : timeTicks) {
      canvas.setColour(look.line);
      line(canvas, mark.place, timeAxis, mark.place, timeAxis + tick);
      canvas.drawText(mark.label, label(), mark.place, timeAxis + text, 0.5, 0, look.text);
    }
  }

  void drawLegend(const Canvas& canvas) const {
    const double swatch = kSwatch * point;
    for (const LegendEntry& entry : legend) {
      canvas.fill({entry.x, entry.y - swatch / 2, swatch, swatch}, emotionRgb(entry.emotion, config.dark));
      canvas.drawText(legendText(entry.emotion), label(), entry.x + swatch + kGap * point, entry.y, 0, 0.5, look.text);
    }
  }

  std::string png(const RgbImage& image) const {
    const Canvas canvas(cairo_image_surface_create(CAIRO_FORMAT_RGB24, config.widthPixels, config.heightPixels));
    draw(canvas, image);
    cairo_surface_flush(canvas.surface());
    RgbImage drawn(config.widthPixels, config.heightPixels);
    const unsigned char* bytes = cairo_image_surface_get_data(canvas.surface());
    if (bytes == nullptr)
      throw IoError(
          Message(MOODOGRAM_TEXT("Figure", "There is not enough memory for a figure of %1 pixels."), sizeText()));
    const int stride = cairo_image_surface_get_stride(canvas.surface());
    for (int y = 0; y < drawn.height; ++y) {
      const auto* row = reinterpret_cast<const std::uint32_t*>(bytes + static_cast<std::ptrdiff_t>(y) * stride);
      std::uint8_t* pixel = drawn.at(0, y);
      for (int x = 0; x < drawn.width; ++x, pixel += 3) {
        pixel[0] = static_cast<std::uint8_t>(row[x] >> 16U);
        pixel[1] = static_cast<std::uint8_t>(row[x] >> 8U);
        pixel[2] = static_cast<std::uint8_t>(row[x]);
      }
    }
    canvas.finish();
    PngMetadata metadata{config.dpi, {{"Software", "Moodogram " MOODOGRAM_VERSION}}};
    if (!config.title.empty()) metadata.text.emplace_back("Title", config.title);
    if (!config.description.empty()) metadata.text.emplace_back("Description", config.description);
    return encodePng(drawn, metadata);
  }

  std::string vectors(FigureFormat format, const RgbImage& image) const {
    std::string bytes;
    const double width = config.widthPixels / point;
    const double height = config.heightPixels / point;
    cairo_surface_t* surface = nullptr;
    if (format == FigureFormat::Svg) {
      surface = cairo_svg_surface_create_for_stream(appendBytes, &bytes, width, height);
    } else {
      surface = cairo_pdf_surface_create_for_stream(appendBytes, &bytes, width, height);
      cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_TITLE, config.title.c_str());
      cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_SUBJECT, config.description.c_str());
      cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATOR, "Moodogram " MOODOGRAM_VERSION);
    }
    const Canvas canvas(surface);
    cairo_scale(canvas.cairo(), 1 / point, 1 / point);
    draw(canvas, image);
    canvas.finish();
    return bytes;
  }

  int pictureWidth() const override { return static_cast<int>(picture.width); }
  int pictureHeight() const override { return static_cast<int>(picture.height); }
  std::string render(FigureFormat format, const RgbImage& image) const override {
    return format == FigureFormat::Png ? png(image) : vectors(format, image);
  }
};

}  // namespace

std::unique_ptr<FigureDrawing> layOutFigure(FigureConfig config) { return std::make_unique<Figure>(std::move(config)); }

}  // namespace moodogram

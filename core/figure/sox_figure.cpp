// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sizes and places are those of the pictures that SoX 14.4.2 draws; tests compare them.
#include "core/figure/sox_figure.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

#include "core/base/error.h"
#include "core/figure/pixel_text.h"

namespace moodogram {
namespace {

// Around the raster, in pixels.
constexpr int kLeft = 58;
constexpr int kRight = 86;
constexpr int kAbove = 30;
constexpr int kBelow = 48;
constexpr int kTitleHeight = 20;
constexpr int kLegendWidth = 14;
constexpr int kLegendDistance = 37;
constexpr int kLongestLegend = 400;
constexpr int kCharacterWidth = 6;
constexpr int kCharacterHeight = 12;

int rasterHeight(const SoxLevels& levels) { return levels.channels * (levels.rows + 1) - 1; }

void drawRaster(const SoxLevels& levels, IndexedImage& image, int left, int top) {
  const std::uint8_t* value = levels.values.data();
  for (int channel = 0; channel < levels.channels; ++channel) {
    const int bottom = top + channel * (levels.rows + 1) + levels.rows - 1;
    for (int column = 0; column < levels.columns; ++column)
      for (int row = 0; row < levels.rows; ++row)
        image.at(left + column, bottom - row) = static_cast<std::uint8_t>(SoxInk::kFirstLevel + *value++);
  }
}

/// Round steps along an axis, in tenths of the unit that its label names.
struct Axis {
  int step = 1;
  double end = 0;
  const char* prefix = "";  ///< of the unit

  /// end: in units; mostSteps: as many labels find room.
  Axis(double endUnits, int mostSteps) : end(endUnits) {
    if (mostSteps == 0) {
      step = static_cast<int>(std::max(1.0, 10 * endUnits) + 0.5);
      return;
    }
    const double tenths = 10 * endUnits;
    const double least = tenths / mostSteps;
    double power = std::pow(10, std::floor(std::log10(least)));
    double round = power;
    for (const double factor : {1.0, 2.0, 5.0, 10.0})
      if (round = factor * power; round >= least * (1 - 1e-12)) break;
    const auto thousands = static_cast<int>(std::floor(std::floor(std::log10(round) + 1e-9) / 3));
    static constexpr const char* kPrefixes[] = {"p", "n", "u", "m", "", "k", "M", "G"};
    prefix = kPrefixes[std::clamp(thousands + 4, 0, 7)];
    const double scale = std::pow(10, -3 * thousands);
    end = tenths * scale;
    step = static_cast<int>(round * scale + 0.5);
  }

  /// Of the tick at `tenths` on an axis of `pixels`.
  int place(int tenths, int pixels) const {
    return end > 0 ? static_cast<int>(static_cast<double>(tenths) / end * pixels + 0.5) : 0;
  }
  /// Where ticks are five tenths apart, every other one has no label.
  bool hasLabel(int tenths) const { return step != 5 || tenths % 10 == 0; }
};

std::string tenthsText(int tenths) {
  char text[32];
  std::snprintf(text, sizeof text, "%g", 0.1 * tenths);
  return text;
}

class FigurePainter {
 public:
  FigurePainter(const SoxLevels& levels, const SoxPaletteConfig& palette, const SoxFigureConfig& config)
      : m_levels(levels),
        m_config(config),
        m_tickLength(config.axisLines ? 3 : 2),
        m_top(kAbove + (config.title.empty() ? 0 : kTitleHeight)),
        m_rasterHeight(rasterHeight(levels)),
        m_bottom(m_top + m_rasterHeight),
        m_right(kLeft + levels.columns),
        m_image(m_right + kRight, m_bottom + kBelow) {
    m_image.palette = soxPalette(palette);
  }

  IndexedImage paint() {
    drawRaster(m_levels, m_image, kLeft, m_top);
    if (m_config.axisLines) drawAxisLines();
    drawHeadings();
    drawTimeAxis();
    drawFrequencyAxes();
    drawLegend();
    return std::move(m_image);
  }

 private:
  void set(int x, int y, std::uint8_t ink) {
    if (x >= 0 && y >= 0 && x < m_image.width && y < m_image.height) m_image.at(x, y) = ink;
  }

  /// The text's box is `width` wide, one character high, and begins at x, y.
  void write(const std::string& text, int x, int y, int width, TextAlignment alignment, std::uint8_t ink) {
    const PixelText pixels(text);
    if (alignment == TextAlignment::Centre) x += (width - pixels.width()) / 2;
    if (alignment == TextAlignment::Right) x += width - pixels.width();
    y += (kCharacterHeight - pixels.height()) / 2;
    pixels.forEach([&](int across, int down) { set(x + across, y + down, ink); });
  }

  int top(int channel) const { return m_top + channel * (m_levels.rows + 1); }

  void drawAxisLines() {
    for (int channel = 0; channel < m_levels.channels; ++channel) {
      for (int row = 0; row < m_levels.rows; ++row) {
        set(kLeft - 1, top(channel) + row, SoxInk::kGrid);
        set(m_right, top(channel) + row, SoxInk::kGrid);
      }
      for (int x = kLeft - 1; x <= m_right; ++x) {
        set(x, top(channel) - 1, SoxInk::kGrid);
        set(x, top(channel) + m_levels.rows, SoxInk::kGrid);
      }
    }
  }

  void drawHeadings() {
    if (PixelText(m_config.title).width() <= m_image.width)
      write(m_config.title, 0, kAbove / 2 - 4, m_image.width, TextAlignment::Centre, SoxInk::kText);
    if (PixelText(m_config.comment).width() <= m_image.width)
      write(m_config.comment, 1, m_image.height - kCharacterHeight - 1, 0, TextAlignment::Left, SoxInk::kText);
  }

  void drawTimeAxis() {
    const Axis axis(m_levels.seconds, m_levels.columns / (kCharacterWidth * 9 / 2));
    write(std::string("Time (") + axis.prefix + "s)", kLeft, m_image.height - 25, m_levels.columns,
          TextAlignment::Centre, SoxInk::kText);
    for (int tenths = 0; tenths <= axis.end; tenths += axis.step) {
      const int x = kLeft + axis.place(tenths, m_levels.columns);
      for (int i = 0; i < m_tickLength; ++i) {
        set(x - 1, m_bottom + i, SoxInk::kGrid);
        set(x - 1, m_top - 1 - i, SoxInk::kGrid);
      }
      if (!axis.hasLabel(tenths)) continue;
      const std::string text = tenthsText(tenths);
      write(text, x, m_bottom + 5, 0, TextAlignment::Centre, SoxInk::kLabels);
      write(text, x, m_top - 15, 0, TextAlignment::Centre, SoxInk::kLabels);
    }
  }

  void drawFrequencyAxes() {
    const Axis axis(m_config.sampleRateHz / 2.0, (m_levels.rows - 1) / ((kCharacterHeight * 3 + 1) / 2));
    writeUpwards(std::string("Frequency (") + axis.prefix + "Hz)", 10, m_top, m_rasterHeight);
    for (int channel = 0; channel < m_levels.channels; ++channel) {
      const int base = top(channel) + m_levels.rows - 1;
      const bool isLowest = channel == m_levels.channels - 1;
      for (int tenths = 0; tenths <= axis.end; tenths += axis.step) {
        const int y = base - axis.place(tenths, m_levels.rows - 1);
        for (int i = 0; i < m_tickLength; ++i) {
          set(kLeft - 1 - i, y, SoxInk::kGrid);
          set(m_right + i, y, SoxInk::kGrid);
        }
        // 0 Hz of one channel lies at the upper end of the next one.
        if (!axis.hasLabel(tenths) || (tenths == 0 && !isLowest)) continue;
        const std::string text = tenths == 0 ? "DC" : tenthsText(tenths);
        write(text, 0, y - 6, kLeft - 4, TextAlignment::Right, SoxInk::kLabels);
        write(text, m_right + 6, y - 6, 0, TextAlignment::Left, SoxInk::kLabels);
      }
    }
  }

  /// Turned to the left, in the middle of `length` pixels below y.
  void writeUpwards(const std::string& text, int x, int y, int length) {
    const PixelText pixels(text);
    const int bottom = y + (length + pixels.width()) / 2;
    pixels.forEach([&](int across, int down) { set(x + down, bottom - across, SoxInk::kText); });
  }

  void drawLegend() {
    const int length = std::min(kLongestLegend, m_rasterHeight);
    const int bottom = m_bottom - 1 - (m_rasterHeight - length) / 2;
    const int left = m_right + kLegendDistance;
    const int levels = static_cast<int>(m_image.palette.size()) - SoxInk::kFirstLevel;
    for (int i = 0; i < length; ++i) {
      const double level = m_config.dynamicRangeDb * (i / (length - 1.0) - 1);
      const double share = 1 + level / m_config.dynamicRangeDb;
      const int place = i == length - 1 ? levels - 1 : 1 + static_cast<int>(share * (levels - 2));
      for (int x = left; x < left + kLegendWidth; ++x)
        set(x, bottom - i, static_cast<std::uint8_t>(SoxInk::kFirstLevel + place));
    }
    const int right = left + kLegendWidth;
    write("dBFS", right - kCharacterWidth - 3, bottom + 13, 4 * kCharacterWidth, TextAlignment::Centre, SoxInk::kText);
    const double range = m_config.dynamicRangeDb;
    const int step = 10 * static_cast<int>(std::ceil(range / 10 * (kCharacterHeight + 2) / (length - 1)));
    for (int decibels = 0; decibels <= range; decibels += step) {
      const int y = bottom - static_cast<int>(decibels / range * (length - 1) + 0.5);
      char text[32];
      std::snprintf(text, sizeof text, "%+g", decibels + m_config.ceilingDb - range);
      write(text, right + 2, y - 6, 0, TextAlignment::Left, SoxInk::kLabels);
    }
  }

  const SoxLevels& m_levels;
  const SoxFigureConfig& m_config;
  int m_tickLength;
  int m_top;
  int m_rasterHeight;
  int m_bottom;  ///< the row below the raster
  int m_right;   ///< the column behind it
  IndexedImage m_image;
};

}  // namespace

IndexedImage soxRaster(const SoxLevels& levels, const SoxPaletteConfig& palette) {
  if (levels.columns == 0) throw ConfigError("The audio is too short for one column of a spectrogram.");
  IndexedImage image(levels.columns, rasterHeight(levels));
  image.palette = soxPalette(palette);
  drawRaster(levels, image, 0, 0);
  return image;
}

IndexedImage soxFigure(const SoxLevels& levels, const SoxPaletteConfig& palette, const SoxFigureConfig& config) {
  return FigurePainter(levels, palette, config).paint();
}

}  // namespace moodogram

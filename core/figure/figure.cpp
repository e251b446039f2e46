// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/figure.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "core/figure/figure_module.h"

namespace moodogram {
namespace {

constexpr std::array<std::string_view, 3> kFormatNames{"png", "svg", "pdf"};
constexpr double kMillimetresPerInch = 25.4;

}  // namespace

std::string_view figureFormatName(FigureFormat format) { return kFormatNames[static_cast<std::size_t>(format)]; }

std::optional<FigureFormat> parseFigureFormat(std::string_view name) {
  const auto* found = std::ranges::find(kFormatNames, name);
  if (found == kFormatNames.end()) return std::nullopt;
  return static_cast<FigureFormat>(found - kFormatNames.begin());
}

void FigureConfig::setSizeMillimetres(double width, double height) {
  const auto pixels = [this](double millimetres) {
    return static_cast<int>(std::lround(std::clamp(millimetres * dpi / kMillimetresPerInch, 0.0, 1e6)));
  };
  widthPixels = pixels(width);
  heightPixels = pixels(height);
}

SpectrogramFigure::SpectrogramFigure(FigureConfig config) : m_drawing(figureModule().layOut(std::move(config))) {}

SpectrogramFigure::~SpectrogramFigure() = default;

int SpectrogramFigure::pictureWidth() const { return m_drawing->pictureWidth(); }

int SpectrogramFigure::pictureHeight() const { return m_drawing->pictureHeight(); }

std::string SpectrogramFigure::render(FigureFormat format, const RgbImage& picture) const {
  return m_drawing->render(format, picture);
}

}  // namespace moodogram

// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spectrogram/plot/plot_overlays.h"

#include "ui/spectrogram/plot/mark_painting.h"

namespace moodogram::ui {
namespace {

constexpr double kGridOpacity = 0.3;

}  // namespace

OverlayItem::OverlayItem(QCustomPlot* plot, const PlotCoordinates* coordinates)
    : QCPAbstractItem(plot), m_coordinates(coordinates) {
  setClipToAxisRect(false);
  setSelectable(false);
  setAntialiased(false);  // QCPPainter would shift everything by half a pixel
}

void GridItem::draw(QCPPainter* painter) {
  const QRectF picture = coordinates().picture();
  painter->setClipRect(picture);
  for (const double height : m_frequency->tickVector()) {
    const double y = picture.bottom() - height * picture.height();
    paintHorizontalLine(*painter, y, picture.left(), picture.right(), 1, kGridOpacity);
  }
  for (const double seconds : m_time->tickVector()) {
    paintVerticalLine(*painter, coordinates().xOf(seconds), picture.top(), picture.bottom(), 1, kGridOpacity);
  }
}

}  // namespace moodogram::ui

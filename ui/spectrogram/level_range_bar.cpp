// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spectrogram/level_range_bar.h"

#include <QMouseEvent>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "ui/common/theme.h"
#include "ui/spectrogram/plot/axis_labels.h"
#include "ui/spectrogram/view_settings.h"

namespace moodogram::ui {
namespace {

constexpr double kSideMargin = 12;
constexpr double kBarTop = 6;
constexpr double kBarHeight = 20;
constexpr double kHandleWidth = 6;
constexpr double kCatchPixels = 9;
constexpr int kTickDb = 20;

}  // namespace

LevelRangeBar::LevelRangeBar(QWidget* parent) : QWidget(parent) {
  setObjectName(QStringLiteral("levelRangeBar"));
  setFixedHeight(sizeHint().height());
  setMinimumWidth(sizeHint().width());
  setMouseTracking(true);
  setAccessibleName(tr("Levels and their colours"));
  setToolTip(tr("Drag an end to change the range, or between them to make everything brighter or darker"));
}

void LevelRangeBar::setLook(const TileLook& look) {
  m_look = look;
  update();
}

QRectF LevelRangeBar::bar() const { return {kSideMargin, kBarTop, width() - 2 * kSideMargin, kBarHeight}; }

double LevelRangeBar::xOf(double decibels) const {
  return bar().left() + (decibels - kLowestFloorDb) / (kHighestCeilingDb - kLowestFloorDb) * bar().width();
}

void LevelRangeBar::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const QRectF area = bar();
  const double floorX = xOf(m_look.floorDb);
  const double ceilingX = xOf(m_look.ceilingDb);
  QLinearGradient gradient(floorX, 0, ceilingX, 0);
  const auto palette256 = colours(m_look.map);
  for (int i = 0; i <= 32; ++i) {
    const Rgb& c = palette256[static_cast<std::size_t>(i) * 255 / 32];
    gradient.setColorAt(i / 32.0, QColor(c.red, c.green, c.blue));
  }
  painter.fillRect(area, gradient);
  painter.setPen(borderColour(palette()));
  painter.drawRect(area.adjusted(-0.5, -0.5, 0.5, 0.5));

  QFont small = font();
  small.setPixelSize(std::max(QFontInfo(font()).pixelSize() - 2, 9));
  painter.setFont(small);
  for (int db = static_cast<int>(kLowestFloorDb); db <= static_cast<int>(kHighestCeilingDb); db += kTickDb) {
    const double x = std::round(xOf(db));
    painter.fillRect(QRectF(x, area.bottom() + 1, 1, 4), borderColour(palette()));
    painter.setPen(mutedColour(palette()));
    painter.drawText(QRectF(x - 20, area.bottom() + 5, 40, 16), Qt::AlignHCenter | Qt::AlignTop, decibelText(db));
  }
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(palette().color(QPalette::Window), 1));
  painter.setBrush(palette().color(QPalette::Text));
  for (const double x : {floorX, ceilingX})
    painter.drawRoundedRect(QRectF(x - kHandleWidth / 2, area.top() - 4, kHandleWidth, area.height() + 8), 2.5, 2.5);
}

LevelRangeBar::Part LevelRangeBar::partAt(double x) const {
  const double floorDistance = std::abs(x - xOf(m_look.floorDb));
  const double ceilingDistance = std::abs(x - xOf(m_look.ceilingDb));
  const bool inside = x > xOf(m_look.floorDb) && x < xOf(m_look.ceilingDb);
  if (inside && std::min(floorDistance, ceilingDistance) > kCatchPixels) return Part::Both;
  return floorDistance < ceilingDistance ? Part::Floor : Part::Ceiling;
}

void LevelRangeBar::mousePressEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton) return;
  const double x = event->position().x();
  m_press = Press{partAt(x), x, m_look};
}

void LevelRangeBar::mouseMoveEvent(QMouseEvent* event) {
  const double x = event->position().x();
  if (!m_press) {
    setCursor(partAt(x) == Part::Both ? Qt::SizeAllCursor : Qt::SizeHorCursor);
    return;
  }
  const double perPixel = (kHighestCeilingDb - kLowestFloorDb) / bar().width();
  const auto moved = static_cast<float>(std::round((x - m_press->x) * perPixel));
  float low = m_press->look.floorDb;
  float high = m_press->look.ceilingDb;
  if (m_press->part == Part::Floor) {
    low = std::clamp(low + moved, kLowestFloorDb, high - kSmallestRangeDb);
  } else if (m_press->part == Part::Ceiling) {
    high = std::clamp(high + moved, low + kSmallestRangeDb, kHighestCeilingDb);
  } else {
    const float shift = std::clamp(moved, kLowestFloorDb - low, kHighestCeilingDb - high);
    low += shift;
    high += shift;
  }
  if (low != m_look.floorDb || high != m_look.ceilingDb) Q_EMIT rangeRequested(low, high);
}

void LevelRangeBar::mouseReleaseEvent(QMouseEvent* event) {
  if (event->button() == Qt::LeftButton) m_press.reset();
}

}  // namespace moodogram::ui

// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/transport_icons.h"

#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>

#include "ui/common/theme.h"

namespace moodogram::ui {
namespace {

/// Shapes on a square of 24 units: filled, and lines that are stroked.
struct Shape {
  QPainterPath filled;
  QPainterPath lines;
};

void addTriangle(QPainterPath& path, QPointF a, QPointF b, QPointF c) { path.addPolygon(QPolygonF({a, b, c, a})); }

Shape shapeOf(TransportIcon icon) {
  Shape shape;
  switch (icon) {
    case TransportIcon::Previous:
      shape.filled.addRoundedRect(4, 5, 2.5, 14, 1, 1);
      addTriangle(shape.filled, {13.5, 5}, {13.5, 19}, {6.5, 12});
      addTriangle(shape.filled, {20.5, 5}, {20.5, 19}, {13.5, 12});
      break;
    case TransportIcon::Play:
      addTriangle(shape.filled, {7, 4}, {20, 12}, {7, 20});
      break;
    case TransportIcon::Pause:
      shape.filled.addRoundedRect(6, 4.5, 4, 15, 1, 1);
      shape.filled.addRoundedRect(14, 4.5, 4, 15, 1, 1);
      break;
    case TransportIcon::Next:
      shape.filled.addRoundedRect(17.5, 5, 2.5, 14, 1, 1);
      addTriangle(shape.filled, {10.5, 5}, {10.5, 19}, {17.5, 12});
      addTriangle(shape.filled, {3.5, 5}, {3.5, 19}, {10.5, 12});
      break;
    case TransportIcon::Speaker:
    case TransportIcon::SpeakerMuted:
      shape.filled.addPolygon(QPolygonF({{3, 9}, {7, 9}, {12, 4.5}, {12, 19.5}, {7, 15}, {3, 15}, {3, 9}}));
      if (icon == TransportIcon::Speaker) {
        shape.lines.arcMoveTo(9, 8, 8, 8, -50);
        shape.lines.arcTo(9, 8, 8, 8, -50, 100);
        shape.lines.arcMoveTo(6, 4.5, 15, 15, -50);
        shape.lines.arcTo(6, 4.5, 15, 15, -50, 100);
      } else {
        shape.lines.moveTo(15.5, 9);
        shape.lines.lineTo(21.5, 15);
        shape.lines.moveTo(21.5, 9);
        shape.lines.lineTo(15.5, 15);
      }
      break;
    case TransportIcon::Shuffle:
      // Two lines that cross, each with an arrow head.
      for (const double side : {1.0, -1.0}) {
        const auto y = [side](double above) { return 12 - side * above; };
        shape.lines.moveTo(3, y(5));
        shape.lines.lineTo(6.5, y(5));
        shape.lines.cubicTo(11, y(5), 11, y(-5), 15.5, y(-5));
        addTriangle(shape.filled, {15.5, y(-5) - 3.5}, {21, y(-5)}, {15.5, y(-5) + 3.5});
      }
      break;
    case TransportIcon::Repeat:
    case TransportIcon::RepeatOne:
      shape.lines.moveTo(4, 11.5);
      shape.lines.quadTo(4, 7, 8.5, 7);
      shape.lines.lineTo(15.5, 7);
      addTriangle(shape.filled, {15.5, 3.5}, {20.5, 7}, {15.5, 10.5});
      shape.lines.moveTo(20, 12.5);
      shape.lines.quadTo(20, 17, 15.5, 17);
      shape.lines.lineTo(8.5, 17);
      addTriangle(shape.filled, {8.5, 13.5}, {3.5, 17}, {8.5, 20.5});
      if (icon == TransportIcon::RepeatOne) {
        shape.filled.addRoundedRect(11.4, 9.4, 1.8, 5.4, 0.6, 0.6);
        shape.filled.addRoundedRect(10.2, 9.8, 2, 1.4, 0.5, 0.5);
      }
      break;
  }
  return shape;
}

class ShapeIconEngine : public QIconEngine {
 public:
  ShapeIconEngine(TransportIcon icon, const QPalette& palette) : m_icon(icon), m_palette(palette) {}

  void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override {
    const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
    const bool isLit = state == QIcon::On && mode != QIcon::Disabled;
    const QColor colour = isLit ? accentColour(m_palette) : m_palette.color(group, QPalette::WindowText);
    const Shape shape = shapeOf(m_icon);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(rect.topLeft());
    painter->scale(rect.width() / 24.0, rect.height() / 24.0);
    painter->fillPath(shape.filled, colour);
    painter->strokePath(shape.lines, QPen(colour, 1.8, Qt::SolidLine, Qt::RoundCap));
    painter->restore();
  }

  QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
    QPixmap pixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paint(&painter, QRect(QPoint(0, 0), size), mode, state);
    return pixmap;
  }

  QIconEngine* clone() const override { return new ShapeIconEngine(*this); }

 private:
  TransportIcon m_icon;
  QPalette m_palette;
};

}  // namespace

QIcon transportIcon(TransportIcon icon, const QPalette& palette) { return QIcon(new ShapeIconEngine(icon, palette)); }

}  // namespace moodogram::ui

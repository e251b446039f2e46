// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spectrogram/heat_view.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "ui/common/rgb_image.h"
#include "ui/common/theme.h"
#include "ui/common/time_text.h"

namespace moodogram::ui {
namespace {

constexpr int kLabels = 6;
constexpr int kGap = 6;
constexpr int kFarSteps = 10;

}  // namespace

QString frequencyText(double hz) {
  const QLocale locale;
  if (hz >= 1000) return HeatView::tr("%1 kHz").arg(locale.toString(hz / 1000, 'f', hz < 9950 ? 1 : 0));
  return HeatView::tr("%1 Hz").arg(locale.toString(hz < 100 ? std::round(hz) : std::round(hz / 10) * 10, 'f', 0));
}

HeatView::HeatView(QWidget* parent) : QWidget(parent) {
  setLayoutDirection(Qt::LeftToRight);  // as time runs
  setObjectName(QStringLiteral("heatView"));
  setAccessibleName(tr("Heat map over the window's spectrogram"));
  setToolTip(tr("Bright where the network looked. Point with the mouse, or go with the arrow keys."));
  setFocusPolicy(Qt::StrongFocus);
  setMouseTracking(true);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void HeatView::setExplanation(std::shared_ptr<const WindowExplanation> explanation) {
  m_explanation = std::move(explanation);
  if (m_pixel &&
      (!m_explanation || m_pixel->x() >= m_explanation->heat.width || m_pixel->y() >= m_explanation->heat.height))
    m_pixel.reset();
  render();
  Q_EMIT pointed();
}

void HeatView::setOpacity(double opacity) {
  m_opacity = opacity;
  render();
}

void HeatView::render() {
  m_image =
      m_explanation ? toImage(heatPicture(m_explanation->view.picture, m_explanation->heat, m_opacity, 1)) : QImage();
  update();
}

QRect HeatView::pictureRect() const {
  const QFontMetrics metrics(font());
  const int left = metrics.horizontalAdvance(tr("%1 kHz").arg(QStringLiteral("00.0"))) + kGap;
  return rect().adjusted(left, metrics.height() / 2, -1, -metrics.height() - kGap);
}

QRect HeatView::pixelRect(const QPoint& pixel) const {
  if (m_image.isNull()) return {};
  const QRect place = pictureRect();
  const auto at = [](int index, int count, int length) { return static_cast<int>(qint64(index) * length / count); };
  const int left = at(pixel.x(), m_image.width(), place.width());
  const int top = at(pixel.y(), m_image.height(), place.height());
  return QRect(place.left() + left, place.top() + top,
               std::max(1, at(pixel.x() + 1, m_image.width(), place.width()) - left),
               std::max(1, at(pixel.y() + 1, m_image.height(), place.height()) - top));
}

void HeatView::paintAxes(QPainter& painter, const QRect& place) const {
  painter.setPen(mutedColour(palette()));
  const int textHeight = painter.fontMetrics().height();
  const auto rows = static_cast<int>(m_explanation->rowHz.size());
  for (int i = 0; i < kLabels; ++i) {
    const int row = i * (rows - 1) / (kLabels - 1);
    const int y = pixelRect({0, row}).center().y();
    painter.drawText(QRect(0, y - textHeight / 2, place.left() - kGap, textHeight), Qt::AlignRight | Qt::AlignVCenter,
                     frequencyText(m_explanation->rowHz[static_cast<std::size_t>(row)]));
  }
  const double start = m_explanation->view.startSeconds;
  const double length = m_explanation->view.endSeconds - start;
  for (double second = std::ceil(start); second <= start + length; ++second) {
    const int x = place.left() + static_cast<int>((second - start) / length * place.width());
    const QString text = timeText(second);
    const int width = painter.fontMetrics().horizontalAdvance(text);
    painter.drawText(QRect(std::clamp(x - width / 2, place.left(), place.right() - width), place.bottom() + kGap,
                           width + 1, textHeight),
                     Qt::AlignLeft, text);
    painter.drawLine(x, place.bottom() + 1, x, place.bottom() + 4);
  }
}

void HeatView::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const QRect place = pictureRect();
  if (m_image.isNull()) {
    painter.fillRect(place, raisedColour(palette()));
    return;
  }
  painter.drawImage(place, m_image);
  paintAxes(painter, place);
  if (m_pixel) {
    const QRect at = pixelRect(*m_pixel);
    painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
    for (const auto& [colour, width] : {std::pair(QColor(0, 0, 0, 160), 3), std::pair(QColor(255, 255, 255), 1)}) {
      painter.setPen(QPen(colour, width));
      painter.drawLine(at.center().x(), place.top(), at.center().x(), place.bottom());
      painter.drawLine(place.left(), at.center().y(), place.right(), at.center().y());
    }
  }
  if (hasFocus()) {
    painter.setPen(QPen(accentColour(palette()), 2));
    painter.drawRect(place.adjusted(-1, -1, 0, 0));
  }
}

void HeatView::point(const std::optional<QPoint>& pixel) {
  if (pixel == m_pixel) return;
  m_pixel = pixel;
  update();
  Q_EMIT pointed();
}

void HeatView::mouseMoveEvent(QMouseEvent* event) {
  const QRect place = pictureRect();
  const QPoint at = event->position().toPoint();
  if (m_image.isNull() || !place.contains(at)) return;
  point(QPoint(static_cast<int>(qint64(at.x() - place.left()) * m_image.width() / place.width()),
               static_cast<int>(qint64(at.y() - place.top()) * m_image.height() / place.height())));
}

void HeatView::focusInEvent(QFocusEvent* event) {
  QWidget::focusInEvent(event);
  update();
}

void HeatView::keyPressEvent(QKeyEvent* event) {
  if (m_image.isNull()) return QWidget::keyPressEvent(event);
  const QPoint middle(m_image.width() / 2, m_image.height() / 2);
  QPoint at = m_pixel.value_or(middle);
  const int step = (event->modifiers() & Qt::ShiftModifier) != 0 ? kFarSteps : 1;
  switch (event->key()) {
    case Qt::Key_Left:
      at.rx() -= step;
      break;
    case Qt::Key_Right:
      at.rx() += step;
      break;
    case Qt::Key_Up:
      at.ry() -= step;
      break;
    case Qt::Key_Down:
      at.ry() += step;
      break;
    case Qt::Key_Home:
      at.setX(0);
      break;
    case Qt::Key_End:
      at.setX(m_image.width() - 1);
      break;
    default:
      return QWidget::keyPressEvent(event);
  }
  point(QPoint(std::clamp(at.x(), 0, m_image.width() - 1), std::clamp(at.y(), 0, m_image.height() - 1)));
}

}  // namespace moodogram::ui

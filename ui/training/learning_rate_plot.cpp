// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/learning_rate_plot.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>

#include "core/train/learning_rate.h"
#include "ui/common/theme.h"
#include "ui/training/page_parts.h"

namespace moodogram::ui {
namespace {

constexpr int kPadding = 8;

}  // namespace

LearningRatePlot::LearningRatePlot(QWidget* parent) : QWidget(parent) {
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  setLayoutDirection(Qt::LeftToRight);  // as time runs
  setAccessibleName(tr("Learning rate over the epochs"));
}

void LearningRatePlot::setConfig(const TrainConfig& config) {
  m_config = config;
  setAccessibleDescription(
      //: A learning rate, and "32 epochs"
      tr("At most %1, over %2").arg(QLocale().toString(config.learningRate, 'g', 3), epochsText(config.epochs)));
  update();
}

void LearningRatePlot::setProgress(double fraction) {
  if (fraction == m_progress) return;
  m_progress = fraction;
  update();
}

void LearningRatePlot::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  painter.setBrush(palette().color(QPalette::Base));
  painter.drawRoundedRect(rect(), 5, 5);
  const int line = fontMetrics().height();
  const QRectF area(kPadding, kPadding + line + 2.0, width() - 2.0 * kPadding, height() - 2.0 * (kPadding + line + 2));
  painter.setPen(mutedColour(palette()));
  painter.drawText(QRectF(kPadding, kPadding, area.width(), line), Qt::AlignLeft,
                   tr("learning rate, at most %1").arg(QLocale().toString(m_config.learningRate, 'g', 3)));
  //: Left end of an axis
  painter.drawText(QRectF(kPadding, height() - kPadding - line, area.width(), line), Qt::AlignLeft, tr("first epoch"));
  painter.drawText(QRectF(kPadding, height() - kPadding - line, area.width(), line), Qt::AlignRight,
                   //: Right end of an axis
                   tr("epoch %L1").arg(m_config.epochs));
  painter.setPen(borderColour(palette()));
  painter.drawLine(area.bottomLeft(), area.bottomRight());
  if (m_config.learningRate <= 0) return;
  QPainterPath path;
  const int steps = std::max(2, static_cast<int>(area.width()));
  for (int i = 0; i <= steps; ++i) {
    const double fraction = static_cast<double>(i) / steps;
    const double share = std::clamp(learningRateAt(m_config, fraction) / m_config.learningRate, 0.0, 1.0);
    const QPointF point(area.left() + fraction * area.width(), area.bottom() - share * area.height());
    if (i == 0)
      path.moveTo(point);
    else
      path.lineTo(point);
  }
  painter.setPen(QPen(accentColour(palette()), 2));
  painter.setBrush(Qt::NoBrush);
  painter.drawPath(path);
  if (m_progress < 0) return;
  const double share = std::clamp(learningRateAt(m_config, m_progress) / m_config.learningRate, 0.0, 1.0);
  painter.setBrush(palette().color(QPalette::WindowText));
  painter.setPen(Qt::NoPen);
  constexpr double kRadius = 4;
  painter.drawEllipse(
      QPointF(area.left() + std::min(m_progress, 1.0) * area.width(), area.bottom() - share * area.height()), kRadius,
      kRadius);
}

}  // namespace moodogram::ui

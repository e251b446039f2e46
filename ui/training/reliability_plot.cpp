// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/reliability_plot.h"

#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include "ui/common/formatters.h"
#include "ui/common/theme.h"

namespace moodogram::ui {
namespace {

constexpr std::int64_t kFewRecordings = 5;
constexpr float kPale = 0.35F;

QString percent(double share) { return formatPercent(qRound(100 * share)); }

}  // namespace

ReliabilityPlot::ReliabilityPlot(QWidget* parent) : QWidget(parent) {
  setLayoutDirection(Qt::LeftToRight);  // as numbers grow
  setObjectName(QStringLiteral("reliabilityPlot"));
  setAccessibleName(tr("Calibration: how often it is right, by how sure it is"));
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
}

QString ReliabilityPlot::textOf(int bin) const {
  const ReliabilityBin& b = m_bins[static_cast<std::size_t>(bin)];
  //: %1 and %2 are percentages, %Ln a number of recordings
  return tr("%Ln recording(s) of which it is %1 sure on average: %2 right", nullptr, static_cast<int>(b.count))
      .arg(percent(b.confidence), percent(b.accuracy));
}

void ReliabilityPlot::setBins(const std::array<ReliabilityBin, kReliabilityBins>& bins) {
  m_bins = bins;
  QStringList texts;
  for (int i = 0; i < static_cast<int>(kReliabilityBins); ++i)
    if (m_bins[static_cast<std::size_t>(i)].count > 0) texts << textOf(i);
  setAccessibleDescription(texts.join(QStringLiteral("; ")));
  update();
}

QRectF ReliabilityPlot::plotRect() const {
  const QFontMetrics metrics(font());
  return QRectF(rect()).adjusted(metrics.horizontalAdvance(QStringLiteral("100 %")) + 6, metrics.height() / 2.0, -4,
                                 -2.4 * metrics.height());
}

QRectF ReliabilityPlot::barOf(int bin) const {
  const QRectF place = plotRect();
  const double wide = place.width() / kReliabilityBins;
  const double high = place.height() * m_bins[static_cast<std::size_t>(bin)].accuracy;
  return {place.left() + bin * wide + 1, place.bottom() - high, wide - 2, high};
}

void ReliabilityPlot::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const QRectF place = plotRect();
  const double textHeight = painter.fontMetrics().height();
  painter.setPen(borderColour(palette()));
  painter.drawRect(place);
  for (const int i : {0, 5, 10}) {
    const double share = i / 10.0;
    const double y = place.bottom() - share * place.height();
    const double x = place.left() + share * place.width();
    painter.setPen(borderColour(palette()));
    painter.drawLine(QPointF(place.left(), y), QPointF(place.right(), y));
    painter.setPen(mutedColour(palette()));
    painter.drawText(QRectF(0, y - textHeight / 2, place.left() - 6, textHeight), Qt::AlignRight | Qt::AlignVCenter,
                     percent(share));
    const double width = painter.fontMetrics().horizontalAdvance(percent(share));
    painter.drawText(QRectF(std::min(x - width / 2, place.right() - width), place.bottom() + 2, width + 1, textHeight),
                     Qt::AlignLeft, percent(share));
  }
  painter.drawText(QRectF(place.left(), place.bottom() + textHeight + 2, place.width(), textHeight), Qt::AlignCenter,
                   tr("how sure it is"));
  painter.setPen(Qt::NoPen);
  for (int i = 0; i < static_cast<int>(kReliabilityBins); ++i) {
    const std::int64_t count = m_bins[static_cast<std::size_t>(i)].count;
    if (count == 0) continue;
    QColor fill = accentColour(palette());
    if (count < kFewRecordings) fill.setAlphaF(kPale);
    painter.setBrush(fill);
    painter.drawRect(barOf(i));
  }
  painter.setPen(QPen(palette().color(QPalette::WindowText), 1, Qt::DashLine));
  painter.drawLine(place.bottomLeft(), place.topRight());
}

bool ReliabilityPlot::event(QEvent* event) {
  if (event->type() != QEvent::ToolTip) return QWidget::event(event);
  const auto* help = static_cast<QHelpEvent*>(event);
  const QRectF place = plotRect();
  const int bin = static_cast<int>((help->pos().x() - place.left()) / place.width() * kReliabilityBins);
  if (place.contains(help->pos()) && bin >= 0 && bin < static_cast<int>(kReliabilityBins) &&
      m_bins[static_cast<std::size_t>(bin)].count > 0)
    QToolTip::showText(help->globalPos(), textOf(bin), this);
  else
    QToolTip::hideText();
  return true;
}

}  // namespace moodogram::ui

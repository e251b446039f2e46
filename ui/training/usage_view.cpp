// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/usage_view.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QThread>
#include <algorithm>

#include "ui/common/formatters.h"
#include "ui/common/theme.h"

namespace moodogram::ui {
namespace {

constexpr int kCurveHeight = 26;
constexpr int kPadding = 8;
constexpr int kGap = 6;

/// The newest at the right end.
QPainterPath curveOf(const QVector<double>& shares, const QRectF& area) {
  QPainterPath path;
  const double step = area.width() / static_cast<double>(kMostUsageSamples - 1);
  for (qsizetype i = 0; i < shares.size(); ++i) {
    const QPointF point(area.right() - static_cast<double>(shares.size() - 1 - i) * step,
                        area.bottom() - std::clamp(shares[i], 0.0, 1.0) * area.height());
    if (i == 0)
      path.moveTo(point);
    else
      path.lineTo(point);
  }
  return path;
}

}  // namespace

UsageView::UsageView(QWidget* parent) : QWidget(parent) {
  setObjectName(QStringLiteral("runUsage"));
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  setAccessibleName(tr("What the training uses of this machine"));
}

QSize UsageView::sizeHint() const { return {420, fontMetrics().height() + kCurveHeight + 2 * kPadding + kGap}; }

QList<UsageView::Part> UsageView::parts() const {
  if (m_samples.isEmpty()) return {};
  const UsageSample& last = m_samples.last();
  const double processors = std::max(QThread::idealThreadCount(), 1);
  const auto machine = static_cast<double>(machineMemoryBytes());
  Part cpu{tr("Processors"),
           //: busy processors of all, as in "1.9 of 8"
           tr("%1 of %2").arg(QLocale().toString(last.processors, 'f', 1), QLocale().toString(processors, 'f', 0)),
           {}};
  Part memory{tr("Memory"), formatBytes(static_cast<qint64>(last.memoryBytes)), {}};
  Part gpu{tr("Graphics card"), {}, {}};
  for (const UsageSample& sample : m_samples) {
    cpu.shares << sample.processors / processors;
    memory.shares << (machine > 0 ? sample.memoryBytes / machine : 0);
    gpu.shares << sample.gpuShare.value_or(0);
  }
  if (!last.gpuShare) return {cpu, memory};
  gpu.value =
      tr("%1, %2", "percentage, memory").arg(formatPercent(qRound(*last.gpuShare * 100)), formatBytes(static_cast<qint64>(last.gpuBytes)));
  return {cpu, memory, gpu};
}

void UsageView::setSamples(const QVector<UsageSample>& samples) {
  m_samples = samples;
  QStringList texts;
  for (const Part& part : parts()) texts << part.name + QStringLiteral(": ") + part.value;
  setAccessibleDescription(texts.join(QStringLiteral("; ")));
  setVisible(!samples.isEmpty());
  update();
}

void UsageView::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const QList<Part> all = parts();
  const int line = fontMetrics().height();
  const double wide = (width() - kPadding * static_cast<double>(all.size() - 1)) / static_cast<double>(all.size());
  for (qsizetype i = 0; i < all.size(); ++i) {
    const double place = static_cast<double>(isRightToLeft() ? all.size() - 1 - i : i);
    const QRectF box(place * (wide + kPadding), 0, wide, height());
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(box, 5, 5);
    const QRectF inside = box.adjusted(kPadding, kPadding, -kPadding, -kPadding);
    const QRectF text(inside.left(), inside.top(), inside.width(), line);
    const int start = static_cast<int>(isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft);
    const int end = static_cast<int>(isRightToLeft() ? Qt::AlignLeft : Qt::AlignRight);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(text, end | Qt::AlignVCenter, all[i].value);
    const int left = static_cast<int>(inside.width()) - fontMetrics().horizontalAdvance(all[i].value) - kGap;
    painter.setPen(mutedColour(palette()));
    painter.drawText(text, start | Qt::AlignVCenter, fontMetrics().elidedText(all[i].name, Qt::ElideRight, left));
    const QRectF area(inside.left(), inside.bottom() - kCurveHeight, inside.width(), kCurveHeight);
    painter.setPen(borderColour(palette()));
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    painter.setPen(QPen(accentColour(palette()), 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(curveOf(all[i].shares, area));
  }
}

}  // namespace moodogram::ui

// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/level_meter.h"

#include <QLocale>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "ui/common/theme.h"

namespace moodogram::ui {
namespace {

constexpr double kFloorDb = -60;
constexpr double kSilentDb = -140;
constexpr qint64 kHoldMilliseconds = 1500;
constexpr int kBarWidth = 130;
constexpr int kBarHeight = 6;
constexpr int kSpace = 8;

double decibels(double amplitude) { return std::max(20 * std::log10(std::max(amplitude, 1e-9)), kSilentDb); }

}  // namespace

LevelMeter::LevelMeter(QWidget* parent) : QWidget(parent), m_peakDb(kSilentDb), m_rmsDb(kSilentDb) {
  //: How loud the input is
  setAccessibleName(tr("Level"));
  setToolTip(tr("Level in dB below full scale: mean of 0.3 s as a bar, peak as a line"));
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void LevelMeter::setLevels(float peak, float rms) {
  const double peakDb = decibels(peak);
  if (peakDb >= m_peakDb || !m_sincePeak.isValid() || m_sincePeak.hasExpired(kHoldMilliseconds)) {
    m_peakDb = peakDb;
    m_sincePeak.start();
  }
  m_rmsDb = decibels(rms);
  setAccessibleDescription(text());
  update();
}

void LevelMeter::clear() {
  m_peakDb = m_rmsDb = kSilentDb;
  m_sincePeak.invalidate();
  update();
}

QString LevelMeter::text() const {
  //: Nothing is heard from an input
  if (m_peakDb <= kFloorDb) return tr("quiet");
  //: The input is too loud and is cut off
  if (m_peakDb >= 0) return tr("overload");
  return tr("%1 dB").arg(QLocale().toString(m_peakDb, 'f', 1).replace(QLatin1Char('-'), QChar(0x2212)));
}

QSize LevelMeter::sizeHint() const {
  const QFontMetrics metrics(font());
  const int textWidth = std::max(metrics.horizontalAdvance(tr("overload")),
                                 metrics.horizontalAdvance(tr("%1 dB").arg(QStringLiteral("−00.0"))));
  return {kBarWidth + kSpace + textWidth, metrics.height()};
}

void LevelMeter::paintEvent(QPaintEvent* /*event*/) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  const QRectF bar(0, (height() - kBarHeight) / 2.0, kBarWidth, kBarHeight);
  const auto widthOf = [](double db) { return kBarWidth * std::clamp(1 - db / kFloorDb, 0.0, 1.0); };
  const bool overload = m_peakDb >= 0;
  const QColor colour = overload ? problemColour(palette()) : accentColour(palette());
  painter.setBrush(palette().color(QPalette::Light));
  painter.drawRoundedRect(bar, 3, 3);
  painter.setBrush(colour);
  if (const double width = widthOf(m_rmsDb); width > 0)
    painter.drawRoundedRect(QRectF(bar.left(), bar.top(), width, bar.height()), 3, 3);
  if (const double x = widthOf(m_peakDb); x > 0)
    painter.drawRect(QRectF(std::max(x - 2, 0.0), bar.top() - 2, 2, bar.height() + 4));
  painter.setPen(overload ? colour : mutedColour(palette()));
  painter.drawText(rect().adjusted(kBarWidth + kSpace, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, text());
}

}  // namespace moodogram::ui

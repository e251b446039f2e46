// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spectrogram/plot/harmonic_cursor_item.h"

#include <QLocale>

#include "ui/spectrogram/plot/axis_labels.h"
#include "ui/spectrogram/plot/mark_painting.h"

namespace moodogram::ui {
namespace {

constexpr double kReach = 6;
constexpr double kClosestLines = 5;
constexpr double kHarmonicOpacity = 0.75;

}  // namespace

std::vector<int> HarmonicCursorItem::harmonicsInView() const {
  std::vector<int> numbers;
  if (!m_fundamentalHz || *m_fundamentalHz <= 0) return numbers;
  const FrequencyAxis& axis = coordinates().axis();
  const auto first = std::max(static_cast<int>(std::ceil(axis.minHz / *m_fundamentalHz)), 1);
  for (int n = first; n * *m_fundamentalHz <= axis.maxHz; ++n) {
    const double y = coordinates().yOf(n * *m_fundamentalHz);
    if (n > 1 && coordinates().yOf((n - 1) * *m_fundamentalHz) - y < kClosestLines) break;
    numbers.push_back(n);
  }
  return numbers;
}

int HarmonicCursorItem::harmonicAt(double y) const {
  int nearest = 0;
  double distance = kReach;
  for (const int n : harmonicsInView()) {
    const double there = std::abs(coordinates().yOf(n * *m_fundamentalHz) - y);
    if (there > distance) continue;
    nearest = n;
    distance = there;
  }
  return nearest;
}

void HarmonicCursorItem::draw(QCPPainter* painter) {
  const std::vector<int> numbers = harmonicsInView();
  if (!m_fundamentalHz) return;
  const QRectF picture = coordinates().picture();
  painter->setClipRect(picture);
  QFont font = mParentPlot->font();
  font.setPixelSize(std::max(QFontInfo(font).pixelSize() - 2, 9));
  const QFontMetricsF metrics(font);
  double lastTop = picture.bottom() + metrics.height();
  for (const int n : numbers) {
    const double y = coordinates().yOf(n * *m_fundamentalHz);
    paintHorizontalLine(*painter, y, picture.left(), picture.right(), n == 1 ? 2 : 1, n == 1 ? 1 : kHarmonicOpacity);
    if (y + metrics.height() / 2 > lastTop) continue;
    const QString number = QLocale().toString(n);
    const QRectF box(picture.right() - metrics.horizontalAdvance(number) - 10, y - metrics.height() / 2,
                     metrics.horizontalAdvance(number) + 6, metrics.height());
    painter->fillRect(box, QColor(16, 16, 20, 225));
    painter->setFont(font);
    painter->setPen(QColor(240, 240, 244));
    painter->drawText(box, Qt::AlignCenter, number);
    lastTop = box.top();
  }
  const Note note = nearestNote(*m_fundamentalHz);
  const QString cents =
      (note.cents < 0 ? QString(QChar(0x2212)) : QStringLiteral("+")) + QLocale().toString(std::abs(note.cents));
  paintTextBox(*painter, mParentPlot->font(),
               tr("%1 Hz   %2 %3 ct", "frequency, note name, distance in cents")
                   .arg(QLocale().toString(*m_fundamentalHz, 'f', 1), note.name, cents),
               QPointF(picture.left(), coordinates().yOf(*m_fundamentalHz)), picture);
}

}  // namespace moodogram::ui

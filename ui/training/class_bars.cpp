// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/class_bars.h"

#include <QPainter>
#include <algorithm>

#include "ui/common/emotion_style.h"
#include "ui/common/formatters.h"
#include "ui/common/reading_direction.h"
#include "ui/common/theme.h"

namespace moodogram::ui {
namespace {

constexpr int kRowHeight = 24;
constexpr int kBarHeight = 10;
constexpr int kGap = 10;
constexpr int kGlyphGap = 7;

}  // namespace

ClassBars::ClassBars(QWidget* parent) : QWidget(parent) {
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  setAccessibleName(tr("Recordings of each emotion"));
}

QSize ClassBars::sizeHint() const { return {320, kRowHeight * static_cast<int>(shown().size())}; }

std::span<const MoodClass> ClassBars::shown() const {
  return moodClasses(m_counts[static_cast<std::size_t>(MoodClass::Neutral)] > 0);
}

void ClassBars::setCounts(const std::array<int, kMoodClassCount>& counts) {
  m_counts = counts;
  QStringList texts;
  for (const MoodClass each : shown())
    texts << tr("%1 %L2", "emotion, number").arg(classLabel(each)).arg(counts[static_cast<std::size_t>(each)]);
  setAccessibleDescription(texts.join(QStringLiteral(", ")));
  updateGeometry();
  update();
}

void ClassBars::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const QFontMetrics metrics = fontMetrics();
  int glyphWidth = 0;  // they differ, and names are to begin below each other
  int nameWidth = 0;
  int numberWidth = metrics.horizontalAdvance(QStringLiteral("0"));
  for (const MoodClass each : shown()) {
    glyphWidth = std::max(glyphWidth, metrics.horizontalAdvance(classGlyph(each)));
    nameWidth = std::max(nameWidth, metrics.horizontalAdvance(classLabel(each)));
    numberWidth =
        std::max(numberWidth, metrics.horizontalAdvance(formatCount(m_counts[static_cast<std::size_t>(each)])));
  }
  const int most = std::max(1, *std::ranges::max_element(m_counts));
  const int nameLeft = glyphWidth + kGlyphGap;
  const int left = nameLeft + nameWidth + kGap;
  const int room = std::max(0, width() - left - numberWidth - kGap);
  const auto at = [this](const QRectF& part) { return placed(layoutDirection(), QRectF(rect()), part); };
  for (const MoodClass each : shown()) {
    const auto i = static_cast<std::size_t>(each);
    const int top = static_cast<int>(i) * kRowHeight;
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(at(QRectF(0, top, glyphWidth, kRowHeight)), Qt::AlignCenter, classGlyph(each));
    painter.drawText(at(QRectF(nameLeft, top, nameWidth, kRowHeight)), Qt::AlignVCenter | Qt::AlignLeft,
                     classLabel(each));
    painter.drawText(at(QRectF(width() - numberWidth, top, numberWidth, kRowHeight)), Qt::AlignVCenter | Qt::AlignRight,
                     formatCount(m_counts[i]));
    const QRectF bar = at(QRectF(left, top + (kRowHeight - kBarHeight) / 2.0, room, kBarHeight));
    painter.setPen(Qt::NoPen);
    painter.setBrush(raisedColour(palette()));
    painter.drawRoundedRect(bar, 3, 3);
    painter.setBrush(classColour(each, palette()));
    const double share = static_cast<double>(m_counts[i]) / most;
    if (m_counts[i] > 0)
      painter.drawRoundedRect(placed(layoutDirection(), bar,
                                     QRectF(bar.left(), bar.top(), std::max(3.0, bar.width() * share), bar.height())),
                              3, 3);
  }
}

}  // namespace moodogram::ui

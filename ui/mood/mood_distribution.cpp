// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mood/mood_distribution.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QEvent>
#include <QGraphicsLayout>
#include <QStackedBarSeries>
#include <QToolTip>
#include <QVBoxLayout>
#include <QValueAxis>
#include <algorithm>

#include "ui/common/emotion_style.h"
#include "ui/common/formatters.h"
#include "ui/common/theme.h"

namespace moodogram::ui {

MoodDistribution::MoodDistribution(QWidget* parent)
    : QWidget(parent),
      m_chart(new QChart),
      m_view(new QChartView(m_chart, this)),
      m_categories(new QBarCategoryAxis(this)),
      m_values(new QValueAxis(this)) {
  setAccessibleName(tr("Moods of the library"));
  auto* series = new QStackedBarSeries(m_chart);
  series->setBarWidth(0.72);
  QStringList glyphs;
  for (std::size_t i = 0; i < m_bars.size(); ++i) {
    const bool mood = i < kEmotionCount;
    m_bars[i] = new QBarSet(mood ? emotionLabel(kEmotions[i]) : tr("Not sure"), series);
    for (std::size_t k = 0; k < m_bars.size(); ++k) m_bars[i]->append(0);
    series->append(m_bars[i]);
    glyphs << (mood ? emotionGlyph(kEmotions[i]) : QStringLiteral("?"));
    connect(m_bars[i], &QBarSet::hovered, this, [this, i](bool inside) {
      const auto count = static_cast<qint64>(m_bars[i]->at(static_cast<int>(i)));
      //: An emotion and "12 tracks"
      if (inside) QToolTip::showText(QCursor::pos(), tr("%1: %2").arg(m_bars[i]->label(), formatTracks(count)), this);
    });
  }
  m_categories->append(glyphs);
  m_categories->setGridLineVisible(false);
  m_values->setVisible(false);
  m_chart->addSeries(series);
  m_chart->addAxis(m_categories, Qt::AlignBottom);
  m_chart->addAxis(m_values, Qt::AlignLeft);
  series->attachAxis(m_categories);
  series->attachAxis(m_values);
  m_chart->legend()->hide();
  m_chart->setBackgroundVisible(false);
  m_chart->setMargins({});
  m_chart->layout()->setContentsMargins(0, 0, 0, 0);
  m_view->setRenderHint(QPainter::Antialiasing);
  m_view->setFrameShape(QFrame::NoFrame);
  m_view->setFocusPolicy(Qt::NoFocus);
  m_view->setStyleSheet(QStringLiteral("background: transparent"));
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(m_view);
  setFixedHeight(104);
  colour();
}

void MoodDistribution::setCounts(const MoodCounts& counts) {
  qint64 largest = 1;
  QStringList parts;
  for (std::size_t i = 0; i < m_bars.size(); ++i) {
    const qint64 count = i < kEmotionCount ? counts.moods[i] : counts.notSure;
    m_bars[i]->replace(static_cast<int>(i), static_cast<qreal>(count));
    largest = std::max(largest, count);
    //: An emotion and "12 tracks"
    parts << tr("%1: %2").arg(m_bars[i]->label(), formatTracks(count));
  }
  m_values->setRange(0, static_cast<qreal>(largest));
  setAccessibleDescription(parts.join(QStringLiteral(", ")));
}

void MoodDistribution::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::PaletteChange) colour();
}

void MoodDistribution::colour() {
  for (std::size_t i = 0; i < m_bars.size(); ++i) {
    m_bars[i]->setColor(i < kEmotionCount ? emotionColour(kEmotions[i], palette()) : mutedColour(palette()));
    m_bars[i]->setBorderColor(Qt::transparent);
  }
  m_categories->setLabelsColor(mutedColour(palette()));
  m_categories->setLinePenColor(borderColour(palette()));
}

}  // namespace moodogram::ui

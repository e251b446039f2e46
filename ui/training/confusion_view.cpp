// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/confusion_view.h"

#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>
#include <algorithm>
#include <numeric>
#include <utility>

#include "ui/common/emotion_style.h"
#include "ui/common/formatters.h"
#include "ui/common/theme.h"

namespace moodogram::ui {
namespace {

constexpr int kHeadingHeight = 24;
constexpr int kGap = 3;
constexpr double kTallest = 1.3;  // of a cell's width

std::int64_t sumOf(const ConfusionRow& row) {
  return std::accumulate(row.verdicts.begin(), row.verdicts.end(), std::int64_t{0});
}

}  // namespace

ConfusionView::ConfusionView(QWidget* parent) : QWidget(parent) {
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
  setAccessibleName(tr("Confusion matrix"));
}

void ConfusionView::setRows(std::vector<ConfusionRow> rows, const QString& emptyText) {
  m_rows = std::move(rows);
  m_emptyText = emptyText;
  QStringList texts;
  for (int r = 0; r < static_cast<int>(m_rows.size()); ++r) {
    QStringList cells;
    for (const MoodClass said : columnsOf(m_rows))
      cells << tr("%1 %L2", "emotion, number")
                   .arg(classLabel(said))
                   .arg(m_rows[static_cast<std::size_t>(r)].verdicts[static_cast<std::size_t>(said)]);
    texts << tr("%1: %2", "a row of the matrix, what it has").arg(rowName(r), QLocale().createSeparatedList(cells));
  }
  setAccessibleDescription(m_rows.empty() ? m_emptyText : texts.join(QStringLiteral("; ")));
  update();
}

QString ConfusionView::rowName(int row, QString (*nameOf)(MoodClass)) const {
  const QString name = toText(m_rows[static_cast<std::size_t>(row)].name);
  QString text;
  for (const QString& word : name.split(QStringLiteral(" or "))) {  // a set: "angry or fearful"
    const auto moodClass = parseMoodClass(word.toStdString());
    const QString one = moodClass ? nameOf(*moodClass) : word;
    text = text.isEmpty() ? one : tr("%1 or %2", "emotions").arg(text, one);
  }
  return text;
}

int ConfusionView::nameWidth() const {
  int width = 0;
  for (int r = 0; r < static_cast<int>(m_rows.size()); ++r)
    width = std::max(width, fontMetrics().horizontalAdvance(rowName(r)));
  return std::min(width, this->width() / 3) + 10;
}

QRectF ConfusionView::cell(int row, int column) const {
  const double left = nameWidth();
  const double wide = (width() - left) / static_cast<double>(columnsOf(m_rows).size());
  const double high = std::min(std::max(60.0, kTallest * wide),
                               (height() - kHeadingHeight) / std::max(1.0, static_cast<double>(m_rows.size())));
  return {left + column * wide, kHeadingHeight + row * high, wide - kGap, high - kGap};
}

void ConfusionView::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  if (m_rows.empty()) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(rect(), 5, 5);
    painter.setPen(mutedColour(palette()));
    painter.drawText(rect().adjusted(20, 10, -20, -10), Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
    return;
  }
  painter.setPen(mutedColour(palette()));
  const int columns = static_cast<int>(columnsOf(m_rows).size());
  for (const MoodClass said : columnsOf(m_rows)) {
    const QRectF first = cell(0, static_cast<int>(said));
    painter.drawText(QRectF(first.left(), 0, first.width(), kHeadingHeight), Qt::AlignCenter, classLabel(said));
  }
  for (int r = 0; r < static_cast<int>(m_rows.size()); ++r) {
    const ConfusionRow& row = m_rows[static_cast<std::size_t>(r)];
    const QRectF first = cell(r, 0);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(QRectF(0, first.top(), nameWidth() - 6, first.height()), Qt::AlignVCenter | Qt::AlignLeft,
                     fontMetrics().elidedText(rowName(r), Qt::ElideRight, nameWidth() - 6));
    const std::int64_t sum = sumOf(row);
    for (int c = 0; c < columns; ++c) {
      const double share =
          sum > 0 ? static_cast<double>(row.verdicts[static_cast<std::size_t>(c)]) / static_cast<double>(sum) : 0;
      painter.setPen(Qt::NoPen);
      painter.setBrush(raisedColour(palette()));
      painter.drawRoundedRect(cell(r, c), 4, 4);
      QColor fill = accentColour(palette());
      fill.setAlphaF(static_cast<float>(share));
      painter.setBrush(fill);
      painter.drawRoundedRect(cell(r, c), 4, 4);
      constexpr double kDarkFill = 0.55;  // from where on the text must be that of the accent
      painter.setPen(palette().color(share > kDarkFill ? QPalette::BrightText : QPalette::WindowText));
      painter.drawText(cell(r, c), Qt::AlignCenter, QLocale().toString(qRound(share * 100)));
    }
  }
}

bool ConfusionView::event(QEvent* event) {
  if (event->type() != QEvent::ToolTip) return QWidget::event(event);
  const auto* help = static_cast<QHelpEvent*>(event);
  for (int r = 0; r < static_cast<int>(m_rows.size()); ++r)
    for (int c = 0; c < static_cast<int>(columnsOf(m_rows).size()); ++c)
      if (cell(r, c).contains(help->pos())) {
        const ConfusionRow& row = m_rows[static_cast<std::size_t>(r)];
        QToolTip::showText(help->globalPos(),
                           //: %1, %2: numbers, %3: what they are, %4: what the network said, emotions within a sentence
                           tr("Recordings that are %3 and were called %4: %1 of %2")
                               .arg(formatCount(row.verdicts[static_cast<std::size_t>(c)]), formatCount(sumOf(row)),
                                    rowName(r, classWord), classWord(kMoodClasses[static_cast<std::size_t>(c)])),
                           this, cell(r, c).toRect());
        return true;
      }
  QToolTip::hideText();
  return true;
}

}  // namespace moodogram::ui

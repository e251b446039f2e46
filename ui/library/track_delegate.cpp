// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/track_delegate.h"

#include <QPainter>
#include <algorithm>

#include "ui/common/emotion_segments.h"
#include "ui/common/emotion_style.h"
#include "ui/common/theme.h"

namespace moodogram::ui {
namespace {

constexpr int kMargin = 8;
constexpr float kRowLineOpacity = 0.55F;  // rows are separated by a breath, panels by a line

}  // namespace

TrackDelegate::TrackDelegate(Columns columns, std::function<RowLook(int row)> look, QObject* parent)
    : QStyledItemDelegate(parent), m_columns(std::move(columns)), m_look(std::move(look)) {}

QSize TrackDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
  QSize size = QStyledItemDelegate::sizeHint(option, index);
  size.setHeight(std::max(size.height(), option.fontMetrics.height() + 12));
  return size;
}

void TrackDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  const QPalette& palette = option.palette;
  const bool selected = option.state.testFlag(QStyle::State_Selected);
  const QRect cell = option.rect;
  painter->save();
  if (selected) painter->fillRect(cell, palette.color(QPalette::Highlight));
  QColor line = borderColour(palette);
  line.setAlphaF(kRowLineOpacity);
  painter->fillRect(QRect(cell.left(), cell.bottom(), cell.width(), 1), line);

  const RowLook look = m_look(index.row());
  const int column = index.column();
  const QRect inner = cell.adjusted(kMargin, 0, -kMargin, -1);
  const QString text = index.data(Qt::DisplayRole).toString();
  if (column == m_columns.emotions && !look.windowTops.empty()) {
    paintEmotionSegments(*painter, inner, look.windowTops, palette);
  } else if (column == m_columns.mood && look.mood) {
    paintMood(*painter, option, *look.mood, text);
  } else {
    const bool muted = column == m_columns.emotions || column == m_columns.mood || look.problem ||
                       std::find(m_columns.muted.begin(), m_columns.muted.end(), column) != m_columns.muted.end();
    QColor colour = muted ? mutedColour(palette) : palette.color(QPalette::Text);
    if (look.problem && column == m_columns.state) colour = problemColour(palette);
    painter->setFont(option.font);
    painter->setPen(colour);
    const auto alignment = static_cast<Qt::Alignment>(index.data(Qt::TextAlignmentRole).toInt());
    const QRect place = column == m_columns.state ? cell : inner;
    painter->drawText(place, static_cast<int>(alignment),
                      option.fontMetrics.elidedText(text, Qt::ElideRight, place.width()));
  }
  if (option.state.testFlag(QStyle::State_HasFocus) && column == m_columns.title) {
    painter->fillRect(QRect(cell.left(), cell.top() + 5, 2, std::max(0, cell.height() - 10)), accentColour(palette));
  }
  painter->restore();
}

void TrackDelegate::paintMood(QPainter& painter, const QStyleOptionViewItem& option, Emotion mood,
                              const QString& text) const {
  const QRect inner = option.rect.adjusted(kMargin, 0, -kMargin, -1);
  const int glyphWidth = option.fontMetrics.height();
  painter.setFont(option.font);
  painter.setPen(emotionColour(mood, option.palette));
  painter.drawText(QRect(inner.left(), inner.top(), glyphWidth, inner.height()), Qt::AlignCenter, emotionGlyph(mood));
  const QRect place = inner.adjusted(glyphWidth + 6, 0, 0, 0);
  painter.setPen(option.palette.color(QPalette::Text));
  painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
                   option.fontMetrics.elidedText(text, Qt::ElideRight, std::max(0, place.width())));
}

}  // namespace moodogram::ui

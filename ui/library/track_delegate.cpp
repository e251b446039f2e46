// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/track_delegate.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <cmath>
#include <numbers>

#include "core/library/track.h"
#include "ui/common/emotion_segments.h"
#include "ui/common/emotion_style.h"
#include "ui/common/formatters.h"
#include "ui/common/reading_direction.h"
#include "ui/common/theme.h"

namespace moodogram::ui {
namespace {

constexpr int kMargin = 8;
constexpr float kRowLineOpacity = 0.55F;  // rows are separated by a breath, panels by a line
constexpr float kEmptyStarOpacity = 0.35F;
constexpr double kBarHeight = 6;
constexpr int kTimelineEms = 28;  ///< of an emotion cell that may be as wide as it likes

QRect innerOf(const QRect& cell) { return cell.adjusted(kMargin, 0, -kMargin, -1); }

int starSize(const QFontMetrics& font) { return font.height(); }

/// The row is what has the focus, in whatever column the current cell is.
bool hasFocus(const QStyleOptionViewItem& option, const QModelIndex& index) {
  const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
  if (view == nullptr) return option.state.testFlag(QStyle::State_HasFocus);
  return view->hasFocus() && view->currentIndex().isValid() && view->currentIndex().row() == index.row();
}

QPainterPath star(const QPointF& centre, double radius) {
  QPainterPath path;
  for (int i = 0; i < 10; ++i) {
    const double angle = -std::numbers::pi / 2 + i * std::numbers::pi / 5;
    const double r = i % 2 == 0 ? radius : radius * 0.42;
    const QPointF point = centre + QPointF(r * std::cos(angle), r * std::sin(angle));
    i == 0 ? path.moveTo(point) : path.lineTo(point);
  }
  path.closeSubpath();
  return path;
}

/// The small timeline, and behind it what says that it is not the model's alone.
void paintTimeline(QPainter& painter, const QStyleOptionViewItem& option, const RowLook& look) {
  const QRect inner = innerOf(option.rect);
  const int markWidth = look.isCorrected ? option.fontMetrics.horizontalAdvance(QLatin1Char('*')) + 4 : 0;
  paintEmotionSegments(painter, placed(option.direction, inner, inner.adjusted(0, 0, -markWidth, 0)), look.windowTops,
                       option.palette);
  if (!look.isCorrected) return;
  painter.setFont(option.font);
  painter.setPen(option.palette.color(QPalette::Text));
  painter.drawText(
      placed(option.direction, inner, QRect(inner.right() - markWidth + 1, inner.top(), markWidth, inner.height())),
      Qt::AlignRight | Qt::AlignVCenter, QStringLiteral("*"));
}

void paintMood(QPainter& painter, const QStyleOptionViewItem& option, Emotion mood, const QString& text) {
  const QRect inner = innerOf(option.rect);
  const int glyphWidth = option.fontMetrics.height();
  painter.setFont(option.font);
  painter.setPen(emotionColour(mood, option.palette));
  painter.drawText(placed(option.direction, inner, QRect(inner.left(), inner.top(), glyphWidth, inner.height())),
                   Qt::AlignCenter, emotionGlyph(mood));
  const QRect place = inner.adjusted(glyphWidth + 6, 0, 0, 0);
  painter.setPen(option.palette.color(QPalette::Text));
  painter.drawText(placed(option.direction, inner, place), Qt::AlignLeft | Qt::AlignVCenter,
                   option.fontMetrics.elidedText(text, Qt::ElideRight, std::max(0, place.width())));
}

void paintStars(QPainter& painter, const QStyleOptionViewItem& option, int rating) {
  const QRect inner = innerOf(option.rect);
  const int size = starSize(option.fontMetrics);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  QColor empty = mutedColour(option.palette);
  empty.setAlphaF(kEmptyStarOpacity);
  painter.setClipRect(option.rect, Qt::IntersectClip);
  for (int i = 0; i < kHighestRating; ++i)
    painter.fillPath(
        star(placed(option.direction, inner, QRectF(inner.left() + i * size, inner.top(), size, 0)).center() +
                 QPointF(0, inner.center().y() + 1.0 - inner.top()),
             size * 0.4),
        i < rating ? option.palette.color(QPalette::Text) : empty);
}

/// A bar, and the number to its right in a column of its own.
void paintProbability(QPainter& painter, const QStyleOptionViewItem& option, Emotion emotion, float probability,
                      const QString& text) {
  const QRect inner = innerOf(option.rect);
  const int numberWidth = option.fontMetrics.horizontalAdvance(formatPercent(100));
  painter.setFont(option.font);
  painter.setPen(mutedColour(option.palette));
  painter.drawText(inner, Qt::AlignRight | Qt::AlignVCenter, text);
  const QRectF bar = placed(option.direction, QRectF(inner),
                            QRectF(inner.left(), std::round(inner.center().y() - kBarHeight / 2),
                                   inner.width() - numberWidth - kMargin, kBarHeight));
  if (bar.width() < kBarHeight) return;
  painter.setRenderHint(QPainter::Antialiasing);
  QPainterPath groove;
  groove.addRoundedRect(bar, kBarHeight / 2, kBarHeight / 2);
  painter.fillPath(groove, raisedColour(option.palette));
  painter.setClipPath(groove, Qt::IntersectClip);
  painter.fillRect(
      placed(option.direction, bar,
             QRectF(bar.left(), bar.top(), bar.width() * std::clamp(probability, 0.0F, 1.0F), bar.height())),
      emotionColour(emotion, option.palette));
}

}  // namespace

TrackDelegate::TrackDelegate(Columns columns, std::function<RowLook(int row)> look, QObject* parent)
    : QStyledItemDelegate(parent), m_columns(std::move(columns)), m_look(std::move(look)) {}

void TrackDelegate::markCurrentRowOf(QAbstractItemView& view) const {
  const auto repaint = [&view, title = m_columns.title](const QModelIndex& current, const QModelIndex& previous) {
    for (const QModelIndex& each : {previous, current})
      if (each.isValid()) view.update(each.siblingAtColumn(title));
  };
  connect(view.selectionModel(), &QItemSelectionModel::currentRowChanged, &view, repaint);
}

int TrackDelegate::starAt(const QRect& cell, const QFontMetrics& font, int x, Qt::LayoutDirection direction) {
  const int left = innerOf(cell).left();
  if (direction == Qt::RightToLeft) x = cell.left() + cell.right() - x;
  if (x < left || x >= left + kHighestRating * starSize(font)) return 0;
  return (x - left) / starSize(font) + 1;
}

QSize TrackDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
  QSize size = QStyledItemDelegate::sizeHint(option, index);
  const int em = option.fontMetrics.horizontalAdvance(QLatin1Char('0'));
  const int column = index.column();
  int width = size.width() + 2 * kMargin;
  if (column == m_columns.emotions) width = kTimelineEms * em;
  if (column == m_columns.mood) width += option.fontMetrics.height() + 6;
  if (column == m_columns.rating) width = kHighestRating * starSize(option.fontMetrics) + 2 * kMargin;
  if (m_columns.firstEmotion >= 0 && column >= m_columns.firstEmotion) width = 14 * em;
  return {width, std::max(size.height(), option.fontMetrics.height() + 12)};
}

void TrackDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  const QPalette& palette = option.palette;
  const QRect cell = option.rect;
  painter->save();
  if (option.state.testFlag(QStyle::State_Selected)) painter->fillRect(cell, palette.color(QPalette::Highlight));
  QColor line = borderColour(palette);
  line.setAlphaF(kRowLineOpacity);
  painter->fillRect(QRect(cell.left(), cell.bottom(), cell.width(), 1), line);

  const RowLook look = m_look(index.row());
  const int column = index.column();
  const int emotion = m_columns.firstEmotion < 0 ? -1 : column - m_columns.firstEmotion;
  if (column == m_columns.emotions && !look.windowTops.empty()) {
    paintTimeline(*painter, option, look);
  } else if (column == m_columns.mood && look.mood) {
    paintMood(*painter, option, *look.mood, index.data(Qt::DisplayRole).toString());
  } else if (column == m_columns.rating) {
    paintStars(*painter, option, look.rating);
  } else if (emotion >= 0 && emotion < static_cast<int>(kEmotionCount) && look.scores != nullptr) {
    const Emotion which = kEmotions[static_cast<std::size_t>(emotion)];
    paintProbability(*painter, option, which, (*look.scores)[which], index.data(Qt::DisplayRole).toString());
  } else {
    paintText(*painter, option, index, look);
  }
  painter->restore();
  if (column == m_columns.title && hasFocus(option, index)) {
    painter->fillRect(
        placed(option.direction, cell, QRect(cell.left(), cell.top() + 5, 2, std::max(0, cell.height() - 10))),
        accentColour(palette));
  }
}

void TrackDelegate::paintText(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                              const RowLook& look) const {
  const QPalette& palette = option.palette;
  const int column = index.column();
  const bool muted = column == m_columns.emotions || column == m_columns.mood || look.problem ||
                     std::find(m_columns.muted.begin(), m_columns.muted.end(), column) != m_columns.muted.end();
  QColor colour = muted ? mutedColour(palette) : palette.color(QPalette::Text);
  if (look.problem && column == m_columns.state) colour = problemColour(palette);
  painter.setFont(option.font);
  painter.setPen(colour);
  const auto alignment = static_cast<Qt::Alignment>(index.data(Qt::TextAlignmentRole).toInt());
  const QRect place = column == m_columns.state ? option.rect : innerOf(option.rect);
  const QString text = index.data(Qt::DisplayRole).toString();
  painter.drawText(place, static_cast<int>(alignment),
                   isolated(option.fontMetrics.elidedText(text, Qt::ElideRight, std::max(0, place.width()))));
}

}  // namespace moodogram::ui

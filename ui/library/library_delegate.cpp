// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/library_delegate.h"

#include <QPainter>
#include <QTableView>
#include <algorithm>

#include "ui/common/cover_painting.h"
#include "ui/common/formatters.h"
#include "ui/common/reading_direction.h"
#include "ui/common/theme.h"
#include "ui/common/time_text.h"
#include "ui/library/cover_loader.h"
#include "ui/library/track_table_model.h"

namespace moodogram::ui {
namespace {

using M = TrackTableModel;

constexpr int kMargin = 8;
constexpr int kCoverMargin = 5;

TrackDelegate::Columns columnsOf() {
  TrackDelegate::Columns columns{.title = M::kTitle,
                                 .emotions = M::kEmotions,
                                 .mood = M::kMood,
                                 .state = M::kState,
                                 .rating = M::kRating,
                                 .firstEmotion = M::kFirstEmotion,
                                 .muted = {}};
  for (int column = 0; column < M::kColumnCount; ++column)
    if (trackColumn(column).muted) columns.muted.push_back(column);
  return columns;
}

RowLook lookOf(const M& model, int row) {
  const LibraryTrack& track = model.trackAt(row);
  const auto state = model.stateAt(row);
  const bool analyzed = state == M::State::Analyzed;
  RowLook look{.windowTops = {},
               .mood = analyzed ? clearMood(track) : std::nullopt,
               .problem = state == M::State::Problem,
               .scores = analyzed ? &*track.summary : nullptr,
               .rating = track.track.rating,
               .isCorrected = model.isCorrected(row)};
  if (analyzed) look.windowTops = track.timelineTops;
  return look;
}

}  // namespace

LibraryDelegate::LibraryDelegate(const TrackTableModel& model, QTableView& table)
    : TrackDelegate(
          columnsOf(), [&model](int row) { return lookOf(model, row); }, &table),
      m_model(model),
      m_table(table) {}

QSize LibraryDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
  if (m_model.isTrack(index.row())) return TrackDelegate::sizeHint(option, index);
  return {0, option.fontMetrics.height() + 12};
}

void LibraryDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  const auto kind = m_model.kindAt(index.row());
  if (kind == M::RowKind::Track) return TrackDelegate::paint(painter, option, index);
  const int height = option.rect.height();
  const int top = option.rect.top() - (kind == M::RowKind::HeadingBottom ? height : 0);
  painter->save();
  painter->setClipRect(option.rect, Qt::IntersectClip);
  paintHeading(*painter, option, QRect(0, top, m_table.viewport()->width(), 2 * height), index.row());
  painter->restore();
}

void LibraryDelegate::paintHeading(QPainter& painter, const QStyleOptionViewItem& option, const QRect& heading,
                                   int row) const {
  QPalette palette = option.palette;
  palette.setCurrentColorGroup(QPalette::Active);  // a heading cannot be selected, but it is not disabled
  const AlbumSummary album = m_model.albumAt(row);
  painter.fillRect(heading, palette.color(QPalette::Window));
  painter.fillRect(QRect(heading.left(), heading.bottom(), heading.width(), 1), borderColour(palette));
  const int side = heading.height() - 2 * kCoverMargin;
  const QRect square =
      placed(option.direction, heading, QRect(heading.left() + kMargin, heading.top() + kCoverMargin, side, side));
  QImage cover;
  if (m_covers != nullptr) cover = m_covers->cover(album.file, qRound(side * m_table.devicePixelRatioF()));
  paintCover(painter, square, cover, album.title, album.artist);

  const QRect text =
      placed(option.direction, heading, heading.adjusted(side + 3 * kMargin, kCoverMargin, -kMargin, -kCoverMargin));
  const QRect upper(text.left(), text.top(), text.width(), text.height() / 2);
  const QRect lower(text.left(), upper.bottom() + 1, text.width(), text.height() - upper.height());
  const QString facts =
      QStringList{formatTracks(album.tracks), timeText(album.durationSeconds)}.join(QStringLiteral(" · "));
  QFont bold = option.font;
  bold.setWeight(QFont::DemiBold);
  painter.setFont(bold);
  painter.setPen(palette.color(QPalette::Text));
  painter.drawText(upper, Qt::AlignLeft | Qt::AlignVCenter,
                   isolated(QFontMetrics(bold).elidedText(album.title, Qt::ElideRight, upper.width())));
  painter.setFont(option.font);
  painter.setPen(mutedColour(palette));
  QStringList by;
  for (const QString& part : {isolated(album.artist), album.years, facts})
    if (!part.isEmpty()) by << part;
  painter.drawText(lower, Qt::AlignLeft | Qt::AlignVCenter,
                   option.fontMetrics.elidedText(by.join(QStringLiteral(" · ")), Qt::ElideRight, lower.width()));
}

}  // namespace moodogram::ui

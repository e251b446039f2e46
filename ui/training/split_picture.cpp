// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/split_picture.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>
#include <utility>

#include "ui/common/emotion_style.h"
#include "ui/common/formatters.h"
#include "ui/common/reading_direction.h"
#include "ui/common/theme.h"
#include "ui/training/page_parts.h"

namespace moodogram::ui {
namespace {

constexpr int kTileHeight = 24;
constexpr int kTilePadding = 8;
constexpr int kGap = 4;
constexpr int kHeadingHeight = 24;
constexpr int kRowGap = 10;
constexpr int kSmallestTile = 30;

}  // namespace

QString roleText(GroupRole role) {
  switch (role) {
    case GroupRole::Learns:
      return SplitPicture::tr("Learned from");
    case GroupRole::ChoosesEpoch:
      return SplitPicture::tr("Chooses the best epoch");
    case GroupRole::IsTested:
      return SplitPicture::tr("Tested at the end");
    case GroupRole::TakesTurns:
      return SplitPicture::tr("Tested once, learned from else");
    case GroupRole::TakesNoPart:
      break;
  }
  return SplitPicture::tr("Takes no part");
}

QColor roleColour(GroupRole role, const QPalette& palette) {
  switch (role) {
    case GroupRole::Learns:
      return accentColour(palette);
    case GroupRole::ChoosesEpoch:
      return emotionColour(Emotion::Calm, palette);
    case GroupRole::IsTested:
    case GroupRole::TakesTurns:
      return emotionColour(Emotion::Happy, palette);
    case GroupRole::TakesNoPart:
      break;
  }
  return mutedColour(palette);
}

SplitPicture::SplitPicture(QWidget* parent) : QWidget(parent) {
  QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
  setAccessibleName(tr("Who is on which side"));
}

void SplitPicture::setPlan(std::shared_ptr<const SplitPlan> plan) {
  m_plan = std::move(plan);
  QString text;
  if (m_plan && m_plan->folds > 0)
    text = tr("Recordings that are tested, each in one of %L1 folds: %2")
               .arg(m_plan->folds)
               .arg(formatCount(m_plan->tested));
  else if (m_plan)
    text = tr("Recordings that are learned from: %1; that choose the best epoch: %2; that are tested: %3")
               .arg(formatCount(m_plan->learning), formatCount(m_plan->choosing), formatCount(m_plan->tested));
  setAccessibleDescription(text);
  setMinimumHeight(heightForWidth(std::max(width(), 300)));
  updateGeometry();
  update();
}

int SplitPicture::heightForWidth(int width) const {
  std::vector<Tile> tiles;
  std::vector<Row> rows;
  return layOut(width, tiles, rows);
}

int SplitPicture::layOut(int width, std::vector<Tile>& tiles, std::vector<Row>& rows) const {
  if (!m_plan) return kHeadingHeight;
  int y = 0;
  std::vector<std::pair<GroupRole, int>> places;
  for (const GroupRole role : {GroupRole::Learns, GroupRole::ChoosesEpoch, GroupRole::IsTested, GroupRole::TakesNoPart})
    places.emplace_back(role, 0);
  for (int fold = 1; fold <= m_plan->folds; ++fold) places.emplace_back(GroupRole::TakesTurns, fold);
  for (const auto& [role, fold] : places) {
    Row row{role, fold, y};
    int x = 0;
    int lineTop = y + kHeadingHeight;
    for (const GroupPlace& group : m_plan->groups) {
      if (group.role != role || (fold > 0 && group.fold != fold)) continue;
      const QString name = group.name.isEmpty() ? QStringLiteral("?") : group.name;
      const int wide = std::min(std::max(kSmallestTile, fontMetrics().horizontalAdvance(name) + 2 * kTilePadding),
                                std::max(width, 40));
      if (x > 0 && x + wide > width) {
        x = 0;
        lineTop += kTileHeight + kGap;
      }
      tiles.push_back({placed(layoutDirection(), QRect(0, 0, width, 0), QRect(x, lineTop, wide, kTileHeight)), &group});
      x += wide + kGap;
      row.recordings += group.recordings;
      ++row.groups;
    }
    if (row.groups == 0) continue;
    rows.push_back(row);
    y = lineTop + kTileHeight + kRowGap;
  }
  return std::max(y, kHeadingHeight);
}

void SplitPicture::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  std::vector<Tile> tiles;
  std::vector<Row> rows;
  layOut(width(), tiles, rows);
  for (const Row& row : rows) {
    const QColor colour = roleColour(row.role, palette());
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    const auto at = [this](const QRect& place) { return placed(layoutDirection(), rect(), place); };
    painter.drawRoundedRect(at(QRect(0, row.top + 7, 10, 10)), 2, 2);
    painter.setPen(palette().color(QPalette::WindowText));
    const QString text = row.fold > 0 ? tr("Tested in fold %L1").arg(row.fold) : roleText(row.role);
    painter.drawText(at(QRect(16, row.top, width() - 16, kHeadingHeight)), Qt::AlignVCenter | Qt::AlignLeft, text);
    painter.setPen(mutedColour(palette()));
    const int left = 16 + fontMetrics().horizontalAdvance(text) + 10;
    painter.drawText(at(QRect(left, row.top, std::max(0, width() - left), kHeadingHeight)),
                     Qt::AlignVCenter | Qt::AlignLeft,
                     tr("%1, %2", "number of groups, number of recordings")
                         .arg(groupsText(row.groups, {}), recordingsText(row.recordings)));
  }
  for (const Tile& tile : tiles) {
    QColor fill = roleColour(tile.group->role, palette());
    painter.setPen(fill);
    fill.setAlphaF(isDark(palette()) ? 0.22F : 0.16F);
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(tile.place).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setPen(palette().color(QPalette::WindowText));
    const QString name = tile.group->name.isEmpty() ? QStringLiteral("?") : tile.group->name;
    painter.drawText(tile.place, Qt::AlignCenter,
                     fontMetrics().elidedText(name, Qt::ElideRight, tile.place.width() - kTilePadding));
  }
}

bool SplitPicture::event(QEvent* event) {
  if (event->type() != QEvent::ToolTip) return QWidget::event(event);
  const auto* help = static_cast<QHelpEvent*>(event);
  std::vector<Tile> tiles;
  std::vector<Row> rows;
  layOut(width(), tiles, rows);
  const auto tile = std::ranges::find_if(tiles, [&](const Tile& each) { return each.place.contains(help->pos()); });
  if (tile == tiles.end()) {
    QToolTip::hideText();
    return true;
  }
  const GroupPlace& group = *tile->group;
  QString text = tr("%1: %2, %3", "who, what for, number of recordings")
                     .arg(group.name.isEmpty() ? tr("Nobody knows who") : group.name, roleText(group.role),
                          recordingsText(group.recordings));
  if (group.fold > 0)
    text += QLatin1Char('\n') +
            (group.role == GroupRole::TakesTurns ? tr("Fold %L1") : tr("Calibration fold %L1")).arg(group.fold);
  QToolTip::showText(help->globalPos(), text, this, tile->place);
  return true;
}

}  // namespace moodogram::ui

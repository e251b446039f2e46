// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <Qt>

namespace moodogram::ui {

/// Where a part of something that is painted by hand is: places are written as for those who read from left to right,
/// and mirrored within the whole for others. Alignments of texts need nothing, because QPainter mirrors them itself.
/// Not for time: a track runs from left to right everywhere, as in every player and editor, so whatever shows one has
/// setLayoutDirection(Qt::LeftToRight).
inline QRectF placed(Qt::LayoutDirection direction, const QRectF& whole, QRectF part) {
  if (direction == Qt::RightToLeft) part.moveRight(whole.left() + whole.right() - part.left());
  return part;
}

inline QRect placed(Qt::LayoutDirection direction, const QRect& whole, const QRect& part) {
  return placed(direction, QRectF(whole), QRectF(part)).toRect();
}

/// The side on which a label's text begins. Without it a label follows its own first letter, which may be one of a
/// name.
inline Qt::Alignment leading(Qt::LayoutDirection direction) {
  return (direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute;
}

/// Where a panel stands that comes after everything else.
inline Qt::DockWidgetArea lastSide(Qt::LayoutDirection direction) {
  return direction == Qt::RightToLeft ? Qt::LeftDockWidgetArea : Qt::RightDockWidgetArea;
}

}  // namespace moodogram::ui

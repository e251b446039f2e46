// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/library/track_delegate.h"

class QTableView;

namespace moodogram::ui {

class CoverLoader;
class TrackTableModel;

/// Paints the library's table: tracks, and the headings of albums. A heading spans the two rows that the model has for
/// it and all columns, whatever their order: each cell shows its part of it.
class LibraryDelegate : public TrackDelegate {
  Q_OBJECT

 public:
  LibraryDelegate(const TrackTableModel& model, QTableView& table);

  /// Where covers come from; must outlive this. Without it, initials stand for them.
  void setCovers(CoverLoader* covers) { m_covers = covers; }

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

 private:
  void paintHeading(QPainter& painter, const QStyleOptionViewItem& option, const QRect& heading, int row) const;

  const TrackTableModel& m_model;
  QTableView& m_table;
  CoverLoader* m_covers = nullptr;
};

}  // namespace moodogram::ui

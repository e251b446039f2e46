// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>
#include <functional>
#include <optional>
#include <vector>

#include "core/base/emotion.h"

namespace moodogram::ui {

/// What the delegate needs of a row beyond its text.
struct RowLook {
  std::vector<Emotion> windowTops;  ///< empty: the emotion cell shows its text
  std::optional<Emotion> mood;      ///< coloured glyph in the mood cell
  bool problem = false;
};

/// Paints the rows of every track table: a hairline below each row, secondary columns in the muted colour, the small
/// emotion timeline and the mood with its glyph.
class TrackDelegate : public QStyledItemDelegate {
  Q_OBJECT

 public:
  struct Columns {
    int title = -1;
    int emotions = -1;
    int mood = -1;
    int state = -1;
    std::vector<int> muted;
  };
  TrackDelegate(Columns columns, std::function<RowLook(int row)> look, QObject* parent);

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

 private:
  void paintMood(QPainter& painter, const QStyleOptionViewItem& option, Emotion mood, const QString& text) const;

  Columns m_columns;
  std::function<RowLook(int row)> m_look;
};

}  // namespace moodogram::ui

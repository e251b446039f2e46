// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>
#include <functional>
#include <optional>
#include <span>
#include <vector>

#include "core/base/emotion.h"

class QAbstractItemView;

namespace moodogram::ui {

/// What the delegate needs of a row beyond its text.
struct RowLook {
  std::span<const Emotion> windowTops;  ///< empty: the emotion cell shows its text
  std::optional<Emotion> mood;          ///< coloured glyph in the mood cell
  bool problem = false;
  const EmotionScores* scores = nullptr;  ///< bars in the cells of single emotions
  int rating = 0;
  bool isCorrected = false;  ///< by the user: a mark stands behind the timeline
};

/// Paints the rows of every track table: a hairline below each row, secondary columns in the muted colour, the small
/// emotion timeline, the mood with its glyph, probabilities as bars, stars.
class TrackDelegate : public QStyledItemDelegate {
  Q_OBJECT

 public:
  struct Columns {
    int title = -1;
    int emotions = -1;
    int mood = -1;
    int state = -1;
    int rating = -1;
    int firstEmotion = -1;  ///< of kEmotionCount
    std::vector<int> muted;
  };
  TrackDelegate(Columns columns, std::function<RowLook(int row)> look, QObject* parent);

  /// The mark of the focus stands in the title, in another column than the current cell perhaps, which is all that a
  /// view paints anew by itself. After setModel().
  void markCurrentRowOf(QAbstractItemView& view) const;

  /// The star (1 to kHighestRating) at this place of a rating cell; 0: beside them.
  static int starAt(const QRect& cell, const QFontMetrics& font, int x,
                    Qt::LayoutDirection direction = Qt::LeftToRight);

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

 private:
  void paintText(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                 const RowLook& look) const;

  Columns m_columns;
  std::function<RowLook(int row)> m_look;
};

}  // namespace moodogram::ui

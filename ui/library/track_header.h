// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>
#include <QTimer>
#include <array>

#include "ui/library/track_columns.h"

class QMenu;
class QSettings;

namespace moodogram::ui {

/// The heading of the track table: which columns there are, in which order and how wide. As long as nobody has chosen,
/// the columns fill the window and a narrow one does without album and year; chosen columns are scrolled to instead.
class TrackHeader : public QHeaderView {
  Q_OBJECT

 public:
  explicit TrackHeader(QWidget* parent);

  /// Entries to show and hide each column, to size and to reset them.
  void addColumnActions(QMenu& menu) const;
  /// Whether the column is wanted; a narrow window may hide it all the same.
  bool isWanted(int column) const { return m_wanted[static_cast<std::size_t>(column)]; }
  void setWanted(int column, bool wanted);
  /// Order, widths and visibility as at first.
  void resetColumns();
  /// Each column as wide as what it shows.
  void fitToContents();
  /// Gives the columns their widths in a table of so many pixels.
  void layOut(int width);

  void saveColumns(QSettings& settings) const;
  void restoreColumns(const QSettings& settings);

 protected:
  void contextMenuEvent(QContextMenuEvent* event) override;

 private:
  int em() const { return fontMetrics().horizontalAdvance(QLatin1Char('0')); }
  /// The narrowest that the layout makes it, in pixels.
  int narrowest(int column) const;
  void hideWhatDoesNotFit(int width);
  void onResized(int column, int width);
  void layOutAgain();

  std::array<bool, TrackColumns::kColumnCount> m_wanted{};
  std::array<double, TrackColumns::kColumnCount> m_chosenEms{};  ///< width that the user chose; 0: none
  std::array<QAction*, TrackColumns::kColumnCount> m_actions{};
  QAction* m_fit;
  QAction* m_reset;
  QTimer m_soon;  ///< lays the columns out after the user has let go of an edge
  int m_width = 0;
  bool m_chosen = false;  ///< columns or order are the user's
  bool m_layingOut = false;
};

}  // namespace moodogram::ui

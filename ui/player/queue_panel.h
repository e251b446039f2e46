// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <functional>
#include <vector>

#include "core/library/track.h"

class QLabel;
class QListWidget;
class QPushButton;

namespace moodogram::ui {

class PlayOrder;

/// The queue: what plays next, to be brought into another order (by dragging, or with Alt and the arrows), taken out
/// or played at once.
class QueuePanel : public QWidget {
  Q_OBJECT

 public:
  /// "Title · Artist" of a track; empty: it is gone.
  using NameOf = std::function<QString(TrackId)>;

  QueuePanel(PlayOrder& order, NameOf nameOf, QWidget* parent = nullptr);

  /// Names may be others now.
  void refresh();

 Q_SIGNALS:
  void playRequested(moodogram::TrackId id);

 protected:
  bool eventFilter(QObject* object, QEvent* event) override;

 private:
  std::vector<TrackId> shownQueue() const;
  void fill(const std::vector<TrackId>& before);
  void showNames();
  void takeOrder();
  void removeSelected();
  void moveSelected(int step);
  void play();

  PlayOrder& m_order;
  NameOf m_nameOf;
  QListWidget* m_list;
  QLabel* m_hint;
  QPushButton* m_remove;
  QPushButton* m_clear;
  bool m_filling = false;
};

}  // namespace moodogram::ui

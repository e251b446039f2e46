// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/preferences/shortcut_store.h"

class QKeySequenceEdit;
class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace moodogram::ui {

/// The list of all actions and their keys, to be changed. Keys that belong to another action are named, and taken only
/// when that is asked for.
class ShortcutEditor : public QWidget {
  Q_OBJECT

 public:
  ShortcutEditor(ShortcutStore& store, const QList<MenuEntry>& entries, QWidget* parent = nullptr);

  /// Shows the actions that contain the words, and says how many there are.
  int filter(const QString& words);

 private:
  void refresh();
  void showCurrent();
  void tryKeys();
  void take();
  QAction* current() const;

  ShortcutStore& m_store;
  QTreeWidget* m_list;
  QKeySequenceEdit* m_keys;
  QPushButton* m_take;
  QPushButton* m_reset;
  QPushButton* m_resetAll;
  QLabel* m_note;
  QList<QAction*> m_actions;  ///< of the items, in their order
};

}  // namespace moodogram::ui

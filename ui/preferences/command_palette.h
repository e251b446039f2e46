// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "ui/preferences/shortcut_store.h"

class QLineEdit;
class QListWidget;

namespace moodogram::ui {

/// How well what was typed fits a text: its letters in their order, the better the more of them begin words or stand
/// together; negative: not at all.
int fuzzyScore(const QString& typed, const QString& text);

/// Everything that the program can do, found by typing a few letters of it; Return does it.
class CommandPalette : public QDialog {
  Q_OBJECT

 public:
  explicit CommandPalette(const QList<MenuEntry>& entries, QWidget* parent = nullptr);

 protected:
  bool eventFilter(QObject* object, QEvent* event) override;

 private:
  void fill();
  void announceRow(int row);
  void trigger();

  QList<MenuEntry> m_entries;
  QLineEdit* m_field;
  QListWidget* m_list;
};

}  // namespace moodogram::ui

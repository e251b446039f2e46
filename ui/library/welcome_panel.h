// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QFrame;
class QLabel;
class QPushButton;

namespace moodogram::ui {

/// What an empty library shows: what to do first.
class WelcomePanel : public QWidget {
  Q_OBJECT

 public:
  explicit WelcomePanel(QWidget* parent = nullptr);

  /// While the first scan runs, the buttons give way to a line that says so.
  void setBusy(const QString& text);
  void setDropTarget(bool active);

 Q_SIGNALS:
  void addFolderRequested();
  void demoRequested();

 private:
  QFrame* m_card;
  QLabel* m_hint;
  QPushButton* m_addFolder;
  QPushButton* m_demo;
};

}  // namespace moodogram::ui

// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QActionGroup>
#include <QComboBox>

class QMenu;

namespace moodogram::ui {

/// One choice among some, as checkable actions of a menu. Their names begin with the menu's, so that shortcuts and
/// tests find them.
class ActionChoice : public QObject {
  Q_OBJECT

 public:
  explicit ActionChoice(QMenu* menu);

  /// `name` within the choice, e.g. "mel"; `label`: what a button that shows the choice says, if not the text.
  QAction* add(int value, const QString& name, const QString& text, const QString& label = {}, const QIcon& icon = {});
  void removeAll();

  int value() const;
  /// Presses the action of the value, if there is one, without chosen().
  void setValue(int value);
  /// Of the current choice; empty while there is none.
  QString label() const;
  QList<QAction*> actions() const { return m_group->actions(); }
  QMenu* menu() const { return m_menu; }

 Q_SIGNALS:
  /// By the user.
  void chosen(int value);
  /// By whomever.
  void changed();

 private:
  QMenu* m_menu;
  QActionGroup* m_group;
};

/// The same choice as a box in a form.
class ChoiceBox : public QComboBox {
  Q_OBJECT

 public:
  explicit ChoiceBox(ActionChoice* choice, QWidget* parent = nullptr);

 private:
  void fill();

  ActionChoice* m_choice;
};

}  // namespace moodogram::ui

// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QString>

class QAction;
class QMenuBar;
class QSettings;

namespace moodogram::ui {

/// "Playback › Repeat › All Tracks": an action and where it is in the menus.
struct MenuEntry {
  QPointer<QAction> action;  ///< menus of models and folders are made anew
  QString path;              ///< without its own text; empty: it is in no menu
  QString text;              ///< without the marks of keyboard access
};

/// Every action in the menus that does something, in their order; then the others.
QList<MenuEntry> menuEntries(const QMenuBar& bar, const QList<QAction*>& others);

/// The keys of the actions: those that they were made with, and what the user has made of them.
class ShortcutStore : public QObject {
  Q_OBJECT

 public:
  /// Actions with an objectName, which is what their keys are stored by.
  explicit ShortcutStore(const QList<QAction*>& actions, QObject* parent = nullptr);

  const QList<QAction*>& actions() const { return m_actions; }
  /// Another action that these keys press where they press this one, or begin with the same ones; nullptr: none.
  QAction* conflict(const QAction& action, const QKeySequence& keys) const;
  /// Takes the keys from all others that have them. Empty: no keys.
  void assign(QAction& action, const QKeySequence& keys);
  bool isChanged(const QAction& action) const;
  void reset(QAction& action);
  void resetAll();

  /// Only what differs from the defaults.
  void save(QSettings& settings) const;
  void restore(const QSettings& settings);

 Q_SIGNALS:
  void changed();

 private:
  QList<QAction*> m_actions;
  QList<QList<QKeySequence>> m_defaults;  ///< of m_actions, in their order
};

}  // namespace moodogram::ui

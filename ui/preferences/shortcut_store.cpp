// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/shortcut_store.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QSet>
#include <QSettings>
#include <algorithm>

namespace moodogram::ui {
namespace {

QString plainText(QString text) {
  text.replace(QLatin1String("&&"), QLatin1String("\x01"));
  text.remove(QLatin1Char('&')).replace(QLatin1Char('\x01'), QLatin1Char('&'));
  return text.remove(QStringLiteral("…"));
}

void collect(const QList<QAction*>& actions, const QString& path, QList<MenuEntry>& entries, QSet<QAction*>& seen) {
  for (QAction* action : actions) {
    if (action->isSeparator() || action->text().isEmpty()) continue;
    const QString text = plainText(action->text());
    if (const QMenu* menu = action->menu())
      collect(menu->actions(), path.isEmpty() ? text : path + QStringLiteral(" › ") + text, entries, seen);
    else if (!seen.contains(action)) {
      seen.insert(action);
      entries.append({action, path, text});
    }
  }
}

/// Whether both can be pressed at the same place.
bool meet(const QAction& a, const QAction& b) {
  const auto isEverywhere = [](const QAction& action) {
    return action.shortcutContext() == Qt::WindowShortcut || action.shortcutContext() == Qt::ApplicationShortcut;
  };
  if (isEverywhere(a) || isEverywhere(b)) return true;
  const QList<QObject*> places = a.associatedObjects();
  return std::ranges::any_of(b.associatedObjects(), [&places](QObject* place) { return places.contains(place); });
}

}  // namespace

QList<MenuEntry> menuEntries(const QMenuBar& bar, const QList<QAction*>& others) {
  QList<MenuEntry> entries;
  QSet<QAction*> seen;
  collect(bar.actions(), {}, entries, seen);
  collect(others, {}, entries, seen);
  return entries;
}

ShortcutStore::ShortcutStore(const QList<QAction*>& actions, QObject* parent) : QObject(parent) {
  for (QAction* action : actions) {
    if (action->objectName().isEmpty() || m_actions.contains(action)) continue;
    m_actions << action;
    m_defaults << action->shortcuts();
  }
}

QAction* ShortcutStore::conflict(const QAction& action, const QKeySequence& keys) const {
  if (keys.isEmpty()) return nullptr;
  for (QAction* other : m_actions) {
    if (other == &action || !meet(*other, action)) continue;
    for (const QKeySequence& taken : other->shortcuts())
      if (taken.matches(keys) != QKeySequence::NoMatch || keys.matches(taken) != QKeySequence::NoMatch) return other;
  }
  return nullptr;
}

void ShortcutStore::assign(QAction& action, const QKeySequence& keys) {
  while (QAction* other = conflict(action, keys)) {
    QList<QKeySequence> kept = other->shortcuts();
    kept.removeIf([&keys](const QKeySequence& taken) {
      return taken.matches(keys) != QKeySequence::NoMatch || keys.matches(taken) != QKeySequence::NoMatch;
    });
    other->setShortcuts(kept);
  }
  action.setShortcuts(keys.isEmpty() ? QList<QKeySequence>{} : QList<QKeySequence>{keys});
  Q_EMIT changed();
}

bool ShortcutStore::isChanged(const QAction& action) const {
  const qsizetype index = m_actions.indexOf(&action);
  return index >= 0 && action.shortcuts() != m_defaults[index];
}

void ShortcutStore::reset(QAction& action) {
  const qsizetype index = m_actions.indexOf(&action);
  if (index < 0) return;
  const QList<QKeySequence> defaults = m_defaults[index];
  for (const QKeySequence& keys : defaults) assign(action, keys);  // whoever has them gives them back
  action.setShortcuts(defaults);
  Q_EMIT changed();
}

void ShortcutStore::resetAll() {
  for (qsizetype i = 0; i < m_actions.size(); ++i) m_actions[i]->setShortcuts(m_defaults[i]);
  Q_EMIT changed();
}

void ShortcutStore::save(QSettings& settings) const {
  settings.remove(QStringLiteral("shortcuts"));
  settings.beginGroup(QStringLiteral("shortcuts"));
  for (const QAction* action : m_actions)
    if (isChanged(*action))
      settings.setValue(action->objectName(),
                        QKeySequence::listToString(action->shortcuts(), QKeySequence::PortableText));
  settings.endGroup();
}

void ShortcutStore::restore(const QSettings& settings) {
  for (QAction* action : m_actions) {
    const QVariant keys = settings.value(QStringLiteral("shortcuts/") + action->objectName());
    if (keys.isValid()) action->setShortcuts(QKeySequence::listFromString(keys.toString(), QKeySequence::PortableText));
  }
  Q_EMIT changed();
}

}  // namespace moodogram::ui

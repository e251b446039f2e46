// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QButtonGroup>
#include <QComboBox>
#include <QKeySequenceEdit>
#include <QSet>
#include <QStringList>
#include <QTest>
#include <QWidget>

namespace moodogram::test {

inline QString describe(const QObject* object) {
  if (object == nullptr) return QStringLiteral("?");
  QString text = QString::fromLatin1(object->metaObject()->className());
  if (!object->objectName().isEmpty()) text += QLatin1Char('#') + object->objectName();
  const QObject* parent = object->parent();
  while (parent != nullptr && parent->objectName().isEmpty()) parent = parent->parent();
  return parent != nullptr ? text + QStringLiteral(" in ") + parent->objectName() : text;
}

/// What a screen reader would call "button" or "list" and nothing more, below this, as far as it is shown.
inline void collectUnnamed(QAccessibleInterface& node, QStringList& unnamed) {
  const QAccessible::State state = node.state();
  if (state.invisible) return;
  static const QSet<int> kControls{
      QAccessible::Button,   QAccessible::CheckBox, QAccessible::RadioButton, QAccessible::EditableText,
      QAccessible::ComboBox, QAccessible::SpinBox,  QAccessible::Slider,      QAccessible::List,
      QAccessible::Table,    QAccessible::Tree,     QAccessible::PageTab,     QAccessible::ButtonMenu,
      QAccessible::Dial,     QAccessible::Chart,    QAccessible::Canvas,      QAccessible::HotkeyField};
  const bool isControl = kControls.contains(node.role()) || state.focusable;
  const auto* widget = qobject_cast<const QWidget*>(node.object());
  // The field inside of a box is the box; a window that has the focus of nobody is no control.
  const bool isPart = widget != nullptr && widget->focusProxy() != nullptr;
  const bool isWindow = widget != nullptr && widget->isWindow();
  if (isControl && !isPart && !isWindow && node.text(QAccessible::Name).isEmpty()) unnamed << describe(node.object());
  if (qobject_cast<const QAbstractItemView*>(node.object()) != nullptr) return;  // rows say what they say
  if (qobject_cast<const QAbstractSpinBox*>(node.object()) != nullptr ||
      qobject_cast<const QComboBox*>(node.object()) != nullptr)
    return;
  for (int i = 0; i < node.childCount(); ++i)
    if (QAccessibleInterface* child = node.child(i)) collectUnnamed(*child, unnamed);
}

inline QStringList unnamedControls(QWidget& window) {
  QStringList unnamed;
  if (QAccessibleInterface* root = QAccessible::queryAccessibleInterface(&window)) collectUnnamed(*root, unnamed);
  return unnamed;
}

/// What the Tab key can go to.
inline QList<QWidget*> tabStops(const QWidget& window) {
  QList<QWidget*> stops;
  for (QWidget* widget : window.findChildren<QWidget*>()) {
    if (widget->window() != &window || !widget->isVisible() || !widget->isEnabled()) continue;
    if (!(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy() != nullptr) continue;
    const QWidget* parent = widget->parentWidget();
    if (qobject_cast<const QAbstractSpinBox*>(parent) != nullptr || qobject_cast<const QComboBox*>(parent) != nullptr ||
        qobject_cast<const QKeySequenceEdit*>(parent) != nullptr)
      continue;
    // Of buttons of which one is chosen that one is reached, and the arrow keys go on from there.
    const auto* button = qobject_cast<const QAbstractButton*>(widget);
    const bool isOneOfSeveral =
        button != nullptr && button->isCheckable() &&
        (button->autoExclusive() || (button->group() != nullptr && button->group()->exclusive()));
    if (isOneOfSeveral && !button->isChecked()) continue;
    stops << widget;
  }
  return stops;
}

/// Goes around with Tab and back with Shift+Tab; what is never reached, and what is not left again.
inline QStringList keyboardTraps(QWidget& window) {
  QStringList problems;
  const QList<QWidget*> stops = tabStops(window);
  if (stops.isEmpty()) return problems;
  for (const Qt::Key key : {Qt::Key_Tab, Qt::Key_Backtab}) {
    stops.first()->setFocus(Qt::TabFocusReason);
    QSet<const QWidget*> reached;
    for (qsizetype i = 0; i < 2 * stops.size() + 4; ++i) {
      QWidget* focus = window.focusWidget();
      if (focus == nullptr) break;
      for (const QWidget* at = focus; at != nullptr; at = at->parentWidget()) reached.insert(at);
      QTest::keyClick(focus, key, key == Qt::Key_Tab ? Qt::NoModifier : Qt::ShiftModifier);
      if (window.focusWidget() != focus || stops.size() == 1) continue;
      problems << QStringLiteral("not left: ") + describe(focus);
      if (focus->nextInFocusChain() == nullptr) break;
      focus->nextInFocusChain()->setFocus(Qt::TabFocusReason);
    }
    for (const QWidget* stop : stops)
      if (!reached.contains(stop)) problems << QStringLiteral("not reached: ") + describe(stop);
  }
  problems.removeDuplicates();
  return problems;
}

}  // namespace moodogram::test

// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSpinBox>
#include <QTabBar>
#include <QTextEdit>
#include <QWidget>

namespace moodogram::test {

/// A text of a window, and whose it is.
struct ShownText {
  QString text;
  QString owner;
};

/// Every text that the widget and all below it show, say in a tool tip, or tell a screen reader. Cells of views are
/// read up to a number of rows.
inline QList<ShownText> shownTexts(QWidget& root) {
  constexpr int kRows = 60;
  QList<ShownText> found;
  QList<QWidget*> widgets = root.findChildren<QWidget*>();
  widgets.prepend(&root);
  for (QWidget* widget : widgets) {
    const QString owner =
        QString::fromLatin1(widget->metaObject()->className()) + QLatin1Char(' ') + widget->objectName();
    const auto add = [&](const QString& text) {
      if (!text.isEmpty()) found.append({text, owner});
    };
    for (const QString& text : {widget->windowTitle(), widget->toolTip(), widget->statusTip(), widget->whatsThis(),
                                widget->accessibleName(), widget->accessibleDescription()})
      add(text);
    for (const QAction* action : widget->actions()) {
      add(action->text());
      add(action->toolTip());
    }
    if (const auto* label = qobject_cast<QLabel*>(widget)) add(label->text());
    if (const auto* button = qobject_cast<QAbstractButton*>(widget)) add(button->text());
    if (const auto* group = qobject_cast<QGroupBox*>(widget)) add(group->title());
    if (const auto* line = qobject_cast<QLineEdit*>(widget)) {
      add(line->placeholderText());
      if (qobject_cast<QAbstractSpinBox*>(widget->parentWidget()) == nullptr) add(line->text());
    }
    if (const auto* edit = qobject_cast<QTextEdit*>(widget)) add(edit->placeholderText());
    if (const auto* menu = qobject_cast<QMenu*>(widget)) add(menu->title());
    if (const auto* box = qobject_cast<QComboBox*>(widget))
      for (int i = 0; i < box->count(); ++i) {
        add(box->itemText(i));
        add(box->itemData(i, Qt::ToolTipRole).toString());
      }
    if (const auto* box = qobject_cast<QSpinBox*>(widget)) {
      add(box->prefix() + box->suffix());
      add(box->specialValueText());
    }
    if (const auto* box = qobject_cast<QDoubleSpinBox*>(widget)) {
      add(box->prefix() + box->suffix());
      add(box->specialValueText());
    }
    if (const auto* tabs = qobject_cast<QTabBar*>(widget))
      for (int i = 0; i < tabs->count(); ++i) add(tabs->tabText(i));
    const auto* view = qobject_cast<QAbstractItemView*>(widget);
    if (view == nullptr || view->model() == nullptr || qobject_cast<const QHeaderView*>(view) != nullptr) continue;
    const QAbstractItemModel& model = *view->model();
    for (int column = 0; column < model.columnCount(); ++column) {
      add(model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
      for (int row = 0; row < std::min(model.rowCount(), kRows); ++row)
        for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole})
          add(model.index(row, column).data(role).toString());
    }
  }
  return found;
}

}  // namespace moodogram::test

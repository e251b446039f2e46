// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/return_key.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QPushButton>
#include <functional>
#include <utility>

namespace moodogram::ui {
namespace {

/// Does something in place of what Return does to a widget.
class ReturnFilter : public QObject {
 public:
  ReturnFilter(QWidget& widget, std::function<void()> action) : QObject(&widget), m_action(std::move(action)) {
    widget.installEventFilter(this);
  }

  bool eventFilter(QObject* watched, QEvent* event) override {
    if (event->type() != QEvent::KeyPress) return QObject::eventFilter(watched, event);
    const auto& key = static_cast<QKeyEvent&>(*event);
    const bool isReturn = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    if (!isReturn || (key.modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
      return QObject::eventFilter(watched, event);
    m_action();
    return true;
  }

 private:
  std::function<void()> m_action;
};

}  // namespace

void keepFromReturn(QPushButton& button) {
  button.setAutoDefault(false);
  new ReturnFilter(button, [&button] { button.click(); });  // NOLINT: the button owns it
}

void keepButtonsFromReturn(QWidget& dialog) {
  for (QPushButton* button : dialog.findChildren<QPushButton*>())
    if (button->autoDefault()) keepFromReturn(*button);
}

void keepReturn(QAbstractItemView& view) {
  new ReturnFilter(view, [&view] {  // NOLINT: the view owns it
    if (view.currentIndex().isValid()) Q_EMIT view.activated(view.currentIndex());
  });
}

}  // namespace moodogram::ui

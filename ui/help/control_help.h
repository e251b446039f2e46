// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;
class QWidget;

namespace moodogram::ui {

/// Answers "What is this?" for every control and action of the program: by a text of its own (control_texts), else by
/// what its tool tip says, else by the text of the part of the window that it belongs to. Widgets get their text when
/// they are first shown, so nobody has to think of it; texts that were set by hand stay.
class ControlHelp : public QObject {
  Q_OBJECT

 public:
  /// Looks after all widgets of the application while it lives.
  explicit ControlHelp(QObject* parent);

  static void explain(QAction& action);

 Q_SIGNALS:
  /// A link in such a text: "page" or "page#anchor".
  void guideRequested(const QString& address);

 protected:
  bool eventFilter(QObject* object, QEvent* event) override;

 private:
  static void explain(QWidget& widget);
};

}  // namespace moodogram::ui

// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace moodogram::ui {

/// A small button with round ends; follows the palette and shows focus, hover and the checked state.
class PillButton : public QToolButton {
  Q_OBJECT

 public:
  explicit PillButton(QWidget* parent = nullptr);
  /// Presses the action and shows its state, under a short text of its own.
  void bind(QAction* action, const QString& text);
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  void paintEvent(QPaintEvent* event) override;
};

}  // namespace moodogram::ui

// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QGridLayout;

namespace moodogram::ui {

/// Everything that the search language knows, an example a line; a click on one gives it away. Esc or a click elsewhere
/// closes it.
class SearchHelp : public QFrame {
  Q_OBJECT

 public:
  explicit SearchHelp(QWidget* parent);
  /// On the screen of the widget, below it if there is room.
  void showBelow(const QWidget& field);

 Q_SIGNALS:
  void exampleChosen(const QString& example);

 private:
  void addHeading(QGridLayout& grid, const QString& text);
  void addExample(QGridLayout& grid, std::string_view example, std::string_view meaning);
};

}  // namespace moodogram::ui

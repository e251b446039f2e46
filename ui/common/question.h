// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <functional>

class QMessageBox;
class QWidget;

namespace moodogram::ui {

/// Whether something is to be done that cannot be undone.
struct Question {
  QString name;     ///< of the box, which is NAME + "Question"; the button that does it is NAME + "Yes"
  QString title;    ///< of the box's window
  QString text;     ///< the question
  QString meaning;  ///< what it does, and what stays
  QString yes;      ///< the button
};

/// Asks it in front of the window; the other button, which Return and Escape press, changes nothing. The box deletes
/// itself; until then more can be added to it.
QMessageBox* ask(QWidget& over, const Question& question, std::function<void()> action);

}  // namespace moodogram::ui

// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractItemView;
class QPushButton;
class QWidget;

namespace moodogram::ui {

/// Return presses the button while it has the focus, and never from elsewhere in its dialog, as Qt would have it.
void keepFromReturn(QPushButton& button);
/// The same of all buttons that are in there now.
void keepButtonsFromReturn(QWidget& dialog);
/// Return activates the current item of the view and goes no further: a dialog around it would press a button, too.
void keepReturn(QAbstractItemView& view);

}  // namespace moodogram::ui

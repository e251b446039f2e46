// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;
class QWidget;

namespace moodogram::ui {

/// Has screen readers read the text at once, wherever the focus is. It is the accessible name of the widget, too.
void announce(QWidget& widget, const QString& text);

}  // namespace moodogram::ui

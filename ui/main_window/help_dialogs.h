// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;
class QWidget;

namespace moodogram::ui {

/// `table`: MainActions::shortcutTable().
void showShortcutsDialog(QWidget* parent, const QString& table);
void showAboutDialog(QWidget* parent);

}  // namespace moodogram::ui

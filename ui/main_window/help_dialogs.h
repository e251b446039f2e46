// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/shortcut_list.h"

class QWidget;

namespace moodogram::ui {

void showShortcutsDialog(QWidget* parent, const QList<ShortcutSection>& sections);
void showAboutDialog(QWidget* parent);

}  // namespace moodogram::ui

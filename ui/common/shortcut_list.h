// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace moodogram::ui {

/// For people: "Ctrl+F, F3" and "Find".
struct ShortcutRow {
  QString keys;
  QString text;
};

struct ShortcutSection {
  QString title;
  QList<ShortcutRow> rows;
};

}  // namespace moodogram::ui

// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace moodogram::ui {

struct ControlText {
  QString text;             ///< plain
  QString page;             ///< of the guide that says more; empty: none
  bool isForParts = false;  ///< also answers for what is inside and has no text of its own
};

/// By the object name of a widget or an action. An empty text: there is none.
ControlText controlText(const QString& objectName);

}  // namespace moodogram::ui

// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QMenu>
#include <QTest>

namespace moodogram::test {

/// Chooses the action in an open menu by the keyboard: with Qt 6.8, QTest's click chooses nothing on the platform
/// "offscreen".
inline void choose(QMenu& menu, QAction* action) {
  menu.setActiveAction(action);
  QTest::keyClick(&menu, Qt::Key_Return);
}

}  // namespace moodogram::test

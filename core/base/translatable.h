// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Marks a fixed text of core that the window shows in the user's language: lupdate reads this as QT_TRANSLATE_NOOP
/// (translations/CMakeLists.txt), ui translates it by coreText() in the same context. Core itself, and with it the
/// command line, files and reports, stays English.
#define MOODOGRAM_TRANSLATABLE(context, text) text

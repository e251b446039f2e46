// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <exception>
#include <string>

#include "core/base/message.h"
#include "core/base/progress.h"

namespace moodogram::ui {

/// What core says, in the user's language, with numbers, times and lists as the locale writes them. Where a text has no
/// translation, in English.
QString messageText(const Message& message);

/// Of a message that was kept in a file (Message::stored), or of any other text.
QString storedMessageText(const std::string& stored);

/// What a job is at: a file, or, where it does not know yet how much there is to do, what it does.
QString progressText(const Progress& progress);

/// Of whatever core throws; of an exception of a library, its own words.
QString errorText(const std::exception& error);

/// The same for messageText(), which threads other than the window's leave to that: the language may change meanwhile.
Message messageOf(const std::exception& error);

}  // namespace moodogram::ui

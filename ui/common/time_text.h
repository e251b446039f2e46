// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace moodogram::ui {

/// "m:ss" or "h:mm:ss", with `decimals` digits behind the seconds, e.g. "0:42.38". Rounds to what is shown.
QString timeText(double seconds, int decimals = 0);

}  // namespace moodogram::ui

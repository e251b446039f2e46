// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"

namespace moodogram {

/// What the operating system says of an errno: those that users meet ("No space left on device") can be translated, the
/// others are in English.
Message systemMessage(int code);

}  // namespace moodogram

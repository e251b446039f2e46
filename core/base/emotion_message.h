// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/emotion.h"
#include "core/base/message.h"

namespace moodogram {

/// An emotion within a sentence; in English its emotionName().
Message emotionMessage(Emotion emotion);

}  // namespace moodogram

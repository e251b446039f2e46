// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/audio_error.h"

#include "core/base/paths.h"

namespace moodogram {

AudioError::AudioError(AudioErrorKind kind, const std::filesystem::path& file, const Message& detail)
    //: %1: a file; %2: what is wrong with it
    : Error(Message(MOODOGRAM_TEXT("Audio", "%1: %2"), displayPath(file), detail)), m_kind(kind) {}

}  // namespace moodogram

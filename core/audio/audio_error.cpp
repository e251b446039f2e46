// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/audio_error.h"

#include "core/base/paths.h"

namespace moodogram {

AudioError::AudioError(AudioErrorKind kind, const std::filesystem::path& file, const std::string& detail)
    : Error(displayPath(file) + ": " + detail), m_kind(kind) {}

}  // namespace moodogram

// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/audio_error.h"

#include "core/base/paths.h"

namespace moodogram {

AudioError::AudioError(AudioErrorKind kind, const std::filesystem::path& file, const std::string& detail)
    : Error(displayPath(file) + ": " + detail), m_kind(kind) {}

std::string_view audioErrorKindName(AudioErrorKind kind) {
  switch (kind) {
    case AudioErrorKind::Missing:
      return "missing";
    case AudioErrorKind::Unreadable:
      return "unreadable";
    case AudioErrorKind::Empty:
      return "empty";
    case AudioErrorKind::NotAudio:
      return "not-audio";
    case AudioErrorKind::Unsupported:
      return "unsupported";
    case AudioErrorKind::Truncated:
      return "truncated";
    case AudioErrorKind::Corrupt:
      return "corrupt";
  }
  return "corrupt";
}

}  // namespace moodogram

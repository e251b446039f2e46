// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include "core/base/error.h"
#include "core/base/message.h"

namespace moodogram {

enum class AudioErrorKind {
  Missing,      ///< no such file
  Unreadable,   ///< permission, a folder, a device file, an I/O error
  Empty,        ///< zero bytes, or no audio frame in it
  NotAudio,     ///< no decoder recognises it
  Unsupported,  ///< recognised, but this build has no codec for it
  Truncated,    ///< ends before its header says; what was there has been delivered
  Corrupt,      ///< recognised, but decoding fails
};

/// Why a file cannot be heard. The message names the file and says what to do; the detail goes on behind the name.
class AudioError : public Error {
 public:
  AudioError(AudioErrorKind kind, const std::filesystem::path& file, const Message& detail);
  AudioErrorKind kind() const { return m_kind; }

 private:
  AudioErrorKind m_kind;
};

}  // namespace moodogram

// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <filesystem>
#include <functional>
#include <memory>

#include "core/audio/audio_reader.h"
#include "core/base/message.h"
#include "core/base/paths.h"
#include "core/base/watched_thread.h"

namespace moodogram {

/// How those read files who must not hang with them.
struct FileReading {
  std::chrono::milliseconds patience = kPatience;  ///< after which a file that gives no sign of life is given up
  /// Replaced in tests.
  std::function<std::unique_ptr<AudioReader>(const std::filesystem::path&)> open = AudioReader::open;

  /// For the user, when it is.
  Message noAnswer(const std::filesystem::path& file) const {
    //: %1: a file; %2: seconds
    return Message(MOODOGRAM_TEXT("Audio",
                                  "%1: the decoder did not answer for %2 s. The file may be damaged, or its drive or "
                                  "network share hangs; try again when that is mended."),
                   displayPath(file), std::chrono::ceil<std::chrono::seconds>(patience).count());
  }
};

}  // namespace moodogram

// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>

#include "core/audio/audio_reader.h"
#include "core/base/paths.h"
#include "core/base/watched_thread.h"

namespace moodogram {

/// How those read files who must not hang with them.
struct FileReading {
  std::chrono::milliseconds patience = kPatience;  ///< after which a file that gives no sign of life is given up
  /// Replaced in tests.
  std::function<std::unique_ptr<AudioReader>(const std::filesystem::path&)> open = AudioReader::open;

  /// For the user, when it is.
  std::string noAnswer(const std::filesystem::path& file) const {
    return displayPath(file) + ": the decoder did not answer for " +
           std::to_string(std::chrono::ceil<std::chrono::seconds>(patience).count()) +
           " s. The file may be damaged, or its drive or network share hangs; try again when that is mended.";
  }
};

}  // namespace moodogram

// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/CLI.hpp>
#include <filesystem>
#include <string>
#include <vector>

#include "core/base/emotion_timeline.h"
#include "core/library/track.h"

namespace moodogram::cli {

/// What the commands share that look at tracks which have been analysed: the options --library, --model and --hop.
struct AnalyzedLibrary {
  std::string libraryFile;  ///< empty: the user's
  std::string modelFile = "auto";
  double hopSeconds = kDefaultHopSeconds;

  void addOptions(CLI::App& command);

  std::filesystem::path file() const;
  /// Throws StoreError, with what to do, where there is none.
  std::filesystem::path existingFile() const;
};

/// Only tracks at and below these files and folders; all of them where none is named.
void keepBelow(std::vector<LibraryTrack>& tracks, const std::vector<std::string>& paths);

}  // namespace moodogram::cli

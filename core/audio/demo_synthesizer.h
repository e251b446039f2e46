// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <stop_token>
#include <string>
#include <vector>

#include "core/base/emotion.h"
#include "core/base/progress.h"

namespace moodogram {

/// A short piece of the demo library: how it is meant to feel, and how it is tagged.
struct DemoPiece {
  std::string fileName;  ///< e.g. "01 Morning Light.flac"
  std::string title;
  std::string artist;
  std::string album;
  int year = 0;
  double seconds = 0;
  Emotion mood = Emotion::Calm;  ///< composed to sound so (tempo, mode, register, timbre, dynamics); not a verdict
};

/// The pieces, always the same.
const std::vector<DemoPiece>& demoPieces();

/// Mono samples at 44.1 kHz, |x| <= 1, identical on every run of the same build.
std::vector<float> renderDemoPiece(const DemoPiece& piece);

/// Writes every piece as a tagged FLAC file (16 bit) into folder (created if needed); files that are already there
/// are left alone. Returns the paths. Throws IoError, Cancelled.
std::vector<std::filesystem::path> writeDemoLibrary(const std::filesystem::path& folder, std::stop_token stop = {},
                                                    const ProgressCallback& progress = {});

}  // namespace moodogram

// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/emotion.h"
#include "core/dataset/dataset.h"

namespace moodogram {

/// A recording of the RAVDESS (Livingstone and Russo, 2018), as its file name says:
/// modality-channel-emotion-intensity-statement-repetition-actor.
struct RavdessClip {
  std::filesystem::path file;
  std::optional<Emotion> emotion;  ///< nullopt: neutral, disgust or surprised, which are not among the five
  bool song = true;                ///< channel 02; false: speech
  bool strong = false;             ///< intensity 02
  int statement = 0;               ///< 1 or 2
  int actor = 0;                   ///< 1 to 24, odd male, even female
};

/// nullopt if the name (with or without folder and ending) is not a RAVDESS name.
std::optional<RavdessClip> parseRavdessName(std::string_view fileName);

/// All song clips with one of the five emotions below a folder, sorted by file name.
/// Throws ConfigError if there is none, with what was looked for and where to get the data.
std::vector<RavdessClip> findRavdessSongs(const std::filesystem::path& folder);

enum class RavdessChannel { Speech, Song };

/// One of the two audio parts below a folder. The group is the actor as the file names write it ("07"). What deviates
/// from the published part (song: 1012 files, no actor 18; speech: 1440) becomes notes that name what is missing, and
/// a recording that lies there in several files counts once. Throws ConfigError if there is none.
Dataset openRavdess(const std::filesystem::path& folder, RavdessChannel channel);

}  // namespace moodogram

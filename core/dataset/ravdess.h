// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/mood_class.h"
#include "core/dataset/dataset.h"

namespace moodogram {

/// A recording of the RAVDESS (Livingstone and Russo, 2018), as its file name says:
/// modality-channel-emotion-intensity-statement-repetition-actor.
struct RavdessClip {
  std::filesystem::path file;
  std::optional<MoodClass> moodClass;  ///< nullopt: disgust or surprised
  bool song = true;                    ///< channel 02; false: speech
  bool strong = false;                 ///< intensity 02
  int statement = 0;                   ///< 1 or 2
  int actor = 0;                       ///< 1 to 24, odd male, even female
};

/// nullopt if the name (with or without folder and ending) is not a RAVDESS name.
std::optional<RavdessClip> parseRavdessName(std::string_view fileName);

enum class RavdessChannel { Speech, Song };

/// One of the two audio parts below a folder. The group is the actor as the file names write it ("07"). What deviates
/// from the published part (song: 1012 files, no actor 18; speech: 1440) becomes notes that name what is missing, and
/// a recording that lies there in several files counts once. Neutral recordings are left out with a note unless
/// DatasetSource::neutral. Throws ConfigError if there is none.
Dataset openRavdess(const DatasetSource& source, RavdessChannel channel);

}  // namespace moodogram

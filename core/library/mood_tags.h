// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <string>

#include "core/base/emotion.h"

namespace moodogram {

/// The fields that Moodogram writes into a file, where the user asks for it. Empty: the file has no such field;
/// of several values, as other programs write them, each has a line.
///   MOOD              the name of the emotion; where players look for a mood: TMOO in ID3v2.4, TXXX in ID3v2.3, MOOD
///   in
///                     Vorbis comments and APE tags, ----:com.apple.iTunes:MOOD in MP4, WM/Mood in ASF
///   MOODOGRAM_SCORES  "calm=0.120 happy=0.610 sad=0.050 angry=0.110 fearful=0.110"
///   MOODOGRAM_MODEL   who says so
struct MoodTags {
  std::string mood;
  std::string scores;
  std::string model;

  bool operator==(const MoodTags&) const = default;
};

/// Empty mood where the model is not sure.
MoodTags moodTags(const EmotionScores& scores, const std::string& model);

/// Throws IoError: not there, or of a kind that has no place for such fields.
MoodTags readMoodTags(const std::filesystem::path& file);

/// Is given the file and its copy with the new tags, and throws to leave the file as it is.
using TagVerifier = std::function<void(const std::filesystem::path& before, const std::filesystem::path& after)>;

/// Writes these fields and no others: into a copy, which is read again (the fields must be there, every other field and
/// picture as before) and shown to `verify`, and then takes the file's place. At any moment the file is whole. Owner
/// and permissions stay as far as the system lets them. A file with several hard links is refused, as only one of its
/// names would change. Throws IoError with the reason.
void writeMoodTags(const std::filesystem::path& file, const MoodTags& tags, const TagVerifier& verify);

}  // namespace moodogram

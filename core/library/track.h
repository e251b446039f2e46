// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "core/base/content.h"
#include "core/base/emotion_timeline.h"

namespace moodogram {

using TrackId = std::int64_t;

/// What the tags of a file say. Text is valid UTF-8; empty or 0 where the file says nothing.
struct TrackTags {
  std::string title;
  std::string artist;
  std::string album;
  std::string genre;
  int year = 0;
  int trackNumber = 0;
  double durationSeconds = 0;  ///< as the header says

  bool operator==(const TrackTags&) const = default;
};

/// A file in the library.
struct Track {
  TrackId id = 0;
  std::filesystem::path file;  ///< the exact bytes
  std::int64_t sizeBytes = 0;
  std::int64_t modifiedNs = 0;  ///< mtime since 1970 in nanoseconds
  std::int64_t addedUnixSeconds = 0;
  std::string contentHash;  ///< empty until the file has been analysed
  TrackTags tags;
  std::string problem;  ///< why it cannot be used; empty: no problem known

  /// Title, or the file name without its ending.
  std::string displayTitle() const;
};

/// A track with what its current model says about it: one row of the table, the input of the playlist builder.
struct LibraryTrack {
  Track track;
  std::optional<EmotionScores> summary;  ///< nullopt: not analysed with this model
  std::vector<Emotion> timelineTops;     ///< the top emotion of each window, for the small timeline
  Content content = Content::Music;      ///< whose model said so, where there are two
};

}  // namespace moodogram

// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "core/base/content.h"
#include "core/base/embedding.h"
#include "core/base/emotion_timeline.h"
#include "core/base/timeline_facts.h"

namespace moodogram {

using TrackId = std::int64_t;

/// How much louder the track, or its album as a whole, has to be played to sound as loud as others (ReplayGain 2.0), in
/// dB, and its largest sample value, 1 = full scale. nullopt: the file does not say.
struct ReplayGain {
  std::optional<float> trackGainDb;
  std::optional<float> trackPeak;
  std::optional<float> albumGainDb;
  std::optional<float> albumPeak;

  bool operator==(const ReplayGain&) const = default;
};

/// Identifiers of musicbrainz.org, as the file has them.
struct MusicBrainzIds {
  std::string recording;
  std::string release;
  std::string artist;

  bool operator==(const MusicBrainzIds&) const = default;
};

/// What the tags of a file say. Text is valid UTF-8; empty or 0 where the file says nothing.
struct TrackTags {
  std::string title;
  std::string artist;
  std::string albumArtist;
  std::string album;
  std::string genre;
  int year = 0;
  int trackNumber = 0;
  int discNumber = 0;
  float tempoBpm = 0;          ///< beats a minute
  double durationSeconds = 0;  ///< as the header says
  ReplayGain replayGain;
  MusicBrainzIds musicBrainz;

  bool operator==(const TrackTags&) const = default;
};

/// Of what readTags() reads. A track that was read by an older version is read again by the next scan.
inline constexpr int kTagVersion = 2;

inline constexpr int kHighestRating = 5;

/// A file in the library.
struct Track {
  TrackId id = 0;
  std::filesystem::path file;  ///< the exact bytes
  std::int64_t sizeBytes = 0;
  std::int64_t modifiedNs = 0;  ///< mtime since 1970 in nanoseconds
  std::uint64_t device = 0;     ///< st_dev and
  std::uint64_t inode = 0;      ///< st_ino, by which a renamed file is known again; 0: not known
  std::int64_t addedUnixSeconds = 0;
  std::string contentHash;  ///< empty until the file has been analysed
  TrackTags tags;
  int tagVersion = 0;   ///< the kTagVersion of the program that read the tags; 0: they have not been read
  std::string problem;  ///< why it cannot be used; empty: no problem known

  // What the user has made of it. Scans leave it as it is.
  int rating = 0;  ///< 1 to kHighestRating stars; 0: none
  int playCount = 0;
  std::int64_t lastPlayedUnixSeconds = 0;  ///< 0: never
  bool isRemoved = false;                  ///< from the library by the user, who may want it back

  /// When a scan first did not find the file in a folder that is there; 0: it is not missing.
  std::int64_t missingSinceUnixSeconds = 0;

  /// Title, or the file name without its ending.
  std::string displayTitle() const;
};

/// A track with what its current model says about it: one row of the table, the input of the playlist builder.
struct LibraryTrack {
  Track track;
  std::optional<EmotionScores> summary;     ///< nullopt: not analysed with this model
  std::vector<Emotion> timelineTops;        ///< the top emotion of each window, for the small timeline
  std::optional<TimelineFacts> facts;       ///< of the timeline
  Content content = Content::Music;         ///< whose model said so, where there are two
  std::optional<float> known;               ///< share of the windows that are like what the model learned from
  std::optional<TrackEmbedding> embedding;  ///< nullopt: the model has none, or the analysis is older
  /// The same number for what the last search for duplicates found to be one recording; 0: it found no other file of
  /// it.
  std::uint32_t recording = 0;
};

/// The verdict that counts: nullopt where there is none, or where the model is not sure.
std::optional<Emotion> clearMood(const LibraryTrack& track);
/// Whether there is a verdict and the model is not sure of it.
bool isNotSure(const LibraryTrack& track);

}  // namespace moodogram

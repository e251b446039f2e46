// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <filesystem>
#include <set>
#include <span>
#include <string>
#include <vector>

#include "core/base/message.h"
#include "core/library/playlist_store.h"
#include "core/library/track.h"

namespace moodogram {

/// All of a playlist's tracks are said to be of this emotion.
struct PlaylistMood {
  Emotion emotion = Emotion::Calm;
  std::vector<StoredEntry> entries;
};

/// What the user says about the mood of a track.
struct LabelledTrack {
  std::filesystem::path file;
  std::string artist;  ///< of the album, else of the track: whose tracks belong on one side of a split
  std::set<Emotion> emotions;
  bool isOneOf = false;  ///< nobody knows which of the emotions; else it is all of them, in equal shares
};

struct LibraryLabels {
  std::vector<LabelledTrack> tracks;                    ///< by file
  std::array<std::int64_t, kEmotionCount> tracksOf{};   ///< that are this emotion, alone or with others
  std::array<std::int64_t, kEmotionCount> artistsOf{};  ///< of these; tracks without an artist count for one each
  std::int64_t onlyDenied = 0;                          ///< tracks of which it is only known what they are not
  std::vector<Message> notes;                           ///< what was left out and why, a line each
};

/// So many tracks of an emotion are the least that is worth a training.
inline constexpr std::int64_t kFewLabelledTracks = 10;

/// What corrections of whole tracks (given: "happy"; denied: "not sad", which leaves the other four) and playlists say.
/// A correction has more weight than a list: what it denies is no label, and what it gives takes the place of the
/// list's. Tracks that are missing, removed, or cannot be used are left out.
LibraryLabels collectLabels(std::span<const Track> tracks, std::span<const Correction> corrections,
                            std::span<const PlaylistMood> playlists);

/// As a manifest (core/dataset/manifest.h): path, label, weights, artist.
std::string labelsManifest(const LibraryLabels& labels);

/// The same of a library file, with playlists by name. Throws StoreError, and ConfigError for a playlist that is not
/// there.
struct NamedMood {
  std::string playlist;
  Emotion emotion = Emotion::Calm;
};
LibraryLabels labelsOfLibrary(const std::filesystem::path& library, bool withCorrections,
                              std::span<const NamedMood> playlists);

}  // namespace moodogram

// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <span>
#include <string>

#include "core/library/track.h"

namespace moodogram {

enum class PlaylistPaths {
  Relative,  ///< to the playlist's folder
  Absolute,
  Automatic,  ///< relative for tracks at or below the playlist's folder, absolute for others
};

/// Extended M3U in UTF-8: #EXTM3U, then #EXTINF:seconds,Artist - Title and the path of each track, as the bytes that
/// it is (UTF-8 or not). Every track takes exactly two lines: line ends in titles become spaces, and a path with a line
/// end in it is written as a file URI. folder: where the playlist will lie.
std::string m3u8Text(std::span<const Track> tracks, const std::filesystem::path& folder, PlaylistPaths paths);

/// The same into a file, which is replaced atomically: on any error (IoError) the old one stays whole.
void writeM3u8(const std::filesystem::path& file, std::span<const Track> tracks,
               PlaylistPaths paths = PlaylistPaths::Automatic);

}  // namespace moodogram

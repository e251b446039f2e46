// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "app/cli/analyzed_library.h"
#include "core/playlist/list_request.h"
#include "core/playlist_files/playlist_file.h"

namespace moodogram::cli {

/// As they stand on the command line of "moodogram-cli playlist".
struct PlaylistOptions {
  AnalyzedLibrary library;
  std::vector<std::string> paths;

  // What the list is of.
  std::string mood;
  std::string path;
  std::string rules;
  std::vector<std::string> like;
  std::vector<std::string> unlike;
  std::string expand;  ///< a stored list

  // Choice; nullopt: not given.
  std::optional<double> minutes;
  std::optional<std::int64_t> tracks;
  std::optional<std::uint64_t> bytes;
  std::optional<int> artistGap;
  int albumGap = 0;
  std::optional<double> loudness;
  std::optional<double> tempo;
  float strictness = 0;
  double longest = 0;  ///< minutes; 0: any length
  bool sure = false;
  bool withDuplicates = false;
  std::string order = "best";
  bool reverse = false;
  std::uint64_t seed = 0;

  // Stored lists, and lists in files.
  std::string from;
  std::string save;
  bool smart = false;
  bool list = false;
  std::string show;
  std::string remove;

  // Output.
  std::string output;
  bool absolute = false;
  bool json = false;
};

/// Makes the list that is asked for, and prints, writes or stores it. Returns the exit code. Throws Error.
int makePlaylist(const PlaylistOptions& options, const std::stop_token& stop);

// Stored lists.
int listPlaylists(const PlaylistOptions& options);
int showPlaylist(const PlaylistOptions& options);
int removePlaylist(const PlaylistOptions& options);

/// Writes a playlist to the file that is asked for, or to standard output.
void writeContents(const PlaylistContents& contents, const PlaylistOptions& options);

}  // namespace moodogram::cli

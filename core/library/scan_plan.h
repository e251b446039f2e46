// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <set>
#include <string>
#include <vector>

#include "core/library/folder_walk.h"
#include "core/library/track_state.h"

namespace moodogram {

/// What a scan has looked at, and how it may ask for more. Functions may be slow: they read the disk.
struct ScanReach {
  /// Whether all there is at this path has been looked for, so that what was not found is not there (in this form).
  std::function<bool(const std::string& path)> covers;
  /// True only when the file system says that there is no such file: one that cannot be reached now is not gone.
  std::function<bool(const std::string& path)> isGone;
  /// Hash of the content; empty if it cannot be read.
  std::function<std::string(const std::string& path)> contentHash;
  std::set<std::uint64_t> devices;  ///< that are there now
};

/// What has to be done so that the library says what the disk does.
struct ScanPlan {
  struct Reading {
    std::size_t file;  ///< index in the walk's files
    bool isNew;        ///< no track has had its path, or the one that had it is elsewhere now
  };
  std::vector<TrackState> moved;      ///< tracks at their new paths; they come before everything else
  std::vector<TrackState> refreshed;  ///< the same files, back from being missing or on a device of another number
  std::vector<TrackId> missing;       ///< from now on
  std::vector<Reading> readings;      ///< of tags, in the order of the files
  std::vector<std::string> offline;   ///< paths of tracks on devices that are not there: they stay as they are
  std::int64_t added = 0;
  std::int64_t changed = 0;
  std::int64_t unchanged = 0;
};

/// Pairs the tracks with the files of a walk. A file is the track that was at its path, if size, mtime and inode say
/// so; else a track that was elsewhere, by inode (with size and mtime) or, for tracks whose files are gone, by content,
/// or by name, size and mtime; else a changed or a new one. Throws what the functions of `reach` throw.
ScanPlan planScan(const std::vector<TrackState>& tracks, const std::vector<FoundFile>& files, const ScanReach& reach);

}  // namespace moodogram

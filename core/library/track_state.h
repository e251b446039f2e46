// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

#include "core/library/track.h"

namespace moodogram {

/// What a scan wants to know of a track: a fraction of a Track, so that the states of a large library are read fast.
struct TrackState {
  TrackId id = 0;
  std::string path;
  std::int64_t sizeBytes = 0;
  std::int64_t modifiedNs = 0;
  std::uint64_t device = 0;
  std::uint64_t inode = 0;
  std::string contentHash;
  int tagVersion = 0;
  bool isMissing = false;
  bool isRemoved = false;  ///< by the user
};

}  // namespace moodogram

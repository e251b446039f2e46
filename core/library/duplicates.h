// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <utility>
#include <vector>

#include "core/library/track_list.h"

namespace moodogram {

/// Two tracks by their index, the smaller one first.
using TrackPair = std::pair<std::size_t, std::size_t>;

struct DuplicateSuspects {
  std::vector<TrackPair> equal;  ///< the same file content
  /// Other files that may hold the same recording: their lengths agree to half a second and their analyses as closely
  /// as they do when one recording is encoded twice. Only the sound itself can tell; tags have no say.
  std::vector<TrackPair> similar;
};

/// Of 100,000 tracks within a second. Tracks that have not been analysed are in no `similar` pair; of n tracks with
/// equal content n - 1 pairs are given, and only one of them is compared with others.
DuplicateSuspects suspectDuplicates(TrackSpan tracks);

/// Sets of tracks that pairs hold together, each in the order of preference: lossless first, then what has more bytes
/// for its length, then by path.
std::vector<std::vector<std::size_t>> groupDuplicates(TrackSpan tracks,
                                                      std::span<const TrackPair> pairs);

}  // namespace moodogram

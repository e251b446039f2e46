// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

#include "core/playlist/list_selection.h"
#include "core/playlist/spacing.h"
#include "core/playlist/track_keys.h"

namespace moodogram {

// The order of a list that follows no path. Internal to core/playlist.

struct ArrangedTrack {
  SelectedTrack selected;
  SpacingKey key;
  double seconds = 0;
  std::int64_t bytes = 0;
  bool isLocked = false;
};

struct Arrangement {
  std::vector<ArrangedTrack> list;
  double seconds = 0;
  std::int64_t bytes = 0;
  bool isComplete = true;  ///< false: something that would fit was left out for its neighbours' sake
};

/// Places, in this order, and the tracks that stand there.
using PlacedLocks = std::vector<std::pair<std::size_t, ArrangedTrack>>;

/// The best that fits and may stand there comes next, again and again; what is left goes further up, each as late as
/// possible.
Arrangement arrange(const CorrectedTracks& tracks, std::vector<SelectedTrack> selected, const PlacedLocks& locks,
                    const ListRequest& request, TrackKeys& keys);

Spacing spacingOf(const ListRequest& request);

}  // namespace moodogram

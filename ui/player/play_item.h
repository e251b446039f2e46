// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>

#include "core/library/track.h"

namespace moodogram::ui {

/// What a player is asked to play.
struct PlayItem {
  std::filesystem::path file;
  ReplayGain replayGain{};
  /// How long it is heard together with the end of the one before, where it follows one by itself; 0: not at all.
  double crossfadeSeconds = 0;
  std::int64_t id = 0;  ///< whoever asks knows it by this

  bool operator==(const PlayItem&) const = default;
};

}  // namespace moodogram::ui

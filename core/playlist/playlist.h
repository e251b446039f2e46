// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "core/base/message.h"

namespace moodogram {

struct PlaylistEntry {
  std::size_t index = 0;  ///< into the tracks that the list was made of
  float match = 0;        ///< how well it is what was asked for, 0 to 1; 0 also where no mood was
  Message reason{};       ///< one line, e.g. "happy 0.71, strongest of 12"
  bool isLocked = false;
};

/// A condition that keeps everything out: `tracks` tracks would fit if it alone were left out.
struct ListObstacle {
  Message condition;  ///< e.g. "ends:calm", "a strictness of 0.60"
  std::size_t tracks = 0;
};

struct Playlist {
  std::vector<PlaylistEntry> entries{};
  double totalSeconds = 0;
  std::int64_t totalBytes = 0;
  std::size_t candidates = 0;  ///< tracks that were to choose from
  /// Why it is empty or shorter than asked for, and whether even its best match is weak (below kNotSureBelow); empty
  /// when nothing is to be said.
  Message note{};
  std::vector<ListObstacle> obstacles{};  ///< where no track fits; the one that helps most first
};

}  // namespace moodogram

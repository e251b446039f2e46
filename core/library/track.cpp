// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/track.h"

#include "core/base/paths.h"

namespace moodogram {

std::string Track::displayTitle() const { return tags.title.empty() ? displayPath(file.stem()) : tags.title; }

std::optional<Emotion> clearMood(const LibraryTrack& track) {
  if (!track.summary || track.summary->confidence() < kNotSureBelow) return std::nullopt;
  return track.summary->top();
}

bool isNotSure(const LibraryTrack& track) { return track.summary && !clearMood(track); }

}  // namespace moodogram

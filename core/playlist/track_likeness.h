// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include "core/library/track.h"
#include "core/playlist/mood_path.h"

namespace moodogram {

/// By what tracks are compared for "like this": the course of their moods. The mean of the scores, their means in the
/// quarters of the track, and how much they vary. It is what the model says about emotions over time, not how the music
/// sounds beyond that.
struct TrackProfile {
  EmotionScores mean;
  MoodCourse course;
  EmotionScores spread;  ///< standard deviations over the windows
};

/// Of a track that has been analysed.
TrackProfile trackProfile(const LibraryTrack& track);

/// 1: the same, 0: as different as can be. One minus the root of the mean of the squared distances (moodDistance) of
/// means, quarters (their mean) and spreads.
double likeness(const TrackProfile& a, const TrackProfile& b);

}  // namespace moodogram

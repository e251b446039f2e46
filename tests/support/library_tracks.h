// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/library/track.h"

namespace moodogram::test {

/// A distribution with this probability of one emotion and the rest spread evenly.
inline EmotionScores leaning(Emotion emotion, float probability) {
  EmotionScores scores;
  for (float& value : scores.values) value = (1 - probability) / (kEmotionCount - 1);
  scores[emotion] = probability;
  return scores;
}

inline LibraryTrack makeTrack(TrackId id, const std::string& title, const std::string& artist) {
  LibraryTrack track;
  track.track.id = id;
  track.track.file = "/music/" + artist + "/" + title + ".flac";
  track.track.tags.title = title;
  track.track.tags.artist = artist;
  track.track.tags.durationSeconds = 180;
  return track;
}

inline LibraryTrack makeTrack(TrackId id, const std::string& title, const std::string& artist, Emotion mood,
                              float probability) {
  LibraryTrack track = makeTrack(id, title, artist);
  track.summary = leaning(mood, probability);
  track.timelineTops.assign(90, mood);
  return track;
}

/// Windows of four seconds every two seconds, one for each emotion given.
inline EmotionTimeline makeTimeline(const std::vector<Emotion>& tops, float probability = 0.7F) {
  EmotionTimeline timeline;
  for (std::size_t i = 0; i < tops.size(); ++i)
    timeline.windows.push_back(
        {2.0 * static_cast<double>(i), 2.0 * static_cast<double>(i) + 4, leaning(tops[i], probability)});
  return timeline;
}

}  // namespace moodogram::test

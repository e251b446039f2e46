// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/emotion.h"
#include "core/library/track.h"
#include "core/playlist/playlist.h"

namespace moodogram {

/// A mood, or a mixture of moods, at a place of a playlist.
struct MoodPoint {
  double at = 0;  ///< 0: its begin, 1: its end
  EmotionScores mood;

  bool operator==(const MoodPoint&) const = default;
};

/// How the mood of a playlist is to go: straight from point to point.
class MoodPath {
 public:
  MoodPath() = default;
  /// In the order of `at`; before the first and after the last the mood stays. Throws ConfigError: no point, a place
  /// outside [0, 1], moods that are not probabilities or add up to nothing.
  explicit MoodPath(std::vector<MoodPoint> points);

  const std::vector<MoodPoint>& points() const { return m_points; }
  EmotionScores at(double place) const;

  bool operator==(const MoodPath&) const = default;

 private:
  std::vector<MoodPoint> m_points;
};

/// "sad > calm > happy", evenly spaced, or with places in percent and mixtures: "sad > calm@40% > happy+calm@80% >
/// happy". A mixture has equal parts unless they are given: "happy:3+calm:1". Throws ConfigError that quotes what it
/// does not understand.
MoodPath parseMoodPath(std::string_view text);
/// Of one mixture: "happy", "calm+happy", "calm:0.25+happy:0.75".
std::string mixtureText(const EmotionScores& mood);
std::string moodPathText(const MoodPath& path);

/// The mixture that a place of the valence-arousal plane stands for: each emotion by its closeness (a normal
/// distribution with a deviation of 0.4 around emotionPosition()).
EmotionScores moodAt(ValenceArousal place);
/// The place that stands for the mixture; of one that no place stands for, such as "calm+happy", the mean of its
/// emotions' positions.
ValenceArousal placeOf(const EmotionScores& mood);

/// The course of a track's mood, in quarters of its length. Its windows tell in which quarter which emotion is
/// stronger than in the whole; without windows all are the summary.
struct MoodCourse {
  std::array<EmotionScores, 4> quarters;

  const EmotionScores& begin() const { return quarters.front(); }
  const EmotionScores& end() const { return quarters.back(); }
};
MoodCourse moodCourse(const EmotionScores& summary, std::span<const Emotion> timelineTops);
/// Of a track that has been analysed: as its windows say, where their facts are known.
MoodCourse moodCourse(const LibraryTrack& track);

/// Between 0 (the same) and 1 (two different certainties): the root of half the sum of squared differences.
double moodDistance(const EmotionScores& a, const EmotionScores& b);

struct PathRequest {
  MoodPath path;
  double maxMinutes = 60;
  float strictness = 0;            ///< tracks whose distance to the path is more than 1 minus this stay out
  double longestTrackMinutes = 0;  ///< longer tracks (mixes) stay out; 0: any length
  int artistGap = 1;               ///< at least so many tracks of others between two of an artist
  bool withNotSure = true;         ///< tracks that the model is not sure about take part
  std::uint64_t seed = 0;          ///< 0: the best list; else another good one

  /// Throws ConfigError that names the field.
  void validate() const;
};

/// What a list costs: the mean distance between its mood and the path over its time, plus kJoinWeight times the mean
/// distance from the end of a track to the begin of the next, plus the share of the length that is not filled. The
/// objective that buildPathPlaylist() makes small.
inline constexpr double kJoinWeight = 0.3;
double pathCost(std::span<const LibraryTrack> tracks, std::span<const std::size_t> list, const PathRequest& request);

/// A playlist whose mood follows the path from its first to its last second, never longer than asked for. A beam
/// search along the path over the tracks that are closest to it, then improvements by exchange; deterministic. Of
/// 100,000 tracks within a second. No recording twice. PlaylistEntry::match is 1 minus the distance to the path. Pure.
/// Throws ConfigError.
Playlist buildPathPlaylist(std::span<const LibraryTrack> tracks, const PathRequest& request);

}  // namespace moodogram

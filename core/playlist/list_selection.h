// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/playlist/corrections.h"
#include "core/playlist/list_builder.h"
#include "core/playlist/track_likeness.h"

namespace moodogram {

// Which tracks may be in a list, and how well they fit. Internal to core/playlist.

struct SelectedTrack {
  std::uint32_t index = 0;
  float match = 0;   ///< see PlaylistEntry::match; of a path of several points, to its closest place
  double value = 0;  ///< what the order is by; more comes first
  double rank = 0;   ///< the same with the freedom that a seed gives
};

struct Selection {
  std::vector<SelectedTrack> tracks;  ///< in the order of the library
  std::size_t usable = 0;             ///< tracks that can be played and may be chosen
  std::size_t analysed = 0;
  std::size_t withMood = 0;
  std::size_t withoutSound = 0;  ///< of `tracks`, those that lack an analysis of their sound, or whose examples do
};

class Selector {
 public:
  /// Throws ConfigError.
  Selector(const ListInputs& inputs, const ListRequest& request);

  Selection select() const;
  /// Of a request that nothing fits, by leaving out one condition at a time.
  std::vector<ListObstacle> obstacles() const;
  /// The sentence about them.
  Message noteOnNothing(const Selection& selection, const std::vector<ListObstacle>& obstacles) const;

  /// What is to be said where tracks could not be compared by their sound; empty: nothing.
  Message noteOnSound(const Selection& selection) const;

  const CorrectedTracks& tracks() const { return m_tracks; }
  std::optional<std::uint32_t> indexOf(TrackId id) const;
  float matchOf(const LibraryTrack& track) const;
  /// To the example that it is most like; 0 where there are none.
  double likenessOf(const LibraryTrack& track) const;
  /// Why a track is there, without its standing: "happy 0.71", "0.93 like "Rain"", "added 2024-01-31".
  Message reasonOf(const LibraryTrack& track, float match) const;
  bool followsPath() const { return m_request.path.points().size() > 1; }
  /// Whether matches, or a value of the tracks, put them in order.
  bool isRanked() const;

 private:
  using Mask = std::uint64_t;
  /// Bits of a mask, and above them one for each part of the rules.
  enum Condition { Analysed, HasMood, Sure, Longest, Strict, Excluded, FitsTime, FitsSize, Rules };

  /// Whether it can be played, and may be chosen at all.
  bool isUsable(const LibraryTrack& row) const;
  void findExamples();
  void compileRules();
  /// The conditions that a track fails; without `all`, one of them at least.
  Mask failed(std::size_t index, bool all, float& match) const;
  Message nameOf(int condition) const;
  /// How close it ever comes to the path.
  double leastDistance(const EmotionScores& summary) const;
  double valueOf(const LibraryTrack& track, float match, std::size_t index) const;
  /// Of a track that has been analysed; profile: its own, where tracks are compared.
  float matchOf(const LibraryTrack& track, const TrackProfile* profile) const;
  bool isExcluded(const LibraryTrack& track, const TrackProfile* profile) const;
  bool isComparedBySound(const LibraryTrack& track) const;
  /// Gives them values and ranks by the text that the order is of.
  void orderByText(std::vector<SelectedTrack>& tracks) const;
  std::optional<double> bestLikeness(const TrackProfile& profile, std::size_t* which = nullptr) const;
  TrackProfile profileOf(const LibraryTrack& track) const { return trackProfile(track, m_centres); }
  /// Nothing where it has not been analysed or nothing asks for it.
  std::optional<TrackProfile> comparedProfileOf(const LibraryTrack& track) const;

  const ListInputs& m_inputs;
  const ListRequest& m_request;
  CorrectedTracks m_tracks;
  std::vector<EmotionScores> m_places;  ///< along the path
  EmbeddingCentres m_centres;           ///< where tracks are compared
  std::vector<TrackProfile> m_like;
  std::vector<std::string> m_likeTitles;
  std::vector<TrackProfile> m_notLike;
  std::vector<TrackId> m_notLikeIds;   ///< ascending
  std::vector<CompiledQuery> m_rules;  ///< the parts of the rules, each of which has to hold
  std::vector<std::string> m_ruleTexts;
  bool m_needsTexts = false;
};

}  // namespace moodogram

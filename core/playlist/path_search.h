// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <limits>
#include <stop_token>
#include <utility>
#include <vector>

#include "core/base/emotion.h"
#include "core/playlist/mood_path.h"
#include "core/playlist/spacing.h"

namespace moodogram {

// The search for the list that follows a mood path. Internal to core/playlist.

struct PathCandidate {
  std::size_t index = 0;  ///< of the track
  double seconds = 0;
  double bytes = 0;
  EmotionScores summary;
  double disfavour = 0;  ///< added to its distances
  SpacingKey key{};      ///< this and the course may come from a CompleteCandidate
  MoodCourse course{};
};

/// Fills in what only candidates need that a list may have. May be called again for the same one.
using CompleteCandidate = std::function<void(PathCandidate&)>;

/// Of candidates, in order.
using PathList = std::vector<std::uint32_t>;

struct PathProblem {
  static constexpr double kNoLimit = std::numeric_limits<double>::infinity();

  MoodPath path;
  double maxSeconds = kNoLimit;
  double maxTracks = kNoLimit;
  double maxBytes = kNoLimit;
  Spacing spacing;
  /// Place and candidate, by place. They stand there whatever the spacing says of two of them, and count for the
  /// limits.
  std::vector<std::pair<std::size_t, std::uint32_t>> locks{};
};

class PathSearch {
 public:
  /// complete: called for those that are near some place of the path or locked, none other of which is listed.
  PathSearch(std::vector<PathCandidate> candidates, PathProblem problem, const CompleteCandidate& complete = {});

  /// The best list found: by a beam search and exchanges, whose effort is bounded whatever the length; very long lists
  /// are only filled. Empty where nothing may stand. Deterministic.
  PathList run() const;

  /// Makes the list cheaper by changes at random from the seed (simulated annealing) until stopped. Returns
  /// whether it has become cheaper; onBetter is called each time that it has.
  bool improveUntilStopped(PathList& list, std::uint64_t seed, const std::stop_token& stop,
                           const std::function<void()>& onBetter = {}) const;

  /// What it costs (see pathCost()), with the disfavour of its tracks. Infinite for an empty list and one over a limit.
  double cost(const PathList& list) const;
  /// Of the track to the path between two places of the playlist.
  double distance(const PathCandidate& candidate, double from, double to) const;
  /// Spacing and locks.
  bool isAllowed(const PathList& list) const;

  const std::vector<PathCandidate>& candidates() const { return m_candidates; }
  /// About so many are in a list that is full.
  std::size_t plannedTracks() const { return static_cast<std::size_t>(m_plannedTracks); }

 private:
  struct State;
  struct Step;

  void plan();
  void findClosest();
  void completeClosest(const CompleteCandidate& complete);
  const PathList& closestAt(double place) const;
  /// Whether it may come after the list, with the locks that follow; the list is not over a limit with it and them.
  bool mayAppend(const PathList& list, double seconds, double bytes, std::uint32_t candidate) const;
  bool isLocked(std::uint32_t candidate) const;
  const std::uint32_t* lockAt(std::size_t place) const;
  std::vector<PathList> finishedLists() const;
  void extend(const std::vector<State>& beam, std::size_t from, std::vector<Step>& steps) const;
  PathList filledList() const;
  double improve(PathList& list, double& budget) const;

  std::vector<PathCandidate> m_candidates;
  PathProblem m_problem;
  double m_plannedSeconds = 0;
  double m_plannedTracks = 0;
  std::vector<PathList> m_closest;  ///< to each place of the path
};

}  // namespace moodogram

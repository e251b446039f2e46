// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The search for the playlist that follows a path.
#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numeric>
#include <optional>
#include <unordered_map>
#include <unordered_set>
#include <utility>

#include "core/playlist/builder_parts.h"
#include "core/playlist/mood_path.h"

namespace moodogram {
namespace {

constexpr std::size_t kPlaces = 32;     ///< of the path, for each of which the closest tracks are known
constexpr std::size_t kClosest = 96;    ///< tracks tried at a place
constexpr std::size_t kBeamWidth = 64;  ///< unfinished lists kept at each length
constexpr int kMostRounds = 200;        ///< of improvement
constexpr double kSeedFreedom = 0.15;   ///< with a seed, a track may seem this much farther away than it is
constexpr double kNever = std::numeric_limits<double>::infinity();

struct Candidate {
  std::size_t index = 0;  ///< of the track
  double seconds = 0;
  std::size_t artist = 0;  ///< the same number for the same artist; each track without one has its own
  MoodCourse course;
  EmotionScores summary;
  double disfavour = 0;  ///< added to its distances by the seed
};

using List = std::vector<std::uint32_t>;  ///< of candidates

class PathSearch {
 public:
  PathSearch(std::vector<Candidate> candidates, const PathRequest& request)
      : m_candidates(std::move(candidates)), m_request(request), m_maxSeconds(request.maxMinutes * 60) {
    double all = 0;
    for (const Candidate& candidate : m_candidates) all += candidate.seconds;
    m_plannedSeconds = std::min(m_maxSeconds, all);
    findClosest();
  }

  List run() const {
    List best;
    double bestCost = kNever;
    for (List& list : finishedLists()) {
      const double cost = improve(list);
      if (cost >= bestCost) continue;
      bestCost = cost;
      best = std::move(list);
    }
    return best;
  }

  /// As pathCost() says, with the seed's disfavour.
  double cost(const List& list) const {
    double total = 0;
    for (const std::uint32_t i : list) total += m_candidates[i].seconds;
    if (list.empty() || total > m_maxSeconds) return kNever;
    double along = 0;
    double joins = 0;
    double at = 0;
    for (std::size_t k = 0; k < list.size(); ++k) {
      const Candidate& candidate = m_candidates[list[k]];
      along += candidate.seconds * distance(candidate, at / total, (at + candidate.seconds) / total);
      if (k > 0) joins += moodDistance(m_candidates[list[k - 1]].course.end(), candidate.course.begin());
      at += candidate.seconds;
    }
    const double join = list.size() > 1 ? joins / static_cast<double>(list.size() - 1) : 0;
    return along / total + kJoinWeight * join + 1 - total / m_maxSeconds;
  }

  /// Of the track to the path between two places of the playlist.
  double distance(const Candidate& candidate, double from, double to) const {
    double sum = 0;
    const auto quarters = static_cast<double>(candidate.course.quarters.size());
    for (std::size_t q = 0; q < candidate.course.quarters.size(); ++q)
      sum += moodDistance(candidate.course.quarters[q],
                          m_request.path.at(from + (to - from) * (static_cast<double>(q) + 0.5) / quarters));
    return candidate.disfavour + sum / quarters;
  }

  bool keepsArtistsApart(const List& list) const {
    const auto gap = static_cast<std::size_t>(m_request.artistGap);
    for (std::size_t k = 1; k < list.size(); ++k)
      for (std::size_t back = 1; back <= std::min(gap, k); ++back)
        if (m_candidates[list[k]].artist == m_candidates[list[k - back]].artist) return false;
    return true;
  }

 private:
  struct State {
    List list;
    double seconds = 0;
    double along = 0;  ///< distance times seconds
    double joins = 0;

    double standing() const {
      const double join = list.size() > 1 ? joins / static_cast<double>(list.size() - 1) : 0;
      return along / seconds + kJoinWeight * join;
    }
  };

  void findClosest() {
    const std::size_t count = std::min(kClosest, m_candidates.size());
    std::vector<std::uint32_t> order(m_candidates.size());
    std::vector<float> distances(m_candidates.size());
    for (std::size_t place = 0; place < kPlaces; ++place) {
      const EmotionScores wanted = m_request.path.at((static_cast<double>(place) + 0.5) / kPlaces);
      for (std::size_t i = 0; i < m_candidates.size(); ++i)
        distances[i] = static_cast<float>(m_candidates[i].disfavour + moodDistance(m_candidates[i].summary, wanted));
      std::iota(order.begin(), order.end(), 0U);
      const auto closer = [&](std::uint32_t a, std::uint32_t b) {
        return distances[a] != distances[b] ? distances[a] < distances[b] : a < b;
      };
      std::ranges::partial_sort(order, order.begin() + static_cast<std::ptrdiff_t>(count), closer);
      m_closest[place].assign(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(count));
    }
  }

  const List& closestAt(double place) const {
    return m_closest[std::min(kPlaces - 1, static_cast<std::size_t>(std::max(0.0, place) * kPlaces))];
  }

  /// Lists to which nothing can be added, the best ones of each length.
  std::vector<List> finishedLists() const {
    std::vector<State> beam(1);
    std::vector<List> finished;
    while (!beam.empty()) {
      std::vector<State> next;
      for (const State& state : beam) {
        const std::size_t before = next.size();
        extend(state, next);
        if (next.size() == before && !state.list.empty()) finished.push_back(state.list);
      }
      const std::size_t kept = std::min(kBeamWidth, next.size());
      std::ranges::partial_sort(next, next.begin() + static_cast<std::ptrdiff_t>(kept), {},
                                [](const State& state) { return std::pair(state.standing(), state.list); });
      next.resize(kept);
      beam = std::move(next);
    }
    std::vector<std::pair<double, List>> ranked;
    for (List& list : finished) ranked.emplace_back(cost(list), std::move(list));
    std::ranges::sort(ranked);
    std::vector<List> best;
    for (auto& [listCost, list] : ranked)
      if (best.size() < 8) best.push_back(std::move(list));
    return best;
  }

  void extend(const State& state, std::vector<State>& next) const {
    const double place = state.seconds / m_plannedSeconds;
    for (const std::uint32_t i : closestAt(place)) {
      const Candidate& candidate = m_candidates[i];
      if (state.seconds + candidate.seconds > m_maxSeconds) continue;
      if (std::ranges::find(state.list, i) != state.list.end()) continue;
      State longer = state;
      longer.list.push_back(i);
      if (!keepsArtistsApart(longer.list)) continue;
      longer.seconds += candidate.seconds;
      longer.along += candidate.seconds * distance(candidate, place, longer.seconds / m_plannedSeconds);
      if (!state.list.empty())
        longer.joins += moodDistance(m_candidates[state.list.back()].course.end(), candidate.course.begin());
      next.push_back(std::move(longer));
    }
  }

  /// Exchanges, adds, drops and swaps tracks as long as that makes the list cheaper. Returns its cost.
  double improve(List& list) const {
    double best = cost(list);
    for (int round = 0; round < kMostRounds; ++round) {
      std::optional<List> better;
      const auto consider = [&](const List& changed) {
        const double changedCost = cost(changed);
        if (changedCost >= best - 1e-12 || !keepsArtistsApart(changed)) return;
        best = changedCost;
        better = changed;
      };
      for (std::size_t k = 0; k <= list.size(); ++k) {
        List changed = list;
        changed.insert(changed.begin() + static_cast<std::ptrdiff_t>(k), 0);
        const double place = (static_cast<double>(k) + 0.5) / static_cast<double>(list.size() + 1);
        for (const std::uint32_t i : closestAt(place)) {
          if (std::ranges::find(list, i) != list.end()) continue;
          changed[k] = i;
          consider(changed);
          if (k == list.size()) continue;
          List exchanged = list;
          exchanged[k] = i;
          consider(exchanged);
        }
        if (k == list.size()) continue;
        List shorter = list;
        shorter.erase(shorter.begin() + static_cast<std::ptrdiff_t>(k));
        consider(shorter);
        for (std::size_t other = 0; other < k; ++other) {
          List swapped = list;
          std::swap(swapped[k], swapped[other]);
          consider(swapped);
        }
      }
      if (!better) break;
      list = *std::move(better);
    }
    return best;
  }

  std::vector<Candidate> m_candidates;
  const PathRequest& m_request;
  double m_maxSeconds;
  double m_plannedSeconds = 0;
  std::array<List, kPlaces> m_closest;
};

struct Selection {
  std::vector<Candidate> candidates;
  std::size_t analysed = 0;
  std::size_t withMood = 0;
};

/// How close the track ever comes to the path.
double leastDistance(const EmotionScores& summary, const MoodPath& path) {
  double least = 1;
  for (std::size_t place = 0; place < kPlaces; ++place)
    least = std::min(least, moodDistance(summary, path.at((static_cast<double>(place) + 0.5) / kPlaces)));
  return least;
}

Selection select(std::span<const LibraryTrack> tracks, const PathRequest& request) {
  Selection selection;
  SplitMix64 random(request.seed);
  std::unordered_map<std::string, std::size_t> artists;
  std::unordered_set<std::string_view> contents;
  const double longestSeconds =
      std::min(request.longestTrackMinutes > 0 ? request.longestTrackMinutes * 60 : kNever, request.maxMinutes * 60);
  for (std::size_t i = 0; i < tracks.size(); ++i) {
    const LibraryTrack& row = tracks[i];
    const double disfavour = request.seed == 0 ? 0.0 : kSeedFreedom * random.nextUnit();
    if (!row.summary || !row.track.problem.empty()) continue;
    ++selection.analysed;
    if (!hasMood(*row.summary)) continue;
    ++selection.withMood;
    const double seconds = row.track.tags.durationSeconds;
    if (!(seconds > 0) || seconds > longestSeconds) continue;
    if (!request.withNotSure && row.summary->confidence() < kNotSureBelow) continue;
    if (request.strictness > 0 && leastDistance(*row.summary, request.path) > 1 - request.strictness) continue;
    if (!row.track.contentHash.empty() && !contents.insert(row.track.contentHash).second) continue;
    const std::string key = artistKey(row.track.tags.artist);
    const std::size_t artist = key.empty() ? tracks.size() + i : artists.try_emplace(key, artists.size()).first->second;
    selection.candidates.push_back(
        {i, seconds, artist, moodCourse(*row.summary, row.timelineTops), *row.summary, disfavour});
  }
  return selection;
}

std::string noteOnEmpty(const Selection& selection, const PathRequest& request) {
  if (selection.analysed == 0) return "No track has been analysed with this model yet.";
  if (selection.withMood == 0) return "Nothing but silence has been analysed: no track has a mood.";
  return "None of the " + std::to_string(selection.analysed) + " analysed tracks " +
         (request.strictness > 0 ? "comes close enough to the path; lower the strictness, or allow longer tracks."
                                 : "is short enough.");
}

std::string reasonFor(const EmotionScores& summary, const EmotionScores& wanted, double place, std::size_t position,
                      std::size_t count) {
  const std::string where = position == 0           ? "begins the path"
                            : position + 1 == count ? "ends the path"
                                                    : fixed(place * 100, 0) + " % of the way";
  return where + ": " + std::string(emotionName(wanted.top())) + " " + fixed(summary[wanted.top()], 2);
}

}  // namespace

double pathCost(std::span<const LibraryTrack> tracks, std::span<const std::size_t> list, const PathRequest& request) {
  std::vector<Candidate> candidates;
  List order;
  for (const std::size_t index : list) {
    const LibraryTrack& row = tracks[index];
    order.push_back(static_cast<std::uint32_t>(order.size()));
    candidates.push_back(
        {index, row.track.tags.durationSeconds, 0, moodCourse(*row.summary, row.timelineTops), *row.summary, 0});
  }
  return PathSearch(std::move(candidates), request).cost(order);
}

Playlist buildPathPlaylist(std::span<const LibraryTrack> tracks, const PathRequest& request) {
  request.validate();
  Selection selection = select(tracks, request);
  Playlist playlist;
  if (selection.candidates.empty()) {
    playlist.note = noteOnEmpty(selection, request);
    return playlist;
  }
  const std::vector<Candidate> candidates = selection.candidates;
  const PathSearch search(std::move(selection.candidates), request);
  const List list = search.run();
  for (const std::uint32_t i : list) playlist.totalSeconds += candidates[i].seconds;
  double at = 0;
  for (std::size_t k = 0; k < list.size(); ++k) {
    Candidate candidate = candidates[list[k]];
    candidate.disfavour = 0;
    const double from = at / playlist.totalSeconds;
    at += candidate.seconds;
    const double to = at / playlist.totalSeconds;
    const EmotionScores wanted = request.path.at((from + to) / 2);
    playlist.entries.push_back({candidate.index, static_cast<float>(1 - search.distance(candidate, from, to)),
                                reasonFor(candidate.summary, wanted, (from + to) / 2, k, list.size())});
  }
  if (playlist.totalSeconds < request.maxMinutes * 60 * 0.95)
    playlist.note =
        list.size() == candidates.size()
            ? "Shorter than asked for: there are no other tracks."
            : "Shorter than asked for: what is left leads away from the path, or would put an artist too close.";
  return playlist;
}

}  // namespace moodogram

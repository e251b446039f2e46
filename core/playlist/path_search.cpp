// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playlist/path_search.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <span>

#include "core/playlist/builder_parts.h"
#include "core/playlist/mood_distance.h"
#include "core/playlist/summary_blocks.h"

namespace moodogram {
namespace {

constexpr std::size_t kPlaces = 32;     ///< of the path, for each of which the closest tracks are known
constexpr std::size_t kClosest = 96;    ///< tracks tried at a place
constexpr std::size_t kBeamWidth = 64;  ///< unfinished lists kept at each length
constexpr double kFewTracks = 48;       ///< longer lists get a narrower beam
constexpr double kManyTracks = 600;     ///< lists longer than this are filled without a beam
constexpr int kMostRounds = 200;        ///< of improvement
constexpr double kBudget = 2e6;         ///< distances computed for the improvement of all lists, at most
constexpr double kNever = std::numeric_limits<double>::infinity();

}  // namespace

/// An unfinished list.
struct PathSearch::State {
  PathList list;
  double seconds = 0;
  double bytes = 0;
  double along = 0;  ///< distance times seconds
  double joins = 0;
};

/// A list of the beam that is one track longer. Most are dropped at once, so it is no list yet.
struct PathSearch::Step {
  std::size_t from = 0;  ///< in the beam
  std::uint32_t candidate = 0;
  double along = 0;
  double joins = 0;
  double standing = 0;
};

PathSearch::PathSearch(std::vector<PathCandidate> candidates, PathProblem problem, const CompleteCandidate& complete)
    : m_candidates(std::move(candidates)), m_problem(std::move(problem)) {
  plan();
  findClosest();
  if (complete) completeClosest(complete);
}

void PathSearch::plan() {
  double seconds = 0;
  double bytes = 0;
  for (const PathCandidate& candidate : m_candidates) {
    seconds += candidate.seconds;
    bytes += candidate.bytes;
  }
  const double count = std::max(1.0, static_cast<double>(m_candidates.size()));
  const double share = std::min({1.0, m_problem.maxTracks / count, bytes > 0 ? m_problem.maxBytes / bytes : 1.0});
  m_plannedSeconds = std::min(m_problem.maxSeconds, seconds * share);
  m_plannedTracks = seconds > 0 ? m_plannedSeconds / (seconds / count) : 0;
}

void PathSearch::findClosest() {
  const auto wide = static_cast<std::size_t>(m_plannedTracks > kManyTracks ? 4 * m_plannedTracks : 0);
  const std::size_t count = std::min(std::max(kClosest, wide), m_candidates.size());
  if (count == 0) return m_closest.assign(kPlaces, {});
  const SummaryBlocks summaries(m_candidates);
  for (std::size_t place = 0; place < kPlaces; ++place)
    m_closest.push_back(summaries.closestTo(m_problem.path.at((static_cast<double>(place) + 0.5) / kPlaces), count));
}

void PathSearch::completeClosest(const CompleteCandidate& complete) {
  std::vector<bool> isWanted(m_candidates.size());
  for (const auto& [place, locked] : m_problem.locks) isWanted[locked] = true;
  for (const PathList& closest : m_closest)
    for (const std::uint32_t i : closest) isWanted[i] = true;
  for (std::size_t i = 0; i < m_candidates.size(); ++i)
    if (isWanted[i]) complete(m_candidates[i]);
}

const PathList& PathSearch::closestAt(double place) const {
  return m_closest[std::min(kPlaces - 1, static_cast<std::size_t>(std::max(0.0, place) * kPlaces))];
}

const std::uint32_t* PathSearch::lockAt(std::size_t place) const {
  const auto found =
      std::ranges::lower_bound(m_problem.locks, place, {}, &std::pair<std::size_t, std::uint32_t>::first);
  return found != m_problem.locks.end() && found->first == place ? &found->second : nullptr;
}

bool PathSearch::isLocked(std::uint32_t candidate) const {
  return std::ranges::any_of(m_problem.locks, [&](const auto& lock) { return lock.second == candidate; });
}

PathList PathSearch::run() const {
  if (m_candidates.empty()) return {};
  if (m_plannedTracks > kManyTracks) return filledList();
  double budget = kBudget;
  PathList best;
  double bestCost = kNever;
  for (PathList& list : finishedLists()) {
    const double listCost = improve(list, budget);
    if (listCost >= bestCost) continue;
    bestCost = listCost;
    best = std::move(list);
  }
  return best;
}

double PathSearch::cost(const PathList& list) const {
  double total = 0;
  double bytes = 0;
  for (const std::uint32_t i : list) {
    total += m_candidates[i].seconds;
    bytes += m_candidates[i].bytes;
  }
  const auto count = static_cast<double>(list.size());
  if (list.empty() || total > m_problem.maxSeconds || count > m_problem.maxTracks || bytes > m_problem.maxBytes)
    return kNever;
  double along = 0;
  double joins = 0;
  double at = 0;
  for (std::size_t k = 0; k < list.size(); ++k) {
    const PathCandidate& candidate = m_candidates[list[k]];
    along += candidate.seconds * distance(candidate, at / total, (at + candidate.seconds) / total);
    if (k > 0) joins += inlineMoodDistance(m_candidates[list[k - 1]].course.end(), candidate.course.begin());
    at += candidate.seconds;
  }
  const double join = list.size() > 1 ? joins / (count - 1) : 0;
  // The share of the limit that is nearest; without any, of all tracks.
  double filled = std::max({total / m_problem.maxSeconds, count / m_problem.maxTracks, bytes / m_problem.maxBytes});
  if (filled <= 0) filled = count / static_cast<double>(m_candidates.size());
  return along / total + kJoinWeight * join + 1 - filled;
}

double PathSearch::distance(const PathCandidate& candidate, double from, double to) const {
  double sum = 0;
  const auto quarters = static_cast<double>(candidate.course.quarters.size());
  for (std::size_t q = 0; q < candidate.course.quarters.size(); ++q)
    sum += inlineMoodDistance(candidate.course.quarters[q],
                              m_problem.path.at(from + (to - from) * (static_cast<double>(q) + 0.5) / quarters));
  return candidate.disfavour + sum / quarters;
}

bool PathSearch::isAllowed(const PathList& list) const {
  const std::size_t reach = m_problem.spacing.reach();
  for (const auto& [place, candidate] : m_problem.locks)
    if (place >= list.size() || list[place] != candidate) return false;
  for (std::size_t k = 1; k < list.size(); ++k)
    for (std::size_t back = 1; back <= std::min(reach, k); ++back)
      if (!mayStandApart(m_problem.spacing, m_candidates[list[k]].key, m_candidates[list[k - back]].key, back) &&
          !(lockAt(k) != nullptr && lockAt(k - back) != nullptr))
        return false;
  return true;
}

bool PathSearch::mayAppend(const PathList& list, double seconds, double bytes, std::uint32_t candidate) const {
  const std::size_t place = list.size();
  const bool isLock = lockAt(place) != nullptr;
  const PathCandidate& added = m_candidates[candidate];
  seconds += added.seconds;
  bytes += added.bytes;
  double tracks = static_cast<double>(place) + 1;
  const std::size_t reach = m_problem.spacing.reach();
  for (std::size_t back = 1; back <= std::min(reach, place); ++back)
    if (!mayStandApart(m_problem.spacing, added.key, m_candidates[list[place - back]].key, back) &&
        !(isLock && lockAt(place - back) != nullptr))
      return false;
  for (const auto& [lockPlace, locked] : m_problem.locks) {
    if (lockPlace <= place) continue;
    seconds += m_candidates[locked].seconds;
    bytes += m_candidates[locked].bytes;
    tracks = std::max(tracks, static_cast<double>(lockPlace) + 1);
    if (!isLock && lockPlace - place <= reach &&
        !mayStandApart(m_problem.spacing, added.key, m_candidates[locked].key, lockPlace - place))
      return false;
  }
  return seconds <= m_problem.maxSeconds && bytes <= m_problem.maxBytes && tracks <= m_problem.maxTracks;
}

std::vector<PathList> PathSearch::finishedLists() const {
  // Copying lists is what long ones cost.
  const double narrow = std::min(1.0, kFewTracks / std::max(1.0, m_plannedTracks));
  const auto width = static_cast<std::size_t>(std::max(2.0, static_cast<double>(kBeamWidth) * narrow));
  std::vector<State> beam(1);
  std::vector<Step> steps;
  std::vector<PathList> finished;
  while (!beam.empty()) {
    steps.clear();
    for (std::size_t from = 0; from < beam.size(); ++from) {
      const std::size_t before = steps.size();
      extend(beam, from, steps);
      if (steps.size() == before && !beam[from].list.empty()) finished.push_back(beam[from].list);
    }
    const std::size_t kept = std::min(width, steps.size());
    std::ranges::partial_sort(
        steps, steps.begin() + static_cast<std::ptrdiff_t>(kept), [&beam](const Step& a, const Step& b) {
          if (a.standing != b.standing) return a.standing < b.standing;
          return a.from != b.from ? beam[a.from].list < beam[b.from].list : a.candidate < b.candidate;
        });
    std::vector<State> next;
    next.reserve(kept);
    for (const Step& step : std::span(steps).first(kept)) {
      State& longer = next.emplace_back(beam[step.from]);
      longer.list.push_back(step.candidate);
      longer.seconds += m_candidates[step.candidate].seconds;
      longer.bytes += m_candidates[step.candidate].bytes;
      longer.along = step.along;
      longer.joins = step.joins;
    }
    beam = std::move(next);
  }
  std::vector<std::pair<double, PathList>> ranked;
  for (PathList& list : finished)
    if (isAllowed(list)) ranked.emplace_back(cost(list), std::move(list));
  std::ranges::sort(ranked);
  std::vector<PathList> best;
  for (auto& [listCost, list] : ranked)
    if (best.size() < 8) best.push_back(std::move(list));
  return best;
}

void PathSearch::extend(const std::vector<State>& beam, std::size_t from, std::vector<Step>& steps) const {
  const State& state = beam[from];
  const double place = state.seconds / m_plannedSeconds;
  const auto add = [&](std::uint32_t i) {
    const PathCandidate& candidate = m_candidates[i];
    if (!mayAppend(state.list, state.seconds, state.bytes, i)) return;
    if (std::ranges::find(state.list, i) != state.list.end()) return;
    const double seconds = state.seconds + candidate.seconds;
    Step step{.from = from, .candidate = i, .along = state.along, .joins = state.joins};
    step.along += candidate.seconds * distance(candidate, place, seconds / m_plannedSeconds);
    step.standing = step.along / seconds;
    if (!state.list.empty()) {
      step.joins += inlineMoodDistance(m_candidates[state.list.back()].course.end(), candidate.course.begin());
      step.standing += kJoinWeight * step.joins / static_cast<double>(state.list.size());
    }
    steps.push_back(step);
  };
  if (const std::uint32_t* lock = lockAt(state.list.size())) return add(*lock);
  for (const std::uint32_t i : closestAt(place))
    if (m_problem.locks.empty() || !isLocked(i)) add(i);
}

/// The closest track that may come next, again and again.
PathList PathSearch::filledList() const {
  constexpr std::size_t kMostTries = 512;  ///< of tracks that are not used yet
  PathList list;
  std::vector<bool> isUsed(m_candidates.size());
  for (const auto& [lockPlace, locked] : m_problem.locks) isUsed[locked] = true;
  std::vector<std::size_t> firstFree(m_closest.size());
  double seconds = 0;
  double bytes = 0;
  const auto append = [&](std::uint32_t i) {
    isUsed[i] = true;
    list.push_back(i);
    seconds += m_candidates[i].seconds;
    bytes += m_candidates[i].bytes;
  };
  const auto appendClosest = [&] {
    const double at = std::max(0.0, seconds / m_plannedSeconds);
    const std::size_t place = std::min(m_closest.size() - 1, static_cast<std::size_t>(at * kPlaces));
    // What is left at one place of the path may be found at the next ones.
    for (std::size_t near = place; near < m_closest.size(); ++near) {
      std::size_t& first = firstFree[near];
      while (first < m_closest[near].size() && isUsed[m_closest[near][first]]) ++first;
      std::size_t tries = 0;
      for (std::size_t k = first; k < m_closest[near].size() && tries < kMostTries; ++k) {
        const std::uint32_t i = m_closest[near][k];
        if (isUsed[i]) continue;
        ++tries;
        if (!mayAppend(list, seconds, bytes, i)) continue;
        append(i);
        return true;
      }
    }
    return false;
  };
  while (true) {
    if (const std::uint32_t* lock = lockAt(list.size()))
      append(*lock);
    else if (!appendClosest())
      return list;
  }
}

/// Exchanges, adds, drops and swaps tracks as long as that makes the list cheaper and the budget lasts. Returns its
/// cost.
double PathSearch::improve(PathList& list, double& budget) const {
  double best = cost(list);
  for (int round = 0; round < kMostRounds && budget > 0; ++round) {
    std::optional<PathList> better;
    const auto consider = [&](const PathList& changed) {
      if (budget <= 0) return;
      budget -= static_cast<double>(changed.size());
      const double changedCost = cost(changed);
      if (changedCost >= best - 1e-12 || !isAllowed(changed)) return;
      best = changedCost;
      better = changed;
    };
    for (std::size_t k = 0; k <= list.size(); ++k) {
      PathList changed = list;
      changed.insert(changed.begin() + static_cast<std::ptrdiff_t>(k), 0);
      const double place = (static_cast<double>(k) + 0.5) / static_cast<double>(list.size() + 1);
      for (const std::uint32_t i : closestAt(place)) {
        if (std::ranges::find(list, i) != list.end()) continue;
        changed[k] = i;
        consider(changed);
        if (k == list.size()) continue;
        PathList exchanged = list;
        exchanged[k] = i;
        consider(exchanged);
      }
      if (k == list.size()) continue;
      PathList shorter = list;
      shorter.erase(shorter.begin() + static_cast<std::ptrdiff_t>(k));
      consider(shorter);
      for (std::size_t other = 0; other < k; ++other) {
        PathList swapped = list;
        std::swap(swapped[k], swapped[other]);
        consider(swapped);
      }
    }
    if (!better) break;
    list = *std::move(better);
  }
  return best;
}

bool PathSearch::improveUntilStopped(PathList& list, std::uint64_t seed, const std::stop_token& stop,
                                     const std::function<void()>& onBetter) const {
  // Simulated annealing, again and again from the best list so far.
  constexpr int kMoves = 10'000;
  constexpr double kHot = 0.02;      ///< as much as one track of a list may cost more, at the begin
  constexpr double kCooling = 0.01;  ///< so much of it at the end
  SplitMix64 random(seed);
  const auto below = [&](std::size_t limit) { return static_cast<std::size_t>(random.next() % limit); };
  double best = cost(list);
  if (!(best < kNever)) return false;
  bool isBetter = false;
  while (!stop.stop_requested()) {
    PathList current = list;
    double currentCost = best;
    for (int move = 0; move < kMoves && !stop.stop_requested(); ++move) {
      PathList changed = current;
      const std::size_t at = below(changed.size());
      const auto place = changed.begin() + static_cast<std::ptrdiff_t>(at);
      const PathList& closest =
          closestAt((static_cast<double>(at) + random.nextUnit()) / static_cast<double>(changed.size()));
      const std::uint32_t other = closest[below(closest.size())];
      const bool isNew = std::ranges::find(changed, other) == changed.end();
      switch (below(6)) {
        case 0:
          if (isNew) changed.insert(place, other);
          break;
        case 1:
          if (changed.size() > 1) changed.erase(place);
          break;
        case 2:
          std::swap(*place, changed[below(changed.size())]);
          break;
        case 3: {
          const std::uint32_t moved = *place;
          changed.erase(place);
          changed.insert(changed.begin() + static_cast<std::ptrdiff_t>(below(changed.size() + 1)), moved);
          break;
        }
        default:
          if (isNew) *place = other;
          break;
      }
      const double changedCost = cost(changed);
      const double heat =
          kHot / static_cast<double>(list.size()) * std::pow(kCooling, static_cast<double>(move) / kMoves);
      if (changedCost > currentCost && random.nextUnit() >= std::exp((currentCost - changedCost) / heat)) continue;
      if (!isAllowed(changed)) continue;
      current = std::move(changed);
      currentCost = changedCost;
      if (currentCost >= best - 1e-9) continue;
      best = currentCost;
      list = current;
      isBetter = true;
      if (onBetter) onBetter();
    }
  }
  return isBetter;
}

}  // namespace moodogram

// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playlist/list_builder.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>

#include "core/base/emotion_message.h"
#include "core/base/message.h"
#include "core/playlist/builder_parts.h"
#include "core/playlist/list_arrangement.h"
#include "core/playlist/list_selection.h"
#include "core/playlist/path_search.h"
#include "core/playlist/track_keys.h"

namespace moodogram {
namespace {

constexpr double kSeedFreedom = 0.15;  ///< with a seed, a track may seem this much farther from a path than it is
constexpr double kLikeWeight = 0.5;    ///< so much farther from a path seems a track that is nothing like the examples

/// Of each recording the best.
void dropDuplicates(Selection& selection, const CorrectedTracks& tracks) {
  std::vector<bool> isDropped(selection.tracks.size());
  const auto keepBest = [&](auto& best, const auto& key, std::size_t at) {
    const auto [found, isNew] = best.try_emplace(key, at);
    if (isNew || isDropped[at]) return;
    const bool isBetter = selection.tracks[at].rank > selection.tracks[found->second].rank;
    isDropped[isBetter ? found->second : at] = true;
    if (isBetter) found->second = at;
  };
  std::unordered_map<std::string_view, std::size_t> contents;
  contents.reserve(selection.tracks.size());
  for (std::size_t i = 0; i < selection.tracks.size(); ++i)
    if (const std::string& content = tracks[selection.tracks[i].index].track.contentHash; !content.empty())
      keepBest(contents, std::string_view(content), i);
  std::unordered_map<std::uint32_t, std::size_t> recordings;
  for (std::size_t i = 0; i < selection.tracks.size(); ++i) {
    const std::uint32_t recording = tracks[selection.tracks[i].index].recording;
    if (!isDropped[i] && recording != 0) keepBest(recordings, recording, i);
  }
  std::size_t kept = 0;
  for (std::size_t i = 0; i < selection.tracks.size(); ++i)
    if (!isDropped[i]) selection.tracks[kept++] = selection.tracks[i];
  selection.tracks.resize(kept);
}

class Builder {
 public:
  Builder(const ListInputs& inputs, const ListRequest& request, std::span<const ListLock> locks)
      : m_request(request), m_selector(inputs, request) {
    m_selection = m_selector.select();
    m_hasChoice = !m_selection.tracks.empty();
    if (!request.withDuplicates) dropDuplicates(m_selection, m_selector.tracks());
    takeLocks(locks);
  }

  Playlist build() {
    Playlist playlist;
    if (!m_hasChoice) {
      playlist.obstacles = m_selector.obstacles();
      playlist.note = m_selector.noteOnNothing(m_selection, playlist.obstacles);
    }
    if (m_selector.followsPath())
      followPath(playlist);
    else
      arrangeBest(playlist);
    playlist.note = Message::joined(playlist.note, m_selector.noteOnSound(m_selection));
    playlist.candidates = m_selection.tracks.size();
    return playlist;
  }

  bool improve(Playlist& playlist, const std::stop_token& stop, const std::function<void(const Playlist&)>& onBetter) {
    if (!m_selector.followsPath() || playlist.entries.empty()) return false;
    for (auto& [place, lock] : m_locks) {  // in a short list they have moved
      const auto found = std::ranges::find(playlist.entries, lock.selected.index, &PlaylistEntry::index);
      place = static_cast<std::size_t>(found - playlist.entries.begin());
    }
    std::ranges::sort(m_locks, {}, &std::pair<std::size_t, ArrangedTrack>::first);
    std::vector<PathCandidate> candidates = pathCandidates();
    std::unordered_map<std::size_t, std::uint32_t> numbers;
    for (std::uint32_t i = 0; i < candidates.size(); ++i) numbers.emplace(candidates[i].index, i);
    PathList list;
    for (const PlaylistEntry& entry : playlist.entries) {
      const auto found = numbers.find(entry.index);
      if (found == numbers.end()) return false;  // of another library or request
      list.push_back(found->second);
      complete(candidates[found->second]);
    }
    const PathSearch search = pathSearch(std::move(candidates));
    return search.improveUntilStopped(list, m_request.seed + 1, stop, [&] {
      describePath(playlist, search, list);
      if (onBetter) onBetter(playlist);
    });
  }

 private:
  const LibraryTrack& at(std::size_t index) const { return m_selector.tracks()[index]; }

  void takeLocks(std::span<const ListLock> locks) {
    std::unordered_set<std::uint32_t> locked;
    for (const ListLock& lock : locks) {
      const auto index = m_selector.indexOf(lock.track);
      if (!index || !locked.insert(*index).second) continue;
      const Track& track = at(*index).track;
      ArrangedTrack placed{.selected = {.index = *index, .match = m_selector.matchOf(at(*index))},
                           .key = m_keys.spacingKey(track, *index),
                           .seconds = std::max(0.0, track.tags.durationSeconds),
                           .bytes = track.sizeBytes,
                           .isLocked = true};
      if (std::isnan(track.tags.durationSeconds)) placed.seconds = 0;
      m_locks.emplace_back(lock.place, placed);
    }
    std::ranges::stable_sort(m_locks, {}, &std::pair<std::size_t, ArrangedTrack>::first);
    for (std::size_t i = 1; i < m_locks.size(); ++i)  // no two at one place
      m_locks[i].first = std::max(m_locks[i].first, m_locks[i - 1].first + 1);
    if (m_request.maxTracks) fitLocksInto(static_cast<std::size_t>(*m_request.maxTracks));
    for (const auto& [place, lock] : m_locks) m_keys.takeRecording(at(lock.selected.index));
    std::erase_if(m_selection.tracks, [&](const SelectedTrack& track) {
      if (locked.contains(track.index)) return true;
      return !m_request.withDuplicates && !m_locks.empty() && m_keys.isTaken(at(track.index));
    });
  }

  Message withLock(Message reason, bool isLocked) const {
    //: Why a track is in a list; %1: as in "happy 0.71"
    return isLocked ? Message(MOODOGRAM_TEXT("List", "locked here; %1"), std::move(reason)) : reason;
  }

  Message withCorrections(Message reason, std::size_t index) const {
    if (!m_selector.tracks().isCorrected(index)) return reason;
    //: Why a track is in a list; %1: as in "happy 0.71, number 3 of 12"; %2: as in "not sad from 0:00 to 1:30"
    return Message(MOODOGRAM_TEXT("List", "%1; you said: %2"), std::move(reason),
                   m_selector.tracks().correctionsOf(index));
  }

  // Without a path.

  void arrangeBest(Playlist& playlist) {
    std::vector<double> values;
    for (const SelectedTrack& track : m_selection.tracks) values.push_back(track.value);
    std::ranges::sort(values);
    const Arrangement arrangement = arrange(m_selector.tracks(), m_selection.tracks, m_locks, m_request, m_keys);
    playlist.totalSeconds = arrangement.seconds;
    playlist.totalBytes = arrangement.bytes;
    for (const ArrangedTrack& track : arrangement.list) {
      const std::size_t index = track.selected.index;
      Message reason = m_selector.reasonOf(at(index), track.selected.match);
      reason = track.isLocked ? withLock(reason, true) : withStanding(reason, track.selected.value, values);
      playlist.entries.push_back(
          {index, track.selected.match, withCorrections(std::move(reason), index), track.isLocked});
    }
    if (m_hasChoice) playlist.note = noteFor(arrangement);
  }

  Message withStanding(Message reason, double value, const std::vector<double>& values) const {
    const std::size_t of = values.size();
    if (!m_selector.isRanked())
      return m_request.order == ListOrder::Random
                 //: Why a track is in a list; %1: "drawn"; %2: number of tracks
                 ? Message(MOODOGRAM_TEXT("List", "%1 from %2"), std::move(reason), of)
                 //: Why a track is in a list; %1: as in "keeps the rules"; %2: number of tracks
                 : Message(MOODOGRAM_TEXT("List", "%1, one of %2"), std::move(reason), of);
    const auto before = m_request.isReversed ? std::ranges::lower_bound(values, value) - values.begin()
                                             : values.end() - std::ranges::upper_bound(values, value);
    const bool isBest = before == 0 && m_request.order == ListOrder::Best && !m_request.isReversed;
    if (!isBest)
      //: Why a track is in a list; %1: as in "happy 0.71"; %2, %3: its place among so many tracks
      return Message(MOODOGRAM_TEXT("List", "%1, number %2 of %3"), std::move(reason), before + 1, of);
    return m_request.like.empty()
               //: Why a track is in a list; %1: as in "happy 0.71"; %2: number of tracks
               ? Message(MOODOGRAM_TEXT("List", "%1, strongest of %2"), std::move(reason), of)
               //: Why a track is in a list; %1: as in "0.93 like "Rain""; %2: number of tracks
               : Message(MOODOGRAM_TEXT("List", "%1, closest of %2"), std::move(reason), of);
  }

  /// Where a single emotion is asked for.
  std::optional<Emotion> onlyEmotion() const {
    const auto& points = m_request.path.points();
    if (points.size() != 1) return std::nullopt;
    const Emotion top = points[0].mood.top();
    return points[0].mood[top] >= 1 ? std::optional(top) : std::nullopt;
  }

  Message noteOnWeakness(float best) const {
    const Message probability = Message::decimal(static_cast<double>(best), 2);
    if (const auto emotion = onlyEmotion())
      //: %1: an emotion; %2: a number from 0 to 1
      return Message(MOODOGRAM_TEXT("List", "Weak matches: the best is %1 with a probability of %2."),
                     emotionMessage(*emotion), probability);
    //: %1: a number from 0 to 1
    return Message(MOODOGRAM_TEXT("List", "Weak matches: the best fits %1."), probability);
  }

  Message noteOnStrictness() const {
    const Message strictness = Message::decimal(static_cast<double>(m_request.strictness), 2);
    if (const auto emotion = onlyEmotion())
      //: %1: an emotion; %2: a number from 0 to 1
      return Message(
          MOODOGRAM_TEXT("List", "Shorter than asked for: no other track is %1 with a probability of %2 or more."),
          emotionMessage(*emotion), strictness);
    //: %1: a number from 0 to 1
    return Message(MOODOGRAM_TEXT("List", "Shorter than asked for: no other track fits %1 or more."), strictness);
  }

  Message noteFor(const Arrangement& arrangement) const {
    Message note;
    float best = 0;
    for (const ArrangedTrack& track : arrangement.list) best = std::max(best, track.selected.match);
    if (m_request.asksForMood() && !m_request.isReversed && !arrangement.list.empty() && best < kNotSureBelow)
      note = noteOnWeakness(best);
    const std::size_t others = arrangement.list.size() - std::min(arrangement.list.size(), m_locks.size());
    const bool isAll = others >= m_selection.tracks.size();
    const bool isShort =
        (m_request.maxMinutes && arrangement.seconds < *m_request.maxMinutes * 60 - 60 &&
         !isFullOtherwise(arrangement)) ||
        (m_request.maxTracks && !m_request.maxMinutes &&
         static_cast<std::int64_t>(arrangement.list.size()) < *m_request.maxTracks && !isFullOtherwise(arrangement));
    const bool isPlain =
        m_request.artistGap == 1 && m_request.albumGap == 0 && !m_request.loudnessJumpDb && !m_request.tempoJumpPercent;
    Message shortage;
    if (!arrangement.isComplete)
      shortage =
          isPlain ? Message(MOODOGRAM_TEXT(
                        "List", "Shorter than asked for: the tracks that are left would put an artist twice in a row."))
                  : Message(MOODOGRAM_TEXT(
                        "List", "Shorter than asked for: the tracks that are left may not stand beside the others."));
    else if (isAll && isShort)
      shortage = m_request.strictness > 0 && m_request.asksForMood() ? noteOnStrictness()
                 : m_request.rules.isEmpty()
                     ? noOtherTracks()
                     : Message(MOODOGRAM_TEXT("List", "Shorter than asked for: no other track keeps the rules."));
    return Message::joined(std::move(note), std::move(shortage));
  }

  static Message noOtherTracks() {
    return Message(MOODOGRAM_TEXT("List", "Shorter than asked for: there are no other tracks."));
  }

  /// By a limit other than the length.
  bool isFullOtherwise(const Arrangement& arrangement) const {
    const bool isMany =
        m_request.maxTracks && static_cast<std::int64_t>(arrangement.list.size()) >= *m_request.maxTracks;
    return isMany || (m_request.maxBytes && arrangement.bytes > *m_request.maxBytes * 9 / 10);
  }

  // Along a path.

  PathCandidate pathCandidate(std::uint32_t index, double disfavour) const {
    const LibraryTrack& row = at(index);
    return {.index = index,
            .seconds = row.track.tags.durationSeconds > 0 ? row.track.tags.durationSeconds : 0,
            .bytes = static_cast<double>(row.track.sizeBytes),
            .summary = row.summary.value_or(EmotionScores{}),
            .disfavour = disfavour};
  }

  void complete(PathCandidate& candidate) {
    const LibraryTrack& row = at(candidate.index);
    candidate.key = m_keys.spacingKey(row.track, candidate.index);
    if (row.summary) candidate.course = moodCourse(row);
  }

  PathSearch pathSearch(std::vector<PathCandidate> candidates) {
    return {std::move(candidates), pathProblem(), [this](PathCandidate& candidate) { complete(candidate); }};
  }

  std::vector<PathCandidate> pathCandidates() const {
    std::vector<PathCandidate> candidates;
    candidates.reserve(m_selection.tracks.size() + m_locks.size());
    for (const auto& [place, lock] : m_locks) candidates.push_back(pathCandidate(lock.selected.index, 0));
    for (const SelectedTrack& track : m_selection.tracks) {
      const LibraryTrack& row = at(track.index);
      if (!(row.track.tags.durationSeconds > 0)) continue;
      double disfavour = m_request.seed == 0 ? 0 : kSeedFreedom * std::abs(track.rank);
      if (!m_request.like.empty()) disfavour += kLikeWeight * (1 - m_selector.likenessOf(row));
      candidates.push_back(pathCandidate(track.index, disfavour));
    }
    return candidates;
  }

  PathProblem pathProblem() const {
    PathProblem problem{.path = m_request.path, .spacing = spacingOf(m_request)};
    if (m_request.maxMinutes) problem.maxSeconds = *m_request.maxMinutes * 60;
    if (m_request.maxTracks) problem.maxTracks = static_cast<double>(*m_request.maxTracks);
    if (m_request.maxBytes) problem.maxBytes = static_cast<double>(*m_request.maxBytes);
    for (std::uint32_t i = 0; i < m_locks.size(); ++i) problem.locks.emplace_back(m_locks[i].first, i);
    return problem;
  }

  /// Moves locks forward, so that a list of so many tracks has all of them.
  void fitLocksInto(std::size_t tracks) {
    for (std::size_t i = m_locks.size(); i-- > 0;) {
      const std::size_t behind = m_locks.size() - i;
      m_locks[i].first = std::min(m_locks[i].first, std::max(tracks, m_locks.size()) - behind);
    }
  }

  /// Where a list cannot be as long as the places of its locks say, they come earlier.
  PathList searchPath(std::optional<PathSearch>& search) {
    for (std::size_t tries = 0;; ++tries) {
      search.emplace(pathSearch(pathCandidates()));
      PathList list = search->run();
      if (!list.empty() || m_locks.empty() || tries == 3) return list;
      const std::size_t possible = tries == 0 ? search->plannedTracks() : m_locks.back().first;
      fitLocksInto(tries == 2 ? 0 : possible);
    }
  }

  void followPath(Playlist& playlist) {
    std::optional<PathSearch> made;
    PathList list = searchPath(made);
    const PathSearch& search = *made;
    // Where they are over a limit by themselves.
    for (std::uint32_t i = 0; i < m_locks.size(); ++i)
      if (std::ranges::find(list, i) == list.end()) list.push_back(i);
    describePath(playlist, search, list);
    if (!m_hasChoice) return;
    const bool isShort = m_request.maxMinutes
                             ? playlist.totalSeconds < *m_request.maxMinutes * 60 * 0.95
                             : m_request.maxTracks && static_cast<std::int64_t>(list.size()) < *m_request.maxTracks;
    const bool isFull = m_request.maxTracks && static_cast<std::int64_t>(list.size()) >= *m_request.maxTracks;
    if (isShort && !isFull)
      playlist.note = list.size() == search.candidates().size()
                          ? noOtherTracks()
                          : Message(MOODOGRAM_TEXT("List",
                                                   "Shorter than asked for: what is left leads away from the path, or "
                                                   "would put an artist too close."));
  }

  void describePath(Playlist& playlist, const PathSearch& search, const PathList& list) const {
    playlist.entries.clear();
    playlist.totalSeconds = 0;
    playlist.totalBytes = 0;
    for (const std::uint32_t i : list) {
      playlist.totalSeconds += search.candidates()[i].seconds;
      playlist.totalBytes += static_cast<std::int64_t>(search.candidates()[i].bytes);
    }
    double seconds = 0;
    for (std::size_t k = 0; k < list.size(); ++k) {
      PathCandidate candidate = search.candidates()[list[k]];
      candidate.disfavour = 0;
      const double whole = std::max(playlist.totalSeconds, 1e-9);
      const double from = seconds / whole;
      seconds += candidate.seconds;
      const double to = seconds / whole;
      const double middle = (from + to) / 2;
      const Emotion wanted = m_request.path.at(middle).top();
      const bool isLocked = list[k] < m_locks.size();
      //: Where a track stands along a path of moods
      const Message place = k == 0 ? Message(MOODOGRAM_TEXT("List", "begins the path"))
                            : k + 1 == list.size()
                                //: Where a track stands along a path of moods
                                ? Message(MOODOGRAM_TEXT("List", "ends the path"))
                                //: Where a track stands along a path of moods
                                : Message(MOODOGRAM_TEXT("List", "%1 % of the way"), std::lround(middle * 100));
      //: Why a track is in a list; %1: as in "begins the path"; %2: an emotion; %3: its probability
      Message reason(MOODOGRAM_TEXT("List", "%1: %2 %3"), place, emotionMessage(wanted),
                     Message::decimal(static_cast<double>(candidate.summary[wanted]), 2));
      reason = withLock(std::move(reason), isLocked);
      playlist.entries.push_back({candidate.index, static_cast<float>(1 - search.distance(candidate, from, to)),
                                  withCorrections(std::move(reason), candidate.index), isLocked});
    }
  }

  const ListRequest& m_request;
  Selector m_selector;
  Selection m_selection;
  bool m_hasChoice = false;
  TrackKeys m_keys;
  PlacedLocks m_locks;
};

}  // namespace

float moodMatch(const EmotionScores& wanted, const EmotionScores& scores) {
  const Emotion top = wanted.top();
  if (wanted[top] >= 1) return scores[top];
  float sum = 0;
  for (std::size_t i = 0; i < kEmotionCount; ++i) sum += std::sqrt(wanted.values[i] * std::max(0.0F, scores.values[i]));
  return std::min(1.0F, sum * sum);
}

Playlist buildList(const ListInputs& inputs, const ListRequest& request, std::span<const ListLock> locks) {
  return Builder(inputs, request, locks).build();
}

bool improveList(Playlist& playlist, const ListInputs& inputs, const ListRequest& request,
                 std::span<const ListLock> locks, const std::stop_token& stop,
                 const std::function<void(const Playlist&)>& onBetter) {
  return Builder(inputs, request, locks).improve(playlist, stop, onBetter);
}

}  // namespace moodogram

// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playlist/list_arrangement.h"

#include <algorithm>
#include <deque>
#include <limits>
#include <list>
#include <map>

namespace moodogram {
namespace {

constexpr double kNoLimit = std::numeric_limits<double>::infinity();
constexpr std::size_t kMostWaiting = 512;    ///< tracks of one artist that are looked at for a place
constexpr std::size_t kMostInserted = 2000;  ///< tracks that are tried further up

bool comesLater(const SelectedTrack& a, const SelectedTrack& b) {
  return a.rank != b.rank ? a.rank < b.rank : a.index > b.index;
}

class Arranger {
 public:
  Arranger(const CorrectedTracks& tracks, std::vector<SelectedTrack> selected, const PlacedLocks& locks,
           const ListRequest& request, TrackKeys& keys)
      : m_tracks(tracks),
        m_heap(std::move(selected)),
        m_locks(locks),
        m_spacing(spacingOf(request)),
        m_keys(keys),
        m_withDuplicates(request.withDuplicates),
        m_maxSeconds(request.maxMinutes ? *request.maxMinutes * 60 : kNoLimit),
        m_maxBytes(request.maxBytes ? static_cast<double>(*request.maxBytes) : kNoLimit),
        m_maxTracks(request.maxTracks ? static_cast<double>(*request.maxTracks) : kNoLimit) {
    std::ranges::make_heap(m_heap, comesLater);
    m_shortestSeconds = kNoLimit;
    for (const SelectedTrack& track : m_heap)
      m_shortestSeconds = std::min(m_shortestSeconds, std::max(0.0, m_tracks[track.index].track.tags.durationSeconds));
    for (const auto& [place, locked] : m_locks) {
      m_lockedSeconds += locked.seconds;
      m_lockedBytes += static_cast<double>(locked.bytes);
    }
  }

  Arrangement run() {
    while (appendNext()) {
    }
    // The list is too short for these places.
    for (; m_nextLock < m_locks.size(); ++m_nextLock) take(m_locks[m_nextLock].second);
    insertRest();
    return std::move(m_result);
  }

 private:
  std::vector<ArrangedTrack>& list() { return m_result.list; }

  bool appendNext() {
    if (m_nextLock < m_locks.size() && m_locks[m_nextLock].first <= list().size()) {
      const ArrangedTrack& locked = m_locks[m_nextLock++].second;
      m_lockedSeconds -= locked.seconds;
      m_lockedBytes -= static_cast<double>(locked.bytes);
      take(locked);
      return true;
    }
    return appendWaiting() || appendFromHeap();
  }

  void take(const ArrangedTrack& track) {
    list().push_back(track);
    m_result.seconds += track.seconds;
    m_result.bytes += track.bytes;
  }

  bool fits(const ArrangedTrack& track) const {
    const auto others = static_cast<double>(m_result.list.size() + (m_locks.size() - m_nextLock));
    return m_result.seconds + m_lockedSeconds + track.seconds <= m_maxSeconds &&
           static_cast<double>(m_result.bytes + track.bytes) + m_lockedBytes <= m_maxBytes && others + 1 <= m_maxTracks;
  }

  bool mayFollow(const ArrangedTrack& track) const {
    const auto& placed = m_result.list;
    const std::size_t reach = m_spacing.reach();
    for (std::size_t back = 1; back <= std::min(reach, placed.size()); ++back)
      if (!mayStandApart(m_spacing, track.key, placed[placed.size() - back].key, back)) return false;
    for (std::size_t next = m_nextLock; next < m_locks.size(); ++next) {
      const std::size_t ahead = m_locks[next].first - placed.size();
      if (ahead > reach) break;
      if (!mayStandApart(m_spacing, track.key, m_locks[next].second.key, ahead)) return false;
    }
    return true;
  }

  /// Those that had to wait have come before all that is in the heap. They wait by artist, so that an artist who may
  /// not come yet costs nothing.
  bool appendWaiting() {
    std::deque<ArrangedTrack>* found = nullptr;
    std::size_t foundAt = 0;
    for (auto& [artist, waiting] : m_waiting) {
      const std::size_t count = std::min(waiting.size(), kMostWaiting);
      for (std::size_t i = 0; i < count; ++i) {
        if (found != nullptr && comesLater(waiting[i].selected, (*found)[foundAt].selected)) break;
        if (mayFollow(waiting[i]) && fits(waiting[i])) {
          found = &waiting;
          foundAt = i;
          break;
        }
        if (isArtistNear(waiting[i].key.artist)) break;
      }
    }
    if (found == nullptr) return false;
    const ArrangedTrack track = (*found)[foundAt];
    found->erase(found->begin() + static_cast<std::ptrdiff_t>(foundAt));
    if (found->empty()) m_waiting.erase(track.key.artist);
    take(track);
    return true;
  }

  bool isArtistNear(std::size_t artist) const {
    const auto& placed = m_result.list;
    for (std::size_t back = 1; back <= std::min(m_spacing.artistGap, placed.size()); ++back)
      if (placed[placed.size() - back].key.artist == artist) return true;
    return false;
  }

  bool appendFromHeap() {
    while (!m_heap.empty()) {
      const auto others = static_cast<double>(list().size() + (m_locks.size() - m_nextLock));
      if (others >= m_maxTracks || m_result.seconds + m_lockedSeconds + m_shortestSeconds > m_maxSeconds) return false;
      std::ranges::pop_heap(m_heap, comesLater);
      const SelectedTrack selected = m_heap.back();
      m_heap.pop_back();
      const Track& track = m_tracks[selected.index].track;
      if (!m_withDuplicates && m_keys.isTaken(m_tracks[selected.index])) continue;
      ArrangedTrack candidate{.selected = selected,
                              .key = m_keys.spacingKey(track, selected.index),
                              .seconds = std::max(0.0, track.tags.durationSeconds),
                              .bytes = track.sizeBytes};
      if (!fits(candidate)) continue;  // nor later: what is left only shrinks
      m_keys.takeRecording(m_tracks[selected.index]);
      if (mayFollow(candidate)) {
        take(candidate);
        return true;
      }
      m_waiting[candidate.key.artist].push_back(candidate);
    }
    return false;
  }

  bool mayStandAt(std::size_t place, const ArrangedTrack& track) {
    const std::size_t reach = m_spacing.reach();
    for (std::size_t back = 1; back <= std::min(reach, place); ++back)
      if (!mayStandApart(m_spacing, track.key, list()[place - back].key, back)) return false;
    for (std::size_t ahead = 0; ahead < std::min(reach, list().size() - place); ++ahead)
      if (!mayStandApart(m_spacing, track.key, list()[place + ahead].key, ahead + 1)) return false;
    return true;
  }

  void insertRest() {
    std::vector<ArrangedTrack> rest;
    for (auto& [artist, waiting] : m_waiting) rest.insert(rest.end(), waiting.begin(), waiting.end());
    std::ranges::sort(
        rest, [](const ArrangedTrack& a, const ArrangedTrack& b) { return comesLater(b.selected, a.selected); });
    // What is inserted before a lock would move it.
    std::size_t first = 0;
    for (std::size_t i = 0; i < list().size(); ++i)
      if (list()[i].isLocked) first = i + 1;
    std::size_t tries = 0;
    for (const ArrangedTrack& track : rest) {
      if (!fits(track)) continue;
      bool isPlaced = false;
      if (tries++ < kMostInserted)
        for (std::size_t place = list().size() + 1; place-- > first && !isPlaced;) {
          if (!mayStandAt(place, track)) continue;
          list().insert(list().begin() + static_cast<std::ptrdiff_t>(place), track);
          m_result.seconds += track.seconds;
          m_result.bytes += track.bytes;
          isPlaced = true;
        }
      if (!isPlaced) m_result.isComplete = false;
    }
  }

  const CorrectedTracks& m_tracks;
  std::vector<SelectedTrack> m_heap;
  const PlacedLocks& m_locks;
  Spacing m_spacing;
  TrackKeys& m_keys;
  bool m_withDuplicates;
  double m_maxSeconds;
  double m_maxBytes;
  double m_maxTracks;
  double m_shortestSeconds = 0;
  std::size_t m_nextLock = 0;
  double m_lockedSeconds = 0;  ///< of the locks that are still to come
  double m_lockedBytes = 0;
  std::map<std::size_t, std::deque<ArrangedTrack>> m_waiting;  ///< by artist, the best first
  Arrangement m_result;
};

}  // namespace

Spacing spacingOf(const ListRequest& request) {
  return {.artistGap = static_cast<std::size_t>(std::max(0, request.artistGap)),
          .albumGap = static_cast<std::size_t>(std::max(0, request.albumGap)),
          .loudnessJumpDb = request.loudnessJumpDb.value_or(0),
          .tempoJump = request.tempoJumpPercent.value_or(0) / 100};
}

Arrangement arrange(const CorrectedTracks& tracks, std::vector<SelectedTrack> selected, const PlacedLocks& locks,
                    const ListRequest& request, TrackKeys& keys) {
  return Arranger(tracks, std::move(selected), locks, request, keys).run();
}

}  // namespace moodogram

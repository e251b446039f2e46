// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <utility>
#include <vector>

#include "core/base/message.h"
#include "core/library/playlist_store.h"
#include "core/library/track.h"
#include "core/library/track_list.h"

namespace moodogram {

/// The track as the user says it is. "Not sad" takes all of that probability away and leaves the others their
/// proportions; "sad" counts as much as the model: half of its scores, half certainty. Of a part of the track, its
/// share of the length counts. Windows in the part follow: where a denied emotion leads, the strongest other one does,
/// and a given one leads. Later corrections come after earlier ones. Of another track's corrections, nothing counts.
LibraryTrack correctedTrack(LibraryTrack track, std::span<const Correction> corrections);

/// The same for an analysis of the track that is looked at more closely: its summary, and its windows, of which those
/// are changed that the user speaks of (and that are not silent).
EmotionScores correctedSummary(EmotionScores summary, const Track& track, std::span<const Correction> corrections);
EmotionTimeline correctedTimeline(EmotionTimeline timeline, const Track& track,
                                  std::span<const Correction> corrections);

/// Those of this track, in their order.
std::vector<Correction> correctionsOf(const LibraryTrack& track, std::span<const Correction> corrections);

/// What the user says about the track in one line: "not sad, calm from 1:00 to 2:00"; empty: nothing.
Message correctionText(const LibraryTrack& track, std::span<const Correction> corrections);

/// A library with the corrections in it; only tracks that have any are copied.
class CorrectedTracks {
 public:
  /// Both must outlive the object.
  CorrectedTracks(TrackSpan tracks, std::span<const Correction> corrections);

  std::size_t size() const { return m_tracks.size(); }
  const LibraryTrack& operator[](std::size_t index) const {
    if (m_changed.empty()) return m_tracks[index];
    return find(index);
  }
  bool isCorrected(std::size_t index) const { return !m_changed.empty() && &find(index) != &m_tracks[index]; }
  Message correctionsOf(std::size_t index) const { return correctionText(m_tracks[index], m_corrections); }

 private:
  const LibraryTrack& find(std::size_t index) const;

  TrackSpan m_tracks;
  std::span<const Correction> m_corrections;
  std::vector<std::pair<std::size_t, LibraryTrack>> m_changed;  ///< by index
};

}  // namespace moodogram

// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playlist/corrections.h"

#include <algorithm>
#include <cmath>
#include <iterator>

#include "core/base/emotion_message.h"
#include "core/playlist/builder_parts.h"

namespace moodogram {
namespace {

bool isOf(const Correction& correction, const Track& track) {
  if (correction.track != 0) return correction.track == track.id;
  return !correction.contentHash.empty() && correction.contentHash == track.contentHash;
}

EmotionScores corrected(const EmotionScores& scores, const Correction& correction) {
  EmotionScores result = scores;
  if (!correction.isDenial) {
    for (float& value : result.values) value /= 2;
    result[correction.emotion] += 0.5F;
    return result;
  }
  result[correction.emotion] = 0;
  float others = 0;
  for (const float value : result.values) others += value;
  for (const Emotion emotion : kEmotions)
    if (emotion != correction.emotion)
      result[emotion] = others > 0 ? result[emotion] / others : 1.0F / (kEmotionCount - 1);
  return result;
}

EmotionScores mixed(const EmotionScores& a, const EmotionScores& b, float shareOfB) {
  EmotionScores result;
  for (std::size_t i = 0; i < kEmotionCount; ++i)
    result.values[i] = a.values[i] * (1 - shareOfB) + b.values[i] * shareOfB;
  return result;
}

/// [first, last) of `count` equal parts of the track.
std::pair<std::size_t, std::size_t> partsIn(const Correction& correction, double seconds, std::size_t count) {
  if (!correction.beginSeconds || !(seconds > 0)) return {0, count};
  const auto place = [&](double at) {
    return static_cast<std::size_t>(std::lround(std::clamp(at / seconds, 0.0, 1.0) * static_cast<double>(count)));
  };
  return {place(*correction.beginSeconds), place(*correction.endSeconds)};
}

void correctTops(LibraryTrack& track, const Correction& correction, double seconds) {
  auto& tops = track.timelineTops;
  const auto [first, last] = partsIn(correction, seconds, tops.size());
  EmotionScores others = *track.summary;
  others[correction.emotion] = -1;
  for (std::size_t i = first; i < last; ++i)
    if (!correction.isDenial)
      tops[i] = correction.emotion;
    else if (tops[i] == correction.emotion)
      tops[i] = others.top();
}

void correctFacts(TimelineFacts& facts, const Correction& correction, double seconds) {
  const auto emotion = static_cast<std::size_t>(correction.emotion);
  const bool isWhole = !correction.beginSeconds;
  if (correction.isDenial && isWhole) facts.most[emotion] = facts.least[emotion] = facts.spread[emotion] = 0;
  if (!correction.isDenial) facts.most[emotion] = std::max<std::uint16_t>(facts.most[emotion], 65535 / 2);
  const auto [first, last] = partsIn(correction, seconds, facts.quarters.size());
  for (std::size_t q = first; q < last; ++q) {
    const EmotionScores scores = corrected(facts.quarter(q), correction);
    for (std::size_t i = 0; i < kEmotionCount; ++i)
      facts.quarters[q][i] =
          static_cast<std::uint16_t>(std::lround(65535.0F * std::clamp(scores.values[i], 0.0F, 1.0F)));
  }
}

/// Of a part of the track, its share of the length counts.
EmotionScores corrected(const EmotionScores& summary, const Correction& correction, double seconds) {
  double share = 1;
  if (correction.beginSeconds && correction.endSeconds && seconds > 0)
    share = (std::min(*correction.endSeconds, seconds) - std::min(*correction.beginSeconds, seconds)) / seconds;
  return mixed(summary, corrected(summary, correction), static_cast<float>(share));
}

}  // namespace

LibraryTrack correctedTrack(LibraryTrack track, std::span<const Correction> corrections) {
  const double seconds = track.track.tags.durationSeconds;
  for (const Correction& correction : corrections) {
    if (!track.summary || !isOf(correction, track.track)) continue;
    correctTops(track, correction, seconds);
    if (track.facts) correctFacts(*track.facts, correction, seconds);
    track.summary = corrected(*track.summary, correction, seconds);
  }
  return track;
}

EmotionScores correctedSummary(EmotionScores summary, const Track& track, std::span<const Correction> corrections) {
  for (const Correction& correction : corrections)
    if (isOf(correction, track)) summary = corrected(summary, correction, track.tags.durationSeconds);
  return summary;
}

EmotionTimeline correctedTimeline(EmotionTimeline timeline, const Track& track,
                                  std::span<const Correction> corrections) {
  for (const Correction& correction : corrections) {
    if (!isOf(correction, track)) continue;
    for (WindowScores& window : timeline.windows) {
      const double middle = (window.startSeconds + window.endSeconds) / 2;
      const bool isMeant = !correction.beginSeconds || !correction.endSeconds ||
                           (middle >= *correction.beginSeconds && middle < *correction.endSeconds);
      if (isMeant && hasMood(window.scores)) window.scores = corrected(window.scores, correction);
    }
  }
  return timeline;
}

std::vector<Correction> correctionsOf(const LibraryTrack& track, std::span<const Correction> corrections) {
  std::vector<Correction> found;
  std::ranges::copy_if(corrections, std::back_inserter(found),
                       [&track](const Correction& correction) { return isOf(correction, track.track); });
  return found;
}

Message correctionText(const LibraryTrack& track, std::span<const Correction> corrections) {
  std::vector<Message> said;
  for (const Correction& correction : correctionsOf(track, corrections)) {
    Message text = emotionMessage(correction.emotion);
    //: What the user says about a track: "not sad"
    if (correction.isDenial) text = Message(MOODOGRAM_TEXT("List", "not %1"), text);
    if (correction.beginSeconds && correction.endSeconds)
      //: "not sad from 0:00 to 1:30"
      text = Message(MOODOGRAM_TEXT("List", "%1 from %2 to %3"), text, Message::duration(*correction.beginSeconds),
                     Message::duration(*correction.endSeconds));
    said.push_back(text);
  }
  return said.empty() ? Message() : Message::list(std::move(said));
}

CorrectedTracks::CorrectedTracks(TrackSpan tracks, std::span<const Correction> corrections)
    : m_tracks(tracks), m_corrections(corrections) {
  if (corrections.empty()) return;
  std::vector<TrackId> ids;
  std::vector<std::string_view> contents;
  for (const Correction& correction : corrections) {
    if (correction.track != 0)
      ids.push_back(correction.track);
    else if (!correction.contentHash.empty())
      contents.push_back(correction.contentHash);
  }
  std::ranges::sort(ids);
  std::ranges::sort(contents);
  for (std::size_t i = 0; i < tracks.size(); ++i) {
    const Track& track = tracks[i].track;
    if (std::ranges::binary_search(ids, track.id) ||
        (!contents.empty() && std::ranges::binary_search(contents, std::string_view(track.contentHash))))
      m_changed.emplace_back(i, correctedTrack(tracks[i], corrections));
  }
}

const LibraryTrack& CorrectedTracks::find(std::size_t index) const {
  const auto found = std::ranges::lower_bound(m_changed, index, {}, &std::pair<std::size_t, LibraryTrack>::first);
  return found != m_changed.end() && found->first == index ? found->second : m_tracks[index];
}

}  // namespace moodogram

// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playlist/playlist_builder.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <list>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>

#include "core/base/error.h"
#include "core/playlist/builder_parts.h"

namespace moodogram {
namespace {

/// With a seed, a match counts for between this share of it and all of it: a track comes before one that fits clearly
/// better only if that one fits at most 1 / kLeastShare times as well.
constexpr double kLeastShare = 0.7;

/// Tracks of the same artist have the same number; each track without one has a number of its own.
using ArtistNumber = std::size_t;

struct Candidate {
  std::size_t index = 0;
  float match = 0;
  double order = 0;
  double seconds = 0;
  ArtistNumber artist = 0;
};

struct Selection {
  std::vector<Candidate> candidates;  ///< best first
  std::size_t analysed = 0;
  std::size_t silent = 0;
  std::size_t withMood = 0;  ///< strict enough, whatever their length
};

Selection select(std::span<const LibraryTrack> tracks, const PlaylistRequest& request) {
  Selection selection;
  std::unordered_map<std::string, ArtistNumber> artists;
  SplitMix64 random(request.seed);
  const double longestSeconds =
      request.longestTrackMinutes > 0 ? request.longestTrackMinutes * 60 : std::numeric_limits<double>::infinity();
  for (std::size_t i = 0; i < tracks.size(); ++i) {
    const LibraryTrack& row = tracks[i];
    const double share = request.seed == 0 ? 1.0 : kLeastShare + (1 - kLeastShare) * random.nextUnit();
    if (!row.summary || !row.track.problem.empty()) continue;
    ++selection.analysed;
    if (!hasMood(*row.summary)) {
      ++selection.silent;
      continue;
    }
    const float match = (*row.summary)[request.mood];
    if (!(match >= request.strictness)) continue;
    ++selection.withMood;
    const double seconds = row.track.tags.durationSeconds;
    if (!(seconds > 0) || seconds > longestSeconds) continue;
    const std::string key = artistKey(row.track.tags.artist);
    const ArtistNumber fresh = tracks.size() + i;
    const ArtistNumber artist = key.empty() ? fresh : artists.try_emplace(key, artists.size()).first->second;
    selection.candidates.push_back({i, match, match * share, seconds, artist});
  }
  std::ranges::stable_sort(selection.candidates, std::ranges::greater{}, &Candidate::order);
  // The same recording twice in the library is once in the playlist.
  std::unordered_set<std::string_view> contents;
  std::erase_if(selection.candidates, [&](const Candidate& candidate) {
    const std::string& content = tracks[candidate.index].track.contentHash;
    return !content.empty() && !contents.insert(content).second;
  });
  return selection;
}

class Arrangement {
 public:
  explicit Arrangement(double maxSeconds) : m_maxSeconds(maxSeconds) {}

  /// Takes the best track that fits and has another artist than the one before, again and again. What fits but was not
  /// taken is left in the list, and all of it has the last track's artist.
  void appendBest(std::list<Candidate>& candidates) {
    for (auto next = candidates.begin(); next != candidates.end();) {
      if (!fits(*next)) {
        next = candidates.erase(next);  // nor later: the time left only shrinks
      } else if (!m_list.empty() && m_list.back().artist == next->artist) {
        ++next;
      } else {
        place(m_list.size(), *next);
        candidates.erase(next);
        next = candidates.begin();
      }
    }
  }

  /// Puts tracks that were left further up, each as late as possible. False if one fits but has no place.
  bool insertRest(const std::list<Candidate>& candidates) {
    for (const Candidate& candidate : candidates) {
      if (!fits(candidate)) continue;
      std::size_t at = m_list.size();
      while (!mayStandAt(at, candidate.artist))
        if (at-- == 0) return false;
      place(at, candidate);
    }
    return true;
  }

  const std::vector<Candidate>& list() const { return m_list; }
  double seconds() const { return m_seconds; }

 private:
  bool fits(const Candidate& candidate) const { return m_seconds + candidate.seconds <= m_maxSeconds; }

  bool mayStandAt(std::size_t position, ArtistNumber artist) const {
    return (position == 0 || m_list[position - 1].artist != artist) &&
           (position == m_list.size() || m_list[position].artist != artist);
  }

  void place(std::size_t position, const Candidate& candidate) {
    m_list.insert(m_list.begin() + static_cast<std::ptrdiff_t>(position), candidate);
    m_seconds += candidate.seconds;
  }

  double m_maxSeconds;
  double m_seconds = 0;
  std::vector<Candidate> m_list;
};

/// Why there is nothing in the list.
std::string noteOnEmpty(const Selection& selection, const PlaylistRequest& request) {
  const std::string mood(emotionName(request.mood));
  if (selection.analysed == 0) return "No track has been analysed with this model yet.";
  if (selection.silent == selection.analysed) return "Nothing but silence has been analysed: no track has a mood.";
  if (selection.withMood == 0)
    return "None of the " + std::to_string(selection.analysed) + " analysed tracks is " + mood +
           " with a probability of " + fixed(request.strictness, 2) + " or more; lower the strictness.";
  if (selection.candidates.empty())
    return "Every " + mood + " track is longer than " + fixed(request.longestTrackMinutes, 0) +
           " minutes or of unknown length.";
  return "No " + mood + " track is as short as " + fixed(request.maxMinutes, 0) + " minutes.";
}

std::string noteFor(const Selection& selection, const PlaylistRequest& request, const Arrangement& arrangement,
                    bool allPlaced) {
  if (arrangement.list().empty()) return noteOnEmpty(selection, request);
  const std::string isMood = " is " + std::string(emotionName(request.mood)) + " with a probability of ";
  std::string note;
  const auto add = [&note](const std::string& sentence) { note += (note.empty() ? "" : " ") + sentence; };
  if (const float best = std::ranges::max(arrangement.list(), {}, &Candidate::match).match; best < kNotSureBelow)
    add("Weak matches: the best" + isMood + fixed(best, 2) + ".");
  const bool isAll = arrangement.list().size() == selection.candidates.size();
  if (!allPlaced)
    add("Shorter than asked for: the tracks that are left would put an artist twice in a row.");
  else if (isAll && arrangement.seconds() < request.maxMinutes * 60 - 60)
    add(request.strictness > 0
            ? "Shorter than asked for: no other track" + isMood + fixed(request.strictness, 2) + " or more."
            : "Shorter than asked for: there are no other tracks.");
  return note;
}

}  // namespace

void PlaylistRequest::validate() const {
  if (!(maxMinutes > 0) || !std::isfinite(maxMinutes)) throw ConfigError("minutes: must be more than 0.");
  if (!(strictness >= 0 && strictness <= 1)) throw ConfigError("strictness: must be between 0 and 1.");
  if (!(longestTrackMinutes >= 0) || !std::isfinite(longestTrackMinutes))
    throw ConfigError("longest: must be 0 (any length) or more minutes.");
}

Playlist buildPlaylist(std::span<const LibraryTrack> tracks, const PlaylistRequest& request) {
  request.validate();
  const Selection selection = select(tracks, request);
  Arrangement arrangement(request.maxMinutes * 60);
  std::list<Candidate> rest(selection.candidates.begin(), selection.candidates.end());
  arrangement.appendBest(rest);
  const bool allPlaced = arrangement.insertRest(rest);

  std::vector<Candidate> byMatch = selection.candidates;
  std::ranges::stable_sort(byMatch, std::ranges::greater{}, &Candidate::match);
  std::unordered_map<std::size_t, std::size_t> rank;
  for (std::size_t i = 0; i < byMatch.size(); ++i) rank.emplace(byMatch[i].index, i + 1);

  Playlist playlist;
  playlist.totalSeconds = arrangement.seconds();
  const std::string mood(emotionName(request.mood));
  for (const Candidate& candidate : arrangement.list()) {
    const std::size_t place = rank.at(candidate.index);
    const std::string standing = place == 1 ? "strongest" : "number " + std::to_string(place);
    playlist.entries.push_back({candidate.index, candidate.match,
                                mood + " " + fixed(candidate.match, 2) + ", " + standing + " of " +
                                    std::to_string(selection.candidates.size())});
  }
  playlist.note = noteFor(selection, request, arrangement, allPlaced);
  return playlist;
}

}  // namespace moodogram

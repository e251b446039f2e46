// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/library/track.h"
#include "core/playlist/mood_path.h"
#include "core/query/query.h"

namespace moodogram {

/// What comes first, and so what a limit leaves in.
enum class ListOrder {
  Best,    ///< by the mood or the likeness; where neither is asked for, as the library has them (with a seed: shuffled)
  Random,  ///< by the seed
  Added,   ///< the newest first
  Played,  ///< the last played first
  Plays,   ///< the most played first
  Rating,  ///< the best first
  Year,    ///< the newest first
  Length,  ///< the longest first
  Title,   ///< as the next ones by the letter, with numbers by their size; case and accents aside
  Artist,
  Album,  ///< and by disc and number there
  Path,
};

/// Lower-case English name, as in files and on the command line, and its inverse.
std::string_view listOrderName(ListOrder order);
std::optional<ListOrder> parseListOrder(std::string_view name);
/// "best, random, ..." for messages and help.
std::string listOrderNames();

/// All that can be asked of a list of tracks. Plain values; a smart playlist is one that is answered again and again.
struct ListRequest {
  Query rules{};                ///< which tracks take part
  MoodPath path{};              ///< no point: any mood; one: a mood or a mixture; more: how it goes
  std::vector<TrackId> like{};  ///< tracks that are like one of these (see track_likeness.h)
  std::vector<TrackId>
      notLike{};            ///< neither these, nor tracks that are more like one of these than like any of `like`
  float strictness = 0;     ///< weaker matches stay out; see PlaylistEntry::match
  bool withNotSure = true;  ///< tracks whose mood the model is not sure about take part

  // Limits; nullopt: none.
  std::optional<double> maxMinutes{};
  std::optional<std::int64_t> maxTracks{};
  std::optional<std::int64_t> maxBytes{};
  std::optional<double> longestTrackMinutes{};  ///< longer tracks (mixes) stay out

  // Spacing.
  int artistGap = 0;  ///< at least so many tracks of others between two of an artist
  int albumGap = 0;
  std::optional<double> loudnessJumpDb{};    ///< at most, between neighbours whose ReplayGain is known
  std::optional<double> tempoJumpPercent{};  ///< at most, likewise, where the tags say the tempo; a tempo is as near to
                                             ///< its half and its double as to itself
  bool withDuplicates = false;               ///< of the same recording

  ListOrder order = ListOrder::Best;  ///< of no meaning with a path of several points
  bool isReversed = false;            ///< the other way round
  std::uint64_t seed = 0;             ///< 0: strictly in order; else another mixture of good matches

  /// Whether it needs to know the moods of tracks, besides what the rules ask.
  bool asksForMood() const { return !path.points().empty() || !like.empty(); }
  /// Throws ConfigError that names the field.
  void validate() const;
  bool operator==(const ListRequest&) const = default;
};

/// As JSON; what has its default value is left out.
std::string listRequestJson(const ListRequest& request);

/// The inverse. Throws ConfigError that names what is wrong with it and where: no JSON, an unknown key, a value out of
/// its range.
ListRequest parseListRequest(std::string_view json);

}  // namespace moodogram

// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <stop_token>

#include "core/library/playlist_store.h"
#include "core/library/track_list.h"
#include "core/playlist/list_request.h"
#include "core/playlist/playlist.h"
#include "core/query/compiled_query.h"
#include "core/query/search_text.h"

namespace moodogram {

/// What a list is made of. All of it must outlive the call.
struct ListInputs {
  TrackSpan tracks;  ///< those that the user has removed take no part
  /// Of the tracks; empty: made where the rules ask for text, which takes most of the time then.
  std::span<const SearchText> texts{};
  /// What the user says about moods counts at once.
  std::span<const Correction> corrections{};
  PlaylistLookup playlists{};  ///< for rules that refer to playlists
  std::int64_t nowUnixSeconds = 0;
  /// What it says no to is not chosen, but can be an example or locked; empty: everything may be chosen.
  std::function<bool(const Track&)> isCandidate{};
  std::stop_token stop{};  ///< what is being asked then throws Cancelled
};

/// A track that stays at its place (0: the first) while the rest is made around it. It need not fit the request.
struct ListLock {
  std::size_t place = 0;
  TrackId track = 0;
};

/// How well scores fit a mixture of emotions, 0 to 1: the square of the sum of the roots of the products (the fidelity
/// of two distributions). 1 only if they are equal; of one emotion, its probability.
float moodMatch(const EmotionScores& wanted, const EmotionScores& scores);

/// The list that the request asks for. Pure: the same input gives the same list.
///
/// Without a path of several points the best that fits comes next, again and again, where spacing allows; what is left
/// goes between the others as far as it may. With a path see buildPathPlaylist(). Locks stand at their places; where
/// the list is too short for that, at its end.
///
/// PlaylistEntry::match is moodMatch() for a mood, the likeness for `like` (of both, the root of their product), and 1
/// minus the distance to a path of several points. Playlist::note says why the list is shorter than asked for; if no
/// track fits, Playlist::obstacles say which condition it is.
///
/// Throws ConfigError: an invalid request, a playlist that does not exist, nothing known of the tracks to be like.
Playlist buildList(const ListInputs& inputs, const ListRequest& request, std::span<const ListLock> locks = {});

/// Makes a list that follows a path of several points better until it is stopped. Other lists stay as they are.
/// Returns whether it has become better. onBetter is called with each better list, in this thread and often. Throws as
/// buildList().
bool improveList(Playlist& playlist, const ListInputs& inputs, const ListRequest& request,
                 std::span<const ListLock> locks, const std::stop_token& stop,
                 const std::function<void(const Playlist&)>& onBetter = {});

}  // namespace moodogram

// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <functional>
#include <ranges>
#include <string>
#include <string_view>

#include "core/query/search_text.h"

namespace moodogram {

/// Names of playlists are compared as people type them: outer spaces, case and accents aside.
inline std::string playlistNameKey(std::string_view name) {
  const std::size_t first = name.find_first_not_of(' ');
  if (first == std::string_view::npos) return {};
  return foldText(name.substr(first, name.find_last_not_of(' ') - first + 1));
}

/// The list that is meant by a name: the one that is called exactly so, else the first that is called so by
/// playlistNameKey(). The end: none is.
template <std::ranges::forward_range Lists, typename Name>
auto findPlaylistNamed(const Lists& lists, std::string_view wanted, Name name) {
  const auto found = std::ranges::find_if(lists, [&](const auto& list) { return std::invoke(name, list) == wanted; });
  if (found != std::ranges::end(lists)) return found;
  return std::ranges::find_if(lists, [&, key = playlistNameKey(wanted)](const auto& list) {
    return playlistNameKey(std::invoke(name, list)) == key;
  });
}

}  // namespace moodogram

// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playlist/playlist_book.h"

#include <algorithm>
#include <functional>
#include <memory>
#include <utility>

#include "core/base/ascii.h"
#include "core/base/error.h"
#include "core/base/message.h"
#include "core/query/playlist_name.h"

namespace moodogram {
namespace {

[[noreturn]] void failOnCircle(const std::vector<std::string>& names) {
  std::string circle;
  for (const std::string& name : names) circle += (circle.empty() ? "" : " > ") + name;
  //: %2: as in "A > B > A"
  throw ConfigError(
      Message(MOODOGRAM_TEXT("List", "The playlist \"%1\" refers to itself: %2."), names.front(), circle));
}

Query rulesOf(const BookPage& page) {
  try {
    return parseListRequest(page.request).rules;
  } catch (const ConfigError& error) {
    //: %2: a sentence
    throw ConfigError(Message(MOODOGRAM_TEXT("List", "The playlist \"%1\": %2"), page.name, error.message()));
  }
}

}  // namespace

std::vector<BookPage> readPages(PlaylistStore& store) {
  std::vector<BookPage> pages;
  for (StoredPlaylist& list : store.playlists()) {
    BookPage page{.name = std::move(list.name), .kind = list.kind, .request = std::move(list.request)};
    if (page.kind != PlaylistKind::Smart) {
      for (const StoredEntry& entry : store.entries(list.id))
        if (entry.track != 0) page.tracks.push_back(entry.track);
      std::ranges::sort(page.tracks);
    }
    pages.push_back(std::move(page));
  }
  return pages;
}

void renamePlaylist(PlaylistStore& store, PlaylistId id, std::string_view name) {
  if (!store.playlist(id)) return;
  const std::vector<StoredPlaylist> lists = store.playlists();
  store.rename(id, name);
  const auto renamed = store.playlist(id);
  const auto isMeant = [&](const std::string& asked) {
    const auto found = findPlaylistNamed(lists, asked, &StoredPlaylist::name);
    return found != lists.end() && found->id == id;
  };
  for (const StoredPlaylist& list : lists) {
    if (!renamed || list.request.empty()) continue;
    try {
      ListRequest request = parseListRequest(list.request);
      const Query before = request.rules;
      request.rules = withPlaylistRenamed(std::move(request.rules), isMeant, renamed->name);
      if (request.rules != before) store.setRequest(list.id, list.kind, listRequestJson(request));
    } catch (const ConfigError&) {
      // A request of a version that knows more stays as it is.
    }
  }
}

PlaylistBook::PlaylistBook(std::vector<BookPage> pages, const ListInputs& inputs)
    : m_pages(std::move(pages)), m_inputs(inputs) {
  m_inputs.playlists = [this](const std::string& name) { return tracksOf(name); };
}

const BookPage* PlaylistBook::find(std::string_view name) const {
  const auto found = findPlaylistNamed(m_pages, name, &BookPage::name);
  return found == m_pages.end() ? nullptr : &*found;
}

PlaylistTracks PlaylistBook::tracksOf(const std::string& name) {
  const BookPage* page = find(name);
  if (page == nullptr) return nullptr;
  PlaylistTracks& known = m_tracks[page];
  if (known) return known;
  std::vector<TrackId> ids = page->tracks;
  if (page->kind == PlaylistKind::Smart)
    for (const PlaylistEntry& entry : answer(*page).entries) ids.push_back(m_inputs.tracks[entry.index].track.id);
  std::ranges::sort(ids);
  return m_tracks[page] = std::make_shared<const std::vector<TrackId>>(std::move(ids));
}

const Playlist& PlaylistBook::answerOf(const std::string& name) {
  const BookPage* page = find(name);
  if (page == nullptr || page->kind != PlaylistKind::Smart)
    throw ConfigError(Message(MOODOGRAM_TEXT("List", "There is no smart playlist \"%1\"."), name));
  return answer(*page);
}

const Playlist& PlaylistBook::answer(const BookPage& page) {
  if (const auto known = m_answers.find(&page); known != m_answers.end()) return known->second;
  if (const auto open = std::ranges::find(m_open, &page); open != m_open.end()) {
    std::vector<std::string> names;
    for (auto at = open; at != m_open.end(); ++at) names.push_back((*at)->name);
    names.push_back(page.name);
    failOnCircle(names);
  }
  m_open.push_back(&page);
  try {
    Playlist playlist = buildList(m_inputs, parseListRequest(page.request));
    m_open.pop_back();
    return m_answers[&page] = std::move(playlist);
  } catch (...) {
    m_open.pop_back();
    throw;
  }
}

void PlaylistBook::check(const std::string& name, const Query& rules) const {
  // The store has one list of a name, whatever its case. One that is new is not among the pages, but will be.
  const auto own =
      std::ranges::find(m_pages, asciiLower(name), [](const BookPage& page) { return asciiLower(page.name); });
  const auto isItself = [&](const BookPage* page, const std::string& asked) {
    if (own != m_pages.end()) return page == &*own;
    return asked == name || (page == nullptr && playlistNameKey(asked) == playlistNameKey(name));
  };
  std::vector<std::string> way{name};
  std::vector<const BookPage*> seen;
  const std::function<void(const Query&)> follow = [&](const Query& query) {
    for (const std::string& next : playlistsIn(query)) {
      const BookPage* page = find(next);
      if (isItself(page, next)) {
        way.push_back(name);
        failOnCircle(way);
      }
      if (page == nullptr) throw ConfigError(Message(MOODOGRAM_TEXT("List", "There is no playlist \"%1\"."), next));
      if (page->kind != PlaylistKind::Smart || std::ranges::find(seen, page) != seen.end()) continue;
      seen.push_back(page);
      way.push_back(page->name);
      follow(rulesOf(*page));
      way.pop_back();
    }
  };
  follow(rules);
}

std::vector<StoredEntry> storedEntries(const Playlist& playlist, TrackSpan tracks) {
  std::vector<StoredEntry> entries;
  for (const PlaylistEntry& entry : playlist.entries) {
    const Track& track = tracks[entry.index].track;
    entries.push_back({.track = track.id,
                       .file = track.file,
                       .contentHash = track.contentHash,
                       .title = track.tags.title,
                       .artist = track.tags.artist,
                       .durationSeconds = track.tags.durationSeconds,
                       .isLocked = entry.isLocked,
                       .reason = entry.reason.stored()});
  }
  return entries;
}

std::vector<ListLock> locksOf(std::span<const StoredEntry> entries, KeptEntries kept) {
  std::vector<ListLock> locks;
  for (std::size_t place = 0; place < entries.size(); ++place)
    if (entries[place].track != 0 && (kept == KeptEntries::All || entries[place].isLocked))
      locks.push_back({.place = place, .track = entries[place].track});
  return locks;
}

LockedEntries lockedEntries(std::span<const StoredEntry> entries, TrackSpan tracks) {
  LockedEntries locked;
  for (std::size_t place = 0; place < entries.size(); ++place) {
    const StoredEntry& entry = entries[place];
    if (!entry.isLocked) continue;
    const auto index = entry.track == 0 ? std::nullopt : indexOfTrack(tracks, entry.track);
    if (index && !tracks[*index].track.isRemoved)
      locked.locks.push_back({.place = place - locked.away.size(), .track = entry.track});
    else
      locked.away.emplace_back(place, entry);
  }
  return locked;
}

std::vector<StoredEntry> withAway(std::vector<StoredEntry> entries, const LockedEntries& locked) {
  for (const auto& [place, entry] : locked.away)
    entries.insert(entries.begin() + static_cast<std::ptrdiff_t>(std::min(place, entries.size())), entry);
  return entries;
}

}  // namespace moodogram

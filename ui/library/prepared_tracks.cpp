// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/prepared_tracks.h"

#include <QCollator>
#include <QLocale>
#include <algorithm>
#include <numeric>
#include <string_view>
#include <tuple>

#include "core/system/path_bytes.h"
#include "ui/common/formatters.h"

namespace moodogram::ui {
namespace {

/// Numbers the texts: equal ones have the same number.
class TextNumbers {
 public:
  std::uint32_t operator()(std::string text) {
    return m_numbers.try_emplace(std::move(text), static_cast<std::uint32_t>(m_numbers.size())).first->second;
  }
  const std::unordered_map<std::string, std::uint32_t>& all() const { return m_numbers; }

 private:
  std::unordered_map<std::string, std::uint32_t> m_numbers;
};

/// Albums of the same name by different artists are different ones. Without an album artist, as on many a compilation,
/// the folder tells them apart.
std::string albumKey(const Track& track) {
  const std::string& artist = track.tags.albumArtist;
  return track.tags.album + '\n' + (artist.empty() ? "/" + pathBytes(track.file.parent_path()) : artist);
}

std::vector<std::uint32_t> naturalOrder(const std::vector<LibraryTrack>& tracks, const TextRanks& artists,
                                        const TextRanks& albums) {
  std::vector<std::uint32_t> order(tracks.size());
  std::iota(order.begin(), order.end(), 0U);
  const auto key = [&](std::uint32_t i) {
    const TrackTags& tags = tracks[i].track.tags;
    return std::tuple(artists[i], albums[i], tags.discNumber, tags.trackNumber, i);
  };
  std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) { return key(a) < key(b); });
  std::vector<std::uint32_t> places(tracks.size());
  for (std::uint32_t i = 0; i < order.size(); ++i) places[order[i]] = i;
  return places;
}

}  // namespace

TextRanks rankTexts(TrackSpan tracks, int column) {
  const auto sortText = trackColumn(column).sortText;
  TextNumbers numbers;
  std::vector<std::uint32_t> numberOf;
  numberOf.reserve(tracks.size());
  for (const LibraryTrack& track : tracks) numberOf.push_back(numbers(sortText(track)));

  // The C locale would compare bytes.
  QCollator collator(QLocale().language() == QLocale::C ? QLocale(QLocale::English) : QLocale());
  collator.setCaseSensitivity(Qt::CaseInsensitive);
  collator.setNumericMode(true);
  std::vector<std::pair<QCollatorSortKey, std::uint32_t>> keys;
  keys.reserve(numbers.all().size());
  for (const auto& [text, number] : numbers.all()) keys.emplace_back(collator.sortKey(toText(text)), number);
  std::sort(keys.begin(), keys.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
  std::vector<std::uint32_t> rankOf(keys.size());
  std::uint32_t rank = 0;
  for (std::size_t i = 0; i < keys.size(); ++i) {
    if (i > 0 && keys[i - 1].first < keys[i].first) ++rank;
    rankOf[keys[i].second] = rank;
  }

  TextRanks ranks;
  ranks.reserve(tracks.size());
  for (const std::uint32_t number : numberOf) ranks.push_back(rankOf[number]);
  return ranks;
}

std::vector<SearchText> searchTextsOf(TrackSpan tracks) {
  std::vector<SearchText> texts;
  texts.reserve(tracks.size());
  for (const LibraryTrack& track : tracks) texts.emplace_back(track.track);
  return texts;
}

PreparedTracks prepareTracks(std::vector<LibraryTrack> tracks, int sortColumn, bool filtered) {
  PreparedTracks prepared;
  prepared.byId.reserve(tracks.size());
  prepared.albums.reserve(tracks.size());
  TextNumbers albums;
  for (const LibraryTrack& track : tracks) {
    prepared.byId.emplace(track.track.id, static_cast<std::uint32_t>(prepared.byId.size()));
    prepared.albums.push_back(albums(albumKey(track.track)));
  }
  for (const int column :
       {static_cast<int>(TrackColumns::kArtist), static_cast<int>(TrackColumns::kAlbum), sortColumn}) {
    TextRanks& ranks = prepared.ranks[static_cast<std::size_t>(column)];
    if (ranks.empty() && trackColumn(column).sortText != nullptr) ranks = rankTexts(tracks, column);
  }
  prepared.natural = naturalOrder(tracks, prepared.ranks[TrackColumns::kArtist], prepared.ranks[TrackColumns::kAlbum]);
  if (filtered) prepared.searchTexts = searchTextsOf(tracks);
  prepared.tracks = TrackList(std::move(tracks));
  return prepared;
}

}  // namespace moodogram::ui

// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playlist/list_selection.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <limits>
#include <utility>

#include "core/base/error.h"
#include "core/base/message.h"
#include "core/base/progress.h"
#include "core/playlist/builder_parts.h"
#include "core/system/path_bytes.h"

namespace moodogram {
namespace {

/// With a seed, a match counts for between this share of it and all of it: a track comes before one that fits clearly
/// better only if that one fits at most 1 / kLeastShare times as well.
constexpr double kLeastShare = 0.7;
constexpr std::size_t kMostRules = 40;  ///< that are told apart
constexpr std::size_t kPlaces = 32;     ///< of a path
constexpr double kNever = std::numeric_limits<double>::infinity();
constexpr std::size_t kStopEvery = 256;  ///< tracks

/// Texts in the order of their keys are in the order that people expect: case and accents aside, 9 before 10, nothing
/// last.
std::string orderKey(std::string_view text) {
  if (text.empty()) return "\xff";
  const std::string folded = foldText(text);
  std::string key;
  for (std::size_t i = 0; i < folded.size();) {
    if (folded[i] < '0' || folded[i] > '9') {
      key += folded[i++];
      continue;
    }
    const std::size_t end = std::min(folded.find_first_not_of("0123456789", i), folded.size());
    const std::size_t first = std::min(folded.find_first_not_of('0', i), end);
    key += static_cast<char>('0' + std::min<std::size_t>(end - first, 9));  // more digits are more
    key.append(folded, first, end - first);
    i = end;
  }
  return key;
}

}  // namespace

Selector::Selector(const ListInputs& inputs, const ListRequest& request)
    : m_inputs(inputs), m_request(request), m_tracks(inputs.tracks, inputs.corrections) {
  request.validate();
  if (followsPath())
    for (std::size_t place = 0; place < kPlaces; ++place)
      m_places.push_back(request.path.at((static_cast<double>(place) + 0.5) / kPlaces));
  findExamples();
  compileRules();
}

void Selector::findExamples() {
  m_notLikeIds = m_request.notLike;
  std::ranges::sort(m_notLikeIds);
  if (m_request.like.empty() && m_request.notLike.empty()) return;
  m_centres = EmbeddingCentres(m_tracks);
  std::vector<TrackId> likeIds = m_request.like;
  std::ranges::sort(likeIds);
  for (std::size_t i = 0; i < m_tracks.size(); ++i) {
    const LibraryTrack& track = m_tracks[i];
    if (!track.summary) continue;
    if (std::ranges::binary_search(likeIds, track.track.id)) {
      m_like.push_back(profileOf(track));
      m_likeTitles.push_back(track.track.displayTitle());
    }
    if (std::ranges::binary_search(m_notLikeIds, track.track.id)) m_notLike.push_back(profileOf(track));
  }
  if (!m_request.like.empty() && m_like.empty())
    throw ConfigError(Message(MOODOGRAM_TEXT(
        "List", "None of the tracks that others are to be like is in the library and has been analysed.")));
}

void Selector::compileRules() {
  std::vector<Query> parts;
  if (const auto* all = std::get_if<AllOf>(&m_request.rules.node); all != nullptr && all->parts.size() <= kMostRules)
    parts = all->parts;
  else
    parts.push_back(m_request.rules);
  std::vector<std::pair<CompiledQuery, std::string>> rules;
  for (const Query& part : parts)
    rules.emplace_back(CompiledQuery(part, m_inputs.nowUnixSeconds, m_inputs.playlists), printQuery(part));
  // Cheap questions first.
  std::ranges::stable_sort(rules, {}, [](const auto& rule) { return rule.first.dependsOnText(); });
  for (auto& [rule, text] : rules) {
    m_needsTexts = m_needsTexts || rule.dependsOnText();
    m_rules.push_back(std::move(rule));
    m_ruleTexts.push_back(std::move(text));
  }
}

std::optional<std::uint32_t> Selector::indexOf(TrackId id) const {
  const auto index = indexOfTrack(m_inputs.tracks, id);
  if (!index || m_inputs.tracks[*index].track.isRemoved) return std::nullopt;
  return static_cast<std::uint32_t>(*index);
}

bool Selector::isUsable(const LibraryTrack& row) const {
  return row.track.problem.empty() && !row.track.isRemoved &&
         (!m_inputs.isCandidate || m_inputs.isCandidate(row.track));
}

std::optional<double> Selector::bestLikeness(const TrackProfile& profile, std::size_t* which) const {
  std::optional<double> best;
  for (std::size_t i = 0; i < m_like.size(); ++i) {
    const double found = likeness(profile, m_like[i]);
    if (best && found <= *best) continue;
    best = found;
    if (which != nullptr) *which = i;
  }
  return best;
}

double Selector::leastDistance(const EmotionScores& summary) const {
  double least = 1;
  for (const EmotionScores& place : m_places) least = std::min(least, moodDistance(summary, place));
  return least;
}

std::optional<TrackProfile> Selector::comparedProfileOf(const LibraryTrack& track) const {
  const bool isAsked = track.summary && !m_like.empty();
  return isAsked ? std::optional(profileOf(track)) : std::nullopt;
}

float Selector::matchOf(const LibraryTrack& track) const {
  if (!track.summary) return 0;
  const std::optional<TrackProfile> profile = comparedProfileOf(track);
  return matchOf(track, profile ? &*profile : nullptr);
}

float Selector::matchOf(const LibraryTrack& track, const TrackProfile* profile) const {
  const bool hasMood = !m_request.path.points().empty();
  float mood = 0;
  if (followsPath())
    mood = static_cast<float>(1 - leastDistance(*track.summary));
  else if (hasMood)
    mood = moodMatch(m_request.path.points().front().mood, *track.summary);
  if (m_like.empty()) return mood;
  const auto like = static_cast<float>(bestLikeness(*profile).value_or(0));
  return hasMood ? std::sqrt(mood * like) : like;
}

bool Selector::isComparedBySound(const LibraryTrack& track) const {
  return track.embedding && std::ranges::any_of(m_like, [&](const TrackProfile& example) {
           return example.sound && example.content == track.content;
         });
}

double Selector::likenessOf(const LibraryTrack& track) const { return bestLikeness(profileOf(track)).value_or(0); }

bool Selector::isExcluded(const LibraryTrack& track, const TrackProfile* profile) const {
  if (std::ranges::binary_search(m_notLikeIds, track.track.id)) return true;
  if (m_like.empty() || m_notLike.empty() || profile == nullptr) return false;
  const double best = bestLikeness(*profile).value_or(0);
  return std::ranges::any_of(m_notLike, [&](const TrackProfile& other) { return likeness(*profile, other) > best; });
}

Selector::Mask Selector::failed(std::size_t index, bool all, float& match) const {
  const LibraryTrack& row = m_tracks[index];
  Mask mask = 0;
  const auto fail = [&](int condition) {
    mask |= Mask{1} << condition;
    return !all;
  };
  if (m_request.asksForMood()) {
    if (!row.summary) {
      if (fail(Analysed)) return mask;
    } else if (!hasMood(*row.summary) && fail(HasMood)) {
      return mask;
    }
  }
  if (!m_request.withNotSure && isNotSure(row) && fail(Sure)) return mask;
  const double seconds = row.track.tags.durationSeconds;
  const double longest = m_request.longestTrackMinutes ? *m_request.longestTrackMinutes * 60 : kNever;
  const bool isLimited = m_request.longestTrackMinutes || m_request.maxMinutes;
  if (((isLimited && !(seconds > 0)) || seconds > longest) && fail(Longest)) return mask;
  if (m_request.maxMinutes && !(seconds <= *m_request.maxMinutes * 60) && fail(FitsTime)) return mask;
  if (m_request.maxBytes && row.track.sizeBytes > *m_request.maxBytes && fail(FitsSize)) return mask;

  if (m_needsTexts && m_inputs.texts.empty()) {
    const SearchText text(row.track);
    for (std::size_t k = 0; k < m_rules.size(); ++k)
      if (!m_rules[k].matches(row, text) && fail(Rules + static_cast<int>(k))) return mask;
  } else {
    static const SearchText kNone{Track{}};
    const SearchText& text = m_needsTexts ? m_inputs.texts[index] : kNone;
    for (std::size_t k = 0; k < m_rules.size(); ++k)
      if (!m_rules[k].matches(row, text) && fail(Rules + static_cast<int>(k))) return mask;
  }

  // Along a path each track gets its match where it stands.
  const bool isAsked = m_request.asksForMood() && (!followsPath() || m_request.strictness > 0);
  const bool isCompared = isAsked || !m_notLike.empty();
  const std::optional<TrackProfile> known = isCompared ? comparedProfileOf(row) : std::nullopt;
  const TrackProfile* profile = known ? &*known : nullptr;
  match = row.summary && isAsked ? matchOf(row, profile) : 0;
  if (m_request.asksForMood() && !(match >= m_request.strictness) && fail(Strict)) return mask;
  if (isExcluded(row, profile) && fail(Excluded)) return mask;
  return mask;
}

double Selector::valueOf(const LibraryTrack& track, float match, std::size_t index) const {
  switch (m_request.order) {
    case ListOrder::Best:
      return m_request.asksForMood() ? static_cast<double>(match) : -static_cast<double>(index);
    case ListOrder::Random:
      return 0;
    case ListOrder::Added:
      return static_cast<double>(track.track.addedUnixSeconds);
    case ListOrder::Played:
      return static_cast<double>(track.track.lastPlayedUnixSeconds);
    case ListOrder::Plays:
      return track.track.playCount;
    case ListOrder::Rating:
      return track.track.rating;
    case ListOrder::Year:
      return track.track.tags.year;
    case ListOrder::Length:
      return track.track.tags.durationSeconds;
    case ListOrder::Title:
    case ListOrder::Artist:
    case ListOrder::Album:
    case ListOrder::Path:
      break;  // orderByText()
  }
  return 0;
}

void Selector::orderByText(std::vector<SelectedTrack>& tracks) const {
  std::vector<std::pair<std::string, SelectedTrack*>> keys;
  keys.reserve(tracks.size());
  for (SelectedTrack& selected : tracks) {
    const Track& track = m_tracks[selected.index].track;
    switch (m_request.order) {
      case ListOrder::Title:
        keys.emplace_back(orderKey(track.displayTitle()), &selected);
        break;
      case ListOrder::Artist:
        keys.emplace_back(orderKey(track.tags.artist), &selected);
        break;
      case ListOrder::Album:
        keys.emplace_back(orderKey(track.tags.album) + '\0' + orderKey(track.tags.albumArtist) + '\0' +
                              orderKey(std::to_string(track.tags.discNumber)) + '\0' +
                              orderKey(std::to_string(track.tags.trackNumber)),
                          &selected);
        break;
      default:
        keys.emplace_back(orderKey(pathBytes(track.file)), &selected);
    }
  }
  std::ranges::stable_sort(keys, {}, [](const auto& key) -> const std::string& { return key.first; });
  for (std::size_t place = 0; place < keys.size(); ++place) {
    SelectedTrack& selected = *keys[place].second;
    selected.value = -static_cast<double>(place);
    selected.rank = m_request.isReversed ? -selected.value : selected.value;
  }
}

bool Selector::isRanked() const {
  return m_request.order == ListOrder::Best ? m_request.asksForMood() : m_request.order != ListOrder::Random;
}

Selection Selector::select() const {
  Selection selection;
  SplitMix64 random(m_request.seed);
  const bool isShuffled = m_request.order == ListOrder::Random ||
                          (m_request.seed != 0 && m_request.order == ListOrder::Best && !isRanked());
  for (std::size_t i = 0; i < m_tracks.size(); ++i) {
    if (i % kStopEvery == 0) throwIfStopped(m_inputs.stop);
    const double chance = m_request.seed == 0 && !isShuffled ? 1.0 : random.nextUnit();
    const LibraryTrack& row = m_tracks[i];
    if (!isUsable(row)) continue;
    ++selection.usable;
    if (row.summary) {
      ++selection.analysed;
      if (hasMood(*row.summary)) ++selection.withMood;
    }
    float match = 0;
    if (failed(i, false, match) != 0) continue;
    SelectedTrack selected{.index = static_cast<std::uint32_t>(i), .match = match, .value = valueOf(row, match, i)};
    selected.rank = selected.value;
    if (isShuffled)
      selected.rank = chance;
    else if (followsPath() && m_request.seed != 0)
      selected.rank = chance;  // its disfavour
    else if (m_request.order == ListOrder::Best && m_request.seed != 0)
      selected.rank *= kLeastShare + (1 - kLeastShare) * chance;
    if (m_request.isReversed) selected.rank = -selected.rank;
    // Of voice and of music there are different models, which no analysis brings together.
    const bool hasExample =
        std::ranges::any_of(m_like, [&row](const TrackProfile& example) { return example.content == row.content; });
    if (hasExample && !isComparedBySound(row)) ++selection.withoutSound;
    selection.tracks.push_back(selected);
  }
  if (m_request.order >= ListOrder::Title && !followsPath()) orderByText(selection.tracks);
  return selection;
}

std::vector<ListObstacle> Selector::obstacles() const {
  std::array<std::size_t, 64> alone{};
  for (std::size_t i = 0; i < m_tracks.size(); ++i) {
    if (i % kStopEvery == 0) throwIfStopped(m_inputs.stop);
    if (!isUsable(m_tracks[i])) continue;
    float match = 0;
    const Mask mask = failed(i, true, match);
    if (std::popcount(mask) == 1) ++alone[static_cast<std::size_t>(std::countr_zero(mask))];
  }
  std::vector<ListObstacle> found;
  for (std::size_t condition = 0; condition < alone.size(); ++condition)
    if (alone[condition] > 0) found.push_back({nameOf(static_cast<int>(condition)), alone[condition]});
  std::ranges::stable_sort(found, std::ranges::greater{}, &ListObstacle::tracks);
  return found;
}

}  // namespace moodogram

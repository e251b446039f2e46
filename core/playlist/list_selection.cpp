// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playlist/list_selection.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <ctime>
#include <limits>
#include <utility>

#include "core/base/error.h"
#include "core/base/translatable.h"
#include "core/playlist/builder_parts.h"

namespace moodogram {
namespace {

/// With a seed, a match counts for between this share of it and all of it: a track comes before one that fits clearly
/// better only if that one fits at most 1 / kLeastShare times as well.
constexpr double kLeastShare = 0.7;
constexpr std::size_t kMostRules = 40;  ///< that are told apart
constexpr std::size_t kPlaces = 32;     ///< of a path
constexpr double kNever = std::numeric_limits<double>::infinity();

std::string dayText(std::int64_t unixSeconds) {
  const auto time = static_cast<std::time_t>(unixSeconds);
  std::tm local{};
  ::localtime_r(&time, &local);
  std::array<char, 32> text{};
  return {text.data(), std::strftime(text.data(), text.size(), "%Y-%m-%d", &local)};
}

std::string counted(std::size_t count, const std::string& what) {
  return std::to_string(count) + " " + what + (count == 1 ? "" : "s");
}

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

bool isUsable(const LibraryTrack& row) { return row.track.problem.empty() && !row.track.isRemoved; }

std::string plain(double value) { return shortest(static_cast<float>(value)); }

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
  const auto isAmong = [](const std::vector<TrackId>& ids, TrackId id) {
    return std::ranges::find(ids, id) != ids.end();
  };
  for (std::size_t i = 0; i < m_tracks.size(); ++i) {
    const LibraryTrack& track = m_tracks[i];
    if (!track.summary) continue;
    if (isAmong(m_request.like, track.track.id)) {
      m_like.push_back(profileOf(track));
      m_likeTitles.push_back(track.track.displayTitle());
    }
    if (isAmong(m_request.notLike, track.track.id)) m_notLike.push_back(profileOf(track));
  }
  if (!m_request.like.empty() && m_like.empty())
    throw ConfigError("like: none of these tracks is in the library and has been analysed.");
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
  const auto& tracks = m_inputs.tracks;
  // A snapshot is in the order of ids.
  const auto byId = [](const LibraryTrack& row) { return row.track.id; };
  auto found = std::ranges::lower_bound(tracks, id, {}, byId);
  if (found == tracks.end() || byId(*found) != id) found = std::ranges::find(tracks, id, byId);
  if (found == tracks.end() || found->track.isRemoved) return std::nullopt;
  return static_cast<std::uint32_t>(found - tracks.begin());
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

float Selector::matchOf(const LibraryTrack& track) const {
  if (!track.summary) return 0;
  const bool hasMood = !m_request.path.points().empty();
  float mood = 0;
  if (followsPath())
    mood = static_cast<float>(1 - leastDistance(*track.summary));
  else if (hasMood)
    mood = moodMatch(m_request.path.points().front().mood, *track.summary);
  if (m_like.empty()) return mood;
  const auto like = static_cast<float>(likenessOf(track));
  return hasMood ? std::sqrt(mood * like) : like;
}

bool Selector::isComparedBySound(const LibraryTrack& track) const {
  return track.embedding && std::ranges::any_of(m_like, [&](const TrackProfile& example) {
           return example.sound && example.content == track.content;
         });
}

double Selector::likenessOf(const LibraryTrack& track) const { return bestLikeness(profileOf(track)).value_or(0); }

bool Selector::isExcluded(const LibraryTrack& track, const std::optional<double>& best) const {
  if (std::ranges::binary_search(m_notLikeIds, track.track.id)) return true;
  if (m_notLike.empty() || !best) return false;
  const TrackProfile profile = profileOf(track);
  return std::ranges::any_of(m_notLike, [&](const TrackProfile& other) { return likeness(profile, other) > *best; });
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
  match = row.summary && isAsked ? matchOf(row) : 0;
  if (m_request.asksForMood() && !(match >= m_request.strictness) && fail(Strict)) return mask;
  if (!m_request.notLike.empty()) {
    const auto best = m_notLike.empty() || m_like.empty() || !row.summary ? std::nullopt : bestLikeness(profileOf(row));
    if (isExcluded(row, best) && fail(Excluded)) return mask;
  }
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
        keys.emplace_back(orderKey(track.tags.album) + '\0' + orderKey(std::to_string(track.tags.discNumber)) + '\0' +
                              orderKey(std::to_string(track.tags.trackNumber)),
                          &selected);
        break;
      default:
        keys.emplace_back(orderKey(track.file.native()), &selected);
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
    if (!m_like.empty() && !isComparedBySound(row)) ++selection.withoutSound;
    selection.tracks.push_back(selected);
  }
  if (m_request.order >= ListOrder::Title && !followsPath()) orderByText(selection.tracks);
  return selection;
}

std::string Selector::nameOf(int condition) const {
  switch (condition) {
    case Analysed:
      return MOODOGRAM_TRANSLATABLE("List", "an analysis");
    case HasMood:
      return MOODOGRAM_TRANSLATABLE("List", "a mood, which silence has not");
    case Sure:
      return MOODOGRAM_TRANSLATABLE("List", "a mood that the model is sure of");
    case Longest:
      return m_request.longestTrackMinutes
                 ? "no track longer than " + plain(*m_request.longestTrackMinutes) + " minutes"
                 : MOODOGRAM_TRANSLATABLE("List", "a known length");
    case Strict:
      return "a strictness of " + fixed(static_cast<double>(m_request.strictness), 2);
    case Excluded:
      return MOODOGRAM_TRANSLATABLE("List", "what it is not to be like");
    case FitsTime:
      return "a list as short as " + plain(m_request.maxMinutes.value_or(0)) + " minutes";
    case FitsSize:
      return "a list as small as " + std::to_string(m_request.maxBytes.value_or(0)) + " bytes";
    default:
      return m_ruleTexts[static_cast<std::size_t>(condition - Rules)];
  }
}

std::vector<ListObstacle> Selector::obstacles() const {
  std::array<std::size_t, 64> alone{};
  for (std::size_t i = 0; i < m_tracks.size(); ++i) {
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

std::string Selector::noteOnNothing(const Selection& selection, const std::vector<ListObstacle>& obstacles) const {
  if (m_request.asksForMood() && selection.analysed == 0)
    return MOODOGRAM_TRANSLATABLE("List", "No track has been analysed with this model yet.");
  if (m_request.asksForMood() && selection.withMood == 0)
    return MOODOGRAM_TRANSLATABLE("List", "Nothing but silence has been analysed: no track has a mood.");
  if (selection.usable == 0) return MOODOGRAM_TRANSLATABLE("List", "There are no tracks.");
  if (obstacles.empty())
    return "None of the " + counted(selection.usable, "track") +
           " fits, and leaving out a single condition would not help.";
  std::string note = "None of the " + counted(selection.usable, "track") + " fits.";
  std::string_view between = " Without ";
  for (const ListObstacle& obstacle : obstacles) {
    note += std::string(between) + "\"" + obstacle.condition + "\", " + counted(obstacle.tracks, "track") + " would";
    between = "; without ";
  }
  return note + ".";
}

std::string Selector::noteOnSound(const Selection& selection) const {
  if (selection.withoutSound == 0) return {};
  const bool isAll = selection.withoutSound >= selection.tracks.size();
  const bool isOne = selection.withoutSound == 1;
  return (isAll ? std::string("The tracks are") : counted(selection.withoutSound, "track") + (isOne ? " is" : " are")) +
         " compared by " + (isOne && !isAll ? "its" : "their") +
         " moods alone. To compare by sound too, analyse again what was analysed by an older version.";
}

std::string Selector::reasonOf(const LibraryTrack& track, float match) const {
  if (!m_like.empty() && track.summary) {
    std::size_t which = 0;
    const double found = bestLikeness(profileOf(track), &which).value_or(0);
    return fixed(found, 2) + " like \"" + m_likeTitles[which] + "\"";
  }
  if (!m_request.path.points().empty() && track.summary) {
    const EmotionScores& wanted = m_request.path.points().front().mood;
    const Emotion top = wanted.top();
    if (wanted[top] >= 1) return std::string(emotionName(top)) + " " + fixed(static_cast<double>(match), 2);
    return "fits " + fixed(static_cast<double>(match), 2) + ", " + std::string(emotionName(track.summary->top())) +
           " " + fixed(static_cast<double>(track.summary->confidence()), 2);
  }
  switch (m_request.order) {
    case ListOrder::Random:
      return "drawn";
    case ListOrder::Added:
      return "added " + dayText(track.track.addedUnixSeconds);
    case ListOrder::Played:
      return track.track.lastPlayedUnixSeconds > 0 ? "played " + dayText(track.track.lastPlayedUnixSeconds)
                                                   : "never played";
    case ListOrder::Plays:
      return "played " + counted(static_cast<std::size_t>(std::max(0, track.track.playCount)), "time");
    case ListOrder::Rating:
      return track.track.rating > 0 ? counted(static_cast<std::size_t>(track.track.rating), "star") : "not rated";
    case ListOrder::Year:
      return track.track.tags.year > 0 ? "of " + std::to_string(track.track.tags.year) : "of no known year";
    case ListOrder::Length:
      return fixed(track.track.tags.durationSeconds / 60, 1) + " minutes long";
    case ListOrder::Title:
      return "by title";
    case ListOrder::Artist:
      return "by artist";
    case ListOrder::Album:
      return "by album";
    case ListOrder::Path:
      return "by folder and file name";
    case ListOrder::Best:
      break;
  }
  return m_request.rules.isEmpty() ? "in the library" : "keeps the rules";
}

std::size_t TrackKeys::numberOf(std::unordered_map<std::string, std::size_t>& numbers, std::string key,
                                std::size_t index) {
  // Numbers of tracks without a key are beyond those of keys.
  if (key.empty()) return std::numeric_limits<std::size_t>::max() - index;
  return numbers.try_emplace(std::move(key), numbers.size()).first->second;
}

SpacingKey TrackKeys::spacingKey(const Track& track, std::size_t index) {
  SpacingKey key;
  key.artist = numberOf(m_artists, artistKey(track.tags.artist), index);
  const std::string album = artistKey(track.tags.album);
  const std::string& of = track.tags.albumArtist.empty() ? track.tags.artist : track.tags.albumArtist;
  key.album = numberOf(m_albums, album.empty() ? album : album + '\n' + artistKey(of), index);
  if (track.tags.replayGain.trackGainDb) key.gainDb = *track.tags.replayGain.trackGainDb;
  if (track.tags.tempoBpm > 0) key.octaves = std::log2(track.tags.tempoBpm);
  return key;
}

bool TrackKeys::isTaken(const LibraryTrack& row) const {
  return (!row.track.contentHash.empty() && m_contents.contains(row.track.contentHash)) ||
         (row.recording != 0 && m_recordings.contains(row.recording));
}

void TrackKeys::takeRecording(const LibraryTrack& row) {
  if (!row.track.contentHash.empty()) m_contents.insert(row.track.contentHash);
  if (row.recording != 0) m_recordings.insert(row.recording);
}

}  // namespace moodogram

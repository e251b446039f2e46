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

#include "core/base/emotion_message.h"
#include "core/base/error.h"
#include "core/base/message.h"
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

/// Half minutes at most are asked for.
Message minutes(double value) { return Message::decimal(value, value == std::floor(value) ? 0 : 1); }

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
    // Of voice and of music there are different models, which no analysis brings together.
    const bool hasExample =
        std::ranges::any_of(m_like, [&row](const TrackProfile& example) { return example.content == row.content; });
    if (hasExample && !isComparedBySound(row)) ++selection.withoutSound;
    selection.tracks.push_back(selected);
  }
  if (m_request.order >= ListOrder::Title && !followsPath()) orderByText(selection.tracks);
  return selection;
}

Message Selector::nameOf(int condition) const {
  switch (condition) {
    case Analysed:
      //: A condition of a list, as in: Without “an analysis”, 3 tracks would fit
      return Message(MOODOGRAM_TEXT("List", "an analysis"));
    case HasMood:
      //: A condition of a list
      return Message(MOODOGRAM_TEXT("List", "a mood, which silence has not"));
    case Sure:
      //: A condition of a list
      return Message(MOODOGRAM_TEXT("List", "a mood that the model is sure of"));
    case Longest:
      return m_request.longestTrackMinutes
                 //: A condition of a list
                 ? Message(MOODOGRAM_TEXT("List", "no track longer than %1 minutes"),
                           minutes(*m_request.longestTrackMinutes))
                 //: A condition of a list
                 : Message(MOODOGRAM_TEXT("List", "a known length"));
    case Strict:
      //: A condition of a list; %1: a number from 0 to 1
      return Message(MOODOGRAM_TEXT("List", "a strictness of %1"),
                     Message::decimal(static_cast<double>(m_request.strictness), 2));
    case Excluded:
      //: A condition of a list
      return Message(MOODOGRAM_TEXT("List", "what it is not to be like"));
    case FitsTime:
      //: A condition of a list
      return Message(MOODOGRAM_TEXT("List", "a list as short as %1 minutes"),
                     minutes(m_request.maxMinutes.value_or(0)));
    case FitsSize:
      //: A condition of a list
      return Message(MOODOGRAM_TEXT("List", "a list as small as %1 bytes"), m_request.maxBytes.value_or(0));
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

Message Selector::noteOnNothing(const Selection& selection, const std::vector<ListObstacle>& obstacles) const {
  if (m_request.asksForMood() && selection.analysed == 0)
    return Message(MOODOGRAM_TEXT("List", "No track has been analysed with this model yet."));
  if (m_request.asksForMood() && selection.withMood == 0)
    return Message(MOODOGRAM_TEXT("List", "Nothing but silence has been analysed: no track has a mood."));
  if (selection.usable == 0) return Message(MOODOGRAM_TEXT("List", "There are no tracks."));
  if (obstacles.empty())
    return Message::plural(
        selection.usable,
        MOODOGRAM_PLURAL("List", "None of the %Ln track(s) fits, and leaving out a single condition would not help."));
  Message note = Message::plural(selection.usable, MOODOGRAM_PLURAL("List", "None of the %Ln track(s) fits."));
  for (const ListObstacle& obstacle : obstacles)
    //: %1: one of the conditions of a list
    note = Message::joined(
        std::move(note),
        Message::plural(obstacle.tracks, MOODOGRAM_PLURAL("List", "Without \"%1\", %Ln track(s) would fit."),
                        obstacle.condition));
  return note;
}

Message Selector::noteOnSound(const Selection& selection) const {
  if (selection.withoutSound == 0) return {};
  const Message count =
      selection.withoutSound >= selection.tracks.size()
          ? Message(MOODOGRAM_TEXT("List", "The tracks could be compared by their moods alone."))
          : Message::plural(selection.withoutSound,
                            MOODOGRAM_PLURAL("List", "%Ln track(s) could be compared by mood alone."));
  return Message::joined(count, Message(MOODOGRAM_TEXT("List",
                                                       "To compare by sound too, analyse again what was analysed by "
                                                       "an older version.")));
}

Message Selector::reasonOf(const LibraryTrack& track, float match) const {
  const Message matched = Message::decimal(static_cast<double>(match), 2);
  if (!m_like.empty() && track.summary) {
    std::size_t which = 0;
    const double found = bestLikeness(profileOf(track), &which).value_or(0);
    //: Why a track is in a list; %1: a number from 0 to 1; %2: title of a track
    return Message(MOODOGRAM_TEXT("List", "%1 like \"%2\""), Message::decimal(found, 2), m_likeTitles[which]);
  }
  if (!m_request.path.points().empty() && track.summary) {
    const EmotionScores& wanted = m_request.path.points().front().mood;
    const Emotion top = wanted.top();
    //: Why a track is in a list; %1: an emotion; %2: its probability
    if (wanted[top] >= 1) return Message(MOODOGRAM_TEXT("List", "%1 %2"), emotionMessage(top), matched);
    //: Why a track is in a list; %1: a number from 0 to 1; %2: an emotion; %3: its probability
    return Message(MOODOGRAM_TEXT("List", "fits %1, %2 %3"), matched, emotionMessage(track.summary->top()),
                   Message::decimal(static_cast<double>(track.summary->confidence()), 2));
  }
  switch (m_request.order) {
    case ListOrder::Random:
      //: Why a track is in a list: by chance
      return Message(MOODOGRAM_TEXT("List", "drawn"));
    case ListOrder::Added:
      //: Why a track is in a list; %1: a day
      return Message(MOODOGRAM_TEXT("List", "added %1"), dayText(track.track.addedUnixSeconds));
    case ListOrder::Played:
      return track.track.lastPlayedUnixSeconds > 0
                 //: Why a track is in a list; %1: a day
                 ? Message(MOODOGRAM_TEXT("List", "played %1"), dayText(track.track.lastPlayedUnixSeconds))
                 //: Why a track is in a list
                 : Message(MOODOGRAM_TEXT("List", "never played"));
    case ListOrder::Plays:
      //: Why a track is in a list
      return Message::plural(std::max(0, track.track.playCount), MOODOGRAM_PLURAL("List", "played %Ln time(s)"));
    case ListOrder::Rating:
      return track.track.rating > 0
                 //: Why a track is in a list: its rating
                 ? Message::plural(track.track.rating, MOODOGRAM_PLURAL("List", "%Ln star(s)"))
                 //: Why a track is in a list
                 : Message(MOODOGRAM_TEXT("List", "not rated"));
    case ListOrder::Year:
      return track.track.tags.year > 0
                 //: Why a track is in a list; %1: a year
                 ? Message(MOODOGRAM_TEXT("List", "of %1"), std::to_string(track.track.tags.year))
                 //: Why a track is in a list
                 : Message(MOODOGRAM_TEXT("List", "of no known year"));
    case ListOrder::Length:
      //: Why a track is in a list
      return Message(MOODOGRAM_TEXT("List", "%1 minutes long"),
                     Message::decimal(track.track.tags.durationSeconds / 60, 1));
    case ListOrder::Title:
      //: Why a track is at its place in a list
      return Message(MOODOGRAM_TEXT("List", "by title"));
    case ListOrder::Artist:
      //: Why a track is at its place in a list
      return Message(MOODOGRAM_TEXT("List", "by artist"));
    case ListOrder::Album:
      //: Why a track is at its place in a list
      return Message(MOODOGRAM_TEXT("List", "by album"));
    case ListOrder::Path:
      //: Why a track is at its place in a list
      return Message(MOODOGRAM_TEXT("List", "by folder and file name"));
    case ListOrder::Best:
      break;
  }
  return m_request.rules.isEmpty()
             //: Why a track is in a list
             ? Message(MOODOGRAM_TEXT("List", "in the library"))
             //: Why a track is in a list
             : Message(MOODOGRAM_TEXT("List", "keeps the rules"));
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

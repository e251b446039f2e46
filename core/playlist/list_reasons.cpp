// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the selection of a list says in words.
#include <algorithm>
#include <cmath>
#include <ctime>
#include <string>
#include <utility>

#include "core/base/emotion_message.h"
#include "core/base/message.h"
#include "core/playlist/list_selection.h"
#include "core/system/this_machine.h"

namespace moodogram {
namespace {

std::string dayText(std::int64_t unixSeconds) {
  return localTimeText(static_cast<std::time_t>(unixSeconds), "%Y-%m-%d");
}

/// Half minutes at most are asked for.
Message minutes(double value) { return Message::decimal(value, value == std::floor(value) ? 0 : 1); }

}  // namespace

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

}  // namespace moodogram

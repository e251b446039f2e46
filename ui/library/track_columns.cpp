// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/track_columns.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <array>

#include "core/base/paths.h"
#include "ui/common/emotion_style.h"
#include "ui/common/formatters.h"
#include "ui/common/time_text.h"

namespace moodogram::ui {
namespace {

using C = TrackColumns;
using T = LibraryTrack;

QString numberText(qint64 number) { return number > 0 ? formatPlain(number) : QString(); }

QString dateText(std::int64_t unixSeconds) {
  if (unixSeconds <= 0) return {};
  return QLocale().toString(QDateTime::fromSecsSinceEpoch(unixSeconds).date(), QLocale::ShortFormat);
}

QString percentText(std::optional<float> share) {
  if (!share) return {};
  return formatPercent(qRound(*share * 100));
}

/// Grouped by mood, the clearest first; then what is not known.
double moodNumber(const T& t) {
  if (!t.summary) return 2.0 * kEmotionCount + 2;
  if (!clearMood(t)) return 2.0 * kEmotionCount + 1 - t.summary->confidence();
  return 2.0 * static_cast<double>(t.summary->top()) - t.summary->confidence();
}

template <Emotion emotion>
constexpr TrackColumn emotionColumn(const char* key) {
  // The title is the emotion's.
  return {
      .key = key,
      .title = "",
      .widthEms = 14,
      .number = true,
      .muted = true,
      .text = [](const T& t) { return percentText(t.summary ? std::optional((*t.summary)[emotion]) : std::nullopt); },
      .sortNumber = [](const T& t) -> double { return t.summary ? (*t.summary)[emotion] : -1; }};
}

const std::array<TrackColumn, C::kColumnCount> kColumns{{
    {.key = "state",
     //: Heading of a column of small signs: playing, being analysed, cannot be used
     .title = QT_TRANSLATE_NOOP("TrackColumns", "State"),
     .widthEms = 4,
     .shown = true,
     .sortNumber = [](const T& t) { return t.track.problem.empty() ? 1.0 : 0.0; }},
    {.key = "title",
     //: Heading: title of a track
     .title = QT_TRANSLATE_NOOP("TrackColumns", "Title"),
     .widthEms = 14,
     .share = 40,
     .shown = true,
     .text = [](const T& t) { return toText(t.track.displayTitle()); },
     .sortText = [](const T& t) { return t.track.displayTitle(); }},
    {.key = "artist",
     .title = QT_TRANSLATE_NOOP("TrackColumns", "Artist"),
     .widthEms = 9,
     .share = 30,
     .shown = true,
     .text = [](const T& t) { return toText(t.track.tags.artist); },
     .sortText = [](const T& t) { return t.track.tags.artist; }},
    {.key = "album",
     .title = QT_TRANSLATE_NOOP("TrackColumns", "Album"),
     .widthEms = 10,
     .share = 30,
     .shown = true,
     .text = [](const T& t) { return toText(t.track.tags.album); },
     .sortText = [](const T& t) { return t.track.tags.album; }},
    {.key = "year",
     .title = QT_TRANSLATE_NOOP("TrackColumns", "Year"),
     .widthEms = 7,
     .shown = true,
     .number = true,
     .muted = true,
     .text = [](const T& t) { return numberText(t.track.tags.year); },
     .sortNumber = [](const T& t) -> double { return t.track.tags.year; }},
    {.key = "time",
     //: Heading: length of a track
     .title = QT_TRANSLATE_NOOP("TrackColumns", "Time"),
     .widthEms = 8,
     .shown = true,
     .number = true,
     .muted = true,
     .text =
         [](const T& t) {
           return t.track.tags.durationSeconds > 0 ? timeText(t.track.tags.durationSeconds) : QString();
         },
     .sortNumber = [](const T& t) { return t.track.tags.durationSeconds; }},
    {.key = "emotions",
     //: Heading: a strip of colours along each track
     .title = QT_TRANSLATE_NOOP("TrackColumns", "Emotion over time"),
     .widthEms = 14,
     .share = 10,
     .shown = true,
     .sortNumber = moodNumber},
    {.key = "mood",
     .title = QT_TRANSLATE_NOOP("TrackColumns", "Mood"),
     .widthEms = 14,
     .shown = true,
     .sortNumber = moodNumber},
    {.key = "rating",
     .title = QT_TRANSLATE_NOOP("TrackColumns", "Rating"),
     .widthEms = 13,
     .sortNumber = [](const T& t) -> double { return t.track.rating; }},
    {.key = "albumArtist",
     .title = QT_TRANSLATE_NOOP("TrackColumns", "Album artist"),
     .widthEms = 14,
     .share = 25,
     .text = [](const T& t) { return toText(t.track.tags.albumArtist); },
     .sortText = [](const T& t) { return t.track.tags.albumArtist; }},
    {.key = "genre",
     .title = QT_TRANSLATE_NOOP("TrackColumns", "Genre"),
     .widthEms = 14,
     .text = [](const T& t) { return toText(t.track.tags.genre); },
     .sortText = [](const T& t) { return t.track.tags.genre; }},
    {.key = "disc",
     //: Heading: number of the disc of an album
     .title = QT_TRANSLATE_NOOP("TrackColumns", "Disc"),
     .widthEms = 6,
     .number = true,
     .muted = true,
     .text = [](const T& t) { return numberText(t.track.tags.discNumber); },
     .sortNumber = [](const T& t) -> double { return t.track.tags.discNumber; }},
    {.key = "track",
     //: Heading: number of the track on its disc
     .title = QT_TRANSLATE_NOOP("TrackColumns", "Track"),
     .widthEms = 7,
     .number = true,
     .muted = true,
     .text = [](const T& t) { return numberText(t.track.tags.trackNumber); },
     .sortNumber = [](const T& t) { return t.track.tags.discNumber * 10'000.0 + t.track.tags.trackNumber; }},
    {.key = "tempo",
     //: Beats a minute, as in the file's tags.
     .title = QT_TRANSLATE_NOOP("TrackColumns", "BPM"),
     .widthEms = 7,
     .number = true,
     .muted = true,
     .text = [](const T& t) { return numberText(qRound(t.track.tags.tempoBpm)); },
     .sortNumber = [](const T& t) -> double { return t.track.tags.tempoBpm; }},
    {.key = "plays",
     //: Heading: how often it has been played
     .title = QT_TRANSLATE_NOOP("TrackColumns", "Plays"),
     .widthEms = 7,
     .number = true,
     .muted = true,
     .text = [](const T& t) { return numberText(t.track.playCount); },
     .sortNumber = [](const T& t) -> double { return t.track.playCount; }},
    {.key = "lastPlayed",
     .title = QT_TRANSLATE_NOOP("TrackColumns", "Last played"),
     .widthEms = 13,
     .muted = true,
     .text = [](const T& t) { return dateText(t.track.lastPlayedUnixSeconds); },
     .sortNumber = [](const T& t) { return static_cast<double>(t.track.lastPlayedUnixSeconds); }},
    {.key = "added",
     //: Heading: when it came into the library
     .title = QT_TRANSLATE_NOOP("TrackColumns", "Added"),
     .widthEms = 13,
     .muted = true,
     .text = [](const T& t) { return dateText(t.track.addedUnixSeconds); },
     .sortNumber = [](const T& t) { return static_cast<double>(t.track.addedUnixSeconds); }},
    {.key = "folder",
     .title = QT_TRANSLATE_NOOP("TrackColumns", "Folder"),
     .widthEms = 14,
     .share = 30,
     .muted = true,
     .text = [](const T& t) { return pathText(t.track.file.parent_path()); },
     .sortText = [](const T& t) { return displayPath(t.track.file.parent_path()); }},
    {.key = "file",
     .title = QT_TRANSLATE_NOOP("TrackColumns", "File name"),
     .widthEms = 14,
     .share = 30,
     .muted = true,
     .text = [](const T& t) { return pathText(t.track.file.filename()); },
     .sortText = [](const T& t) { return displayPath(t.track.file.filename()); }},
    {.key = "content",
     //: Heading: what is heard, "Voice" or "Music"
     .title = QT_TRANSLATE_NOOP("TrackColumns", "Content"),
     .widthEms = 10,
     .muted = true,
     .text = [](const T& t) { return t.summary ? contentText(t.content) : QString(); },
     .sortNumber = [](const T& t) { return t.summary ? static_cast<double>(t.content) : 2.0; }},
    {.key = "confidence",
     //: Heading: how sure the verdict is, in percent
     .title = QT_TRANSLATE_NOOP("TrackColumns", "Confidence"),
     .widthEms = 12,
     .number = true,
     .muted = true,
     .text = [](const T& t) { return percentText(t.summary ? std::optional(t.summary->confidence()) : std::nullopt); },
     .sortNumber = [](const T& t) -> double { return t.summary ? t.summary->confidence() : -1; }},
    {.key = "known",
     //: Heading: how much of the track is like what the model learned from, in percent
     .title = QT_TRANSLATE_NOOP("TrackColumns", "Known"),
     .widthEms = 9,
     .number = true,
     .muted = true,
     .text = [](const T& t) { return percentText(t.known); },
     .sortNumber = [](const T& t) -> double { return t.known.value_or(-1.0F); }},
    emotionColumn<Emotion::Calm>("calm"),
    emotionColumn<Emotion::Happy>("happy"),
    emotionColumn<Emotion::Sad>("sad"),
    emotionColumn<Emotion::Angry>("angry"),
    emotionColumn<Emotion::Fearful>("fearful"),
}};

}  // namespace

const TrackColumn& trackColumn(int column) { return kColumns[static_cast<std::size_t>(column)]; }

int columnOfKey(const QString& key) {
  for (int column = 0; column < C::kColumnCount; ++column)
    if (key == QLatin1String(trackColumn(column).key)) return column;
  return -1;
}

std::optional<Emotion> columnEmotion(int column) {
  if (column < C::kFirstEmotion || column >= C::kColumnCount) return std::nullopt;
  return kEmotions[static_cast<std::size_t>(column - C::kFirstEmotion)];
}

QString columnTitle(int column) {
  if (const auto emotion = columnEmotion(column))
    return QStringLiteral("%1 %2").arg(emotionGlyph(*emotion), emotionLabel(*emotion));
  return QCoreApplication::translate("TrackColumns", trackColumn(column).title);
}

QString ratingText(int rating) {
  if (rating <= 0) return QCoreApplication::translate("TrackColumns", "Not rated");
  //: %L1: how many of the stars (%Ln, always 5) a track has
  return QCoreApplication::translate("TrackColumns", "%L1 of %Ln star(s)", nullptr, kHighestRating).arg(rating);
}

QString contentText(Content content) {
  //: What is heard in a track: one voice without accompaniment
  return content == Content::SoloVoice ? QCoreApplication::translate("TrackColumns", "Voice")
                                       : QCoreApplication::translate("TrackColumns", "Music");
}

}  // namespace moodogram::ui

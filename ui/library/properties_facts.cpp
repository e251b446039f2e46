// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/properties_facts.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <algorithm>

#include "ui/common/formatters.h"
#include "ui/common/message_text.h"
#include "ui/common/time_text.h"
#include "ui/library/track_columns.h"

namespace moodogram::ui {
namespace {

QString numberText(int number) { return number > 0 ? formatPlain(number) : QString(); }

QString momentText(std::int64_t unixSeconds) {
  if (unixSeconds <= 0) return {};
  return QLocale().toString(QDateTime::fromSecsSinceEpoch(unixSeconds), QLocale::ShortFormat);
}

/// "−7.50 dB, peak 0.988"
QString gainText(const std::optional<float>& gainDb, const std::optional<float>& peak) {
  QStringList parts;
  if (gainDb) parts << QCoreApplication::translate("PropertyFacts", "%L1 dB").arg(*gainDb, 0, 'f', 2);
  //: The highest sample of a track, part of its ReplayGain
  if (peak) parts << QCoreApplication::translate("PropertyFacts", "peak %L1").arg(*peak, 0, 'f', 3);
  return parts.join(QStringLiteral(", "));
}

}  // namespace

const std::vector<PropertyFact>& propertyFacts() {
  using S = PropertyFact::Section;
  using T = Track;
  static const std::vector<PropertyFact> facts{
      {S::Tags, QT_TRANSLATE_NOOP("PropertyFacts", "Title"), [](const T& t) { return toText(t.tags.title); }},
      {S::Tags, QT_TRANSLATE_NOOP("PropertyFacts", "Artist"), [](const T& t) { return toText(t.tags.artist); }},
      {S::Tags, QT_TRANSLATE_NOOP("PropertyFacts", "Album artist"),
       [](const T& t) { return toText(t.tags.albumArtist); }},
      {S::Tags, QT_TRANSLATE_NOOP("PropertyFacts", "Album"), [](const T& t) { return toText(t.tags.album); }},
      {S::Tags, QT_TRANSLATE_NOOP("PropertyFacts", "Genre"), [](const T& t) { return toText(t.tags.genre); }},
      {S::Tags, QT_TRANSLATE_NOOP("PropertyFacts", "Year"), [](const T& t) { return numberText(t.tags.year); }},
      //: Number of the track on its disc
      {S::Tags, QT_TRANSLATE_NOOP("PropertyFacts", "Track"), [](const T& t) { return numberText(t.tags.trackNumber); }},
      //: Number of the disc
      {S::Tags, QT_TRANSLATE_NOOP("PropertyFacts", "Disc"), [](const T& t) { return numberText(t.tags.discNumber); }},
      //: Beats a minute.
      {S::Tags, QT_TRANSLATE_NOOP("PropertyFacts", "BPM"),
       [](const T& t) { return numberText(qRound(t.tags.tempoBpm)); }},
      {S::Tags, QT_TRANSLATE_NOOP("PropertyFacts", "Length"),
       [](const T& t) { return t.tags.durationSeconds > 0 ? timeText(t.tags.durationSeconds) : QString(); }},
      //: ReplayGain of the track
      {S::Tags, QT_TRANSLATE_NOOP("PropertyFacts", "Track gain"),
       [](const T& t) { return gainText(t.tags.replayGain.trackGainDb, t.tags.replayGain.trackPeak); }},
      //: ReplayGain of the album
      {S::Tags, QT_TRANSLATE_NOOP("PropertyFacts", "Album gain"),
       [](const T& t) { return gainText(t.tags.replayGain.albumGainDb, t.tags.replayGain.albumPeak); }},
      {S::Tags, QT_TRANSLATE_NOOP("PropertyFacts", "MusicBrainz recording"),
       [](const T& t) { return toText(t.tags.musicBrainz.recording); }},
      //: MusicBrainz calls an edition of an album a release
      {S::Tags, QT_TRANSLATE_NOOP("PropertyFacts", "MusicBrainz release"),
       [](const T& t) { return toText(t.tags.musicBrainz.release); }},
      {S::Tags, QT_TRANSLATE_NOOP("PropertyFacts", "MusicBrainz artist"),
       [](const T& t) { return toText(t.tags.musicBrainz.artist); }},
      {S::File, QT_TRANSLATE_NOOP("PropertyFacts", "File name"),
       [](const T& t) { return pathText(t.file.filename()); }},
      {S::File, QT_TRANSLATE_NOOP("PropertyFacts", "Folder"),
       [](const T& t) { return pathText(t.file.parent_path()); }},
      {S::File, QT_TRANSLATE_NOOP("PropertyFacts", "Size"), [](const T& t) { return sizeText(t.sizeBytes); }},
      //: When the file was last changed
      {S::File, QT_TRANSLATE_NOOP("PropertyFacts", "Changed"),
       [](const T& t) { return momentText(t.modifiedNs / 1'000'000'000); }},
      //: When it came into the library
      {S::File, QT_TRANSLATE_NOOP("PropertyFacts", "Added"), [](const T& t) { return momentText(t.addedUnixSeconds); }},
      {S::File, QT_TRANSLATE_NOOP("PropertyFacts", "Content hash"), [](const T& t) { return toText(t.contentHash); }},
      {S::File, QT_TRANSLATE_NOOP("PropertyFacts", "Problem"), [](const T& t) { return storedMessageText(t.problem); }},
      {S::Use, QT_TRANSLATE_NOOP("PropertyFacts", "Rating"), [](const T& t) { return ratingText(t.rating); }},
      {S::Use, QT_TRANSLATE_NOOP("PropertyFacts", "Plays"), [](const T& t) { return QLocale().toString(t.playCount); }},
      {S::Use, QT_TRANSLATE_NOOP("PropertyFacts", "Last played"),
       [](const T& t) { return momentText(t.lastPlayedUnixSeconds); }},
  };
  return facts;
}

QString factLabel(const PropertyFact& fact) { return QCoreApplication::translate("PropertyFacts", fact.key); }

QString commonText(const PropertyFact& fact, const std::vector<const Track*>& tracks) {
  if (tracks.empty()) return {};
  const QString text = fact.text(*tracks.front());
  const bool same =
      std::all_of(tracks.begin(), tracks.end(), [&](const Track* track) { return fact.text(*track) == text; });
  //: In the place of a value that differs between the chosen tracks
  return same ? text : QCoreApplication::translate("PropertyFacts", "several");
}

QString sizeText(qint64 bytes) {
  return QCoreApplication::translate("PropertyFacts", "%1 (%2 bytes)", "a rounded size, the exact one")
      .arg(formatBytes(bytes), QLocale().toString(bytes));
}

}  // namespace moodogram::ui

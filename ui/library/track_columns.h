// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>
#include <string>

#include "core/library/track.h"

namespace moodogram::ui {

/// The columns of the track table, in the order that they have at first.
struct TrackColumns {
  enum Column {
    kState,
    kTitle,
    kArtist,
    kAlbum,
    kYear,
    kTime,
    kEmotions,
    kMood,
    kRating,
    kAlbumArtist,
    kGenre,
    kDisc,
    kTrackNumber,
    kTempo,
    kPlays,
    kLastPlayed,
    kAdded,
    kFolder,
    kFileName,
    kContent,
    kConfidence,
    kKnown,
    kFirstEmotion,  ///< one for each of kEmotions
    kColumnCount = kFirstEmotion + static_cast<int>(kEmotionCount)
  };
};

/// What the table knows of a column. What a cell shows while a track plays or is analysed is the model's business.
struct TrackColumn {
  const char* key;    ///< in the settings
  const char* title;  ///< see columnTitle()
  int widthEms = 10;  ///< widths are in the width of a digit
  int share = 0;      ///< of the room that is left; 0: the column keeps its width
  bool shown = false;
  bool number = false;  ///< aligned to the right
  bool muted = false;   ///< in the secondary colour
  QString (*text)(const LibraryTrack&) = nullptr;
  std::string (*sortText)(const LibraryTrack&) = nullptr;  ///< nullptr: sorted by sortNumber
  double (*sortNumber)(const LibraryTrack&) = nullptr;
};

const TrackColumn& trackColumn(int column);
/// The column with this key, or -1.
int columnOfKey(const QString& key);
/// Translated; of the state column too, whose heading stays empty.
QString columnTitle(int column);
/// Whose probability the column shows.
std::optional<Emotion> columnEmotion(int column);

/// "3 of 5 stars", "Not rated".
QString ratingText(int rating);
QString contentText(Content content);

}  // namespace moodogram::ui

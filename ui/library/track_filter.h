// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/library/track.h"

namespace moodogram::ui {

/// The verdict that counts: nullopt where there is none, or where the model is not sure.
std::optional<Emotion> clearMood(const LibraryTrack& track);
bool isNotSure(const LibraryTrack& track);

/// The part of the library that the sidebar has chosen.
struct LibrarySource {
  enum class Kind { All, Recent, Problems, Mood, NotSure, Folder };
  Kind kind = Kind::All;
  Emotion mood = Emotion::Calm;    ///< of Kind::Mood
  std::filesystem::path folder{};  ///< of Kind::Folder
  std::int64_t recentSince = 0;    ///< of Kind::Recent, in Unix seconds

  bool contains(const LibraryTrack& track) const;
  bool sameAs(const LibrarySource& other) const;
  /// Whether an analysis can move a track into it or out of it.
  bool dependsOnAnalysis() const;

  /// For the settings, e.g. "mood:calm" or "folder:/home/me/Music".
  QString key() const;
  static LibrarySource fromKey(const QString& key);
};

/// A track's text in lower case, prepared once, so that a keystroke in the filter only searches bytes.
struct TrackSearchText {
  explicit TrackSearchText(const Track& track);

  std::string_view artist() const { return std::string_view(all).substr(artistBegin, artistLength); }

  std::string all;  ///< title, artist, album and path, a line each, UTF-8
  std::uint32_t artistBegin = 0;
  std::uint32_t artistLength = 0;
};

/// What the filter field says: words that must all occur in title, artist, album or path; `artist:x`; `mood:calm` (or
/// happy, sad, angry, fearful, notsure). Quotation marks hold words together.
class TrackFilter {
 public:
  static TrackFilter parse(const QString& text);

  bool isEmpty() const { return m_words.empty() && m_artists.empty() && !m_mood && !m_notSure && !m_nothing; }
  bool matches(const LibraryTrack& track, const TrackSearchText& text) const;
  bool dependsOnAnalysis() const { return m_mood || m_notSure; }

 private:
  std::vector<std::string> m_words;
  std::vector<std::string> m_artists;
  std::optional<Emotion> m_mood;
  bool m_notSure = false;
  bool m_nothing = false;  ///< a mood that does not exist
};

}  // namespace moodogram::ui

// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <cstdint>
#include <filesystem>

#include "core/library/track.h"

namespace moodogram::ui {

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

}  // namespace moodogram::ui

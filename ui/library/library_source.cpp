// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/library_source.h"

#include "core/base/paths.h"
#include "ui/common/formatters.h"

namespace moodogram::ui {

bool LibrarySource::contains(const LibraryTrack& track) const {
  switch (kind) {
    case Kind::All:
      return true;
    case Kind::Recent:
      return track.track.addedUnixSeconds >= recentSince;
    case Kind::Problems:
      return !track.track.problem.empty();
    case Kind::Mood:
      return clearMood(track) == mood;
    case Kind::NotSure:
      return isNotSure(track);
    case Kind::Folder:
      return isAtOrBelow(track.track.file, folder);
  }
  return true;
}

bool LibrarySource::sameAs(const LibrarySource& other) const { return key() == other.key(); }

bool LibrarySource::dependsOnAnalysis() const {
  return kind == Kind::Problems || kind == Kind::Mood || kind == Kind::NotSure;
}

QString LibrarySource::key() const {
  switch (kind) {
    case Kind::All:
      break;
    case Kind::Recent:
      return QStringLiteral("recent");
    case Kind::Problems:
      return QStringLiteral("problems");
    case Kind::Mood:
      return QStringLiteral("mood:") + toText(std::string(emotionName(mood)));
    case Kind::NotSure:
      return QStringLiteral("not-sure");
    case Kind::Folder:
      return QStringLiteral("folder:") + pathText(folder);
  }
  return QStringLiteral("all");
}

LibrarySource LibrarySource::fromKey(const QString& key) {
  LibrarySource source;
  if (key == QLatin1String("recent")) source.kind = Kind::Recent;
  if (key == QLatin1String("problems")) source.kind = Kind::Problems;
  if (key == QLatin1String("not-sure")) source.kind = Kind::NotSure;
  if (key.startsWith(QLatin1String("mood:"))) {
    if (const auto mood = parseEmotion(key.mid(5).toStdString())) {
      source.kind = Kind::Mood;
      source.mood = *mood;
    }
  }
  if (key.startsWith(QLatin1String("folder:"))) {
    source.kind = Kind::Folder;
    source.folder = toPath(key.mid(7));
  }
  return source;
}

}  // namespace moodogram::ui

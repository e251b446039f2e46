// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/track_filter.h"

#include <QStringList>
#include <algorithm>

#include "core/base/paths.h"
#include "ui/common/formatters.h"

namespace moodogram::ui {
namespace {

std::string lowered(const std::string& utf8) { return QString::fromStdString(utf8).toLower().toStdString(); }

/// Words at spaces, except within quotation marks; the marks are taken away.
QStringList splitWords(const QString& text) {
  QStringList words;
  QString word;
  bool quoted = false;
  for (const QChar c : text) {
    if (c == QLatin1Char('"')) {
      quoted = !quoted;
    } else if (c.isSpace() && !quoted) {
      if (!word.isEmpty()) words << std::exchange(word, {});
    } else {
      word += c;
    }
  }
  if (!word.isEmpty()) words << word;
  return words;
}

bool containsAll(std::string_view text, const std::vector<std::string>& parts) {
  return std::all_of(parts.begin(), parts.end(),
                     [text](const std::string& part) { return text.find(part) != std::string_view::npos; });
}

}  // namespace

std::optional<Emotion> clearMood(const LibraryTrack& track) {
  if (!track.summary || track.summary->confidence() < kNotSureBelow) return std::nullopt;
  return track.summary->top();
}

bool isNotSure(const LibraryTrack& track) { return track.summary && !clearMood(track); }

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

TrackSearchText::TrackSearchText(const Track& track) {
  all = lowered(track.displayTitle()) + '\n';
  artistBegin = static_cast<std::uint32_t>(all.size());
  all += lowered(track.tags.artist);
  artistLength = static_cast<std::uint32_t>(all.size()) - artistBegin;
  all += '\n' + lowered(track.tags.album) + '\n' + lowered(displayPath(track.file));
}

TrackFilter TrackFilter::parse(const QString& text) {
  TrackFilter filter;
  for (const QString& word : splitWords(text.toLower())) {
    if (word.startsWith(QLatin1String("artist:"))) {
      filter.m_artists.push_back(word.mid(7).toStdString());
    } else if (word.startsWith(QLatin1String("mood:"))) {
      const QString name = word.mid(5);
      filter.m_mood = parseEmotion(name.toStdString());
      filter.m_notSure = name == QLatin1String("notsure") || name == QLatin1String("not-sure");
      // While the name is being typed, nothing is filtered yet; a finished wrong name matches nothing.
      const bool begun = std::any_of(kEmotions.begin(), kEmotions.end(), [&](Emotion emotion) {
        return toText(std::string(emotionName(emotion))).startsWith(name);
      });
      filter.m_nothing = !filter.m_mood && !filter.m_notSure && !begun && !QStringLiteral("not-sure").startsWith(name);
    } else {
      filter.m_words.push_back(word.toStdString());
    }
  }
  return filter;
}

bool TrackFilter::matches(const LibraryTrack& track, const TrackSearchText& text) const {
  if (m_nothing) return false;
  if (m_mood && clearMood(track) != m_mood) return false;
  if (m_notSure && !isNotSure(track)) return false;
  return containsAll(text.artist(), m_artists) && containsAll(text.all, m_words);
}

}  // namespace moodogram::ui

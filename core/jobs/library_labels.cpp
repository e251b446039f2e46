// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/library_labels.h"

#include <algorithm>
#include <map>
#include <unordered_map>

#include "core/base/error.h"
#include "core/base/message.h"
#include "core/base/paths.h"
#include "core/export/timeline_formats.h"
#include "core/library/library_database.h"
#include "core/playlist/builder_parts.h"
#include "core/query/search_text.h"
#include "core/system/path_bytes.h"

namespace moodogram {
namespace {

/// What is said about one track.
struct Said {
  std::set<Emotion> given, denied, listed;
};

/// Tracks by id and by content.
class TrackFinder {
 public:
  explicit TrackFinder(std::span<const Track> tracks) {
    for (const Track& track : tracks) {
      m_byId.emplace(track.id, &track);
      if (!track.contentHash.empty()) m_byContent.emplace(track.contentHash, &track);
    }
  }
  const Track* find(TrackId id, const std::string& content) const {
    if (const auto found = m_byId.find(id); id != 0 && found != m_byId.end()) return found->second;
    const auto found = content.empty() ? m_byContent.end() : m_byContent.find(content);
    return found == m_byContent.end() ? nullptr : found->second;
  }

 private:
  std::unordered_map<TrackId, const Track*> m_byId;
  std::unordered_map<std::string, const Track*> m_byContent;
};

/// No emotions: nothing is left that it could be.
LabelledTrack labelled(const Track& track, const Said& said) {
  LabelledTrack label;
  label.file = track.file;
  label.artist = track.tags.albumArtist.empty() ? track.tags.artist : track.tags.albumArtist;
  label.emotions = said.given;
  if (label.emotions.empty())
    std::ranges::set_difference(said.listed, said.denied, std::inserter(label.emotions, label.emotions.end()));
  if (!label.emotions.empty()) return label;
  std::ranges::set_difference(std::set(kEmotions.begin(), kEmotions.end()), said.denied,
                              std::inserter(label.emotions, label.emotions.end()));
  label.isOneOf = label.emotions.size() > 1;
  return label;
}

void countTracks(LibraryLabels& labels) {
  std::array<std::set<std::string>, kEmotionCount> artists;
  for (const LabelledTrack& track : labels.tracks) {
    if (track.isOneOf) {
      ++labels.onlyDenied;
      continue;
    }
    for (const Emotion emotion : track.emotions) {
      const auto index = static_cast<std::size_t>(emotion);
      ++labels.tracksOf[index];
      artists[index].insert(track.artist.empty() ? pathBytes(track.file) : track.artist);
    }
  }
  for (std::size_t i = 0; i < kEmotionCount; ++i) labels.artistsOf[i] = static_cast<std::int64_t>(artists[i].size());
}

}  // namespace

LibraryLabels collectLabels(std::span<const Track> tracks, std::span<const Correction> corrections,
                            std::span<const PlaylistMood> playlists) {
  const TrackFinder finder(tracks);
  std::map<const Track*, Said> said;
  std::int64_t parts = 0;
  std::int64_t gone = 0;
  for (const Correction& correction : corrections) {
    const Track* track = finder.find(correction.track, correction.contentHash);
    if (correction.beginSeconds) {
      ++parts;
    } else if (track == nullptr) {
      ++gone;
    } else {
      (correction.isDenial ? said[track].denied : said[track].given).insert(correction.emotion);
    }
  }
  for (const PlaylistMood& playlist : playlists)
    for (const StoredEntry& entry : playlist.entries) {
      if (const Track* track = finder.find(entry.track, entry.contentHash))
        said[track].listed.insert(playlist.emotion);
      else
        ++gone;
    }
  LibraryLabels labels;
  std::int64_t unusable = 0;
  std::int64_t contradictory = 0;
  std::map<std::string, std::string> spellings;  // of artists
  for (const auto& [track, about] : said) {
    if (track->missingSinceUnixSeconds != 0 || track->isRemoved || !track->problem.empty()) {
      ++unusable;
      continue;
    }
    LabelledTrack label = labelled(*track, about);
    if (label.emotions.empty()) {
      ++contradictory;
      continue;
    }
    label.artist = spellings.emplace(foldText(artistKey(label.artist)), label.artist).first->second;
    labels.tracks.push_back(std::move(label));
  }
  std::ranges::sort(labels.tracks, {}, &LabelledTrack::file);
  countTracks(labels);
  const auto note = [&](std::int64_t count, MessageFormat<0> text) {
    if (count > 0) labels.notes.push_back(Message::plural(count, text));
  };
  note(parts, MOODOGRAM_PLURAL("Labels",
                               "Left out: %Ln correction(s) of a part of a track; a label is of a whole recording."));
  note(gone, MOODOGRAM_PLURAL("Labels", "Left out: %Ln mention(s) of tracks that are not in the library any more."));
  note(unusable, MOODOGRAM_PLURAL("Labels", "Left out: %Ln track(s) missing, removed or unplayable."));
  note(contradictory, MOODOGRAM_PLURAL("Labels", "Left out: %Ln track(s) said to be none of the five emotions."));
  return labels;
}

std::string labelsManifest(const LibraryLabels& labels) {
  std::string text = "path,label";
  for (const Emotion emotion : kEmotions) text += "," + std::string(emotionName(emotion));
  text += ",artist\n";
  for (const LabelledTrack& track : labels.tracks) {
    const bool isShared = !track.isOneOf && track.emotions.size() > 1;
    std::string label;
    for (const Emotion emotion : track.emotions)
      if (!isShared) label += (label.empty() ? "" : "|") + std::string(emotionName(emotion));
    text += csvField(pathBytes(track.file)) + "," + label;
    for (const Emotion emotion : kEmotions) text += isShared ? (track.emotions.contains(emotion) ? ",1" : ",0") : ",";
    text += "," + csvField(track.artist) + "\n";
  }
  return text;
}

LibraryLabels labelsOfLibrary(const std::filesystem::path& library, bool withCorrections,
                              std::span<const NamedMood> playlists) {
  LibraryDatabase database(library);
  PlaylistStore store(library);
  std::vector<PlaylistMood> moods;
  for (const NamedMood& named : playlists) {
    const auto found = store.playlistNamed(named.playlist);
    if (!found)
      throw ConfigError(Message(MOODOGRAM_TEXT("Job", "There is no playlist \"%1\"."), toValidUtf8(named.playlist)));
    if (found->kind == PlaylistKind::Smart)
      throw ConfigError(Message(MOODOGRAM_TEXT("Job",
                                               "\"%1\" is a smart playlist, whose tracks change with its rules. Keep "
                                               "its tracks as a playlist of their own, and name that."),
                                toValidUtf8(named.playlist)));
    moods.push_back({named.emotion, store.entries(found->id)});
  }
  return collectLabels(database.tracks(), withCorrections ? store.corrections() : std::vector<Correction>{}, moods);
}

}  // namespace moodogram

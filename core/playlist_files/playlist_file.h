// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "core/base/emotion.h"
#include "core/base/message.h"
#include "core/library/track.h"

namespace moodogram {

struct StoredEntry;

enum class PlaylistFormat {
  M3u,   ///< .m3u and .m3u8: extended M3U, always written in UTF-8
  Pls,   ///< .pls, version 2
  Xspf,  ///< .xspf, version 1 (https://www.xspf.org/spec)
  Jspf,  ///< .jspf, the same as JSON, with the scores of each track in an extension
};

/// By the ending of the name, in any case; nullopt: none of these.
std::optional<PlaylistFormat> playlistFormatOf(const std::filesystem::path& file);
/// The endings with their dots, e.g. for a file dialog: ".m3u8", ".m3u", ".pls", ".xspf", ".jspf".
const std::vector<std::string>& playlistEndings();

enum class PlaylistPaths {
  Relative,  ///< to the playlist's folder
  Absolute,
  Automatic,  ///< in M3U and PLS relative for tracks at or below the playlist's folder; absolute for others
};

/// One entry of a playlist in a file. Text is valid UTF-8; empty or 0 where the file says nothing.
struct PlaylistItem {
  std::filesystem::path file;  ///< absolute and normal; empty for a stream
  std::string stream;          ///< URI of what is no local file
  std::string foreign{};       ///< the path or URI as it stood, where it is one of Windows and its file is not there
  std::string title;
  std::string artist;
  std::string album;
  double durationSeconds = 0;
  std::string contentHash;              ///< as Track::contentHash (XSPF and JSPF)
  std::optional<EmotionScores> scores;  ///< JSPF

  bool operator==(const PlaylistItem&) const = default;
};

struct PlaylistContents {
  std::string title;
  std::vector<PlaylistItem> items;
  std::string mark{};  ///< a comment at the begin of an M3U, by which it is known again (hasMark()); empty: none
};

PlaylistItem playlistItem(const LibraryTrack& track);
PlaylistItem playlistItem(const Track& track);

// What is no track of the library, in a stored list and in a file. Beside a file, StoredEntry::stream holds
// PlaylistItem::foreign.
PlaylistItem playlistItem(const StoredEntry& entry);
StoredEntry storedEntry(const PlaylistItem& item);

struct ReadPlaylist {
  PlaylistContents contents;
  std::vector<Message> problems;  ///< what could not be read of it, a sentence each
};

/// Reads a playlist as other programs write them: with or without byte order mark, in UTF-8, UTF-16 or an older
/// encoding (guessed, and preferably so that the files are there), with any line ends, with paths, Windows paths and
/// file URIs, relative to the playlist's folder. A playlist within a playlist is read in its place. Entries whose files
/// are missing are kept, those of Windows as they stood: see findAgain(). A format that the name does not tell is taken
/// for M3U. Throws IoError: not there, no playlist, larger than 64 MiB.
ReadPlaylist readPlaylist(const std::filesystem::path& file);

/// The bytes of such a file. folder: where it will lie.
std::string playlistText(PlaylistFormat format, const PlaylistContents& contents, const std::filesystem::path& folder,
                         PlaylistPaths paths = PlaylistPaths::Automatic);

/// Writes in the format of the name's ending, M3U where it has none of these. The file is replaced atomically: on any
/// error (IoError) the old one stays whole.
void writePlaylist(const std::filesystem::path& file, const PlaylistContents& contents,
                   PlaylistPaths paths = PlaylistPaths::Automatic);

/// Whether the file is an M3U with this mark. False where it cannot be read.
bool hasMark(const std::filesystem::path& file, const std::string& mark);

/// Points entries whose files are not there at the tracks that they were: by content, else by the name of the file with
/// the same artist and title, or a length that agrees to two seconds, else by artist, title and length; only where
/// exactly one track is meant, and its file is there. Returns how many were found.
std::size_t findAgain(PlaylistContents& contents, const std::vector<Track>& library);

}  // namespace moodogram

// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

#include "core/playlist_files/location.h"
#include "core/playlist_files/playlist_file.h"
#include "core/playlist_files/text_encoding.h"

namespace moodogram {

// One format each: a text, and what it means. Readers keep nested playlists as items, and add to `problems` what they
// had to leave out; what is no such file at all is an IoError without the file's name. Internal to core/playlist_files.

std::string m3uText(const PlaylistContents& contents, const LocationWriter& writer);
/// What such a file begins with.
std::string m3uBegin(const std::string& mark);
ReadPlaylist readM3u(const EncodedText& text, const std::filesystem::path& folder);

std::string plsText(const PlaylistContents& contents, const LocationWriter& writer);
ReadPlaylist readPls(const EncodedText& text, const std::filesystem::path& folder);

std::string xspfText(const PlaylistContents& contents, const LocationWriter& writer);
ReadPlaylist readXspf(const EncodedText& text, const std::filesystem::path& folder);

std::string jspfText(const PlaylistContents& contents, const LocationWriter& writer);
ReadPlaylist readJspf(const EncodedText& text, const std::filesystem::path& folder);

/// A line that is longer leads nowhere: no system opens it, and what has such lines is something else.
inline constexpr std::size_t kLongestPath = 32'768;  // bytes

/// Where a line of M3U or PLS leads: of its readings the first whose file is there, else the likeliest.
Location locationOfLine(const EncodedText& text, std::string_view line, const std::filesystem::path& folder);

/// Adds the n-th track of a list of XSPF or JSPF, where a track without a location is what its other facts say: it may
/// be found by them (findAgain()).
void addTrack(ReadPlaylist& read, PlaylistItem item, std::size_t n, std::string_view uri,
              const std::filesystem::path& folder);

/// Whether it is anywhere: XSPF and JSPF may have tracks that are only described.
bool hasPlace(const PlaylistItem& item);

/// Without white space around it.
std::string_view stripped(std::string_view text);
/// Control characters, line ends above all, become spaces.
std::string onOneLine(std::string text);
/// "Artist - Title", or what of it there is, else the name of the file.
std::string lineTitle(const PlaylistItem& item);
/// The other way round; a title without " - " has no artist.
void setLineTitle(PlaylistItem& item, const std::string& title);

/// The identifier of a content in XSPF and JSPF.
inline constexpr std::string_view kContentPrefix = "urn:moodogram:content:";
/// The extension of JSPF with the probability of each emotion.
inline constexpr const char* kScoresExtension = "urn:moodogram:emotion:1";

}  // namespace moodogram

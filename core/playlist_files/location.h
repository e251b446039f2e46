// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "core/playlist_files/playlist_file.h"

namespace moodogram {

// Where an entry is: paths and URIs (RFC 3986, RFC 8089). Internal to core/playlist_files.

/// file:// and the bytes of an absolute path.
std::string fileUri(const std::filesystem::path& file);

/// What a location in a playlist means.
struct Location {
  std::filesystem::path file;  ///< absolute and normal; empty for a stream
  std::string stream;          ///< a URI
  std::string foreign{};       ///< as PlaylistItem::foreign
};

/// Of a line that is a path, a Windows path or a URI. Paths start at the folder. Asks the file system where a text can
/// be read in two ways (is a backslash a part of the name?).
Location locationOf(std::string_view text, const std::filesystem::path& folder);
/// Of a URI, absolute or relative to the folder's, as XSPF and JSPF have it.
Location locationOfUri(std::string_view uri, const std::filesystem::path& folder);

/// Writes locations for a playlist in a folder.
class LocationWriter {
 public:
  LocationWriter(const std::filesystem::path& folder, PlaylistPaths paths);

  /// On one line; where that is impossible for a path, a file URI.
  std::string line(const PlaylistItem& item) const;
  std::string uri(const PlaylistItem& item) const;

 private:
  std::filesystem::path path(const PlaylistItem& item) const;

  std::filesystem::path m_folder;
  PlaylistPaths m_paths;
};

}  // namespace moodogram

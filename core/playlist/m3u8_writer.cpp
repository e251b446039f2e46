// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playlist/m3u8_writer.h"

#include <algorithm>
#include <cmath>
#include <system_error>

#include "core/base/atomic_file.h"

namespace moodogram {
namespace fs = std::filesystem;
namespace {

/// Control characters, line ends above all, would end the line or hide in it.
std::string onOneLine(std::string text) {
  std::ranges::replace_if(
      text, [](unsigned char c) { return c < 0x20 || c == 0x7F; }, ' ');
  return text;
}

std::string title(const Track& track) {
  const std::string& artist = track.tags.artist;
  return onOneLine(artist.empty() ? track.displayTitle() : artist + " - " + track.displayTitle());
}

/// The only way to name such a file in a format of lines (RFC 8089, RFC 3986).
std::string fileUri(const fs::path& file) {
  static constexpr std::string_view kDigits = "0123456789ABCDEF";
  static constexpr std::string_view kUnreserved = "-._~/";
  std::string uri = "file://";
  for (const char c : file.native()) {
    const auto byte = static_cast<unsigned char>(c);
    const bool alphanumeric = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    if (alphanumeric || kUnreserved.find(c) != std::string_view::npos) {
      uri += c;
    } else {
      uri += '%';
      uri += kDigits[byte >> 4];
      uri += kDigits[byte & 15];
    }
  }
  return uri;
}

bool climbs(const fs::path& relative) { return relative.empty() || *relative.begin() == ".."; }

/// The track's path from the folder. A way up is taken between the folders without their symbolic links, because that
/// is where ".." leads.
fs::path relativePath(const fs::path& file, const fs::path& folder) {
  fs::path relative = file.lexically_relative(folder);
  if (!climbs(relative)) return relative;
  std::error_code error;
  const fs::path realParent = fs::weakly_canonical(file.parent_path(), error);
  if (error) return file;
  const fs::path realFolder = fs::weakly_canonical(folder, error);
  return error ? file : (realParent / file.filename()).lexically_relative(realFolder);
}

std::string location(const Track& track, const fs::path& folder, PlaylistPaths paths) {
  const fs::path file = fs::absolute(track.file).lexically_normal();
  if (file.native().find_first_of("\r\n") != std::string::npos) return fileUri(file);
  if (paths == PlaylistPaths::Absolute) return file.native();
  if (paths == PlaylistPaths::Automatic && climbs(file.lexically_relative(folder))) return file.native();
  const std::string relative = relativePath(file, folder).native();
  // '#' starts a comment, and players trim white space.
  return relative.starts_with('#') || relative.starts_with(' ') || relative.starts_with('\t') ? "./" + relative
                                                                                              : relative;
}

}  // namespace

std::string m3u8Text(std::span<const Track> tracks, const fs::path& folder, PlaylistPaths paths) {
  const fs::path absoluteFolder = fs::absolute(folder / "").lexically_normal().parent_path();
  std::string text = "#EXTM3U\n";
  for (const Track& track : tracks) {
    const double seconds = track.tags.durationSeconds;
    text += "#EXTINF:" + std::to_string(seconds > 0 ? std::llround(seconds) : -1LL) + "," + title(track) + "\n";
    text += location(track, absoluteFolder, paths) + "\n";
  }
  return text;
}

void writeM3u8(const fs::path& file, std::span<const Track> tracks, PlaylistPaths paths) {
  writeFileAtomically(file, m3u8Text(tracks, fs::absolute(file).parent_path(), paths));
}

}  // namespace moodogram

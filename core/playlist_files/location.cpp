// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playlist_files/location.h"

#include <algorithm>
#include <system_error>
#include <vector>

#include "core/base/ascii.h"
#include "core/base/find_files.h"
#include "core/system/path_bytes.h"

namespace moodogram {
namespace fs = std::filesystem;
namespace {

std::string escaped(std::string_view bytes) {
  static constexpr std::string_view kDigits = "0123456789ABCDEF";
  static constexpr std::string_view kUnreserved = "-._~/";
  std::string text;
  for (const char c : bytes) {
    const auto byte = static_cast<unsigned char>(c);
    if (isAsciiAlphanumeric(c) || kUnreserved.find(c) != std::string_view::npos) {
      text += c;
    } else {
      text += '%';
      text += kDigits[byte >> 4];
      text += kDigits[byte & 15];
    }
  }
  return text;
}

int hexDigit(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

/// A percent sign that begins no escape stays what it is: programs forget to escape it.
std::string unescaped(std::string_view uri) {
  std::string bytes;
  for (std::size_t i = 0; i < uri.size(); ++i) {
    const int high = uri[i] == '%' && i + 2 < uri.size() ? hexDigit(uri[i + 1]) : -1;
    const int low = high >= 0 ? hexDigit(uri[i + 2]) : -1;
    if (low < 0) {
      bytes += uri[i];
      continue;
    }
    bytes += static_cast<char>(high * 16 + low);
    i += 2;
  }
  return bytes;
}

/// "http", of "http://host/x"; empty for what is a path. A single letter is a drive.
std::string schemeOf(std::string_view text) {
  const std::size_t colon = text.find(':');
  if (colon == std::string_view::npos || colon < 2) return {};
  std::string scheme(text.substr(0, colon));
  const auto belongs = [](char c) { return isAsciiAlphanumeric(c) || c == '+' || c == '-' || c == '.'; };
  if (!std::ranges::all_of(scheme, belongs)) return {};
  return asciiLower(std::move(scheme));
}

/// ".." leads up from where the folder is, which a link to it hides from the text.
fs::path below(const fs::path& folder, const fs::path& path) {
  const fs::path file = (folder / path).lexically_normal();
  std::error_code error;
  if (path.empty() || path.is_absolute() || *path.lexically_normal().begin() != ".." || fs::exists(file, error))
    return file;
  const fs::path real = fs::weakly_canonical(folder, error);
  const fs::path other = (real / path).lexically_normal();
  return !error && fs::exists(other, error) ? other : file;
}

bool isDrivePath(std::string_view text) {
  return text.size() > 2 && isAsciiAlphanumeric(text[0]) && text[1] == ':' && (text[2] == '\\' || text[2] == '/');
}

/// \\server\share
bool isSharePath(std::string_view text) { return text.starts_with("\\\\"); }

/// The readings of what stands behind "file:". The host, if there is one, is this machine's or cannot be reached by a
/// path. Programs forget to escape '?' and '#', so what looks like a query or a fragment may be a part of the name.
std::vector<std::string> pathsOfFileUri(std::string_view uri) {
  std::string_view rest = uri.substr(uri.find(':') + 1);
  if (rest.starts_with("//")) {
    const std::size_t slash = rest.find('/', 2);
    rest = slash == std::string_view::npos ? std::string_view() : rest.substr(slash);
  }
  std::vector<std::string> paths{unescaped(rest.substr(0, rest.find_first_of("?#"))), unescaped(rest)};
  for (std::string& path : paths)  // file:///C:/Music
    if (isDrivePath(std::string_view(path).substr(std::min<std::size_t>(1, path.size())))) path.erase(0, 1);
  return paths;
}

/// Of the readings of a path the first whose file is there, else the last. One that is the same as the next is not
/// looked for twice, and most paths can be read in one way only.
fs::path firstThere(const fs::path& folder, const std::vector<std::string>& readings) {
  for (auto reading = readings.begin(); reading + 1 != readings.end(); ++reading) {
    if (*reading == *(reading + 1)) continue;
    fs::path file = below(folder, *reading);
    std::error_code ignored;
    if (fs::is_regular_file(file, ignored)) return file;
  }
  return below(folder, readings.back());
}

/// Of file://host/path; this machine has none.
bool namesHost(std::string_view text) {
  if (schemeOf(text) != "file" || !text.substr(5).starts_with("//")) return false;
  const std::string host = asciiLower(std::string(text.substr(7, text.find('/', 7) - 7)));
  return !host.empty() && host != "localhost";
}

/// A path of Windows or of another machine, or a URI of something else, where no file of this name is there, is kept as
/// it stood: it may be right elsewhere.
Location localOrForeign(const fs::path& folder, const std::vector<std::string>& readings, std::string_view text) {
  Location location{firstThere(folder, readings), {}};
  std::error_code ignored;
  const std::string scheme = schemeOf(text);  // spotify:track:..., and no name such as "Re:Stacks.mp3"
  const bool isUri = !scheme.empty() && scheme != "file" && text.find(' ') == std::string_view::npos &&
                     !hasAudioExtension(fs::path(text));
  if ((isDrivePath(readings.back()) || isSharePath(text) || namesHost(text) || isUri) &&
      !fs::exists(location.file, ignored))
    location.foreign = text;
  return location;
}

bool climbs(const fs::path& relative) { return relative.empty() || *relative.begin() == ".."; }

/// The file's path from the folder. A way up is taken between the folders without their symbolic links, because that
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

/// Of C:\Music\x.mp3 and \\server\share\x.mp3; what is a URI already stays as it is.
std::string foreignUri(const std::string& text) {
  if (!schemeOf(text).empty()) return text;
  std::string slashes = unescaped(text);
  std::ranges::replace(slashes, '\\', '/');
  if (isSharePath(text)) return "file:" + escaped(slashes);
  return "file:///" + slashes.substr(0, 2) + escaped(slashes.substr(2));
}

}  // namespace

std::string fileUri(const fs::path& file) { return "file://" + escaped(pathBytes(file)); }

Location locationOf(std::string_view text, const fs::path& folder) {
  const std::string scheme = schemeOf(text);
  if (scheme == "file") return localOrForeign(folder, pathsOfFileUri(text), text);
  // A name may have a colon in it; only what goes on like a URI is one.
  if (!scheme.empty() && text.substr(scheme.size()).starts_with("://")) return {{}, std::string(text)};
  std::string slashes(text);
  std::ranges::replace(slashes, '\\', '/');
  // VLC writes the URI of a file below the playlist's folder without its begin.
  return localOrForeign(folder, {std::string(text), unescaped(text), slashes}, text);
}

Location locationOfUri(std::string_view uri, const fs::path& folder) {
  const std::string scheme = schemeOf(uri);
  if (scheme == "file") return localOrForeign(folder, pathsOfFileUri(uri), uri);
  if (!scheme.empty() && uri.substr(scheme.size()).starts_with("://")) return {{}, std::string(uri)};
  // Some programs write paths where URIs belong, as they are (GNOME's, Quod Libet) or escaped (Strawberry). Where no
  // file is there, what looks like a query or a fragment is kept as a part of the name: it can be found again by that.
  std::string slashes = unescaped(uri);
  std::ranges::replace(slashes, '\\', '/');
  return localOrForeign(
      folder, {std::string(uri), unescaped(uri.substr(0, uri.find_first_of("?#"))), unescaped(uri), slashes}, uri);
}

LocationWriter::LocationWriter(const fs::path& folder, PlaylistPaths paths)
    : m_folder(fs::absolute(folder / "").lexically_normal().parent_path()), m_paths(paths) {}

fs::path LocationWriter::path(const PlaylistItem& item) const {
  fs::path file = fs::absolute(item.file).lexically_normal();
  if (m_paths == PlaylistPaths::Absolute) return file;
  if (m_paths == PlaylistPaths::Automatic && climbs(file.lexically_relative(m_folder))) return file;
  return relativePath(file, m_folder);
}

std::string LocationWriter::line(const PlaylistItem& item) const {
  if (item.file.empty()) return item.stream;
  if (!item.foreign.empty()) return item.foreign;
  const std::string text = pathBytes(path(item));
  if (text.find_first_of("\r\n") != std::string::npos || text.ends_with(' ') || text.ends_with('\t'))
    return fileUri(fs::absolute(item.file).lexically_normal());
  // '#' starts a comment, players trim white space, and what looks like a URI would be taken for one.
  const bool isMistakable = text.starts_with('#') || text.starts_with(' ') || text.starts_with('\t') ||
                            text.starts_with('[') || text.find(':') < text.find('/');
  return isMistakable && !text.starts_with('/') ? "./" + text : text;
}

std::string LocationWriter::uri(const PlaylistItem& item) const {
  if (item.file.empty()) return item.stream;
  if (!item.foreign.empty()) return foreignUri(item.foreign);
  // Few programs resolve relative URIs as they should, so these are for those who ask for them.
  const fs::path file = m_paths == PlaylistPaths::Relative ? path(item) : fs::absolute(item.file).lexically_normal();
  return file.is_absolute() ? fileUri(file) : escaped(pathBytes(file));
}

}  // namespace moodogram

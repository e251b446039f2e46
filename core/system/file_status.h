// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <system_error>

namespace moodogram {

/// What the file system says of a file or folder.
struct FileStatus {
  enum class Kind { Regular, Folder, Link, Other };  ///< Other: a pipe, a device

  Kind kind = Kind::Other;
  std::int64_t sizeBytes = 0;
  std::int64_t modifiedNs = 0;  ///< since 1970
  std::uint64_t device = 0;
  std::uint64_t inode = 0;  ///< its number there: two names with the same are of one file
  std::uint64_t names = 1;  ///< hard links

  bool isRegular() const { return kind == Kind::Regular; }
  bool isFolder() const { return kind == Kind::Folder; }
};

/// nullopt: it cannot be told, error says why. Of what a link leads to.
std::optional<FileStatus> statusOf(const std::filesystem::path& file, std::error_code& error);
std::optional<FileStatus> statusOf(const std::filesystem::path& file);
/// Of an open file.
std::optional<FileStatus> statusOf(int descriptor, std::error_code& error);
/// Whether there is nothing of that name, not even a link to nowhere: false where that cannot be told.
bool isGone(const std::filesystem::path& file);

/// Whether this user may write the file, as far as can be told beforehand.
bool mayWrite(const std::filesystem::path& file);
/// Gives an open file the owner that another one has. Nobody but the administrator can give files away, and nobody
/// where there are no owners: that is no error.
void takeOwnerOf(const std::filesystem::path& other, int descriptor, std::error_code& error);

}  // namespace moodogram

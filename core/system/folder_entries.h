// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <memory>
#include <optional>
#include <system_error>

#include "core/system/file_status.h"

namespace moodogram {

/// What a folder holds, in the order of the file system. Files are asked for by their names in the open folder, which
/// is quicker than by their paths.
class FolderEntries {
 public:
  struct Entry {
    const char* name;  ///< until next()
    /// As far as the folder says so. A link is not followed.
    std::optional<FileStatus::Kind> kind;
  };

  /// No entries where the folder cannot be read: error says why.
  FolderEntries(const std::filesystem::path& folder, std::error_code& error);
  ~FolderEntries();

  const FileStatus& status() const { return m_status; }  ///< of the folder
  /// All but "." and "..". nullopt: there are no more, or error says why these cannot be read.
  std::optional<Entry> next(std::error_code& error);
  /// Of what a link leads to.
  std::optional<FileStatus> statusOf(const char* name, std::error_code& error) const;
  bool isLink(const char* name) const;
  /// Whether files keep their numbers (FileStatus::inode) on its file system, as far as that is known to do so;
  /// nullopt: it does not answer now.
  std::optional<bool> keepsNumbers() const;

 private:
  struct System;
  std::unique_ptr<System> m_system;
  FileStatus m_status;
};

/// Bytes of the longest path by which a file can be opened.
std::size_t longestPath();

}  // namespace moodogram

// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

#include "core/system/unique_descriptor.h"

namespace moodogram {

/// A file that appears whole or not at all: a temporary file in the same folder is written, then synced and renamed
/// over the target. A symbolic link is followed, permissions of an existing file are kept. Anything that exists and is
/// not a regular file is refused. Without commit() the target stays as it was.
/// The temporary file says in its name which process writes it; see removeAbandonedTemporaries().
class AtomicFile {
 public:
  /// Throws IoError, as all functions here do.
  explicit AtomicFile(const std::filesystem::path& file);
  ~AtomicFile();
  AtomicFile(const AtomicFile&) = delete;
  AtomicFile& operator=(const AtomicFile&) = delete;

  void write(std::string_view bytes);
  /// Goes to a place in what was written, e.g. to complete a header.
  void seek(std::int64_t offset);
  void commit();

  /// For libraries that write to a descriptor; stays owned by this object.
  int descriptor() const { return m_opened.get(); }
  /// For libraries that open a file by its name, once everything has been written; nothing may replace it.
  const std::filesystem::path& temporaryPath() const { return m_path; }

 private:
  std::filesystem::path m_file;    ///< as the caller named it, for messages
  std::filesystem::path m_target;  ///< behind links
  std::filesystem::path m_path;
  UniqueDescriptor m_opened;
};

/// Deletes what processes of this machine that were killed left in the folder while they wrote. Throws nothing: what
/// cannot be deleted stays.
void removeAbandonedTemporaries(const std::filesystem::path& folder);

/// A name for such a file, which this process has not used before.
std::string temporaryName();

/// Whether a file of this name is one that some process is writing, or was when it was killed.
bool isTemporaryName(std::string_view name);

/// All bytes at once.
void writeFileAtomically(const std::filesystem::path& file, std::string_view bytes);

}  // namespace moodogram

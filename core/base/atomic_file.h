// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdio>
#include <filesystem>
#include <string_view>

namespace moodogram {

/// Replaces a file as a whole: writes to a temporary file in the same folder, and commit() flushes it to the disk
/// and renames it. Without commit() the old file stays and the temporary one is removed. Throws IoError.
class AtomicFile {
 public:
  explicit AtomicFile(std::filesystem::path file);
  ~AtomicFile();
  AtomicFile(const AtomicFile&) = delete;
  AtomicFile& operator=(const AtomicFile&) = delete;

  void write(const void* bytes, std::size_t count);
  void write(std::string_view text) { write(text.data(), text.size()); }
  void commit();

 private:
  [[noreturn]] void fail(const char* step);

  std::filesystem::path m_file;
  std::filesystem::path m_temporary;
  std::FILE* m_stream = nullptr;
};

}  // namespace moodogram

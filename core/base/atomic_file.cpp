// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/atomic_file.h"

#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <string>
#include <system_error>
#include <utility>

#include "core/base/error.h"
#include "core/base/paths.h"

namespace moodogram {

AtomicFile::AtomicFile(std::filesystem::path file) : m_file(std::move(file)) {
  std::string name = m_file.native() + ".XXXXXX";
  const int descriptor = mkstemp(name.data());
  if (descriptor < 0) fail("created");
  m_temporary = name;
  // mkstemp makes private files; the result should have the permissions that any new file of the user gets.
  const mode_t mask = umask(0);
  umask(mask);
  fchmod(descriptor, 0666 & ~mask);
  m_stream = fdopen(descriptor, "wb");
  if (m_stream == nullptr) {
    close(descriptor);
    fail("opened");
  }
}

AtomicFile::~AtomicFile() {
  if (m_stream != nullptr) std::fclose(m_stream);
  std::error_code ignored;
  if (!m_temporary.empty()) std::filesystem::remove(m_temporary, ignored);
}

void AtomicFile::fail(const char* step) {
  throw IoError(displayPath(m_file) + " could not be " + step + ": " + std::strerror(errno) +
                ". Choose another folder or free some space.");
}

void AtomicFile::write(const void* bytes, std::size_t count) {
  if (count > 0 && std::fwrite(bytes, 1, count, m_stream) != count) fail("written");
}

void AtomicFile::commit() {
  if (std::fflush(m_stream) != 0 || fsync(fileno(m_stream)) != 0) fail("written");
  if (std::fclose(std::exchange(m_stream, nullptr)) != 0) fail("written");
  if (std::rename(m_temporary.c_str(), m_file.c_str()) != 0) fail("replaced");
  m_temporary.clear();
}

}  // namespace moodogram

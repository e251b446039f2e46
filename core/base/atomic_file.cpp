// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/atomic_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <cstring>
#include <string>
#include <utility>

#include "core/base/error.h"
#include "core/base/paths.h"

namespace moodogram {
namespace fs = std::filesystem;
namespace {

[[noreturn]] void fail(const fs::path& file, int code) {
  throw IoError("Cannot write " + displayPath(file) + ": " + std::strerror(code) + ".");
}

/// A file that is removed again unless it was renamed.
class TemporaryFile {
 public:
  explicit TemporaryFile(const fs::path& target) : m_target(target) {
    static std::atomic<unsigned> counter{0};
    m_path = target.parent_path() / (".moodogram-" + std::to_string(::getpid()) + "-" + std::to_string(++counter));
    m_descriptor = ::open(m_path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
    if (m_descriptor < 0) fail(m_target, errno);
  }
  ~TemporaryFile() {
    if (m_descriptor >= 0) ::close(m_descriptor);
    if (!m_renamed) ::unlink(m_path.c_str());
  }
  TemporaryFile(const TemporaryFile&) = delete;
  TemporaryFile& operator=(const TemporaryFile&) = delete;

  void setMode(mode_t mode) { ::fchmod(m_descriptor, mode); }

  void write(std::string_view bytes) {
    while (!bytes.empty()) {
      const ssize_t written = ::write(m_descriptor, bytes.data(), bytes.size());
      if (written < 0 && errno == EINTR) continue;
      if (written < 0) fail(m_target, errno);
      bytes.remove_prefix(static_cast<std::size_t>(written));
    }
  }

  void moveToTarget() {
    if (::fsync(m_descriptor) != 0) fail(m_target, errno);
    const int closed = ::close(std::exchange(m_descriptor, -1));
    if (closed != 0) fail(m_target, errno);
    if (::rename(m_path.c_str(), m_target.c_str()) != 0) fail(m_target, errno);
    m_renamed = true;
    // The new name is in the folder, so that is synced too; the file is whole even where a folder cannot be.
    const int folder = ::open(m_target.parent_path().c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0) return;
    ::fsync(folder);
    ::close(folder);
  }

 private:
  fs::path m_target;
  fs::path m_path;
  int m_descriptor = -1;
  bool m_renamed = false;
};

}  // namespace

void writeFileAtomically(const fs::path& file, std::string_view bytes) {
  std::error_code error;  // says "no such file" of a new one
  fs::path target = fs::absolute(file);
  if (fs::is_symlink(target, error)) {
    target = fs::weakly_canonical(target, error);
    if (error) fail(file, error.value());
  }
  struct stat existing {};
  const bool exists = ::stat(target.c_str(), &existing) == 0;
  if (exists && !S_ISREG(existing.st_mode))
    throw IoError("Cannot write " + displayPath(file) + ": it is a folder or a device, not a file.");
  TemporaryFile temporary(target);
  if (exists) temporary.setMode(existing.st_mode & 07777);
  temporary.write(bytes);
  temporary.moveToTarget();
}

}  // namespace moodogram

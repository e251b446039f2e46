// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/atomic_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <charconv>
#include <csignal>
#include <cstring>
#include <string>
#include <utility>

#include "core/base/error.h"
#include "core/base/message.h"
#include "core/base/paths.h"
#include "core/base/system_message.h"

namespace moodogram {
namespace fs = std::filesystem;
namespace {

constexpr std::string_view kPrefix = ".moodogram-";

/// What to do about it.
Message adviceOn(int code) {
  switch (code) {
    case ENOSPC:
    case EDQUOT:
      return Message(MOODOGRAM_TEXT("File", "Make room there, or choose another place."));
    case EFBIG:
      return Message(MOODOGRAM_TEXT("File", "Choose a place where files may be that large."));
    case EACCES:
    case EPERM:
    case EROFS:
      return Message(MOODOGRAM_TEXT("File", "Choose a place that you may write to."));
    case ENOENT:
    case ENOTDIR:
      return Message(MOODOGRAM_TEXT("File", "Make its folder, or choose another place."));
    default:
      return {};
  }
}

[[noreturn]] void fail(const fs::path& file, int code) {
  throw IoError(Message::joined(
      Message(MOODOGRAM_TEXT("File", "Cannot write %1: %2."), displayPath(file), systemMessage(code)), adviceOn(code)));
}

/// The file behind the links; a target that does not exist yet is fine.
fs::path behindLinks(const fs::path& file) {
  std::error_code error;  // says "no such file" of a new one
  fs::path target = fs::absolute(file);
  if (fs::is_symlink(target, error)) {
    target = fs::weakly_canonical(target, error);
    if (error) fail(file, error.value());
  }
  return target;
}

}  // namespace

AtomicFile::AtomicFile(const fs::path& file) : m_file(file), m_target(behindLinks(file)) {
  struct stat existing {};
  const bool exists = ::stat(m_target.c_str(), &existing) == 0;
  if (exists && !S_ISREG(existing.st_mode))
    throw IoError(
        Message(MOODOGRAM_TEXT("File", "Cannot write %1: it is a folder or a device, not a file."), displayPath(file)));
  static std::atomic<unsigned> counter{0};
  m_path =
      m_target.parent_path() / (std::string(kPrefix) + std::to_string(::getpid()) + "-" + std::to_string(++counter));
  m_descriptor = ::open(m_path.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
  if (m_descriptor < 0) fail(m_file, errno);
  if (exists) ::fchmod(m_descriptor, existing.st_mode & 07777);
}

AtomicFile::~AtomicFile() {
  if (m_descriptor >= 0) ::close(m_descriptor);
  if (!m_path.empty()) ::unlink(m_path.c_str());
}

void AtomicFile::write(std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t written = ::write(m_descriptor, bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) fail(m_file, errno);
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
}

void AtomicFile::seek(std::int64_t offset) {
  if (::lseek(m_descriptor, offset, SEEK_SET) < 0) fail(m_file, errno);
}

void AtomicFile::commit() {
  if (::fsync(m_descriptor) != 0) fail(m_file, errno);
  const int closed = ::close(std::exchange(m_descriptor, -1));
  if (closed != 0) fail(m_file, errno);
  if (::rename(m_path.c_str(), m_target.c_str()) != 0) fail(m_file, errno);
  m_path.clear();
  // The new name is in the folder, so that is synced too; the file is whole even where a folder cannot be.
  const int folder = ::open(m_target.parent_path().c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (folder < 0) return;
  ::fsync(folder);
  ::close(folder);
}

bool isTemporaryName(std::string_view name) { return name.starts_with(kPrefix); }

void removeAbandonedTemporaries(const fs::path& folder) {
  std::error_code ignored;
  for (auto entry = fs::directory_iterator(folder, ignored); entry != fs::directory_iterator();
       entry.increment(ignored)) {
    const std::string name = entry->path().filename().string();
    if (!isTemporaryName(name)) continue;
    pid_t process = 0;
    const auto [end, error] = std::from_chars(name.data() + kPrefix.size(), name.data() + name.size(), process);
    const bool isOurs = error == std::errc() && process > 0 && *end == '-';
    if (isOurs && ::kill(process, 0) != 0 && errno == ESRCH) fs::remove(entry->path(), ignored);
  }
}

void writeFileAtomically(const fs::path& file, std::string_view bytes) {
  AtomicFile target(file);
  target.write(bytes);
  target.commit();
}

}  // namespace moodogram

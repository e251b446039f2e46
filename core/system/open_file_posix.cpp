// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/system/open_file.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>

namespace moodogram {
namespace {

void setError(std::error_code& error, bool isGood) {
  if (isGood)
    error.clear();
  else
    error.assign(errno, std::generic_category());
}

int flagsFor(OpenFor purpose) {
  switch (purpose) {
    case OpenFor::Reading:
      return O_RDONLY | O_NONBLOCK | O_NOCTTY;
    case OpenFor::Making:
      return O_RDWR | O_CREAT | O_EXCL;
    case OpenFor::Updating:
      return O_RDWR | O_CREAT;
  }
  return O_RDONLY;
}

}  // namespace

UniqueDescriptor::~UniqueDescriptor() {
  if (m_descriptor >= 0) ::close(m_descriptor);
}

UniqueDescriptor UniqueDescriptor::duplicate() const {
  return UniqueDescriptor(::fcntl(m_descriptor, F_DUPFD_CLOEXEC, 0));
}

UniqueDescriptor openFile(const std::filesystem::path& file, OpenFor purpose, std::error_code& error) {
  constexpr mode_t kWhatTheUserAllows = 0666;
  UniqueDescriptor opened(::open(file.c_str(), flagsFor(purpose) | O_CLOEXEC, kWhatTheUserAllows));
  setError(error, opened.get() >= 0);
  return opened;
}

std::size_t readAt(int descriptor, std::int64_t place, std::span<char> bytes) {
  std::size_t done = 0;
  while (done < bytes.size()) {
    const ssize_t count =
        ::pread(descriptor, bytes.data() + done, bytes.size() - done, place + static_cast<off_t>(done));
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) break;
    done += static_cast<std::size_t>(count);
  }
  return done;
}

std::int64_t readNext(int descriptor, std::span<std::uint8_t> bytes) {
  return ::read(descriptor, bytes.data(), bytes.size());
}

std::int64_t seekTo(int descriptor, std::int64_t offset, int origin) { return ::lseek(descriptor, offset, origin); }

void writeAll(int descriptor, std::string_view bytes, std::error_code& error) {
  error.clear();
  while (!bytes.empty()) {
    const ssize_t written = ::write(descriptor, bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) return setError(error, false);
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
}

void writeAnew(int descriptor, std::string_view bytes, std::error_code& error) {
  setError(error, ::ftruncate(descriptor, 0) == 0 && ::lseek(descriptor, 0, SEEK_SET) == 0);
  if (!error) writeAll(descriptor, bytes, error);
}

void syncFile(int descriptor, std::error_code& error) { setError(error, ::fsync(descriptor) == 0); }

void syncFolder(const std::filesystem::path& folder) {
  const UniqueDescriptor opened(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (opened.get() >= 0) ::fsync(opened.get());
}

void closeFile(UniqueDescriptor descriptor, std::error_code& error) {
  setError(error, ::close(descriptor.release()) == 0);
}

void reserveBehind(const std::filesystem::path& file, std::int64_t bytes) {
#ifdef FALLOC_FL_KEEP_SIZE
  const UniqueDescriptor opened(::open(file.c_str(), O_WRONLY | O_CLOEXEC));
  const off_t end = opened.get() >= 0 ? ::lseek(opened.get(), 0, SEEK_END) : -1;
  if (end >= 0) [[maybe_unused]]
    const int ignored = ::fallocate(opened.get(), FALLOC_FL_KEEP_SIZE, end, bytes);
#endif
}

void lockFile(int descriptor, LockWait wait, std::error_code& error) {
  const int operation = LOCK_EX | (wait == LockWait::No ? LOCK_NB : 0);
  int result = ::flock(descriptor, operation);
  while (result != 0 && errno == EINTR) result = ::flock(descriptor, operation);
  setError(error, result == 0);
}

}  // namespace moodogram

// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/system/file_status.h"

#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

#include "core/system/posix_status.h"

namespace moodogram {
namespace {

std::optional<FileStatus> answer(int result, const struct stat& status, std::error_code& error) {
  if (result != 0) {
    error.assign(errno, std::generic_category());
    return std::nullopt;
  }
  error.clear();
  return fromPosix(status);
}

/// EINVAL: in a container that does not know the owner. The last two: a file system without owners.
bool mayNotBeGiven(int code) { return code == EPERM || code == EINVAL || code == ENOSYS || code == EOPNOTSUPP; }

}  // namespace

std::optional<FileStatus> statusOf(const std::filesystem::path& file, std::error_code& error) {
  struct stat status {};
  return answer(::stat(file.c_str(), &status), status, error);
}

std::optional<FileStatus> statusOf(const std::filesystem::path& file) {
  std::error_code ignored;
  return statusOf(file, ignored);
}

std::optional<FileStatus> statusOf(int descriptor, std::error_code& error) {
  struct stat status {};
  return answer(::fstat(descriptor, &status), status, error);
}

bool isGone(const std::filesystem::path& file) {
  struct stat status {};
  return ::lstat(file.c_str(), &status) != 0 && (errno == ENOENT || errno == ENOTDIR);
}

bool mayWrite(const std::filesystem::path& file) { return ::access(file.c_str(), W_OK) == 0; }

void takeOwnerOf(const std::filesystem::path& other, int descriptor, std::error_code& error) {
  struct stat theirs {};
  struct stat ours {};
  error.clear();
  if (::stat(other.c_str(), &theirs) != 0 || ::fstat(descriptor, &ours) != 0)
    error.assign(errno, std::generic_category());
  else if ((theirs.st_uid != ours.st_uid || theirs.st_gid != ours.st_gid) &&
           ::fchown(descriptor, theirs.st_uid, theirs.st_gid) != 0 && !mayNotBeGiven(errno))
    error.assign(errno, std::generic_category());
}

}  // namespace moodogram

// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sys/stat.h>

#include <algorithm>
#include <cstdint>
#include <ctime>
#include <limits>

#include "core/system/file_status.h"

namespace moodogram {

/// Of times within three centuries of 1970; others are those limits.
inline std::int64_t nanoseconds(const struct timespec& time) {
  constexpr std::int64_t kSecond = 1'000'000'000;
  constexpr std::int64_t kMost = std::numeric_limits<std::int64_t>::max() / kSecond - 1;
  return std::clamp<std::int64_t>(time.tv_sec, -kMost, kMost) * kSecond + time.tv_nsec;
}

/// Of what stat(2) and its like have filled.
inline FileStatus fromPosix(const struct stat& status) {
#ifdef __APPLE__
  const struct timespec& modified = status.st_mtimespec;
#else
  const struct timespec& modified = status.st_mtim;
#endif
  const FileStatus::Kind kind = S_ISREG(status.st_mode)   ? FileStatus::Kind::Regular
                                : S_ISDIR(status.st_mode) ? FileStatus::Kind::Folder
                                : S_ISLNK(status.st_mode) ? FileStatus::Kind::Link
                                                          : FileStatus::Kind::Other;
  return {.kind = kind,
          .sizeBytes = status.st_size,
          .modifiedNs = nanoseconds(modified),
          .device = static_cast<std::uint64_t>(status.st_dev),
          .inode = static_cast<std::uint64_t>(status.st_ino),
          .names = static_cast<std::uint64_t>(status.st_nlink)};
}

}  // namespace moodogram

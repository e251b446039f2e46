// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sys/stat.h>

#include "core/system/file_status.h"

namespace moodogram {

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
          .modifiedNs = std::int64_t{modified.tv_sec} * 1'000'000'000 + modified.tv_nsec,
          .device = static_cast<std::uint64_t>(status.st_dev),
          .inode = static_cast<std::uint64_t>(status.st_ino),
          .names = static_cast<std::uint64_t>(status.st_nlink)};
}

}  // namespace moodogram

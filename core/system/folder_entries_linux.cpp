// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/system/folder_entries.h"

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/vfs.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <climits>
#include <string_view>

#include "core/system/posix_status.h"

namespace moodogram {
namespace {

/// File systems on which a file keeps its number (statfs(2), linux/magic.h). FAT, exFAT and most of FUSE number files
/// as they come.
constexpr std::array<unsigned long, 11> kNumberedFileSystems{
    0xEF53,      // ext2, ext3, ext4
    0x58465342,  // xfs
    0x9123683E,  // btrfs
    0xF2F52010,  // f2fs
    0x2FC12FC1,  // zfs
    0xCA451A4E,  // bcachefs
    0x01021994,  // tmpfs
    0x794C7630,  // overlayfs
    0x6969,      // nfs
    0x3153464A,  // jfs
    0x52654973,  // reiserfs
};

std::optional<FileStatus::Kind> kindOf(const dirent& entry) {
  switch (entry.d_type) {
    case DT_REG:
      return FileStatus::Kind::Regular;
    case DT_DIR:
      return FileStatus::Kind::Folder;
    case DT_LNK:
      return FileStatus::Kind::Link;
    case DT_UNKNOWN:
      return std::nullopt;
    default:
      return FileStatus::Kind::Other;
  }
}

}  // namespace

struct FolderEntries::System {
  DIR* entries = nullptr;
  int descriptor = -1;

  ~System() {
    if (entries != nullptr) ::closedir(entries);
  }
};

FolderEntries::FolderEntries(const std::filesystem::path& folder, std::error_code& error)
    : m_system(std::make_unique<System>()) {
  m_system->entries = ::opendir(folder.c_str());
  if (m_system->entries != nullptr) m_system->descriptor = ::dirfd(m_system->entries);
  struct stat status {};
  if (m_system->entries != nullptr && ::fstat(m_system->descriptor, &status) == 0) {
    error.clear();
    m_status = fromPosix(status);
  } else {
    error.assign(errno, std::generic_category());
  }
}

FolderEntries::~FolderEntries() = default;

std::optional<FolderEntries::Entry> FolderEntries::next(std::error_code& error) {
  while (m_system->entries != nullptr) {
    errno = 0;
    const dirent* entry = ::readdir(m_system->entries);
    error.assign(entry == nullptr ? errno : 0, std::generic_category());
    if (entry == nullptr) return std::nullopt;
    const std::string_view name = entry->d_name;
    if (name != "." && name != "..") return Entry{entry->d_name, kindOf(*entry)};
  }
  return std::nullopt;
}

std::optional<FileStatus> FolderEntries::statusOf(const char* name, std::error_code& error) const {
  struct stat status {};
  const bool isKnown = ::fstatat(m_system->descriptor, name, &status, 0) == 0;
  error.assign(isKnown ? 0 : errno, std::generic_category());
  return isKnown ? std::optional(fromPosix(status)) : std::nullopt;
}

bool FolderEntries::isLink(const char* name) const {
  struct stat status {};
  return ::fstatat(m_system->descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0 && S_ISLNK(status.st_mode);
}

std::optional<bool> FolderEntries::keepsNumbers() const {
  struct statfs system {};
  if (::fstatfs(m_system->descriptor, &system) != 0) return std::nullopt;
  return std::ranges::find(kNumberedFileSystems, static_cast<unsigned long>(system.f_type)) !=
         kNumberedFileSystems.end();
}

std::size_t longestPath() { return PATH_MAX - 1; }

}  // namespace moodogram

// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/folder_walk.h"

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/vfs.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <climits>
#include <cstring>
#include <deque>
#include <map>
#include <memory>
#include <string_view>
#include <utility>

#include "core/base/find_files.h"
#include "core/base/message.h"
#include "core/base/paths.h"
#include "core/base/progress.h"
#include "core/base/system_message.h"

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

std::int64_t modifiedNs(const struct stat& status) {
  return std::int64_t{status.st_mtim.tv_sec} * 1'000'000'000 + status.st_mtim.tv_nsec;
}

class Walk {
 public:
  Walk(std::vector<Message>& problems, std::stop_token stop, WalkFor wanted)
      : m_problems(problems), m_stop(std::move(stop)), m_wantsFiles(wanted == WalkFor::Files) {}

  void add(const std::string& folder) {
    // Folders behind symbolic links come last, so that a file that can be reached in two ways is always found under
    // the path without the link.
    m_folders.push_back(folder);
    while (!m_folders.empty() || !m_linkedFolders.empty()) {
      auto& queue = m_folders.empty() ? m_linkedFolders : m_folders;
      const std::string next = std::move(queue.front());
      queue.pop_front();
      throwIfStopped(m_stop);
      read(next);
    }
  }

  FolderWalk take() {
    std::ranges::sort(m_found.files, {}, &FoundFile::path);
    return std::move(m_found);
  }

 private:
  void read(const std::string& folder) {
    const std::unique_ptr<DIR, int (*)(DIR*)> entries(::opendir(folder.c_str()), &::closedir);
    if (!entries && errno == ENOENT) return;  // deleted since it was found
    if (!entries) return giveUp(folder, errno);
    const int descriptor = ::dirfd(entries.get());
    struct stat status {};
    if (::fstat(descriptor, &status) != 0) return giveUp(folder, errno);
    if (!m_seen.emplace(status.st_dev, status.st_ino).second) return;
    m_found.devices.insert(status.st_dev);
    m_found.folders.push_back({folder, modifiedNs(status)});
    const std::string prefix = folder.ends_with('/') ? folder : folder + '/';
    errno = 0;
    while (const dirent* entry = ::readdir(entries.get())) {
      addEntry(prefix, descriptor, *entry);
      errno = 0;
    }
    if (errno != 0) giveUp(folder, errno);
  }

  void addEntry(const std::string& prefix, int folder, const dirent& entry) {
    const std::string_view name = entry.d_name;
    if (name.starts_with('.')) return;
    if (entry.d_type == DT_DIR) {
      m_folders.push_back(prefix + entry.d_name);
      return;
    }
    const bool mayBeFolder = entry.d_type == DT_LNK || entry.d_type == DT_UNKNOWN;
    if (!mayBeFolder && (entry.d_type != DT_REG || !m_wantsFiles || !hasAudioExtension(name))) return;
    struct stat status {};
    if (::fstatat(folder, entry.d_name, &status, 0) != 0) {
      // A link to nowhere, or deleted since. Anything else is an answer that may be another one tomorrow.
      if (errno != ENOENT && errno != ENOTDIR && errno != ELOOP && mayBeFolder) giveUp(prefix + entry.d_name, errno);
      return;
    }
    if (S_ISDIR(status.st_mode)) {
      const bool isLink = entry.d_type == DT_LNK || isSymbolicLink(folder, entry.d_name);
      m_found.hasFolderLinks |= isLink;
      (isLink ? m_linkedFolders : m_folders).push_back(prefix + entry.d_name);
    } else if (S_ISREG(status.st_mode) && m_wantsFiles && hasAudioExtension(name)) {
      addFile(prefix + entry.d_name, folder, status);
    }
  }

  static bool isSymbolicLink(int folder, const char* name) {
    struct stat status {};
    return ::fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) == 0 && S_ISLNK(status.st_mode);
  }

  void addFile(std::string path, int folder, const struct stat& status) {
    if (path.size() >= PATH_MAX) return giveUp(path, ENAMETOOLONG);
    m_found.devices.insert(status.st_dev);
    m_found.files.push_back({.path = std::move(path),
                             .sizeBytes = status.st_size,
                             .modifiedNs = modifiedNs(status),
                             .device = status.st_dev,
                             .inode = keepsNumbers(folder, status.st_dev) ? status.st_ino : 0});
  }

  bool keepsNumbers(int folder, std::uint64_t device) {
    const auto known = m_keepsNumbers.find(device);
    if (known != m_keepsNumbers.end()) return known->second;
    struct stat status {};
    struct statfs system {};
    // A link may lead to another device, about which the folder says nothing.
    if (::fstat(folder, &status) != 0 || status.st_dev != device || ::fstatfs(folder, &system) != 0) return false;
    const bool keeps = std::ranges::find(kNumberedFileSystems, static_cast<unsigned long>(system.f_type)) !=
                       kNumberedFileSystems.end();
    m_keepsNumbers.emplace(device, keeps);
    return keeps;
  }

  void giveUp(const std::string& path, int error) {
    m_found.unreadable.push_back(path);
    m_problems.push_back(Message(MOODOGRAM_TEXT("Library", "The folder %1 cannot be read: %2."), displayPath(path),
                                 systemMessage(error)));
  }

  std::vector<Message>& m_problems;
  std::stop_token m_stop;
  bool m_wantsFiles;
  FolderWalk m_found;
  std::deque<std::string> m_folders;
  std::deque<std::string> m_linkedFolders;
  std::set<std::pair<dev_t, ino_t>> m_seen;
  std::map<std::uint64_t, bool> m_keepsNumbers;  ///< by device
};

}  // namespace

FolderWalk walkFolders(const std::vector<std::string>& folders, std::vector<Message>& problems, std::stop_token stop,
                       WalkFor wanted) {
  Walk walk(problems, std::move(stop), wanted);
  for (const std::string& folder : folders) walk.add(folder);
  return walk.take();
}

}  // namespace moodogram

// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/folder_walk.h"

#include <algorithm>
#include <cerrno>
#include <deque>
#include <map>
#include <string_view>
#include <utility>

#include "core/base/find_files.h"
#include "core/base/message.h"
#include "core/base/paths.h"
#include "core/base/progress.h"
#include "core/base/system_message.h"
#include "core/system/folder_entries.h"

namespace moodogram {
namespace {

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
    std::error_code error;
    FolderEntries entries(folder, error);
    if (error == std::errc::no_such_file_or_directory) return;  // deleted since it was found
    if (error) return giveUp(folder, error.value());
    const FileStatus& status = entries.status();
    if (!m_seen.emplace(status.device, status.inode).second) return;
    m_found.devices.insert(status.device);
    m_found.folders.push_back({folder, status.modifiedNs});
    const std::string prefix = folder.ends_with('/') ? folder : folder + '/';
    while (const auto entry = entries.next(error)) addEntry(prefix, entries, *entry);
    if (error) giveUp(folder, error.value());
  }

  void addEntry(const std::string& prefix, const FolderEntries& folder, const FolderEntries::Entry& entry) {
    const std::string_view name = entry.name;
    if (name.starts_with('.')) return;
    if (entry.kind == FileStatus::Kind::Folder) {
      m_folders.push_back(prefix + entry.name);
      return;
    }
    const bool mayBeFolder = !entry.kind || entry.kind == FileStatus::Kind::Link;
    if (!mayBeFolder && (entry.kind != FileStatus::Kind::Regular || !m_wantsFiles || !hasAudioExtension(name))) return;
    std::error_code error;
    const auto status = folder.statusOf(entry.name, error);
    if (!status) {
      // A link to nowhere, or deleted since. Anything else is an answer that may be another one tomorrow.
      const bool leadsNowhere = error == std::errc::no_such_file_or_directory || error == std::errc::not_a_directory ||
                                error == std::errc::too_many_symbolic_link_levels;
      if (!leadsNowhere && mayBeFolder) giveUp(prefix + entry.name, error.value());
      return;
    }
    if (status->isFolder()) {
      const bool isLink = entry.kind == FileStatus::Kind::Link || folder.isLink(entry.name);
      m_found.hasFolderLinks |= isLink;
      (isLink ? m_linkedFolders : m_folders).push_back(prefix + entry.name);
    } else if (status->isRegular() && m_wantsFiles && hasAudioExtension(name)) {
      addFile(prefix + entry.name, folder, *status);
    }
  }

  void addFile(std::string path, const FolderEntries& folder, const FileStatus& status) {
    if (path.size() > longestPath()) return giveUp(path, ENAMETOOLONG);
    m_found.devices.insert(status.device);
    m_found.files.push_back({.path = std::move(path),
                             .sizeBytes = status.sizeBytes,
                             .modifiedNs = status.modifiedNs,
                             .device = status.device,
                             .inode = keepsNumbers(folder, status.device) ? status.inode : 0});
  }

  bool keepsNumbers(const FolderEntries& folder, std::uint64_t device) {
    const auto known = m_keepsNumbers.find(device);
    if (known != m_keepsNumbers.end()) return known->second;
    // A link may lead to another device, about which the folder says nothing.
    if (folder.status().device != device) return false;
    const std::optional<bool> keeps = folder.keepsNumbers();
    if (keeps) m_keepsNumbers.emplace(device, *keeps);
    return keeps.value_or(false);
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
  std::set<std::pair<std::uint64_t, std::uint64_t>> m_seen;  ///< folders, by device and number
  std::map<std::uint64_t, bool> m_keepsNumbers;              ///< by device
};

}  // namespace

FolderWalk walkFolders(const std::vector<std::string>& folders, std::vector<Message>& problems, std::stop_token stop,
                       WalkFor wanted) {
  Walk walk(problems, std::move(stop), wanted);
  for (const std::string& folder : folders) walk.add(folder);
  return walk.take();
}

}  // namespace moodogram

// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/find_files.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <deque>
#include <set>
#include <string_view>
#include <system_error>
#include <unordered_set>
#include <utility>

#include "core/base/ascii.h"
#include "core/base/paths.h"
#include "core/base/progress.h"
#include "core/base/system_message.h"
#include "core/system/file_status.h"
#include "core/system/path_bytes.h"

namespace moodogram {
namespace fs = std::filesystem;
namespace {

fs::path normalized(const fs::path& path) { return fs::absolute(path).lexically_normal(); }

/// Walks folders, each once however many links lead there.
class FolderWalk {
 public:
  FolderWalk(const FileFilter& accepts, std::vector<Message>& problems, std::stop_token stop)
      : m_accepts(accepts), m_problems(problems), m_stop(std::move(stop)) {}

  void addFile(const fs::path& file) {
    if (m_seenFiles.insert(pathBytes(normalized(file))).second) m_files.push_back(file);
  }

  void addFolder(const fs::path& folder) {
    // Folders behind symbolic links come last, so that a file that can be reached in two ways is always found under
    // the path without the link.
    m_folders.push_back(folder);
    while (!m_folders.empty() || !m_linkedFolders.empty()) {
      auto& queue = m_folders.empty() ? m_linkedFolders : m_folders;
      const fs::path next = std::move(queue.front());
      queue.pop_front();
      readFolder(next);
    }
  }

  std::vector<fs::path> takeSorted() {
    std::ranges::sort(m_files, {}, [](const fs::path& file) -> decltype(auto) { return pathBytes(file); });
    return std::move(m_files);
  }

 private:
  void readFolder(const fs::path& folder) {
    throwIfStopped(m_stop);
    const auto status = statusOf(folder);
    if (status && !m_seenFolders.emplace(status->device, status->inode).second) return;
    std::error_code error;
    fs::directory_iterator entry(folder, error);
    for (const fs::directory_iterator end; !error && entry != end; entry.increment(error)) addEntry(*entry);
    if (error)
      m_problems.push_back(Message(MOODOGRAM_TEXT("File", "The folder %1 cannot be read: %2."), displayPath(folder),
                                   systemMessage(error.value())));
  }

  void addEntry(const fs::directory_entry& entry) {
    if (pathBytes(entry.path().filename()).starts_with('.')) return;
    std::error_code ignored;  // a link to nowhere, or deleted since: neither folder nor file
    if (entry.is_directory(ignored))
      (entry.is_symlink(ignored) ? m_linkedFolders : m_folders).push_back(entry.path());
    else if (m_accepts(entry.path()) && entry.is_regular_file(ignored))
      addFile(entry.path());
  }

  const FileFilter& m_accepts;
  std::vector<Message>& m_problems;
  std::stop_token m_stop;
  std::deque<fs::path> m_folders;
  std::deque<fs::path> m_linkedFolders;
  std::set<std::pair<std::uint64_t, std::uint64_t>> m_seenFolders;
  std::unordered_set<std::string> m_seenFiles;
  std::vector<fs::path> m_files;
};

}  // namespace

bool hasAudioExtension(const fs::path& file) {
  static constexpr std::array<std::string_view, 29> kExtensions{
      ".aac",  ".ac3", ".aif", ".aifc", ".aiff", ".amr", ".ape",  ".au",  ".caf", ".dts",
      ".flac", ".m4a", ".m4b", ".mka",  ".mp2",  ".mp3", ".mpc",  ".oga", ".ogg", ".opus",
      ".rf64", ".snd", ".spx", ".tta",  ".w64",  ".wav", ".wave", ".wma", ".wv"};
  return std::ranges::binary_search(kExtensions, std::string_view(asciiLower(pathBytes(file.extension()))));
}

std::vector<fs::path> findFiles(const std::vector<fs::path>& paths, const FileFilter& accepts,
                                std::vector<Message>& problems, std::stop_token stop) {
  FolderWalk walk(accepts, problems, std::move(stop));
  for (const fs::path& path : paths) {
    std::error_code ignored;
    if (fs::is_directory(path, ignored))
      walk.addFolder(path);
    else
      walk.addFile(path);
  }
  return walk.takeSorted();
}

std::vector<fs::path> findAudioFiles(const std::vector<fs::path>& paths, std::vector<Message>& problems,
                                     std::stop_token stop) {
  return findFiles(paths, hasAudioExtension, problems, std::move(stop));
}

}  // namespace moodogram

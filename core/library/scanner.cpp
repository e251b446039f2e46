// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/scanner.h"

#include <sys/stat.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <cerrno>
#include <cstring>
#include <ctime>
#include <deque>
#include <optional>
#include <set>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>

#include "core/base/paths.h"
#include "core/library/tag_reader.h"

namespace moodogram {
namespace fs = std::filesystem;
namespace {

/// How many tracks are written in one transaction: few enough that they appear while the scan goes on.
constexpr std::size_t kBatchTracks = 200;

std::optional<struct stat> statusOf(const fs::path& path) {
  struct stat status {};
  if (::stat(path.c_str(), &status) != 0) return std::nullopt;
  return status;
}

fs::path normalized(const fs::path& path) { return fs::absolute(path).lexically_normal(); }

/// Walks folders, each once however many links lead there.
class FolderWalk {
 public:
  FolderWalk(std::vector<std::string>& problems, std::stop_token stop)
      : m_problems(problems), m_stop(std::move(stop)) {}

  void addFile(const fs::path& file) {
    if (m_seenFiles.insert(normalized(file).native()).second) m_files.push_back(file);
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
    std::ranges::sort(m_files, {}, [](const fs::path& file) -> const std::string& { return file.native(); });
    return std::move(m_files);
  }

 private:
  void readFolder(const fs::path& folder) {
    throwIfStopped(m_stop);
    const auto status = statusOf(folder);
    if (status && !m_seenFolders.emplace(status->st_dev, status->st_ino).second) return;
    std::error_code error;
    fs::directory_iterator entry(folder, error);
    for (const fs::directory_iterator end; !error && entry != end; entry.increment(error)) addEntry(*entry);
    if (error) m_problems.push_back("The folder " + displayPath(folder) + " cannot be read: " + error.message() + ".");
  }

  void addEntry(const fs::directory_entry& entry) {
    if (entry.path().filename().native().starts_with('.')) return;
    std::error_code ignored;  // a link to nowhere, or deleted since: neither folder nor file
    if (entry.is_directory(ignored))
      (entry.is_symlink(ignored) ? m_linkedFolders : m_folders).push_back(entry.path());
    else if (hasAudioExtension(entry.path()) && entry.is_regular_file(ignored))
      addFile(entry.path());
  }

  std::vector<std::string>& m_problems;
  std::stop_token m_stop;
  std::deque<fs::path> m_folders;
  std::deque<fs::path> m_linkedFolders;
  std::set<std::pair<dev_t, ino_t>> m_seenFolders;
  std::unordered_set<std::string> m_seenFiles;
  std::vector<fs::path> m_files;
};

std::int64_t modifiedNs(const struct stat& status) {
  return static_cast<std::int64_t>(status.st_mtim.tv_sec) * 1'000'000'000 + status.st_mtim.tv_nsec;
}

/// Whether the root can be asked which files it has. An empty folder is what is left of a mount point when the drive
/// is away, so it counts as not there.
bool rootIsThere(const fs::path& root) {
  std::error_code error;
  return fs::is_directory(root, error) && !fs::is_empty(root, error) && !error;
}

/// True only when the file system says that there is no such file: one that cannot be reached now is not gone.
bool isGone(const fs::path& file) {
  struct stat status {};
  return ::lstat(file.c_str(), &status) != 0 && (errno == ENOENT || errno == ENOTDIR);
}

}  // namespace

bool hasAudioExtension(const fs::path& file) {
  static constexpr std::array<std::string_view, 29> kExtensions{
      ".aac",  ".ac3", ".aif", ".aifc", ".aiff", ".amr", ".ape",  ".au",  ".caf", ".dts",
      ".flac", ".m4a", ".m4b", ".mka",  ".mp2",  ".mp3", ".mpc",  ".oga", ".ogg", ".opus",
      ".rf64", ".snd", ".spx", ".tta",  ".w64",  ".wav", ".wave", ".wma", ".wv"};
  std::string extension = file.extension().native();
  std::ranges::transform(extension, extension.begin(), [](unsigned char c) { return std::tolower(c); });
  return std::ranges::binary_search(kExtensions, std::string_view(extension));
}

std::vector<fs::path> findAudioFiles(const std::vector<fs::path>& paths, std::vector<std::string>& problems,
                                     std::stop_token stop) {
  FolderWalk walk(problems, std::move(stop));
  for (const fs::path& path : paths) {
    std::error_code ignored;
    if (fs::is_directory(path, ignored))
      walk.addFolder(path);
    else
      walk.addFile(path);
  }
  return walk.takeSorted();
}

std::optional<Track> trackFromFile(const fs::path& file) {
  const auto status = statusOf(file);
  if (!status || !S_ISREG(status->st_mode)) return std::nullopt;
  Track track;
  track.file = normalized(file);
  track.sizeBytes = status->st_size;
  track.modifiedNs = modifiedNs(*status);
  track.addedUnixSeconds = std::time(nullptr);
  return track;
}

bool isUnchanged(const Track& track) {
  const auto status = statusOf(track.file);
  return status && S_ISREG(status->st_mode) && status->st_size == track.sizeBytes &&
         modifiedNs(*status) == track.modifiedNs;
}

ScanResult scanLibrary(LibraryDatabase& database, std::stop_token stop, const ProgressCallback& progress) {
  ScanResult result;
  std::vector<fs::path> roots;
  for (const fs::path& root : database.roots()) {
    if (rootIsThere(root))
      roots.push_back(root);
    else
      result.problems.push_back("The folder " + displayPath(root) +
                                " is not there or empty (a drive that is not mounted?); its tracks are kept.");
  }
  ThrottledProgress report(progress);
  report.report({0, 0, "Looking for audio files"});
  const std::vector<fs::path> files = findAudioFiles(roots, result.problems, stop);

  std::unordered_map<std::string, Track> known;
  for (Track& track : database.tracks()) {
    std::string key = track.file.native();
    known.emplace(std::move(key), std::move(track));
  }

  std::vector<Track> batch;
  const auto total = static_cast<std::int64_t>(files.size());
  for (std::int64_t i = 0; i < total; ++i) {
    if (stop.stop_requested()) break;
    const fs::path& file = files[static_cast<std::size_t>(i)];
    report.report({i, total, displayPath(file.filename())});
    const auto entry = known.find(file.native());
    const bool isKnown = entry != known.end();
    if (isKnown && isUnchanged(entry->second)) {
      ++result.unchanged;
      known.erase(entry);
      continue;
    }
    std::optional<Track> track = trackFromFile(file);
    if (!track) continue;  // deleted since it was found
    ++(isKnown ? result.changed : result.added);
    if (isKnown) known.erase(entry);
    track->tags = readTags(file);
    batch.push_back(*std::move(track));
    if (batch.size() == kBatchTracks) {
      database.saveTracks(batch);
      batch.clear();
    }
  }
  database.saveTracks(batch);
  throwIfStopped(stop);

  std::vector<TrackId> gone;
  for (const auto& [path, track] : known)
    if (std::ranges::any_of(roots, [&](const fs::path& root) { return isAtOrBelow(track.file, root); }) &&
        isGone(track.file))
      gone.push_back(track.id);
  if (!gone.empty()) database.removeTracks(gone);
  result.gone = static_cast<std::int64_t>(gone.size());
  report.report({total, total, {}});
  return result;
}

}  // namespace moodogram

// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/scanner.h"

#include <algorithm>
#include <chrono>
#include <ctime>
#include <optional>
#include <utility>

#include "core/base/error.h"
#include "core/base/hash.h"
#include "core/base/message.h"
#include "core/base/paths.h"
#include "core/base/translatable.h"
#include "core/library/folder_walk.h"
#include "core/library/scan_plan.h"
#include "core/library/tag_queue.h"
#include "core/library/tag_reader.h"
#include "core/system/file_status.h"
#include "core/system/path_bytes.h"

namespace moodogram {
namespace fs = std::filesystem;
namespace {

/// Tracks are written in one transaction until there are so many of them, or so much time has passed and there are at
/// least a few: transactions cost, but new tracks are to appear while the scan goes on.
constexpr std::size_t kMostBatchTracks = 5000;
constexpr std::size_t kLeastBatchTracks = 200;
constexpr std::chrono::milliseconds kBatchTime{500};

fs::path normalized(const fs::path& path) { return fs::absolute(path).lexically_normal(); }

/// Whether the root can be asked which files it has. An empty folder is what is left of a mount point when the drive
/// is away, so it counts as not there.
bool rootIsThere(const fs::path& root) {
  std::error_code error;
  return fs::is_directory(root, error) && !fs::is_empty(root, error) && !error;
}

bool isAtOrBelowFolder(const std::string& path, const std::string& folder) {
  if (!path.starts_with(folder)) return false;
  return path.size() == folder.size() || folder.ends_with('/') || path[folder.size()] == '/';
}

bool isAtOrBelowAny(const std::string& path, const std::vector<std::string>& folders) {
  return std::ranges::any_of(folders, [&](const std::string& folder) { return isAtOrBelowFolder(path, folder); });
}

bool isHidden(const std::string& path, const std::string& root) {
  return path.find("/.", root.size()) != std::string::npos;
}

/// One scan of a library.
class Scan {
 public:
  Scan(LibraryDatabase& database, std::stop_token stop, const ProgressCallback& progress)
      : m_database(database), m_stop(std::move(stop)), m_progress(progress) {}

  ScanResult run(const std::vector<fs::path>& onlyFolders) {
    m_progress.report({0, 0, MOODOGRAM_TRANSLATABLE("Progress", "Looking for audio files")});
    findRoots();
    m_folders = m_roots;
    if (!onlyFolders.empty()) narrow(onlyFolders);
    std::vector<Message> problems;
    FolderWalk walk = walkExisting(problems);
    if (!onlyFolders.empty() && walk.hasFolderLinks) {
      // What lies behind links may have been found elsewhere: only a look at everything can tell.
      m_folders = m_roots;
      problems.clear();
      walk = walkExisting(problems);
    }
    m_result.problems.insert(m_result.problems.end(), problems.begin(), problems.end());

    const ScanPlan plan = planScan(m_database.trackStates(), walk.files, reachOf(walk));
    throwIfStopped(m_stop);
    if (!plan.offline.empty())
      m_result.problems.push_back(
          Message::plural(plan.offline.size(),
                          MOODOGRAM_PLURAL("Library", "Kept: %Ln track(s) on a drive that is not mounted, such as %1."),
                          displayPath(plan.offline.front())));
    m_result.moved = static_cast<std::int64_t>(plan.moved.size());
    m_result.missing = static_cast<std::int64_t>(plan.missing.size());
    m_result.unchanged = plan.unchanged;
    m_database.relocateTracks(plan.moved);
    m_database.relocateTracks(plan.refreshed);
    if (!plan.missing.empty()) m_database.markMissing(plan.missing, std::time(nullptr));
    read(plan, walk.files);
    return std::move(m_result);
  }

 private:
  void findRoots() {
    for (const fs::path& root : m_database.roots()) {
      if (rootIsThere(root)) {
        m_roots.push_back(pathBytes(root));
        continue;
      }
      m_result.offlineRoots.push_back(root);
      m_result.problems.push_back(offlineRootMessage(root));
    }
  }

  /// Looks at these folders only, so far as the roots have them.
  void narrow(const std::vector<fs::path>& onlyFolders) {
    std::vector<std::string> wanted;
    for (const fs::path& folder : onlyFolders) {
      std::string path = pathBytes(normalized(folder));
      if (path.size() > 1 && path.ends_with('/')) path.pop_back();
      const auto root = std::ranges::find_if(m_roots, [&](const auto& each) { return isAtOrBelowFolder(path, each); });
      if (root != m_roots.end() && !isHidden(path, *root)) wanted.push_back(std::move(path));
    }
    std::ranges::sort(wanted);
    m_folders.clear();
    for (std::string& path : wanted)
      if (!isAtOrBelowAny(path, m_folders)) m_folders.push_back(std::move(path));
  }

  FolderWalk walkExisting(std::vector<Message>& problems) {
    std::vector<std::string> existing;
    for (const std::string& folder : m_folders)
      if (!isGone(folder)) existing.push_back(folder);
    return walkFolders(existing, problems, m_stop);
  }

  ScanReach reachOf(const FolderWalk& walk) {
    ScanReach reach;
    reach.devices = walk.devices;
    for (const std::string& root : m_roots)
      if (const auto status = statusOf(root)) reach.devices.insert(status->device);
    // A folder that has been moved elsewhere has left its disk here; a drive that is not there has left its mount point
    // on another one.
    for (const fs::path& root : m_result.offlineRoots)
      for (fs::path above = root.parent_path();; above = above.parent_path()) {
        if (const auto status = statusOf(pathBytes(above))) {
          reach.devices.insert(status->device);
          break;
        }
        if (above == above.parent_path()) break;
      }
    reach.covers = [this, &walk](const std::string& path) {
      return isAtOrBelowAny(path, m_folders) && !isAtOrBelowAny(path, walk.unreadable);
    };
    reach.isGone = [](const std::string& path) { return isGone(path); };
    reach.contentHash = [this](const std::string& path) -> std::string {
      m_progress.report({0, 0, displayPath(fs::path(path).filename())});
      try {
        return hashFile(path, m_stop);
      } catch (const IoError&) {
        return {};
      }
    };
    return reach;
  }

  void read(const ScanPlan& plan, const std::vector<FoundFile>& files) {
    std::vector<std::string> paths;
    paths.reserve(plan.readings.size());
    for (const ScanPlan::Reading& reading : plan.readings) paths.push_back(files[reading.file].path);
    TagQueue queue(std::move(paths));
    std::vector<Track> batch;
    auto lastSaved = std::chrono::steady_clock::now();
    const auto save = [&] {
      m_database.saveTracks(batch);
      batch.clear();
      lastSaved = std::chrono::steady_clock::now();
    };
    const std::int64_t now = std::time(nullptr);
    const auto total = static_cast<std::int64_t>(plan.readings.size());
    std::int64_t done = 0;
    for (const ScanPlan::Reading& reading : plan.readings) {
      if (m_stop.stop_requested()) break;
      const FoundFile& file = files[reading.file];
      m_progress.report({done++, total, displayPath(fs::path(file.path).filename())});
      Track& track = batch.emplace_back();
      track.file = file.path;
      track.sizeBytes = file.sizeBytes;
      track.modifiedNs = file.modifiedNs;
      track.device = file.device;
      track.inode = file.inode;
      track.addedUnixSeconds = now;
      track.tags = queue.next();
      track.tagVersion = kTagVersion;
      const bool isLate = std::chrono::steady_clock::now() - lastSaved >= kBatchTime;
      if (batch.size() >= kMostBatchTracks || (isLate && batch.size() >= kLeastBatchTracks)) save();
    }
    save();
    throwIfStopped(m_stop);
    m_result.added = plan.added;
    m_result.changed = plan.changed;
    m_progress.report({total, total, {}});
  }

  LibraryDatabase& m_database;
  std::stop_token m_stop;
  ThrottledProgress m_progress;
  ScanResult m_result;
  std::vector<std::string> m_roots;    ///< that are there
  std::vector<std::string> m_folders;  ///< to look at
};

}  // namespace

Message offlineRootMessage(const fs::path& root) {
  return Message(MOODOGRAM_TEXT("Library",
                                "The folder %1 is not there or empty (a drive that is not mounted?); its tracks are "
                                "kept."),
                 displayPath(root));
}

std::optional<Track> trackFromFile(const fs::path& file) {
  const auto status = statusOf(file);
  if (!status || !status->isRegular()) return std::nullopt;
  Track track;
  track.file = normalized(file);
  track.sizeBytes = status->sizeBytes;
  track.modifiedNs = status->modifiedNs;
  track.device = status->device;
  track.inode = status->inode;
  track.addedUnixSeconds = std::time(nullptr);
  return track;
}

void readTagsOf(Track& track) {
  track.tags = readTags(track.file);
  track.tagVersion = kTagVersion;
}

bool isUnchanged(const Track& track) {
  const auto status = statusOf(track.file);
  return status && status->isRegular() && status->sizeBytes == track.sizeBytes &&
         status->modifiedNs == track.modifiedNs;
}

ScanResult scanLibrary(LibraryDatabase& database, std::stop_token stop, const ProgressCallback& progress,
                       const std::vector<fs::path>& onlyFolders) {
  return Scan(database, std::move(stop), progress).run(onlyFolders);
}

}  // namespace moodogram

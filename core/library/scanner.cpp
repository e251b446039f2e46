// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/scanner.h"

#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <ctime>
#include <optional>
#include <unordered_map>
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

std::optional<Track> trackFromFile(const fs::path& file) {
  const auto status = statusOf(file);
  if (!status || !S_ISREG(status->st_mode)) return std::nullopt;
  Track track;
  track.file = normalized(file);
  track.sizeBytes = status->st_size;
  track.modifiedNs = modifiedNs(*status);
  track.device = status->st_dev;
  track.inode = status->st_ino;
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

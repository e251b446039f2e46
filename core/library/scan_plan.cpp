// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/scan_plan.h"

#include <optional>
#include <string_view>
#include <tuple>
#include <unordered_map>
#include <utility>

#include "core/library/track.h"

namespace moodogram {
namespace {

constexpr std::size_t kNone = static_cast<std::size_t>(-1);

bool sameSizeAndTime(const TrackState& track, const FoundFile& file) {
  return track.sizeBytes == file.sizeBytes && track.modifiedNs == file.modifiedNs;
}

/// Numbers of devices change from one mount to the next, so inodes are compared within one device only.
bool isSameFile(const TrackState& track, const FoundFile& file) {
  const bool otherInode =
      track.inode != 0 && file.inode != 0 && track.device == file.device && track.inode != file.inode;
  return sameSizeAndTime(track, file) && !otherInode;
}

std::string_view nameOf(std::string_view path) { return path.substr(path.rfind('/') + 1); }

class Planner {
 public:
  Planner(const std::vector<TrackState>& tracks, const std::vector<FoundFile>& files, const ScanReach& reach)
      : m_tracks(tracks),
        m_files(files),
        m_reach(reach),
        m_devices(reach.devices),
        m_fileOf(tracks.size(), kNone),
        m_trackOf(files.size(), kNone),
        m_trackAt(files.size(), kNone),
        m_hasChanged(tracks.size()),
        m_gone(tracks.size()) {}

  ScanPlan plan() {
    matchPaths();
    matchInodes();
    matchGoneTracks();
    ScanPlan plan;
    for (std::size_t file = 0; file < m_files.size(); ++file) addFile(plan, file);
    for (std::size_t track = 0; track < m_tracks.size(); ++track)
      if (m_fileOf[track] == kNone) addUnmatched(plan, track);
    return plan;
  }

 private:
  void match(std::size_t track, std::size_t file) {
    m_fileOf[track] = file;
    m_trackOf[file] = track;
  }

  void matchPaths() {
    std::unordered_map<std::string_view, std::size_t> byPath;
    byPath.reserve(m_tracks.size());
    for (std::size_t track = 0; track < m_tracks.size(); ++track) byPath.emplace(m_tracks[track].path, track);
    for (std::size_t file = 0; file < m_files.size(); ++file) {
      const auto found = byPath.find(m_files[file].path);
      if (found == byPath.end()) continue;
      const std::size_t track = found->second;
      m_trackAt[file] = track;
      if (!isSameFile(m_tracks[track], m_files[file])) continue;
      match(track, file);
      // The device is there under another number.
      if (m_tracks[track].inode == m_files[file].inode) m_devices.insert(m_tracks[track].device);
    }
  }

  /// Whether another file may be this track.
  bool isFree(std::size_t track) {
    return m_fileOf[track] == kNone &&
           (m_tracks[track].isMissing || m_reach.covers(m_tracks[track].path) || isGone(track));
  }

  bool isGone(std::size_t track) {
    std::optional<bool>& gone = m_gone[track];
    if (!gone) gone = m_reach.isGone(m_tracks[track].path);
    return *gone;
  }

  void matchInodes() {
    std::unordered_multimap<std::uint64_t, std::size_t> byInode;
    for (std::size_t track = 0; track < m_tracks.size(); ++track)
      if (m_fileOf[track] == kNone && m_tracks[track].inode != 0) byInode.emplace(m_tracks[track].inode, track);
    if (byInode.empty()) return;
    std::unordered_map<std::size_t, std::size_t> moves;  // a track and its new file
    std::vector<std::size_t> moving(m_files.size(), kNone);
    for (std::size_t file = 0; file < m_files.size(); ++file) {
      if (m_trackOf[file] != kNone || m_files[file].inode == 0) continue;
      std::size_t best = kNone;
      const auto [first, last] = byInode.equal_range(m_files[file].inode);
      for (auto entry = first; entry != last; ++entry) {
        const TrackState& track = m_tracks[entry->second];
        if (track.device != m_files[file].device || !sameSizeAndTime(track, m_files[file])) continue;
        if (moves.contains(entry->second) || !isFree(entry->second)) continue;
        if (best == kNone || nameOf(track.path) == nameOf(m_files[file].path)) best = entry->second;
      }
      if (best != kNone) moves.emplace(best, file);
    }
    for (const auto& [track, file] : moves)
      if (mayMove(track, moves)) match(track, file);
  }

  /// Whether the place is free, or becomes so because the track that is there moves as well: along the chain of those
  /// who wait for each other. A file that has replaced another one that did not move is a change of that.
  bool mayMove(std::size_t track, const std::unordered_map<std::size_t, std::size_t>& moves) const {
    const std::size_t first = track;
    while (true) {
      const std::size_t there = m_trackAt[moves.at(track)];
      if (there == kNone || there == first || m_tracks[there].isMissing) return true;
      if (!moves.contains(there)) return false;
      track = there;
    }
  }

  bool isTaken(std::size_t file) const {
    if (m_trackOf[file] != kNone) return true;
    const std::size_t there = m_trackAt[file];
    return there != kNone && m_fileOf[there] == kNone;  // that is what has changed
  }

  bool isOffline(const TrackState& track) const { return track.device != 0 && !m_devices.contains(track.device); }

  void matchGoneTracks() {
    std::vector<std::size_t> newFiles;
    for (std::size_t file = 0; file < m_files.size(); ++file)
      if (!isTaken(file)) newFiles.push_back(file);
    if (newFiles.empty()) return;
    std::unordered_multimap<std::int64_t, std::size_t> bySize;
    for (std::size_t track = 0; track < m_tracks.size(); ++track)
      if (m_fileOf[track] == kNone) bySize.emplace(m_tracks[track].sizeBytes, track);
    if (bySize.empty()) return;
    for (const std::size_t file : newFiles) {
      const std::size_t track = goneTrackFor(m_files[file], bySize);
      if (track != kNone) match(track, file);
    }
  }

  std::size_t goneTrackFor(const FoundFile& file, const std::unordered_multimap<std::int64_t, std::size_t>& bySize) {
    std::size_t best = kNone;
    std::optional<std::string> hash;  // read when it is needed
    const auto [first, last] = bySize.equal_range(file.sizeBytes);
    for (auto entry = first; entry != last; ++entry) {
      const std::size_t index = entry->second;
      const TrackState& track = m_tracks[index];
      const bool sameName = nameOf(track.path) == nameOf(file.path);
      if (m_fileOf[index] != kNone || isOffline(track) || !isGone(index)) continue;
      if (track.contentHash.empty()) {
        if (!sameName || track.modifiedNs != file.modifiedNs) continue;
      } else {
        if (!hash) hash = m_reach.contentHash(file.path);
        if (hash->empty() || *hash != track.contentHash) continue;
      }
      // Of copies of one file, what the user still has, and had until now, has moved rather than what is long gone;
      // else their names tell, or the one that came first is taken.
      const auto rank = [&](std::size_t other) {
        const TrackState& each = m_tracks[other];
        return std::tuple(each.isRemoved, each.isMissing, nameOf(each.path) != nameOf(file.path), each.id);
      };
      if (best == kNone || rank(index) < rank(best)) best = index;
    }
    return best;
  }

  void addFile(ScanPlan& plan, std::size_t index) {
    const FoundFile& file = m_files[index];
    if (m_trackOf[index] == kNone) {
      const bool isNew = !isTaken(index);
      ++(isNew ? plan.added : plan.changed);
      if (!isNew) m_hasChanged[m_trackAt[index]] = true;
      plan.readings.push_back({index, isNew});
      return;
    }
    const TrackState& track = m_tracks[m_trackOf[index]];
    TrackState now = track;
    now.path = file.path;
    now.sizeBytes = file.sizeBytes;
    now.modifiedNs = file.modifiedNs;
    now.device = file.device;
    now.inode = file.inode;
    if (track.path != file.path)
      plan.moved.push_back(std::move(now));
    else if (track.isMissing || track.device != file.device || track.inode != file.inode)
      plan.refreshed.push_back(std::move(now));
    if (track.path == file.path) ++plan.unchanged;
    if (track.tagVersion < kTagVersion) plan.readings.push_back({index, false});
  }

  void addUnmatched(ScanPlan& plan, std::size_t index) {
    const TrackState& track = m_tracks[index];
    if (track.isMissing || m_hasChanged[index] || !m_reach.covers(track.path)) return;
    if (!isGone(index)) return;
    if (isOffline(track))
      plan.offline.push_back(track.path);
    else
      plan.missing.push_back(track.id);
  }

  const std::vector<TrackState>& m_tracks;
  const std::vector<FoundFile>& m_files;
  const ScanReach& m_reach;
  std::set<std::uint64_t> m_devices;
  std::vector<std::size_t> m_fileOf;   ///< by track
  std::vector<std::size_t> m_trackOf;  ///< by file: the track that it is
  std::vector<std::size_t> m_trackAt;  ///< by file: the track that was at its path
  std::vector<bool> m_hasChanged;      ///< by track: its file is another one now
  std::vector<std::optional<bool>> m_gone;
};

}  // namespace

ScanPlan planScan(const std::vector<TrackState>& tracks, const std::vector<FoundFile>& files, const ScanReach& reach) {
  return Planner(tracks, files, reach).plan();
}

}  // namespace moodogram

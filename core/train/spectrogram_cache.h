// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <vector>

namespace moodogram {

/// Pictures of recordings on disk, an entry a recording, read one picture at a time: the system's page cache keeps in
/// memory what fits, and no more. An entry's name is its key, its bytes carry their own hashes: a damaged, foreign or
/// half-written file is as good as none. Every method may be called from any thread; several processes may share the
/// folder.
class SpectrogramCache {
 public:
  /// Where an entry's pictures start in the recording, in samples.
  using Starts = std::vector<std::int64_t>;

  /// folder: created; empty: userCacheFolder(). limitBytes: entries that were not used for longest make room.
  /// A folder that cannot be used gives a cache that keeps nothing.
  SpectrogramCache(std::filesystem::path folder, std::uint64_t limitBytes);

  /// $XDG_CACHE_HOME/moodogram/spectrograms, default ~/.cache/...; empty without a home.
  static std::filesystem::path userCacheFolder();

  /// contentHash: of the recording's file; plan: how the starts are chosen, as text.
  static std::string key(const std::string& contentHash, const std::string& frontEndHash, const std::string& plan);

  /// The starts of an entry with pictures of this size, nullopt if there is none. Looks at the header only.
  std::optional<Starts> find(const std::string& key, std::size_t pictureBytes);

  /// One picture of an entry that was found or stored with so many. false: the entry is damaged or gone.
  bool read(const std::string& key, std::size_t count, std::size_t index, std::span<std::byte> picture) const;

  /// Stores an entry; next() is called once for each start and fills in the picture. false: there is no room, or the
  /// folder cannot be written. What next() throws goes through.
  bool store(const std::string& key, const Starts& starts, std::size_t pictureBytes,
             const std::function<void(std::size_t index, std::span<std::byte> picture)>& next);

  const std::filesystem::path& folder() const { return m_folder; }
  /// Why the last entry that could not be stored was not, for people: a part of a sentence. Empty: all went in.
  std::string problem();

 private:
  void note(std::string problem);
  std::filesystem::path fileOf(const std::string& key) const;
  /// Deletes entries that this object has not used, the oldest first. false: that is not enough.
  bool makeRoom(std::uint64_t bytes);

  std::filesystem::path m_folder;
  std::uint64_t m_limitBytes;
  std::mutex m_mutex;
  std::set<std::string> m_used;
  std::map<std::filesystem::file_time_type, std::vector<std::filesystem::path>> m_old;  ///< of the start
  std::uint64_t m_bytes = 0;
  std::string m_problem;
};

}  // namespace moodogram

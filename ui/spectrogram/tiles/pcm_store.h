// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <memory>
#include <mutex>
#include <set>
#include <utility>
#include <vector>

#include "core/audio/audio_reader.h"
#include "core/system/unique_descriptor.h"
#include "ui/spectrogram/tiles/lru_cache.h"
#include "ui/spectrogram/tiles/tile_source.h"

namespace moodogram::ui {

/// Which file it is and which content it has, as far as can be told without reading it: a hash of a long file would
/// take seconds before the first picture, and again at every look.
struct FileIdentity {
  std::uint64_t device = 0;
  std::uint64_t inode = 0;
  std::int64_t size = 0;
  std::int64_t modifiedNs = 0;

  bool operator==(const FileIdentity&) const = default;
  bool isSameFile(const FileIdentity& other) const { return device == other.device && inode == other.inode; }
};

/// The samples of a file for several threads at a time. Blocks of them are decoded when they are first read, each by
/// one thread, and the latest stay in memory up to a number of bytes. All blocks are of one file identity.
class PcmStore {
 public:
  static constexpr std::int64_t kBlockFrames = 1 << 16;
  static constexpr std::size_t kMaxBytes = std::size_t{64} << 20;

  /// Throws AudioError.
  explicit PcmStore(const std::filesystem::path& file, std::size_t maxBytes = kMaxBytes);

  int sampleRateHz() const { return m_sampleRateHz; }
  int channels() const { return m_channelCount; }
  TileSource::Length length() const;
  TileSource::FileState fileState() const;
  /// As TileSource::read().
  void read(const ChannelSelection& channel, std::int64_t first, std::span<float> mono, const std::stop_token& stop);

  std::size_t bytes() const;
  /// How many blocks were decoded so far.
  std::int64_t decodedBlocks() const;

 private:
  using Block = std::shared_ptr<const std::vector<float>>;
  using BlockKey = std::pair<int, std::int64_t>;  ///< index into m_channels, number of the block
  struct Reader {
    std::unique_ptr<AudioReader> audio;
    std::int64_t position = 0;  ///< -1: nowhere
  };

  Block block(const ChannelSelection& channel, std::int64_t index, const std::stop_token& stop);
  int channelId(const ChannelSelection& channel);
  bool takeReader(std::int64_t position, Reader& reader);
  Reader open() const;
  Block decode(Reader& reader, const ChannelSelection& channel, std::int64_t index);
  void noteDamage(const Message& message);
  void noteEnd(std::int64_t frame);
  void refuseChanged() const;

  std::filesystem::path m_file;
  UniqueDescriptor m_probe;  ///< tells about the file that is open even when its name is gone
  FileIdentity m_identity;
  int m_sampleRateHz = 0;
  int m_channelCount = 0;

  mutable std::mutex m_mutex;  ///< guards the rest
  std::condition_variable_any m_released;
  TileSource::Length m_length;
  std::vector<ChannelSelection> m_channels;
  LruCache<BlockKey, Block> m_blocks;
  std::set<BlockKey> m_decoding;
  std::vector<Reader> m_idle;  ///< the one used last at the back
  int m_readers = 0;           ///< idle or not
  std::int64_t m_releases = 0;
  std::int64_t m_decodedBlocks = 0;
};

}  // namespace moodogram::ui

// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/spectrogram_cache.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <system_error>
#include <utility>

#include "core/base/atomic_file.h"
#include "core/base/hash.h"

namespace moodogram {
namespace fs = std::filesystem;
namespace {

constexpr std::array<char, 8> kMagic{'M', 'O', 'O', 'D', 'S', 'P', 'C', '1'};
constexpr std::size_t kHashLength = 32;
constexpr char kEnding[] = ".spectrograms";

using HashText = std::array<char, kHashLength>;

HashText hashOf(std::span<const std::byte> bytes) {
  HashText text{};
  hashBytes(bytes).copy(text.data(), text.size());
  return text;
}

/// The file: Header, the starts, and each picture behind its hash.
struct Header {
  std::array<char, 8> magic = kMagic;
  HashText key{};
  std::uint64_t pictureBytes = 0;
  std::uint64_t count = 0;
  HashText startsHash{};
};
static_assert(sizeof(Header) == 8 + 32 + 16 + 32);

std::uint64_t pictureOffset(std::uint64_t count, std::uint64_t pictureBytes, std::uint64_t index) {
  return sizeof(Header) + count * sizeof(std::int64_t) + index * (kHashLength + pictureBytes);
}

template <typename Value>
bool readInto(std::ifstream& stream, std::span<Value> values) {
  stream.read(reinterpret_cast<char*>(values.data()), static_cast<std::streamsize>(values.size_bytes()));
  return static_cast<bool>(stream);
}

template <typename Value>
void writeFrom(std::ofstream& stream, std::span<const Value> values) {
  stream.write(reinterpret_cast<const char*>(values.data()), static_cast<std::streamsize>(values.size_bytes()));
}

}  // namespace

fs::path SpectrogramCache::userCacheFolder() {
  const auto variable = [](const char* name) {
    const char* value = std::getenv(name);
    return fs::path(value != nullptr ? value : "");
  };
  fs::path base = variable("XDG_CACHE_HOME");
  if (base.is_relative() && !variable("HOME").empty()) base = variable("HOME") / ".cache";
  return base.is_absolute() ? base / "moodogram" / "spectrograms" : fs::path();
}

SpectrogramCache::SpectrogramCache(fs::path folder, std::uint64_t limitBytes)
    : m_folder(folder.empty() ? userCacheFolder() : std::move(folder)), m_limitBytes(limitBytes) {
  if (m_folder.empty()) return;
  std::error_code error;
  fs::create_directories(m_folder, error);
  removeAbandonedTemporaries(m_folder);
  for (auto entry = fs::directory_iterator(m_folder, error); !error && entry != fs::directory_iterator();
       entry.increment(error)) {
    if (entry->path().extension() != kEnding) continue;
    std::error_code gone;  // another process may be making room
    const auto bytes = entry->file_size(gone);
    const auto time = entry->last_write_time(gone);
    if (gone) continue;
    m_bytes += bytes;
    m_old[time].push_back(entry->path());
  }
}

std::string SpectrogramCache::key(const std::string& contentHash, const std::string& frontEndHash,
                                  const std::string& plan) {
  return hashText(contentHash + "\n" + frontEndHash + "\n" + plan);
}

fs::path SpectrogramCache::fileOf(const std::string& key) const { return m_folder / (key + kEnding); }

std::optional<SpectrogramCache::Starts> SpectrogramCache::find(const std::string& key, std::size_t pictureBytes) {
  if (m_folder.empty()) return std::nullopt;
  const fs::path file = fileOf(key);
  std::error_code error;
  const std::uint64_t bytes = fs::file_size(file, error);
  std::ifstream stream(file, std::ios::binary);
  Header header;
  if (error || !readInto(stream, std::span(&header, 1)) || header.magic != kMagic ||
      std::memcmp(header.key.data(), key.data(), kHashLength) != 0 || header.pictureBytes != pictureBytes ||
      header.count > bytes / sizeof(std::int64_t) ||
      bytes != pictureOffset(header.count, header.pictureBytes, header.count))
    return std::nullopt;
  Starts starts(header.count);
  if (!readInto(stream, std::span(starts)) || hashOf(std::as_bytes(std::span(starts))) != header.startsHash)
    return std::nullopt;
  fs::last_write_time(file, fs::file_time_type::clock::now(), error);  // so that it is not the first to go
  const std::scoped_lock lock(m_mutex);
  m_used.insert(key);
  return starts;
}

bool SpectrogramCache::read(const std::string& key, std::size_t count, std::size_t index,
                            std::span<std::byte> picture) const {
  if (m_folder.empty()) return false;
  std::ifstream stream;
  stream.rdbuf()->pubsetbuf(nullptr, 0);  // one read for the hash and one for the picture
  stream.open(fileOf(key), std::ios::binary);
  stream.seekg(static_cast<std::streamoff>(pictureOffset(count, picture.size(), index)));
  HashText hash{};
  return readInto(stream, std::span<char>(hash)) && readInto(stream, picture) && hashOf(picture) == hash;
}

bool SpectrogramCache::makeRoom(std::uint64_t bytes) {
  while (m_bytes + bytes > m_limitBytes && !m_old.empty()) {
    auto& oldest = m_old.begin()->second;
    const fs::path file = oldest.back();
    oldest.pop_back();
    if (oldest.empty()) m_old.erase(m_old.begin());
    if (m_used.contains(file.stem().string())) continue;
    std::error_code error;
    const auto size = fs::file_size(file, error);
    if (!error && fs::remove(file, error)) m_bytes -= std::min(m_bytes, size);
  }
  return m_bytes + bytes <= m_limitBytes;
}

void SpectrogramCache::note(std::string problem) {
  const std::scoped_lock lock(m_mutex);
  m_problem = std::move(problem);
}

std::string SpectrogramCache::problem() {
  const std::scoped_lock lock(m_mutex);
  return m_problem;
}

bool SpectrogramCache::store(const std::string& key, const Starts& starts, std::size_t pictureBytes,
                             const std::function<void(std::size_t, std::span<std::byte>)>& next) {
  const std::uint64_t bytes = pictureOffset(starts.size(), pictureBytes, starts.size());
  if (m_folder.empty()) {
    note("neither machine.cache nor XDG_CACHE_HOME nor HOME names a folder for it");
    return false;
  }
  std::error_code error;
  {
    const std::scoped_lock lock(m_mutex);
    const auto replaced = fs::file_size(fileOf(key), error);
    if (!error) m_bytes -= std::min(m_bytes, static_cast<std::uint64_t>(replaced));
    if (!makeRoom(bytes)) {
      m_problem = "it is full; raise machine.cache_gigabytes";
      return false;
    }
    m_bytes += bytes;
    m_used.insert(key);
  }
  // Not an AtomicFile, which syncs: the hashes tell what a crash left incomplete.
  const fs::path temporary = m_folder / temporaryName();
  const auto giveUp = [&] {
    fs::remove(temporary, error);
    const std::scoped_lock lock(m_mutex);
    m_bytes -= std::min(m_bytes, bytes);
    m_used.erase(key);
    return false;
  };
  try {
    errno = 0;
    std::ofstream stream(temporary, std::ios::binary);
    Header header;
    std::memcpy(header.key.data(), key.data(), std::min(key.size(), kHashLength));
    header.pictureBytes = pictureBytes;
    header.count = starts.size();
    header.startsHash = hashOf(std::as_bytes(std::span(starts)));
    writeFrom(stream, std::span<const Header>(&header, 1));
    writeFrom(stream, std::span(starts));
    std::vector<std::byte> picture(pictureBytes);
    for (std::size_t i = 0; i < starts.size() && stream; ++i) {
      next(i, picture);
      const HashText hash = hashOf(picture);
      writeFrom(stream, std::span<const char>(hash));
      writeFrom(stream, std::span<const std::byte>(picture));
    }
    stream.close();
    if (!stream) {
      note("it cannot be written: " + std::string(errno != 0 ? std::strerror(errno) : "no reason was given"));
      return giveUp();
    }
  } catch (...) {
    giveUp();
    throw;
  }
  fs::rename(temporary, fileOf(key), error);
  if (!error) return true;
  note("it cannot be written: " + error.message());
  return giveUp();
}

}  // namespace moodogram

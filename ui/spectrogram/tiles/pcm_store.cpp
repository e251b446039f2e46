// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spectrogram/tiles/pcm_store.h"

#include <algorithm>
#include <exception>
#include <optional>

#include "core/audio/audio_error.h"
#include "core/base/progress.h"
#include "core/system/file_status.h"
#include "core/system/open_file.h"

namespace moodogram::ui {
namespace {

/// One reads from start to end for the overview, the others jump.
constexpr int kMaxReaders = 4;
constexpr std::size_t kReadFrames = 1 << 14;

std::optional<FileIdentity> identityOf(const std::optional<FileStatus>& status) {
  if (!status) return std::nullopt;
  return FileIdentity{status->device, status->inode, status->sizeBytes, status->modifiedNs};
}

std::optional<FileIdentity> identityAt(const std::filesystem::path& file) { return identityOf(statusOf(file)); }

std::optional<FileIdentity> identityOf(const UniqueDescriptor& descriptor) {
  std::error_code ignored;
  return identityOf(statusOf(descriptor.get(), ignored));
}

}  // namespace

PcmStore::PcmStore(const std::filesystem::path& file, std::size_t maxBytes) : m_file(file), m_blocks(maxBytes) {
  const std::optional<FileIdentity> before = identityAt(file);
  Reader reader{AudioReader::open(file), 0};
  std::error_code ignored;  // then it has no identity
  m_probe = openFile(file, OpenFor::Reading, ignored);
  const std::optional<FileIdentity> after = identityOf(m_probe);
  m_identity = after.value_or(FileIdentity());
  if (!after || before != after) refuseChanged();
  m_sampleRateHz = reader.audio->format().sampleRateHz;
  m_channelCount = reader.audio->format().channels;
  m_length.samples = reader.audio->format().frames;
  m_idle.push_back(std::move(reader));
  m_readers = 1;
}

TileSource::Length PcmStore::length() const {
  const std::lock_guard lock(m_mutex);
  return m_length;
}

std::size_t PcmStore::bytes() const {
  const std::lock_guard lock(m_mutex);
  return m_blocks.bytes();
}

std::int64_t PcmStore::decodedBlocks() const {
  const std::lock_guard lock(m_mutex);
  return m_decodedBlocks;
}

TileSource::FileState PcmStore::fileState() const {
  if (identityOf(m_probe) != m_identity) return TileSource::FileState::Changed;
  const std::optional<FileIdentity> named = identityAt(m_file);
  if (!named) return TileSource::FileState::Gone;
  return named->isSameFile(m_identity) ? TileSource::FileState::Same : TileSource::FileState::Replaced;
}

void PcmStore::refuseChanged() const {
  throw AudioError(AudioErrorKind::Unreadable, m_file,
                   Message(MOODOGRAM_TEXT("Audio",
                                          "was changed by another program while it was read. Load it again to see what "
                                          "it holds now.")));
}

void PcmStore::read(const ChannelSelection& channel, std::int64_t first, std::span<float> mono,
                    const std::stop_token& stop) {
  std::fill(mono.begin(), mono.end(), 0.0F);
  const std::int64_t end = first + static_cast<std::int64_t>(mono.size());
  std::int64_t from = std::max<std::int64_t>(first, 0);
  while (from < end) {
    const std::int64_t index = from / kBlockFrames;
    const Block samples = block(channel, index, stop);
    const std::int64_t offset = from - index * kBlockFrames;
    const std::int64_t count = std::min(static_cast<std::int64_t>(samples->size()), offset + (end - from)) - offset;
    if (count > 0)
      std::copy_n(samples->begin() + offset, count, mono.begin() + static_cast<std::ptrdiff_t>(from - first));
    from = (index + 1) * kBlockFrames;
  }
}

PcmStore::Block PcmStore::block(const ChannelSelection& channel, std::int64_t index, const std::stop_token& stop) {
  static const Block kNothing = std::make_shared<const std::vector<float>>();
  std::unique_lock lock(m_mutex);
  const BlockKey key(channelId(channel), index);
  Reader reader;
  while (true) {
    throwIfStopped(stop);
    if (const Block* known = m_blocks.find(key)) return *known;
    if (m_length.endMet && index * kBlockFrames >= m_length.samples) return kNothing;
    if (!m_decoding.contains(key) && takeReader(index * kBlockFrames, reader)) break;
    // Somebody decodes this block, or all readers are at work: their end is what to wait for.
    m_released.wait(lock, stop, [this, seen = m_releases] { return m_releases != seen; });
  }
  m_decoding.insert(key);
  lock.unlock();
  Block samples;
  std::exception_ptr error;
  try {
    if (!reader.audio) reader = open();
    samples = decode(reader, channel, index);
  } catch (...) {
    error = std::current_exception();
  }
  lock.lock();
  m_decoding.erase(key);
  // One that could not seek may be of no more use. The last is kept: the file may have lost its name.
  const bool isLost = reader.position < 0 && m_readers > 1;
  if (reader.audio && !isLost) {
    m_idle.push_back(std::move(reader));
  } else {
    --m_readers;
  }
  if (samples) {
    ++m_decodedBlocks;
    m_blocks.put(key, samples, samples->size() * sizeof(float));
  }
  ++m_releases;
  lock.unlock();
  m_released.notify_all();
  if (error) std::rethrow_exception(error);
  return samples;
}

int PcmStore::channelId(const ChannelSelection& channel) {
  const auto found = std::find(m_channels.begin(), m_channels.end(), channel);
  if (found != m_channels.end()) return static_cast<int>(found - m_channels.begin());
  m_channels.push_back(channel);
  return static_cast<int>(m_channels.size()) - 1;
}

bool PcmStore::takeReader(std::int64_t position, Reader& reader) {
  auto chosen = std::find_if(m_idle.begin(), m_idle.end(), [&](const Reader& r) { return r.position == position; });
  if (chosen == m_idle.end()) {
    // One that stands elsewhere may be in the middle of reading on, so a fresh one is better.
    const bool mayOpen =
        m_readers < kMaxReaders && identityAt(m_file) == m_identity;  // else its name leads elsewhere by now
    if (mayOpen) {
      ++m_readers;
      reader = {};
      return true;
    }
    chosen = m_idle.begin();
  }
  if (chosen == m_idle.end()) return false;
  reader = std::move(*chosen);
  m_idle.erase(chosen);
  return true;
}

PcmStore::Reader PcmStore::open() const {
  Reader reader{AudioReader::open(m_file), 0};
  if (identityAt(m_file) != m_identity) refuseChanged();
  return reader;
}

PcmStore::Block PcmStore::decode(Reader& reader, const ChannelSelection& channel, std::int64_t index) {
  const std::int64_t first = index * kBlockFrames;
  const int channels = reader.audio->format().channels;
  std::vector<float> samples;
  std::vector<float> interleaved(kReadFrames * static_cast<std::size_t>(channels));
  std::optional<Message> damage;
  bool ended = false;
  bool reached = true;
  if (reader.position != first) {
    reader.position = -1;
    try {
      reader.audio->seek(first);
      reader.position = first;
    } catch (const AudioError& error) {
      // What cannot be reached is drawn as silence; what lies elsewhere may still be good.
      damage = error.message();
      reached = false;
    }
  }
  samples.reserve(kBlockFrames);
  while (reached && !ended && samples.size() < kBlockFrames) {
    const std::size_t wanted = std::min(kReadFrames, kBlockFrames - samples.size());
    std::size_t got = 0;
    try {
      got = reader.audio->read(std::span(interleaved).first(wanted * static_cast<std::size_t>(channels)));
    } catch (const AudioError& error) {
      damage = error.message();
    }
    ended = got == 0;
    reader.position += static_cast<std::int64_t>(got);
    samples.resize(samples.size() + got);
    mixChannels(std::span<const float>(interleaved).first(got * static_cast<std::size_t>(channels)), channels, channel,
                std::span(samples).last(got));
  }
  // Checked behind the reading: nothing written before it is taken for the old content.
  if (identityOf(m_probe) != m_identity) refuseChanged();
  if (!damage && reader.audio->hasNonFiniteSamples()) damage = nonFiniteWarning(m_file);
  if (damage) noteDamage(*damage);
  if (ended) noteEnd(first + static_cast<std::int64_t>(samples.size()));
  return std::make_shared<const std::vector<float>>(std::move(samples));
}

void PcmStore::noteDamage(const Message& message) {
  const std::lock_guard lock(m_mutex);
  m_length.damage = message;
}

void PcmStore::noteEnd(std::int64_t frame) {
  const std::lock_guard lock(m_mutex);
  m_length.samples = m_length.endMet ? std::min(m_length.samples, frame) : frame;
  m_length.endMet = true;
}

}  // namespace moodogram::ui

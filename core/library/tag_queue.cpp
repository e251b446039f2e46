// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/tag_queue.h"

#include <algorithm>
#include <utility>

#include "core/library/tag_reader.h"

namespace moodogram {
namespace {

/// Files that a thread reads at a time, so that threads seldom wait for each other.
constexpr std::size_t kFilesAtATime = 8;

}  // namespace

TagQueue::TagQueue(std::vector<std::string> files) : m_files(std::move(files)), m_read(kAhead) {
  // At least two: where one waits for the disk, the other one computes.
  const std::size_t most = std::max(2U, std::thread::hardware_concurrency());
  const std::size_t useful = (m_files.size() + kFilesAtATime - 1) / kFilesAtATime;
  for (std::size_t i = 0; i < std::min(most, useful); ++i) m_threads.emplace_back([this] { work(); });
}

TagQueue::~TagQueue() {
  {
    const std::scoped_lock lock(m_mutex);
    m_isOver = true;
  }
  m_changed.notify_all();
}

void TagQueue::work() {
  std::vector<TrackTags> read;
  while (true) {
    std::size_t first = 0;
    std::size_t last = 0;
    {
      std::unique_lock lock(m_mutex);
      m_changed.wait(lock, [this] { return m_isOver || m_begun + kFilesAtATime <= m_taken + kAhead; });
      first = m_begun;
      last = std::min(first + kFilesAtATime, m_files.size());
      if (m_isOver || first >= last) return;
      m_begun = last;
    }
    read.clear();
    for (std::size_t i = first; i < last; ++i) read.push_back(readTags(m_files[i]));
    const std::scoped_lock lock(m_mutex);
    for (std::size_t i = first; i < last; ++i) m_read[i % kAhead] = std::move(read[i - first]);
    if (m_isAwaited) m_changed.notify_all();
  }
}

TrackTags TagQueue::next() {
  std::unique_lock lock(m_mutex);
  std::optional<TrackTags>& slot = m_read[m_taken % kAhead];
  m_isAwaited = true;
  m_changed.wait(lock, [&] { return slot.has_value(); });
  m_isAwaited = false;
  TrackTags tags = *std::move(slot);
  slot.reset();
  if (++m_taken % kFilesAtATime == 0) m_changed.notify_all();
  return tags;
}

}  // namespace moodogram

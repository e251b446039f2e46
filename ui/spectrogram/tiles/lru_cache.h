// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <list>
#include <map>

namespace moodogram::ui {

/// Keeps the values used last, up to a number of bytes.
template <typename Key, typename Value>
class LruCache {
 public:
  explicit LruCache(std::size_t maxBytes) : m_maxBytes(maxBytes) {}

  /// nullptr if it is not there; otherwise it now counts as just used. Valid until the next put().
  Value* find(const Key& key) {
    const auto found = m_index.find(key);
    if (found == m_index.end()) return nullptr;
    m_entries.splice(m_entries.begin(), m_entries, found->second);
    return &found->second->value;
  }

  bool contains(const Key& key) const { return m_index.contains(key); }

  void put(const Key& key, Value value, std::size_t bytes) {
    if (const auto found = m_index.find(key); found != m_index.end()) erase(found);
    m_entries.push_front({key, std::move(value), bytes});
    m_index.emplace(key, m_entries.begin());
    m_bytes += bytes;
    while (m_bytes > m_maxBytes && m_entries.size() > 1) erase(m_index.find(m_entries.back().key));
  }

  void clear() {
    m_index.clear();
    m_entries.clear();
    m_bytes = 0;
  }

  std::size_t bytes() const { return m_bytes; }

 private:
  struct Entry {
    Key key;
    Value value;
    std::size_t bytes;
  };
  using Index = std::map<Key, typename std::list<Entry>::iterator>;

  void erase(typename Index::iterator entry) {
    m_bytes -= entry->second->bytes;
    m_entries.erase(entry->second);
    m_index.erase(entry);
  }

  std::size_t m_maxBytes;
  std::size_t m_bytes = 0;
  std::list<Entry> m_entries;  ///< the most recently used first
  Index m_index;
};

}  // namespace moodogram::ui

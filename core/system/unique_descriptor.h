// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <utility>

namespace moodogram {

/// Owns an open file by the number that C libraries take.
class UniqueDescriptor {
 public:
  explicit UniqueDescriptor(int descriptor = -1) : m_descriptor(descriptor) {}
  ~UniqueDescriptor();
  UniqueDescriptor(UniqueDescriptor&& other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1)) {}
  UniqueDescriptor& operator=(UniqueDescriptor&& other) noexcept {
    std::swap(m_descriptor, other.m_descriptor);
    return *this;
  }

  int get() const { return m_descriptor; }  ///< negative: none
  int release() { return std::exchange(m_descriptor, -1); }
  /// Shares the file offset with this one.
  UniqueDescriptor duplicate() const;

 private:
  int m_descriptor;
};

}  // namespace moodogram

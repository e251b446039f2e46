// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <fcntl.h>
#include <unistd.h>

#include <utility>

namespace moodogram {

/// Owns a POSIX file descriptor.
class UniqueDescriptor {
 public:
  explicit UniqueDescriptor(int descriptor = -1) : m_descriptor(descriptor) {}
  ~UniqueDescriptor() {
    if (m_descriptor >= 0) ::close(m_descriptor);
  }
  UniqueDescriptor(UniqueDescriptor&& other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1)) {}
  UniqueDescriptor& operator=(UniqueDescriptor&& other) noexcept {
    std::swap(m_descriptor, other.m_descriptor);
    return *this;
  }

  int get() const { return m_descriptor; }
  int release() { return std::exchange(m_descriptor, -1); }
  /// Shares the file offset with this one.
  UniqueDescriptor duplicate() const { return UniqueDescriptor(::fcntl(m_descriptor, F_DUPFD_CLOEXEC, 0)); }

 private:
  int m_descriptor;
};

}  // namespace moodogram

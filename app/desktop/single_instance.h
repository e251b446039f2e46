// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <filesystem>

#include "app/desktop/remote_control.h"
#include "core/system/unique_descriptor.h"

namespace moodogram::desktop {

/// One program of this user shows a library: whoever holds the lock beside its socket, from before it builds anything
/// until it ends. A lock, because the socket is there only later, and one that was killed leaves its own behind.
class SingleInstance {
 public:
  explicit SingleInstance(const QString& socketName = remoteSocketName());
  ~SingleInstance();
  SingleInstance(const SingleInstance&) = delete;
  SingleInstance& operator=(const SingleInstance&) = delete;

  /// Whether another program has taken the request. One that is about to start is waited for, and if it ends, this one
  /// takes its place. Needs a QCoreApplication.
  bool sendToOther(const RemoteRequest& request);
  /// Whether this program is the one.
  bool isTheOne() const { return m_isTheOne; }

 private:
  bool take();

  QString m_socketName;
  std::filesystem::path m_file;
  UniqueDescriptor m_lock;
  bool m_isTheOne = false;
};

}  // namespace moodogram::desktop

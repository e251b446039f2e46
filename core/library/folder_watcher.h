// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstddef>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "core/base/message.h"

namespace moodogram {

struct FolderWatcherOptions {
  /// Changes are reported when there have been no more for so long, and after mostDelay in any case.
  std::chrono::milliseconds quiet{1500};
  std::chrono::milliseconds mostDelay{15'000};
  /// How often a folder is reported that the system does not tell about.
  std::chrono::milliseconds pollInterval{300'000};
  std::size_t mostWatches = static_cast<std::size_t>(-1);             ///< folders; the system may allow fewer
  std::function<bool(const std::filesystem::path& root)> isRemote{};  ///< empty: asks the file system
};

/// Tells when audio files, or folders, below some roots are added, changed, moved or deleted: so far as the system says
/// so, and by reporting a root from time to time where it does not (network drives, and where there are more folders
/// than may be watched). Everything is done in a thread of its own, which also calls the callbacks.
class FolderWatcher {
 public:
  /// Folders in which something has changed, or that are new or gone; below each, anything may have changed.
  using ChangeCallback = std::function<void(const std::vector<std::filesystem::path>& folders)>;
  /// A sentence for the user: which root is only looked through from time to time, and why. Once a root.
  using MessageCallback = std::function<void(const Message& message)>;

  virtual ~FolderWatcher() = default;
  /// Replaces the roots (absolute and normal). One that is not there is watched, and reported, once it is. What has
  /// changed since this call is reported.
  virtual void setRoots(std::vector<std::filesystem::path> roots) = 0;
};

std::unique_ptr<FolderWatcher> makeFolderWatcher(FolderWatcher::ChangeCallback onChange,
                                                 FolderWatcher::MessageCallback onMessage,
                                                 FolderWatcherOptions options = {});

}  // namespace moodogram

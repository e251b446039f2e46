// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/system/remote_file_system.h"

#include <sys/vfs.h>

#include <algorithm>
#include <array>

namespace moodogram {
namespace {

/// statfs(2), linux/magic.h.
constexpr std::array<unsigned long, 8> kRemoteFileSystems{
    0x6969,      // nfs
    0x517B,      // smb
    0xFF534D42,  // cifs
    0xFE534D42,  // smb2
    0x65735546,  // fuse
    0x01021997,  // 9p
    0x00C36400,  // ceph
    0x5346414F,  // afs
};

}  // namespace

bool isOnRemoteFileSystem(const std::filesystem::path& folder) {
  struct statfs system {};
  return ::statfs(folder.c_str(), &system) == 0 &&
         std::ranges::find(kRemoteFileSystems, static_cast<unsigned long>(system.f_type) & 0xFFFFFFFF) !=
             kRemoteFileSystems.end();
}

}  // namespace moodogram

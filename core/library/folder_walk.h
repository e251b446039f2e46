// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <set>
#include <stop_token>
#include <string>
#include <vector>

#include "core/base/message.h"

namespace moodogram {

/// A file that may be music, with what tells whether it is the one that it was.
struct FoundFile {
  std::string path;  ///< the exact bytes, absolute
  std::int64_t sizeBytes = 0;
  std::int64_t modifiedNs = 0;
  std::uint64_t device = 0;
  std::uint64_t inode = 0;  ///< 0 where the file system gives a file another number from time to time
};

struct FoundFolder {
  std::string path;
  std::int64_t modifiedNs = 0;  ///< when an entry was last added, removed or renamed
};

/// What lies below some folders.
struct FolderWalk {
  std::vector<FoundFile> files;         ///< by path, each once
  std::vector<FoundFolder> folders;     ///< that were read, each after the one that it lies in
  std::vector<std::string> unreadable;  ///< folders, and links to some, of which nothing is known at present
  std::set<std::uint64_t> devices;      ///< on which something was found
  bool hasFolderLinks = false;          ///< met a symbolic link to a folder
};

enum class WalkFor { Files, Folders };  ///< Folders: leaves `files` empty

/// Walks the folders (absolute and normal): regular files that hasAudioExtension() accepts, also behind symbolic links.
/// Hidden names, loops, devices, FIFOs and sockets are skipped; every folder is read once, under its path without links
/// where there is one. What cannot be read is also added to problems, as a sentence. Throws Cancelled.
FolderWalk walkFolders(const std::vector<std::string>& folders, std::vector<Message>& problems,
                       std::stop_token stop = {}, WalkFor wanted = WalkFor::Files);

}  // namespace moodogram

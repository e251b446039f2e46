// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <span>
#include <string_view>
#include <system_error>

#include "core/system/unique_descriptor.h"

// Files by their descriptors, where streams say too little of what went wrong or cannot wait for the disk. Functions
// set error to what the system says, or clear it.
namespace moodogram {

enum class OpenFor {
  Reading,  ///< at once, also where a pipe or a device would keep its reader waiting
  Making,   ///< to be written and read; an error if there is something of that name
  Updating  ///< the same; made, and empty, if there is none
};
UniqueDescriptor openFile(const std::filesystem::path& file, OpenFor purpose, std::error_code& error);

/// Bytes from a place on, as many as fit; fewer where the file ends or cannot be read. The offset stays.
std::size_t readAt(int descriptor, std::int64_t place, std::span<char> bytes);
/// Bytes from the offset on; 0: the file ends there; negative: it cannot be read.
std::int64_t readNext(int descriptor, std::span<std::uint8_t> bytes);
/// origin: SEEK_SET, SEEK_CUR or SEEK_END. The new offset; negative: there is no such.
std::int64_t seekTo(int descriptor, std::int64_t offset, int origin);
void writeAll(int descriptor, std::string_view bytes, std::error_code& error);
/// Makes the file consist of these bytes.
void writeAnew(int descriptor, std::string_view bytes, std::error_code& error);
/// Waits until all that was written is on the disk.
void syncFile(int descriptor, std::error_code& error);
/// The same of names in a folder, as far as its file system can.
void syncFolder(const std::filesystem::path& folder);
/// Closes it. Some file systems say only then that a write has failed.
void closeFile(UniqueDescriptor descriptor, std::error_code& error);
/// Sets room on the disk aside behind the end of a file, as far as its file system can.
void reserveBehind(const std::filesystem::path& file, std::int64_t bytes);

enum class LockWait { UntilFree, No };
/// Locks the file for this process until its descriptors are closed. Without waiting, the error is
/// std::errc::operation_would_block where another process holds it.
void lockFile(int descriptor, LockWait wait, std::error_code& error);

}  // namespace moodogram

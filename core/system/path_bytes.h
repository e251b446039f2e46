// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <utility>

namespace moodogram {

/// A path as the bytes that it is in files, tables and the library: where paths are bytes, these, whatever they encode;
/// where they are wide characters, UTF-8 with '/', which std::filesystem::path is made of again there, too, as the
/// program's manifest (packaging/windows/moodogram.manifest) says that narrow characters are UTF-8.
#ifdef _WIN32
inline std::string pathBytes(const std::filesystem::path& path) { return path.generic_string(); }
#else
inline const std::string& pathBytes(const std::filesystem::path& path) { return path.native(); }
inline std::string pathBytes(std::filesystem::path&& path) { return std::move(path).string(); }
#endif

}  // namespace moodogram

// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace moodogram {

/// Where the program keeps things. The window and the command line share these, so both see the same library.
/// Linux: the XDG folders (XDG_DATA_HOME, default ~/.local/share, then /moodogram).
/// The folder is created on demand; throws IoError if it cannot be.
std::filesystem::path userDataDir();

/// userDataDir()/library.sqlite, or $MOODOGRAM_LIBRARY when that is set.
std::filesystem::path defaultLibraryFile();

/// Folder with models/ and presets/: $MOODOGRAM_RESOURCES, else share/moodogram beside the program's bin folder.
/// Throws IoError if neither exists.
std::filesystem::path resourceDir();

/// The model that is used when none is named: resourceDir()/models/default.json names it.
std::filesystem::path defaultModelFile();

/// Folder of libmoodogram-core, where libmoodogram-torch lies too (or $MOODOGRAM_MODULE_DIR).
std::filesystem::path moduleDir();

/// The folder of libmoodogram-core.
std::filesystem::path libraryDir();

/// Whether the file is this place or lies below it. Both absolute and normal (no "." and ".."); the file system is not
/// asked.
bool isAtOrBelow(const std::filesystem::path& file, const std::filesystem::path& place);

/// Path as UTF-8 for messages; bytes that are not UTF-8 become U+FFFD, so never use the result to open a file.
std::string displayPath(const std::filesystem::path& path);

/// Replaces what is not valid UTF-8 (RFC 3629) by U+FFFD.
std::string toValidUtf8(std::string_view bytes);

}  // namespace moodogram

// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace moodogram {

/// A library that another one needs.
struct NeededLibrary {
  std::string name;            ///< what dlopen() finds it by: a path where only the needing one knows the folder
  std::filesystem::path file;  ///< empty where it was not found: the loader looks in more places
};

/// The libraries that the file needs, directly or not, each once and behind those that it needs itself. None for what
/// is not a library of this machine's kind.
std::vector<NeededLibrary> librariesNeededBy(const std::filesystem::path& file);

/// Loads them one by one, before the file itself is. The loader keeps a lock from the first library that a dlopen()
/// finds to the last constructor that it runs, and with LibTorch's hundreds of libraries that is most of a second. The
/// window waits for that lock as soon as it loads a plugin or looks up a symbol, which Qt does now and then; so it is
/// taken once a library. What cannot be loaded by itself is left to the dlopen() of the file, which says why.
void preloadLibraries(const std::filesystem::path& file);

}  // namespace moodogram

// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

// Shared libraries that are loaded while the program runs. They stay loaded.
namespace moodogram {

/// By its file, or by a bare name where the system keeps libraries; nullptr: why not is in error.
void* loadLibrary(const std::filesystem::path& library, std::string& error);
/// The same if it has been loaded before by anyone; nullptr: it has not.
void* findLibrary(const char* name);
/// The address of a function or object in it; nullptr: there is none of that name.
void* symbolIn(void* library, const char* name, std::string* error = nullptr);
/// As that code would find it: what the program sees goes before the library that holds the code and those it needs.
void* symbolAt(const void* code, const char* name);
/// The file of the library or program that holds this code; empty: unknown.
std::filesystem::path libraryOf(const void* code);

}  // namespace moodogram

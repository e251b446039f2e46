// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

namespace moodogram {

/// A module of this program; nullptr: why not is in error. The modules share C++ types with the program, and an upgrade
/// may replace them while it runs, so one of another version is refused. Never unloaded.
void* loadModule(const std::filesystem::path& file, std::string& error);

/// A variable of a module that lies beside libmoodogram-core and is loaded with the first object for it, never
/// unloaded.
class ModuleSymbol {
 public:
  ModuleSymbol(const char* library, const char* symbol);

  void* address() const { return m_address; }           ///< null if it cannot be loaded
  const std::string& error() const { return m_error; }  ///< why not

 private:
  void* m_address = nullptr;
  std::string m_error;
};

}  // namespace moodogram

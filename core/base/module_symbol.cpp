// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/module_symbol.h"

#include "core/base/paths.h"
#include "core/system/shared_library.h"

namespace moodogram {

void* loadModule(const std::filesystem::path& file, std::string& error) {
  void* handle = loadLibrary(file, error);
  if (handle == nullptr) return nullptr;
  const void* version = symbolIn(handle, "moodogramModuleVersion");
  const std::string found = version == nullptr ? "" : static_cast<const char*>(version);
  if (found == MOODOGRAM_VERSION) return handle;
  error = "it is of " + (found.empty() ? "another version" : "version " + found) +
          ", and this program of " MOODOGRAM_VERSION
          ": Moodogram was updated while it ran, so start it again; if that does not help, reinstall it";
  return nullptr;
}

ModuleSymbol::ModuleSymbol(const char* library, const char* symbol) {
  if (void* handle = loadModule(libraryDir() / library, m_error)) m_address = symbolIn(handle, symbol, &m_error);
}

}  // namespace moodogram

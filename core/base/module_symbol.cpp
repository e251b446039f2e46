// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/module_symbol.h"

#include <dlfcn.h>

#include "core/base/paths.h"

namespace moodogram {

ModuleSymbol::ModuleSymbol(const char* library, const char* symbol) {
  void* handle = dlopen((libraryDir() / library).c_str(), RTLD_NOW | RTLD_LOCAL);
  if (handle != nullptr) m_address = dlsym(handle, symbol);
  if (m_address != nullptr) return;
  const char* reason = dlerror();
  m_error = reason != nullptr ? reason : "unknown reason";
}

}  // namespace moodogram

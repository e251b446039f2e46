// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/module_symbol.h"

#include "core/base/paths.h"
#include "core/system/shared_library.h"

namespace moodogram {

ModuleSymbol::ModuleSymbol(const char* library, const char* symbol) {
  if (void* handle = loadLibrary(libraryDir() / library, m_error)) m_address = symbolIn(handle, symbol, &m_error);
}

}  // namespace moodogram

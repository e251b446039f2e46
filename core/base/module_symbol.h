// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace moodogram {

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

// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/system/shared_library.h"

#include <dlfcn.h>

namespace moodogram {
namespace {

std::string lastError() {
  const char* reason = dlerror();
  return reason != nullptr ? reason : "unknown reason";
}

}  // namespace

void* loadLibrary(const std::filesystem::path& library, std::string& error) {
  void* handle = dlopen(library.c_str(), RTLD_NOW | RTLD_LOCAL);
  error = handle == nullptr ? lastError() : std::string();
  return handle;
}

void* findLibrary(const char* name) { return dlopen(name, RTLD_LAZY | RTLD_NOLOAD); }

void* symbolIn(void* library, const char* name, std::string* error) {
  void* symbol = dlsym(library, name);
  if (symbol == nullptr && error != nullptr) *error = lastError();
  return symbol;
}

std::filesystem::path libraryOf(const void* code) {
  Dl_info info{};
  return dladdr(code, &info) != 0 && info.dli_fname != nullptr ? info.dli_fname : std::filesystem::path();
}

void* symbolAt(const void* code, const char* name) {
  if (void* seenByAll = dlsym(RTLD_DEFAULT, name)) return seenByAll;
  void* library = findLibrary(libraryOf(code).c_str());
  return library != nullptr ? dlsym(library, name) : nullptr;
}

}  // namespace moodogram

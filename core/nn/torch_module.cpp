// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nn/torch_module.h"

#include <dlfcn.h>

#include <atomic>
#include <filesystem>
#include <mutex>
#include <string>
#include <system_error>

#include "core/base/error.h"
#include "core/base/paths.h"

namespace moodogram {
namespace {

std::mutex moduleMutex;
std::atomic<void*> moduleHandle{nullptr};

void* loadedModule() {
  const std::scoped_lock lock(moduleMutex);
  if (void* handle = moduleHandle.load()) return handle;
  const std::filesystem::path file = moduleDir() / "libmoodogram-torch.so";
  std::error_code ignored;
  if (!std::filesystem::exists(file, ignored))
    throw ModelError("The inference module, which runs the networks, is not installed (there is no " +
                     displayPath(file) +
                     "). Install the package moodogram-inference-cpu, or set MOODOGRAM_MODULE_DIR to the folder of " +
                     file.filename().string() + ".");
  void* handle = dlopen(file.c_str(), RTLD_NOW | RTLD_LOCAL);
  if (handle == nullptr) {
    const char* reason = dlerror();
    throw ModelError("The inference module cannot be loaded: " + std::string(reason != nullptr ? reason : "unknown") +
                     ". Install or repair the package moodogram-inference-cpu and LibTorch.");
  }
  moduleHandle = handle;
  return handle;
}

}  // namespace

void* torchModuleSymbol(const char* name) {
  void* symbol = dlsym(loadedModule(), name);
  if (symbol == nullptr)
    throw ModelError(std::string("The inference module is of another version: it lacks ") + name +
                     ". Reinstall Moodogram.");
  return symbol;
}

bool torchModuleLoaded() { return moduleHandle.load() != nullptr; }

}  // namespace moodogram

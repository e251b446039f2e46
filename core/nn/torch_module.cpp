// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nn/torch_module.h"

#include <atomic>
#include <mutex>
#include <system_error>

#include "core/base/error.h"
#include "core/base/message.h"
#include "core/base/module_symbol.h"
#include "core/base/paths.h"
#include "core/nn/library_preload.h"
#include "core/nn/nvidia_driver.h"
#include "core/system/path_bytes.h"
#include "core/system/shared_library.h"

namespace moodogram {
namespace {

namespace fs = std::filesystem;

std::mutex moduleMutex;
std::atomic<void*> moduleHandle{nullptr};
TorchModule chosen;  // not changed any more once there is a handle

/// Sets the handle, or notes why not.
bool load(const fs::path& file, const char* reason, std::vector<std::string>& failures) {
  preloadLibraries(file);
  std::string error;
  void* handle = loadModule(file, error);
  if (handle == nullptr) {
    failures.push_back(displayPath(file.filename()) + " cannot be loaded: " + error + ".");
    return false;
  }
  chosen = {file, pathBytes(file.stem()).ends_with("-cuda"), reason, failures};
  moduleHandle = handle;
  return true;
}

void* loadedModule() {
  const std::scoped_lock lock(moduleMutex);
  if (void* handle = moduleHandle.load()) return handle;
  const fs::path cuda = moduleDir() / "libmoodogram-torch-cuda.so";
  const fs::path cpu = moduleDir() / "libmoodogram-torch.so";
  std::error_code ignored;
  const bool hasCuda = fs::exists(cuda, ignored);
  const bool hasCpu = fs::exists(cpu, ignored);
  if (!hasCuda && !hasCpu)
    throw ModelError(Message(
        MOODOGRAM_TEXT("Model",
                       "The inference module, which runs the networks, is not installed (there is no %1). Install the "
                       "package moodogram-inference-cpu, or set MOODOGRAM_MODULE_DIR to the folder of %2."),
        displayPath(cpu), displayPath(cpu.filename())));
  std::vector<std::string> failures;
  const std::string noGpu = hasCuda ? whyNoNvidiaGpu() : "";
  if (hasCuda && noGpu.empty() && load(cuda, "there is an NVIDIA GPU", failures)) return moduleHandle;
  if (!noGpu.empty() && hasCpu) failures.push_back(displayPath(cuda.filename()) + " was left alone: " + noGpu + ".");
  if (hasCpu && load(cpu, failures.empty() ? "the only one installed" : "the next best", failures)) return moduleHandle;
  if (!noGpu.empty() && load(cuda, "no other can be used; it computes on the CPU", failures)) return moduleHandle;
  Message said(MOODOGRAM_TEXT("Model", "The inference module cannot be loaded."));
  for (const std::string& failure : failures) said = Message::joined(std::move(said), failure);
  throw ModelError(Message::joined(
      std::move(said),
      Message(MOODOGRAM_TEXT("Model", "Install or repair the package moodogram-inference-cpu and LibTorch."))));
}

}  // namespace

const TorchModule& torchModule() {
  loadedModule();
  return chosen;
}

void* torchModuleSymbol(const char* name) {
  void* symbol = symbolIn(loadedModule(), name);
  if (symbol == nullptr)
    throw ModelError(Message(
        MOODOGRAM_TEXT("Model", "The inference module is of another version: it lacks %1. Reinstall Moodogram."),
        name));
  return symbol;
}

bool torchModuleLoaded() { return moduleHandle.load() != nullptr; }

}  // namespace moodogram

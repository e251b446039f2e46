// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/ffmpeg_module.h"

#include <dlfcn.h>

#include "core/base/paths.h"

namespace moodogram {
namespace {

struct Loaded {
  const FfmpegModule* module = nullptr;
  std::string error;

  Loaded() {
    void* handle = dlopen((libraryDir() / "libmoodogram-ffmpeg.so").c_str(), RTLD_NOW | RTLD_LOCAL);
    if (handle != nullptr) module = static_cast<const FfmpegModule*>(dlsym(handle, kFfmpegModuleSymbol));
    if (module != nullptr) return;
    const char* reason = dlerror();
    error = reason != nullptr ? reason : "unknown reason";
  }
};

}  // namespace

const FfmpegModule* ffmpegModule(std::string* error) {
  static const Loaded kLoaded;
  if (error != nullptr) *error = kLoaded.error;
  return kLoaded.module;
}

}  // namespace moodogram

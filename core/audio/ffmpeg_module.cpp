// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/ffmpeg_module.h"

#include "core/base/module_symbol.h"

namespace moodogram {

const FfmpegModule* ffmpegModule(std::string* error) {
  static const ModuleSymbol kSymbol("libmoodogram-ffmpeg.so", kFfmpegModuleSymbol);
  if (error != nullptr) *error = kSymbol.error();
  return static_cast<const FfmpegModule*>(kSymbol.address());
}

}  // namespace moodogram

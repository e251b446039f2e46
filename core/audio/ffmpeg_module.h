// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "core/audio/audio_reader.h"
#include "core/audio/file_facts.h"
#include "core/system/unique_descriptor.h"

namespace moodogram {

/// What core uses of FFmpeg, and of Chromaprint, which needs FFmpeg itself. It lives in the module libmoodogram-ffmpeg,
/// beside libmoodogram-core, because loading FFmpeg and the hundred libraries that it needs takes longer than drawing
/// most spectrograms, and most files need none of it.
struct FfmpegModule {
  std::unique_ptr<AudioReader> (*open)(const std::filesystem::path& file, UniqueDescriptor descriptor,
                                       const FileFacts& facts);
  const char* (*version)();
  bool (*decodes)(const char* codec);  ///< by FFmpeg's name of the codec
  std::vector<std::uint32_t> (*fingerprint)(std::span<const std::int16_t> mono, int sampleRateHz);
};

/// The name of the variable in the module.
inline constexpr const char* kFfmpegModuleSymbol = "moodogramFfmpegModule";

/// Loaded at the first call, never unloaded; null, with the reason in `error`, if it cannot be. From any thread.
const FfmpegModule* ffmpegModule(std::string* error = nullptr);

}  // namespace moodogram

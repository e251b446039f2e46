// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <utility>

#include "core/audio/ffmpeg_module.h"
#include "core/audio/ffmpeg_reader.h"

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavutil/avutil.h>
}

namespace {

using namespace moodogram;

std::unique_ptr<AudioReader> open(const std::filesystem::path& file, UniqueDescriptor descriptor, bool cutOff) {
  return std::make_unique<FfmpegReader>(file, std::move(descriptor), cutOff);
}

bool decodes(const char* codec) {
  const AVCodecDescriptor* descriptor = avcodec_descriptor_get_by_name(codec);
  return descriptor != nullptr && avcodec_find_decoder(descriptor->id) != nullptr;
}

}  // namespace

extern "C" __attribute__((visibility("default")))
const FfmpegModule moodogramFfmpegModule{&open, &av_version_info, &decodes};

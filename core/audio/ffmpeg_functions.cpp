// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <chromaprint.h>

#include <new>
#include <utility>

#include "core/audio/ffmpeg_module.h"
#include "core/audio/ffmpeg_reader.h"

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavutil/avutil.h>
}

namespace {

using namespace moodogram;

std::unique_ptr<AudioReader> open(const std::filesystem::path& file, UniqueDescriptor descriptor,
                                  const FileFacts& facts) {
  return std::make_unique<FfmpegReader>(file, std::move(descriptor), facts);
}

bool decodes(const char* codec) {
  const AVCodecDescriptor* descriptor = avcodec_descriptor_get_by_name(codec);
  return descriptor != nullptr && avcodec_find_decoder(descriptor->id) != nullptr;
}

std::vector<std::uint32_t> fingerprint(std::span<const std::int16_t> mono, int sampleRateHz) {
  const std::unique_ptr<ChromaprintContext, decltype(&chromaprint_free)> context(
      chromaprint_new(CHROMAPRINT_ALGORITHM_TEST2), &chromaprint_free);
  std::uint32_t* items = nullptr;
  int count = 0;
  // Chromaprint fails for lack of memory only.
  if (context == nullptr || chromaprint_start(context.get(), sampleRateHz, 1) == 0 ||
      chromaprint_feed(context.get(), mono.data(), static_cast<int>(mono.size())) == 0 ||
      chromaprint_finish(context.get()) == 0 || chromaprint_get_raw_fingerprint(context.get(), &items, &count) == 0)
    throw std::bad_alloc();
  std::vector<std::uint32_t> result(items, items + count);
  chromaprint_dealloc(items);
  return result;
}

}  // namespace

extern "C" __attribute__((visibility("default")))
const FfmpegModule moodogramFfmpegModule{&open, &av_version_info, &decodes, &fingerprint};

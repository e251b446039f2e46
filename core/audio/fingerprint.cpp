// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/fingerprint.h"

#include <algorithm>
#include <bit>
#include <string>

#include "core/audio/audio_error.h"
#include "core/audio/ffmpeg_module.h"
#include "core/audio/mono_reader.h"
#include "core/base/message.h"
#include "core/base/progress.h"

namespace moodogram {
namespace {

constexpr int kRateHz = 11025;  // what Chromaprint works at
constexpr std::size_t kSamples = std::size_t{120} * kRateHz;
constexpr std::size_t kBlock = 32768;
constexpr double kItemSeconds = 1365.0 / kRateHz;
constexpr auto kMostOffset = static_cast<std::ptrdiff_t>(5 / kItemSeconds);
constexpr auto kLeastOverlap = static_cast<std::ptrdiff_t>(3 / kItemSeconds);

/// With b beginning `offset` items into a; offset may be negative.
double similarityAt(std::span<const std::uint32_t> a, std::span<const std::uint32_t> b, std::ptrdiff_t offset) {
  const std::ptrdiff_t first = std::max<std::ptrdiff_t>(0, offset);
  const std::ptrdiff_t last = std::min(std::ssize(a), std::ssize(b) + offset);
  if (last - first < kLeastOverlap) return 0;
  std::int64_t different = 0;
  for (std::ptrdiff_t i = first; i < last; ++i)
    different += std::popcount(a[static_cast<std::size_t>(i)] ^ b[static_cast<std::size_t>(i - offset)]);
  return 1 - static_cast<double>(different) / (32.0 * static_cast<double>(last - first));
}

}  // namespace

Fingerprint fingerprintOf(const std::filesystem::path& file, const std::stop_token& stop) {
  std::string error;
  const FfmpegModule* module = ffmpegModule(&error);
  if (module == nullptr)
    throw AudioError(AudioErrorKind::Unsupported, file,
                     Message(MOODOGRAM_TEXT("Audio", "cannot be compared by its sound: %1"), error));
  MonoReader reader(file, kRateHz);
  std::vector<float> block(kBlock);
  std::vector<std::int16_t> samples;
  while (samples.size() < kSamples) {
    throwIfStopped(stop);
    const std::size_t count = reader.read(std::span(block).first(std::min(kBlock, kSamples - samples.size())));
    if (count == 0) break;
    std::transform(block.begin(), block.begin() + static_cast<std::ptrdiff_t>(count), std::back_inserter(samples),
                   [](float value) { return static_cast<std::int16_t>(std::clamp(value, -1.0F, 1.0F) * 32767.0F); });
  }
  return module->fingerprint(samples, kRateHz);
}

double similarity(std::span<const std::uint32_t> a, std::span<const std::uint32_t> b) {
  double best = 0;
  for (std::ptrdiff_t offset = -kMostOffset; offset <= kMostOffset; ++offset)
    best = std::max(best, similarityAt(a, b, offset));
  return best;
}

}  // namespace moodogram

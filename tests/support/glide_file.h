// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>
#include <filesystem>
#include <numbers>
#include <vector>

#include "tests/support/wav_file.h"

namespace moodogram::test {

/// Writes a mono WAVE file: a tone that glides and swells, so that no two windows of it are alike. `voice` makes
/// different files; with a gain of 0.01 it is what FakeEngine takes for a voice.
inline void writeGlide(const std::filesystem::path& file, double seconds, int sampleRateHz = 16000, int voice = 0,
                       double gain = 1) {
  std::vector<float> samples(static_cast<std::size_t>(std::llround(seconds * sampleRateHz)));
  double phase = 0;
  for (std::size_t i = 0; i < samples.size(); ++i) {
    const double time = static_cast<double>(i) / sampleRateHz;
    phase += 2 * std::numbers::pi * (200 + 60 * voice + 150 * std::sin(time / 3)) / sampleRateHz;
    samples[i] = static_cast<float>(gain * (0.3 + 0.2 * std::sin(time)) * std::sin(phase));
  }
  writeWav(file, samples, sampleRateHz, 1);
}

}  // namespace moodogram::test

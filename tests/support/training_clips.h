// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>
#include <filesystem>
#include <numbers>
#include <string>

#include "core/base/emotion.h"
#include "tests/support/wav_file.h"

namespace moodogram::test {

/// Writes a small set of clips with RAVDESS names: each "emotion" is a tone with its own pitch, loudness and tremolo,
/// each "actor" a little different, so that a network can tell the emotions apart and none can by name.
inline void writeTrainingClips(const std::filesystem::path& folder, int actors, int clipsEach = 2) {
  constexpr int kRate = 22050;
  for (int actor = 1; actor <= actors; ++actor) {
    char name[64];
    std::snprintf(name, sizeof name, "Actor_%02d", actor);
    const auto home = folder / name;
    std::filesystem::create_directories(home);
    for (std::size_t e = 0; e < kEmotionCount; ++e)
      for (int repetition = 1; repetition <= clipsEach; ++repetition) {
        const double hz = (200.0 + 260.0 * static_cast<double>(e)) * (1 + 0.01 * actor + 0.005 * repetition);
        const double level = 0.1 + 0.08 * static_cast<double>(e);
        std::vector<float> samples(static_cast<std::size_t>(kRate * 4.5));
        for (std::size_t i = 0; i < samples.size(); ++i) {
          const double t = static_cast<double>(i) / kRate;
          const double tremolo = 0.7 + 0.3 * std::sin(2 * std::numbers::pi * (1 + static_cast<double>(e)) * t);
          samples[i] = static_cast<float>(level * tremolo * std::sin(2 * std::numbers::pi * hz * t));
        }
        std::snprintf(name, sizeof name, "03-02-%02d-01-01-%02d-%02d.wav", static_cast<int>(e) + 2, repetition, actor);
        writeWav(home / name, samples, kRate, 1);
      }
  }
}

}  // namespace moodogram::test

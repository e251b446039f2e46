// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <numbers>
#include <string>

namespace moodogram::test {

/// Writes a mono 16-bit RIFF WAVE file: a tone that glides and swells, so that no two windows of it are alike. `voice`
/// makes different files.
inline void writeWave(const std::filesystem::path& file, double seconds, int sampleRateHz = 16000, int voice = 0) {
  const auto count = static_cast<std::uint32_t>(std::llround(seconds * sampleRateHz));
  std::string bytes;
  const auto add = [&bytes](std::uint32_t value, int size) {
    for (int i = 0; i < size; ++i) bytes += static_cast<char>(value >> (8 * i) & 0xFF);
  };
  bytes += "RIFF";
  add(36 + 2 * count, 4);
  bytes += "WAVEfmt ";
  add(16, 4);
  add(1, 2);
  add(1, 2);
  add(static_cast<std::uint32_t>(sampleRateHz), 4);
  add(static_cast<std::uint32_t>(2 * sampleRateHz), 4);
  add(2, 2);
  add(16, 2);
  bytes += "data";
  add(2 * count, 4);
  double phase = 0;
  for (std::uint32_t i = 0; i < count; ++i) {
    const double time = static_cast<double>(i) / sampleRateHz;
    phase += 2 * std::numbers::pi * (200 + 60 * voice + 150 * std::sin(time / 3)) / sampleRateHz;
    const double sample = (0.3 + 0.2 * std::sin(time)) * std::sin(phase);
    add(static_cast<std::uint16_t>(static_cast<std::int16_t>(std::lround(32767 * sample))), 2);
  }
  std::ofstream(file, std::ios::binary) << bytes;
}

}  // namespace moodogram::test

// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bit>
#include <cmath>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <numbers>
#include <vector>

namespace moodogram::test {

/// Writes 32-bit float samples (interleaved) as a RIFF WAVE file.
inline void writeWav(const std::filesystem::path& file, const std::vector<float>& interleaved, int sampleRateHz,
                     int channels) {
  static_assert(std::endian::native == std::endian::little, "RIFF is little-endian");
  std::ofstream out(file, std::ios::binary);
  const auto u32 = [&](std::uint32_t value) { out.write(reinterpret_cast<const char*>(&value), 4); };
  const auto u16 = [&](std::uint16_t value) { out.write(reinterpret_cast<const char*>(&value), 2); };
  const auto bytes = static_cast<std::uint32_t>(interleaved.size() * sizeof(float));
  const auto rate = static_cast<std::uint32_t>(sampleRateHz);
  const auto frameBytes = static_cast<std::uint32_t>(4 * channels);
  out << "RIFF";
  u32(36 + bytes);
  out << "WAVEfmt ";
  u32(16);
  u16(3);  // IEEE float
  u16(static_cast<std::uint16_t>(channels));
  u32(rate);
  u32(rate * frameBytes);
  u16(static_cast<std::uint16_t>(frameBytes));
  u16(32);
  out << "data";
  u32(bytes);
  out.write(reinterpret_cast<const char*>(interleaved.data()), static_cast<std::streamsize>(bytes));
}

inline std::vector<float> sine(double hz, double seconds, int sampleRateHz, double amplitude = 0.5) {
  std::vector<float> samples(static_cast<std::size_t>(std::lround(seconds * sampleRateHz)));
  for (std::size_t i = 0; i < samples.size(); ++i) {
    samples[i] =
        static_cast<float>(amplitude * std::sin(2 * std::numbers::pi * hz * static_cast<double>(i) / sampleRateHz));
  }
  return samples;
}

}  // namespace moodogram::test

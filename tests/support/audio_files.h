// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>
#include <algorithm>
#include <cmath>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "core/audio/audio_reader.h"
#include "tests/support/wav_file.h"

// Makes audio files for tests, independently of the code under test: WAV by hand, the rest with ffmpeg and sox.
namespace moodogram::test {

namespace fs = std::filesystem;

/// A folder that is gone after the test.
class Folder {
 public:
  fs::path operator/(const std::string& name) const { return path() / name; }
  fs::path path() const { return m_dir.path().toStdString(); }

 private:
  QTemporaryDir m_dir;
};

/// Runs a program; false, with its output in the test's log, if it fails.
inline bool run(const std::string& program, const std::vector<std::string>& arguments, QByteArray* output = nullptr) {
  QProcess process;
  QStringList list;
  for (const std::string& argument : arguments) list << QString::fromStdString(argument);
  process.start(QString::fromStdString(program), list);
  const bool finished = process.waitForFinished(60000);
  if (output != nullptr) *output = process.readAllStandardOutput();
  if (finished && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0) return true;
  qWarning("%s failed: %s", program.c_str(), process.readAllStandardError().constData());
  return false;
}

inline bool ffmpeg(std::vector<std::string> arguments, QByteArray* output = nullptr) {
  arguments.insert(arguments.begin(), {"-v", "error", "-y", "-nostdin", "-bitexact"});
  return run("ffmpeg", arguments, output);
}

/// White noise in [-amplitude, amplitude], the same on every machine.
inline std::vector<float> noise(double amplitude, std::size_t count, std::uint32_t seed = 1) {
  std::vector<float> samples(count);
  for (float& sample : samples) {
    seed = seed * 1664525U + 1013904223U;
    sample = static_cast<float>(amplitude * (seed / 2147483648.0 - 1));
  }
  return samples;
}

inline std::vector<float> interleave(const std::vector<std::vector<float>>& channels) {
  std::vector<float> samples;
  for (std::size_t i = 0; i < channels.front().size(); ++i)
    for (const auto& channel : channels) samples.push_back(channel[i]);
  return samples;
}

inline void writeBytes(const fs::path& file, const std::string& bytes) {
  std::ofstream(file, std::ios::binary).write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
}

inline std::string readBytes(const fs::path& file) {
  std::ifstream stream(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), {}};
}

/// A canonical WAV file of 16 bit, rounded to nearest.
inline void writeWav16(const fs::path& file, std::span<const float> interleaved, int rateHz, int channels) {
  const auto dataSize = static_cast<std::uint32_t>(interleaved.size() * 2);
  std::string bytes;
  const auto number = [&bytes](std::uint32_t value, int size) {
    for (int i = 0; i < size; ++i) bytes += static_cast<char>(value >> 8 * i & 0xFF);
  };
  bytes += "RIFF";
  number(36 + dataSize, 4);
  bytes += "WAVEfmt ";
  number(16, 4);
  number(1, 2);
  number(static_cast<std::uint32_t>(channels), 2);
  number(static_cast<std::uint32_t>(rateHz), 4);
  number(static_cast<std::uint32_t>(rateHz * channels) * 2, 4);
  number(static_cast<std::uint32_t>(channels) * 2, 2);
  number(16, 2);
  bytes += "data";
  number(dataSize, 4);
  for (const float sample : interleaved) {
    const double clipped = std::clamp(static_cast<double>(sample), -1.0, 32767.0 / 32768);
    number(static_cast<std::uint32_t>(std::lround(clipped * 32768)), 2);
  }
  writeBytes(file, bytes);
}

/// Everything that the reader delivers, interleaved. Lets AudioError through.
inline std::vector<float> readAll(AudioReader& reader, std::size_t blockFrames = 4096) {
  std::vector<float> samples;
  const auto channels = static_cast<std::size_t>(reader.format().channels);
  std::vector<float> block(blockFrames * channels);
  while (const std::size_t frames = reader.read(block))
    samples.insert(samples.end(), block.begin(), block.begin() + static_cast<std::ptrdiff_t>(frames * channels));
  return samples;
}

inline double rms(std::span<const float> samples) {
  double sum = 0;
  for (const float sample : samples) sum += static_cast<double>(sample) * sample;
  return samples.empty() ? 0 : std::sqrt(sum / static_cast<double>(samples.size()));
}

/// The largest difference over the common length.
inline double maxDifference(std::span<const float> a, std::span<const float> b) {
  double largest = 0;
  for (std::size_t i = 0; i < std::min(a.size(), b.size()); ++i)
    largest = std::max(largest, std::abs(static_cast<double>(a[i]) - b[i]));
  return largest;
}

}  // namespace moodogram::test

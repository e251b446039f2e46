// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
// spectrogram_bench [FILE]: what our spectrograms cost next to SoX's, of the same file with the same options. Both
// programs run as processes in turn, five times; medians of their processor time (user and system, all threads) are
// compared. Without a file, of 240 s of 44.1 kHz stereo. Wanted: at least 5.
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <numbers>
#include <stdexcept>
#include <string>
#include <vector>

extern char** environ;

namespace {

using Arguments = std::vector<std::string>;

constexpr int kRateHz = 44100;
constexpr int kSeconds = 240;

/// Chords with overtones that fade, over noise.
void writeWav(const std::filesystem::path& file) {
  std::vector<std::int16_t> samples;
  std::uint32_t seed = 1;
  for (int i = 0; i < kRateHz * kSeconds; ++i) {
    const double t = static_cast<double>(i) / kRateHz;
    const double beat = std::fmod(t, 0.5);
    double value = 0;
    for (int overtone = 1; overtone <= 6; ++overtone)
      value +=
          std::sin(2 * std::numbers::pi * t * overtone * (110 + 27.5 * std::floor(std::fmod(t, 8) * 2))) / overtone;
    for (const double side : {0.9, 0.6}) {
      seed = seed * 1664525U + 1013904223U;
      const double noise = seed / 2147483648.0 - 1;
      samples.push_back(static_cast<std::int16_t>(9000 * side * value * std::exp(-3 * beat) + 200 * noise));
    }
  }
  const auto bytes = static_cast<std::uint32_t>(samples.size() * 2);
  std::ofstream out(file, std::ios::binary);
  const auto number = [&](std::uint32_t value, int size) { out.write(reinterpret_cast<const char*>(&value), size); };
  out << "RIFF";
  number(36 + bytes, 4);
  out << "WAVEfmt ";
  number(16, 4);
  number(1, 2);
  number(2, 2);
  number(kRateHz, 4);
  number(kRateHz * 4, 4);
  number(4, 2);
  number(16, 2);
  out << "data";
  number(bytes, 4);
  out.write(reinterpret_cast<const char*>(samples.data()), bytes);
}

/// Processor seconds of a program.
double cost(const Arguments& command) {
  std::vector<char*> words;
  for (const std::string& word : command) words.push_back(const_cast<char*>(word.c_str()));
  words.push_back(nullptr);
  pid_t process = 0;
  if (posix_spawnp(&process, words[0], nullptr, nullptr, words.data(), environ) != 0)
    throw std::runtime_error("cannot run " + command[0]);
  int status = 0;
  rusage usage{};
  if (wait4(process, &status, 0, &usage) != process || status != 0) throw std::runtime_error(command[0] + " failed");
  const auto seconds = [](const timeval& time) {
    return static_cast<double>(time.tv_sec) + 1e-6 * static_cast<double>(time.tv_usec);
  };
  return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

double median(std::array<double, 5> values) {
  std::ranges::sort(values);
  return values[2];
}

void compare(const char* name, const Arguments& theirs, const Arguments& ours) {
  std::array<double, 5> sox{};
  std::array<double, 5> own{};
  for (std::size_t round = 0; round < sox.size(); ++round) {
    sox[round] = cost(theirs);
    own[round] = cost(ours);
  }
  std::printf("%-44s %8.3f s %8.3f s %7.1f\n", name, median(sox), median(own), median(sox) / median(own));
}

}  // namespace

int main(int argc, char** argv) {
  char folderName[] = "/tmp/spectrogram_bench-XXXXXX";
  if (::mkdtemp(folderName) == nullptr) return 1;
  const std::filesystem::path folder = folderName;
  int result = 0;
  try {
    std::string file = argc > 1 ? argv[1] : (folder / "bench.wav").string();
    if (argc < 2) writeWav(file);
    const std::string picture = folder / "picture.png";
    std::printf("%-44s %10s %10s %7s\n", "spectrogram", "sox", "moodogram", "ratio");
    for (const Arguments& options :
         {Arguments{}, Arguments{"-r"}, Arguments{"-r", "-x", "224", "-y", "224"}, Arguments{"-r", "-y", "200"},
          Arguments{"-r", "-x", "3000", "-Y", "1100"}, Arguments{"-r", "-w", "Dolph", "-z", "140"}}) {
      Arguments theirs{"sox", file, "-n", "spectrogram", "-o", picture};
      Arguments ours{MOODOGRAM_CLI, "spectrogram", file, "--sox", "-o", picture};
      std::string name = "--sox";
      for (const std::string& option : options) {
        theirs.push_back(option);
        ours.push_back(option);
        name += " " + option;
      }
      compare(name.c_str(), theirs, ours);
    }
    compare("own look, 800 x 513, FFT 1024, mix",
            {"sox", file, "-n", "remix", "-", "spectrogram", "-r", "-y", "513", "-o", picture},
            {MOODOGRAM_CLI, "spectrogram", file, "-o", picture, "--width", "800", "--height", "513", "--fft", "1024",
             "--scale", "linear"});
    compare("moodogram-cli --version (start of the program)", {"sox", "--version"}, {MOODOGRAM_CLI, "--version"});
  } catch (const std::exception& error) {
    std::fprintf(stderr, "spectrogram_bench: %s\n", error.what());
    result = 1;
  }
  std::filesystem::remove_all(folder);
  return result;
}

// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
// analysis_bench FILE...: what a whole analysis costs, as a multiple of decoding the same file. Both are measured side
// by side, five times, and the medians are compared. Budget: 3 (processor time, all threads).
#include <algorithm>
#include <array>
#include <cstdio>
#include <ctime>
#include <vector>

#include "core/audio/mono_reader.h"
#include "core/base/error.h"
#include "core/infer/emotion_engine.h"
#include "core/infer/track_analyzer.h"

namespace {

using namespace moodogram;

/// Processor seconds of all threads of this process.
double processorSeconds() {
  timespec now{};
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
  return static_cast<double>(now.tv_sec) + 1e-9 * static_cast<double>(now.tv_nsec);
}

template <typename Work>
double cost(Work&& work) {
  const double before = processorSeconds();
  work();
  return processorSeconds() - before;
}

double decode(const char* file) {
  MonoReader reader(file);
  std::vector<float> block(1 << 16);
  double samples = 0;
  while (const std::size_t count = reader.read(block)) samples += static_cast<double>(count);
  return samples / reader.sampleRateHz();
}

double median(std::array<double, 5> values) {
  std::ranges::sort(values);
  return values[2];
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 2) {
    std::fprintf(stderr, "usage: analysis_bench FILE...\n");
    return 1;
  }
  try {
    const auto engine = createEngine({});
    TrackAnalyzer analyzer(*engine);
    std::printf("%8s %10s %10s %7s  file\n", "length", "decode", "analysis", "ratio");
    for (int i = 1; i < argc; ++i) {
      std::array<double, 5> decoding{};
      std::array<double, 5> analysis{};
      double seconds = 0;
      for (std::size_t round = 0; round < decoding.size(); ++round) {
        decoding[round] = cost([&] { seconds = decode(argv[i]); });
        analysis[round] = cost([&] { analyzer.analyze(argv[i]); });
      }
      std::printf("%7.1fs %9.3fs %9.3fs %7.2f  %s\n", seconds, median(decoding), median(analysis),
                  median(analysis) / median(decoding), argv[i]);
    }
  } catch (const Error& error) {
    std::fprintf(stderr, "analysis_bench: %s\n", error.what());
    return 1;
  }
  return 0;
}

// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
// analysis_bench FILE...: what a whole analysis costs, as a multiple of decoding the same file. Both are measured side
// by side, five times, and the medians are compared. Budget: 3 (processor time, all threads).
#include <unistd.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/audio/mono_reader.h"
#include "core/base/error.h"
#include "core/base/find_files.h"
#include "core/infer/emotion_engine.h"
#include "core/infer/track_analyzer.h"
#include "core/jobs/analyze_job.h"

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

template <std::size_t kCount>
double median(std::array<double, kCount> values) {
  std::ranges::sort(values);
  return values[kCount / 2];
}

/// Counts what the engine that it stands in for is asked for.
class CountingEngine final : public EmotionEngine {
 public:
  struct Counts {
    std::size_t calls = 0;
    std::size_t windows = 0;
  };
  CountingEngine(std::unique_ptr<EmotionEngine> engine, Counts& counts)
      : m_engine(std::move(engine)), m_counts(counts) {}
  const ModelInfo& model() const override { return m_engine->model(); }
  Message deviceDescription() const override { return m_engine->deviceDescription(); }
  std::size_t preferredBatch() const override { return m_engine->preferredBatch(); }
  void score(std::span<const float> tensors, std::span<EmotionScores> scores) override {
    m_engine->score(tensors, scores);
  }
  void judge(std::span<const float> tensors, std::span<WindowVerdict> verdicts) override {
    ++m_counts.calls;
    m_counts.windows += verdicts.size();
    m_engine->judge(tensors, verdicts);
  }

 private:
  std::unique_ptr<EmotionEngine> m_engine;
  Counts& m_counts;
};

struct ClipsCost {
  double wallSeconds = 0;
  double processorSeconds = 0;
  CountingEngine::Counts counts;
};

ClipsCost costOfClips(const std::vector<std::filesystem::path>& clips, const std::string& model, bool alone) {
  AnalyzeConfig config;
  config.engine.modelFile = model;
  const std::filesystem::path folder =
      std::filesystem::temp_directory_path() / ("analysis_bench-" + std::to_string(::getpid()));
  std::filesystem::create_directory(folder);
  config.libraryFile = folder / "library.sqlite";
  ClipsCost cost;
  {
    AnalyzeJob job(config, [&](const EngineOptions& options) {
      return std::make_unique<CountingEngine>(createEngine(options), cost.counts);
    });
    std::vector<AnalyzeJob::Item> items;
    for (const std::filesystem::path& clip : clips) items.push_back({clip});
    job.run({items.front()}, {}, {});  // makes the engine
    cost.counts = {};
    const auto begin = std::chrono::steady_clock::now();
    const double before = processorSeconds();
    items.erase(items.begin());
    if (alone)
      for (const AnalyzeJob::Item& item : items) job.run({item}, {}, {});
    else
      job.run(items, {}, {});
    cost.processorSeconds = processorSeconds() - before;
    cost.wallSeconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
  }
  std::filesystem::remove_all(folder);
  return cost;
}

void compareClips(const char* folder, const std::string& model) {
  std::vector<Message> problems;
  const std::vector<std::filesystem::path> clips = findAudioFiles({folder}, problems);
  if (clips.size() < 2) throw IoError(std::string(folder) + ": holds fewer than two audio files.");
  constexpr std::size_t kRounds = 3;
  std::array<std::array<double, kRounds>, 2> wall{};
  std::array<std::array<double, kRounds>, 2> processor{};
  std::array<CountingEngine::Counts, 2> counts{};
  for (std::size_t round = 0; round < kRounds; ++round) {
    for (const std::size_t way : {0, 1}) {
      const ClipsCost cost = costOfClips(clips, model, way == 0);
      wall[way][round] = cost.wallSeconds;
      processor[way][round] = cost.processorSeconds;
      counts[way] = cost.counts;
    }
  }
  std::printf("%zu clips\n%-14s %10s %12s %8s %10s\n", clips.size() - 1, "", "wall", "processor", "calls", "windows");
  for (const std::size_t way : {0, 1})
    std::printf("%-14s %9.2fs %11.2fs %8zu %10zu\n", way == 0 ? "alone" : "shared batches", median(wall[way]),
                median(processor[way]), counts[way].calls, counts[way].windows);
  std::printf("%-14s %10.3f %12.3f\n", "ratio", median(wall[1]) / median(wall[0]),
              median(processor[1]) / median(processor[0]));
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 2) {
    std::fprintf(stderr, "usage: analysis_bench FILE... | analysis_bench --clips FOLDER [MODEL]\n");
    return 1;
  }
  try {
    if (std::string_view(argv[1]) == "--clips" && argc > 2) {
      compareClips(argv[2], argc > 3 ? argv[3] : "auto");
      return 0;
    }
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

// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How well the choice of a model by content tells solo voices from music, and what it costs beside an analysis:
//   choice_bench [--time N] --voice FOLDER|FILE... --music FOLDER|FILE...
// The folders that hold the files (an actor, an album, a genre) fall into two halves; a threshold is chosen on one half
// and judged on the other, next to the one that is built in. --time analyses every N-th file too, and compares.
#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <limits>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "core/audio/audio_error.h"
#include "core/base/installed_models.h"
#include "core/base/paths.h"
#include "core/infer/track_analyzer.h"
#include "core/infer/voice_detector.h"
#include "core/library/scanner.h"

using namespace moodogram;
namespace fs = std::filesystem;

namespace {

struct Sample {
  fs::path file;
  bool isVoice = false;
  bool isTested = false;  ///< its folder belongs to the half that the threshold is not chosen on
  float score = 0;        ///< a voice for every threshold from this on
};

/// The distance that more than half of the windows keep within.
float scoreOf(std::vector<float> distances) {
  if (distances.empty()) return std::numeric_limits<float>::infinity();
  std::ranges::sort(distances);
  return distances[distances.size() / 2];
}

struct Confusion {
  int voices = 0, voicesAsMusic = 0, music = 0, musicAsVoices = 0;

  double balancedError() const {
    return (voices > 0 ? static_cast<double>(voicesAsMusic) / voices : 0) / 2 +
           (music > 0 ? static_cast<double>(musicAsVoices) / music : 0) / 2;
  }
};

Confusion confusionAt(const std::vector<Sample>& samples, bool tested, float threshold) {
  Confusion counts;
  for (const Sample& sample : samples) {
    if (sample.isTested != tested) continue;
    const bool isCalledVoice = sample.score <= threshold;
    ++(sample.isVoice ? counts.voices : counts.music);
    if (isCalledVoice != sample.isVoice) ++(sample.isVoice ? counts.voicesAsMusic : counts.musicAsVoices);
  }
  return counts;
}

void print(const char* what, float threshold, const Confusion& c) {
  std::printf(
      "%-28s threshold %5.2f: %4d voices, %d called music; %4d music, %d called voice; balanced accuracy %.4f\n", what,
      static_cast<double>(threshold), c.voices, c.voicesAsMusic, c.music, c.musicAsVoices, 1 - c.balancedError());
}

/// The middle of the widest range of thresholds with the least balanced error.
float chooseThreshold(const std::vector<Sample>& samples) {
  std::vector<float> scores{0};
  for (const Sample& sample : samples)
    if (!sample.isTested && std::isfinite(sample.score)) scores.push_back(sample.score);
  std::ranges::sort(scores);
  float best = 0;
  double leastError = 2;
  float widest = 0;
  for (std::size_t i = 0; i + 1 < scores.size(); ++i) {
    const double error = confusionAt(samples, false, scores[i]).balancedError();
    const float gap = scores[i + 1] - scores[i];
    if (error > leastError || (error == leastError && gap <= widest)) continue;
    leastError = error;
    widest = gap;
    best = scores[i] + gap / 2;
  }
  return best;
}

template <typename Work>
double secondsOf(Work&& work) {
  const auto start = std::chrono::steady_clock::now();
  work();
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

}  // namespace

int main(int argc, char** argv) {
  std::size_t timeEvery = 0;
  std::map<bool, std::vector<fs::path>> places;
  bool placeIsVoice = true;
  for (int i = 1; i < argc; ++i) {
    if (std::strcmp(argv[i], "--voice") == 0 || std::strcmp(argv[i], "--music") == 0)
      placeIsVoice = std::strcmp(argv[i], "--voice") == 0;
    else if (std::strcmp(argv[i], "--time") == 0 && i + 1 < argc)
      timeEvery = static_cast<std::size_t>(std::max(1, std::atoi(argv[++i])));
    else
      places[placeIsVoice].emplace_back(argv[i]);
  }
  if (places.empty()) {
    std::fputs("choice_bench [--time N] --voice FOLDER... --music FOLDER...\n", stderr);
    return 1;
  }
  EngineOptions options;
  options.threads = 1;
  options.modelFile = "voice";
  const std::unique_ptr<EmotionEngine> voice = createEngine(options);
  options.modelFile = "auto";
  const std::unique_ptr<EmotionEngine> music = createEngine(options);
  VoiceDetector detector(*voice);
  std::printf("Voice model: %s; music: %s\n", voice->model().name.c_str(), music->model().name.c_str());

  std::vector<Sample> samples;
  double testSeconds = 0;
  double analysisSeconds = 0;
  for (const auto& [isVoice, paths] : places) {
    std::vector<Message> problems;
    const std::vector<fs::path> files = findAudioFiles(paths, problems);
    std::set<fs::path> folders;
    for (const fs::path& file : files) folders.insert(file.parent_path());
    for (std::size_t i = 0; i < files.size(); ++i) {
      const auto folder = std::distance(folders.begin(), folders.find(files[i].parent_path()));
      try {
        samples.push_back({files[i], isVoice, folder % 2 == 1, scoreOf(detector.distances(files[i]))});
        if (timeEvery == 0 || i % timeEvery != 0) continue;
        Content content = Content::Music;
        testSeconds += secondsOf([&] { content = detector.contentOf(files[i]); });
        EmotionEngine& engine = content == Content::SoloVoice ? *voice : *music;
        analysisSeconds += secondsOf([&] { TrackAnalyzer(engine).analyze(files[i]); });
      } catch (const AudioError& error) {
        std::fprintf(stderr, "%s\n", error.what());
      }
    }
  }
  const float chosen = chooseThreshold(samples);
  print("half it was chosen on,", chosen, confusionAt(samples, false, chosen));
  print("other half,", chosen, confusionAt(samples, true, chosen));
  print("half it was chosen on,", kFarthestVoice, confusionAt(samples, false, kFarthestVoice));
  print("other half,", kFarthestVoice, confusionAt(samples, true, kFarthestVoice));
  for (const Sample& sample : samples)
    if ((sample.score <= kFarthestVoice) != sample.isVoice)
      std::printf("wrong with the one built in (%.2f): %s\n", static_cast<double>(sample.score),
                  displayPath(sample.file).c_str());
  if (analysisSeconds > 0)
    std::printf("the test took %.3f s, the analyses of the same files %.3f s: %.1f %%\n", testSeconds, analysisSeconds,
                100 * testSeconds / analysisSeconds);
  return 0;
}

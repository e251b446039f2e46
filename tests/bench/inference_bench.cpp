// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Our side of inference_bench.py, which starts it: inference_bench ARCHITECTURE WEIGHTS.pth INPUT.npy OUTPUT.npy
// THREADS makes a model of the weights and, for every line on standard input, scores the input (224 by 224, three
// channels) and prints the processor and wall seconds that it took. Without arguments it times the default model.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <iostream>
#include <string>
#include <vector>

#include "core/base/error.h"
#include "core/base/npy.h"
#include "core/base/paths.h"
#include "core/dsp/front_end.h"
#include "core/infer/emotion_engine.h"
#include "core/infer/model_metadata.h"
#include "core/nn/architecture.h"

namespace {

using namespace moodogram;

/// Of all threads of this process.
double processorSeconds() {
  timespec now{};
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
  return static_cast<double>(now.tv_sec) + 1e-9 * static_cast<double>(now.tv_nsec);
}

std::filesystem::path writeModel(const char* architecture, const std::filesystem::path& weights) {
  const auto frontEnd = makeFrontEnd("sox-linear");
  ModelInfo info;
  info.name = architecture;
  info.architecture = architecture;
  info.frontEndId = frontEnd->id();
  info.frontEndParameters = frontEnd->parameters();
  info.frontEndHash = frontEnd->hash();
  std::filesystem::path file = weights;
  file.replace_extension(".safetensors");
  writeSafetensors({modelMetadata(info), readWeights(weights)}, file);
  return file;
}

void serve(char** arguments) {
  const FloatArray input = readNpy(arguments[3]);
  EngineOptions options;
  options.modelFile = writeModel(arguments[1], arguments[2]);
  options.device = "cpu";
  options.threads = std::atoi(arguments[5]);
  const auto engine = createEngine(options);
  std::vector<EmotionScores> scores(static_cast<std::size_t>(input.shape.at(0)));
  for (std::string line; std::getline(std::cin, line);) {
    const double processor = processorSeconds();
    const auto start = std::chrono::steady_clock::now();
    engine->score(input.values, scores);
    const std::chrono::duration<double> wall = std::chrono::steady_clock::now() - start;
    std::printf("%.6f %.6f\n", processorSeconds() - processor, wall.count());
    FloatArray result{{input.shape[0], static_cast<std::int64_t>(kEmotionCount)}, {}};
    for (const EmotionScores& score : scores)
      result.values.insert(result.values.end(), score.values.begin(), score.values.end());
    writeNpy(result, arguments[4]);
    std::fflush(stdout);
  }
}

/// The model that comes with the program, one window at a time on one thread.
void timeDefaultModel() {
  constexpr int kRounds = 200;
  const auto file = defaultModelFile();
  std::size_t parameters = 0;
  for (const auto& [name, tensor] : readSafetensors(file).tensors)
    if (name.find("running_") == std::string::npos && name.find("num_batches") == std::string::npos)
      parameters += tensor.bytes.size() / sizeof(float);
  EngineOptions options;
  options.modelFile = file;
  options.device = "cpu";
  options.threads = 1;
  const auto engine = createEngine(options);
  const std::vector<float> tensor(makeFrontEndFor(engine->model())->tensorSize(), -40.0F);
  std::vector<EmotionScores> scores(1);
  std::vector<double> times;
  for (int round = 0; round < kRounds; ++round) {
    const double start = processorSeconds();
    engine->score(tensor, scores);
    times.push_back(processorSeconds() - start);
  }
  std::ranges::sort(times);
  std::printf("%-10s     1       1 processor %9.1f ms  %.2f M parameters\n", engine->model().architecture.c_str(),
              1000 * times[kRounds / 2], static_cast<double>(parameters) / 1e6);
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 1 && argc != 6) {
    std::fprintf(stderr, "Run inference_bench.py instead.\n");
    return 1;
  }
  try {
    argc == 1 ? timeDefaultModel() : serve(argv);
  } catch (const Error& error) {
    std::fprintf(stderr, "inference_bench: %s\n", error.what());
    return 1;
  }
  return 0;
}

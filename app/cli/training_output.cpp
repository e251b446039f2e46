// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/training_output.h"

#include <cstdio>
#include <ctime>
#include <sstream>

#include "app/cli/command.h"
#include "core/base/error.h"
#include "core/base/paths.h"
#include "core/train/run_folder.h"

namespace moodogram::cli {
namespace {

std::string epochLine(const EpochReport& report) {
  char text[80];
  const std::string part = report.fold == 0 ? "final fit" : "fold " + std::to_string(report.fold);
  std::snprintf(text, sizeof text, "%-9s epoch %3d of %d  loss %.4f", part.c_str(), report.epoch, report.epochs,
                report.trainLoss);
  std::string line = text;
  if (report.validation) {
    std::snprintf(text, sizeof text, "  validation: loss %.4f UAR %.3f%s", report.validation->negativeLogLikelihood,
                  report.validation->unweightedAverageRecall, report.isBest ? " (best)" : "");
    line += text;
  }
  std::snprintf(text, sizeof text, "  %.2f s", report.seconds);
  return line + text;
}

/// A file, or the preset of this name where there is no such file.
std::filesystem::path configFile(const std::string& name) {
  const std::filesystem::path file = name;
  if (file.has_parent_path() || std::filesystem::is_regular_file(file)) return file;
  const std::filesystem::path preset = resourceDir() / "presets" / (file.stem().native() + ".json");
  return std::filesystem::is_regular_file(preset) ? preset : file;
}

}  // namespace

void addConfigOptions(CLI::App& command, ConfigOptions& options) {
  command.add_option("--config", options.config,
                     "Training configuration, or the name of a preset: voice, modern, paper, music; default: voice");
  command
      .add_option("--data", options.data,
                  "Folder or table of the data set, once for each that the configuration names; default: its own")
      ->expected(1)
      ->take_all();
  command.add_option("--unlabelled", options.unlabelled, "Folder of music without labels to learn from with a teacher")
      ->expected(1)
      ->take_all();
  command.add_option("--teacher", options.teacher,
                     "YAMNet's weights, to learn from them; default: the configuration's");
  command.add_option("--start-from", options.startFrom, "Weights to start from; default: the configuration's");
  command.add_option("--device", options.device, "auto, cpu, cuda or cuda:N; default: the configuration's");
  command.add_option("--threads", options.threads, "Threads of LibTorch; default: the configuration's")
      ->check(CLI::Range(1, kMostThreads));
}

TrainConfig readConfig(const ConfigOptions& options) {
  TrainConfig config = TrainConfig::fromFile(configFile(options.config.empty() ? "voice" : options.config));
  if (!options.data.empty()) {
    if (config.sources.size() != options.data.size())
      throw ConfigError("--data names " + std::to_string(options.data.size()) + " of the " +
                        std::to_string(config.sources.size()) +
                        " data sets of the configuration (data.sources). Give it once for each, in their order.");
    for (std::size_t i = 0; i < options.data.size(); ++i) config.sources[i].path = options.data[i];
  }
  if (!options.unlabelled.empty()) config.unlabelled.assign(options.unlabelled.begin(), options.unlabelled.end());
  if (!options.teacher.empty()) config.teacher = options.teacher;
  if (!options.startFrom.empty()) config.startFrom = options.startFrom;
  if (!options.device.empty()) config.device = options.device;
  if (options.threads > 0) config.threads = options.threads;
  return config;
}

std::filesystem::path newRunFolder() {
  char name[32];
  const std::time_t now = std::time(nullptr);
  std::strftime(name, sizeof name, "%Y-%m-%d-%H%M%S", std::localtime(&now));
  return userDataDir() / "runs" / name;
}

void runIn(const std::filesystem::path& folder, const char* command, const std::function<void()>& run) {
  const std::string name = displayPath(folder);
  std::fprintf(stderr, "Run folder: %s\n", name.c_str());
  try {
    run();
  } catch (const Cancelled&) {
    // A shell takes the name in quotation marks, whatever it holds.
    std::string quoted = "'";
    for (const char c : name) quoted += c == '\'' ? std::string("'\\''") : std::string(1, c);
    if (RunFolder::isStarted(folder))
      std::fprintf(stderr, "\nWhat was done is kept; go on with: moodogram-cli %s --resume %s'\n", command,
                   quoted.c_str());
    throw;
  }
}

TrainingCallbacks printingCallbacks(ProgressLine& progress) {
  const auto print = [&progress](const std::string& text) {
    progress.clear();
    std::fprintf(stderr, "%s\n", text.c_str());
  };
  TrainingCallbacks callbacks;
  callbacks.loading = [&progress](const Progress& state) { progress.show(state); };
  callbacks.epochDone = [print](const EpochReport& report) { print(epochLine(report)); };
  callbacks.message = print;
  return callbacks;
}

std::string wrapped(std::string_view text) {
  constexpr std::size_t kWidth = 100;
  std::istringstream words{std::string(text)};
  std::string lines;
  std::size_t column = 0;
  for (std::string word; words >> word;) {
    if (column > 0 && column + 1 + word.size() > kWidth) {
      lines += '\n';
      column = 0;
    }
    lines += (column > 0 ? " " : "") + word;
    column += word.size() + (column > 0 ? 1 : 0);
  }
  return lines;
}

}  // namespace moodogram::cli

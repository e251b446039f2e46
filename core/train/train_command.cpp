// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/train_command.h"

#include <algorithm>
#include <ctime>
#include <utility>

#include "core/base/ascii.h"
#include "core/base/error.h"
#include "core/base/paths.h"
#include "core/system/path_bytes.h"

namespace moodogram {
namespace {

/// A file, or the preset of this name where there is no such file.
std::filesystem::path configFile(const std::string& name) {
  const std::filesystem::path file = name;
  if (file.has_parent_path() || std::filesystem::is_regular_file(file)) return file;
  const std::filesystem::path preset = resourceDir() / "presets" / (pathBytes(file.stem()) + ".json");
  return std::filesystem::is_regular_file(preset) ? preset : file;
}

/// A shell takes what stands in quotation marks as it is.
std::string quoted(const std::string& text) {
  const auto isPlain = [](char c) {
    return isAsciiAlphanumeric(c) || std::string_view("_-./:=,+@").find(c) != std::string_view::npos;
  };
  if (!text.empty() && std::ranges::all_of(text, isPlain)) return text;
  std::string result = "'";
  for (const char c : text) result += c == '\'' ? std::string("'\\''") : std::string(1, c);
  return result + "'";
}

/// Of each data set, in their order.
void setPlaces(TrainConfig& config, const std::string& option, const std::vector<std::string>& places,
               std::filesystem::path DatasetSource::*place) {
  if (places.empty()) return;
  if (config.sources.size() != places.size())
    throw ConfigError(option + " names " + std::to_string(places.size()) + " of the " +
                      std::to_string(config.sources.size()) +
                      " data sets of the configuration (data.sources). Give it once for each, in their order.");
  for (std::size_t i = 0; i < places.size(); ++i) config.sources[i].*place = places[i];
}

/// What is not empty.
class Arguments {
 public:
  explicit Arguments(const char* command) : m_list{command} {}

  void add(const char* option, const std::string& value) {
    if (!value.empty()) m_list.insert(m_list.end(), {option, value});
  }
  void add(const char* option, int value) {
    if (value > 0) add(option, std::to_string(value));
  }
  void add(const ConfigOptions& options) {
    add("--config", options.config);
    for (const std::string& place : options.data) add("--data", place);
    for (const std::string& place : options.audio) m_list.insert(m_list.end(), {"--audio", place});
    for (const std::string& place : options.unlabelled) add("--unlabelled", place);
    addFlag("--neutral", options.neutral);
    add("--external-test", options.externalTest);
    add("--external-audio", options.externalAudio);
    add("--teacher", options.teacher);
    add("--start-from", options.startFrom);
    add("--device", options.device);
    add("--threads", options.threads);
  }
  void addFlag(const char* option, bool on) {
    if (on) m_list.emplace_back(option);
  }
  std::vector<std::string> take() { return std::move(m_list); }

 private:
  std::vector<std::string> m_list;
};

}  // namespace

TrainConfig readConfig(const ConfigOptions& options) {
  TrainConfig config = TrainConfig::fromFile(configFile(options.config.empty() ? "voice" : options.config));
  setPlaces(config, "--data", options.data, &DatasetSource::path);
  setPlaces(config, "--audio", options.audio, &DatasetSource::audio);
  if (options.neutral) {
    for (DatasetSource& source : config.sources)
      source.neutral = source.format == "auto" || mayHaveNeutral(source.format);
    if (!config.hasNeutral())
      throw ConfigError("--neutral: none of the data sets of the configuration can have neutral recordings.");
    config.name += " with neutral";  // it is not the model that the preset makes
  }
  if (!options.unlabelled.empty()) config.unlabelled.assign(options.unlabelled.begin(), options.unlabelled.end());
  if (!options.externalTest.empty()) {
    if (!config.externalTest) config.externalTest.emplace();
    config.externalTest->path = options.externalTest;
  }
  if (!options.externalAudio.empty()) {
    if (!config.externalTest)
      throw ConfigError("--external-audio is for the table that --external-test or data.external_test names.");
    config.externalTest->audio = options.externalAudio;
  }
  if (!options.teacher.empty()) config.teacher = options.teacher;
  if (!options.startFrom.empty()) config.startFrom = options.startFrom;
  if (!options.device.empty()) config.device = options.device;
  if (options.threads > 0) config.threads = options.threads;
  return config;
}

std::vector<std::string> TrainCommand::arguments() const {
  Arguments arguments("train");
  arguments.add("--resume", resume);
  if (!resume.empty()) return arguments.take();
  arguments.add(config);
  arguments.add("--output", output);
  return arguments.take();
}

std::vector<std::string> CrossvalCommand::arguments() const {
  Arguments arguments("crossval");
  arguments.add("--resume", resume);
  if (!resume.empty()) return arguments.take();
  arguments.add(config);
  arguments.add("--folds", folds);
  arguments.addFlag("--compare-random", comparesRandom);
  arguments.add("--output", output);
  return arguments.take();
}

std::string shellLine(const std::string& program, const std::vector<std::string>& arguments) {
  std::string line = quoted(program);
  for (const std::string& argument : arguments) line += " " + quoted(argument);
  return line;
}

std::filesystem::path newRunFolder() {
  char name[32];
  const std::time_t now = std::time(nullptr);
  std::strftime(name, sizeof name, "%Y-%m-%d-%H%M%S", std::localtime(&now));
  return userDataDir() / "runs" / name;
}

}  // namespace moodogram

// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/installed_models.h"

#include <algorithm>
#include <fstream>
#include <nlohmann/json.hpp>
#include <string>
#include <system_error>

#include "core/base/error.h"
#include "core/base/message.h"
#include "core/base/paths.h"

namespace moodogram {
namespace fs = std::filesystem;
namespace {

/// Empty where a file is not there: packagers may leave one out.
struct OwnModels {
  fs::path music;
  fs::path voice;
};

OwnModels ownModels(const fs::path& folder) {
  const fs::path index = folder / "default.json";
  std::error_code ignored;
  if (!fs::exists(index, ignored))
    throw ModelError(Message(MOODOGRAM_TEXT("File",
                                            "Moodogram's own models are not installed (there is no %1). Install the "
                                            "package moodogram-models, or choose a model file."),
                             displayPath(index)));
  try {
    std::ifstream stream(index);
    if (!stream) throw IoError(Message(MOODOGRAM_TEXT("File", "cannot be read")));
    const nlohmann::json names = nlohmann::json::parse(stream);
    const auto installed = [&](const char* key) {
      const fs::path file = folder / names.at(key).get<std::string>();
      return fs::exists(file, ignored) ? file : fs::path();
    };
    return {installed("music"), installed("voice")};
  } catch (const std::exception& error) {
    throw ModelError(Message(MOODOGRAM_TEXT("File",
                                            "Moodogram's own models are not installed properly: %1: %2. Reinstall "
                                            "moodogram-models or choose a model file."),
                             displayPath(index), error.what()));
  }
}

}  // namespace

ChosenModels chooseModels(const fs::path& choice) {
  const bool isAutomatic = choice.empty() || choice == "auto";
  if (!isAutomatic && choice != "music" && choice != "voice") return {choice, {}};
  const fs::path folder = resourceDir() / "models";
  const OwnModels own = ownModels(folder);
  if (own.music.empty() && own.voice.empty())
    throw ModelError(Message(MOODOGRAM_TEXT("File",
                                            "Neither the music nor the voice model is installed in %1. Install "
                                            "moodogram-models or choose a model file."),
                             displayPath(folder)));
  if (isAutomatic) {
    if (own.music.empty()) return {own.voice, {}};
    return {own.music, own.voice};
  }
  const fs::path& file = choice == "music" ? own.music : own.voice;
  if (file.empty())
    throw ModelError(
        Message(MOODOGRAM_TEXT(
                    "File", "The %1 model is not installed in %2. Install moodogram-models or choose another model."),
                choice.string(), displayPath(folder)));
  return {file, {}};
}

std::vector<fs::path> userModelFiles() {
  std::vector<fs::path> files;
  std::error_code ignored;
  for (const auto& entry : fs::directory_iterator(userDataDir() / "models", ignored))
    if (entry.path().extension() == ".safetensors") files.push_back(entry.path());
  std::ranges::sort(files);
  return files;
}

}  // namespace moodogram

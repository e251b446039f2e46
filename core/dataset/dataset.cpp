// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/dataset.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <system_error>

#include "core/base/error.h"
#include "core/base/find_files.h"
#include "core/base/paths.h"
#include "core/dataset/ravdess.h"

namespace moodogram {
namespace fs = std::filesystem;
namespace {

struct Format {
  std::string_view name;
  Dataset (*open)(const DatasetSource& source);
};

constexpr std::array kFormats{
    Format{"ravdess-song", [](const DatasetSource& source) { return openRavdess(source.path, RavdessChannel::Song); }},
    Format{"ravdess-speech",
           [](const DatasetSource& source) { return openRavdess(source.path, RavdessChannel::Speech); }},
};

std::string recognise(const DatasetSource& source) {
  std::vector<std::string> problems;
  bool speech = false;
  for (const fs::path& file : findAudioFiles({source.path}, problems))
    if (const auto clip = parseRavdessName(file.filename().native())) {
      if (clip->song) return "ravdess-song";
      speech = true;
    }
  if (speech) return "ravdess-speech";
  throw ConfigError("The data set in " + displayPath(source.path) +
                    " was not recognised: there are no files with RAVDESS names. Name its format.");
}

}  // namespace

Dataset openDataset(const DatasetSource& source) {
  std::error_code error;
  if (!fs::exists(source.path, error))
    throw ConfigError("There is no data set at " + displayPath(source.path) + ": no such file or folder.");
  const std::string name = source.format == "auto" ? recognise(source) : source.format;
  const auto* const format = std::ranges::find(kFormats, name, &Format::name);
  if (format == kFormats.end()) {
    std::string known = "auto";
    for (const Format& each : kFormats) known += ", " + std::string(each.name);
    throw ConfigError("There is no data set format \"" + name + "\"; known are " + known + ".");
  }
  Dataset dataset = format->open(source);
  std::ranges::sort(dataset.recordings, {}, &Recording::file);
  return dataset;
}

}  // namespace moodogram

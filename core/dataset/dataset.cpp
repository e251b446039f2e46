// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/dataset.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <system_error>

#include "core/base/error.h"
#include "core/base/find_files.h"
#include "core/base/message.h"
#include "core/base/paths.h"
#include "core/dataset/cal500.h"
#include "core/dataset/class_folders.h"
#include "core/dataset/csv_table.h"
#include "core/dataset/emopia.h"
#include "core/dataset/emotify.h"
#include "core/dataset/manifest.h"
#include "core/dataset/ravdess.h"
#include "core/system/path_bytes.h"

namespace moodogram {
namespace fs = std::filesystem;
namespace {

struct Format {
  std::string_view name;
  Dataset (*open)(const DatasetSource& source);
  bool mayHaveAudioElsewhere = false;
  bool mayHaveNeutral = false;
};

/// The manifest in a folder.
std::optional<fs::path> manifestIn(const fs::path& folder) {
  std::error_code error;
  for (const char* name : {"manifest.csv", "manifest.json"})
    if (fs::is_regular_file(folder / name, error)) return folder / name;
  return std::nullopt;
}

std::string_view recogniseTable(const fs::path& file) {
  return lowerCase(pathBytes(file.extension())) != ".json" && findCal500Table(file) ? "cal500" : "manifest";
}

std::string_view recogniseFolder(const DatasetSource& source) {
  if (manifestIn(source.path)) return "manifest";
  std::vector<Message> ignored;
  bool speech = false;
  for (const fs::path& file : findAudioFiles({source.path}, ignored))
    if (const auto clip = parseRavdessName(pathBytes(file.filename()))) {
      if (clip->song) return "ravdess-song";
      speech = true;
    }
  if (speech) return "ravdess-speech";
  if (findCal500Table(source.path)) return "cal500";
  if (hasEmotifyRatings(source.path)) return "emotify";
  if (hasQuadrantNames(source.path)) return "emopia";
  if (hasClassFolders(source)) return "folders";
  throw ConfigError(
      Message(MOODOGRAM_TEXT("Dataset",
                             "The data set in %1 was not recognised. Looked for: manifest.csv or manifest.json, files "
                             "with RAVDESS names (03-02-05-01-02-01-21.wav), a CAL500 table (with the column song_id), "
                             "files named by quadrants (Q1_song_0.wav), Emotify's ratings_mean.csv, folders named by "
                             "emotions. Name the format if it is one of these."),
              displayPath(source.path)));
}

Dataset openManifestAt(const DatasetSource& source) {
  std::error_code error;
  if (!fs::is_directory(source.path, error)) return openManifest(source);
  DatasetSource table = source;
  const auto file = manifestIn(source.path);
  if (!file)
    throw ConfigError(Message(
        MOODOGRAM_TEXT(
            "Dataset",
            "There is neither manifest.csv nor manifest.json in %1; name the table itself if it is called otherwise."),
        displayPath(source.path)));
  table.path = *file;
  return openManifest(table);
}

constexpr std::array kFormats{
    Format{"ravdess-song", [](const DatasetSource& source) { return openRavdess(source, RavdessChannel::Song); }, false,
           true},
    Format{"ravdess-speech", [](const DatasetSource& source) { return openRavdess(source, RavdessChannel::Speech); },
           false, true},
    Format{"cal500", openCal500, true, false},
    Format{"emopia", openEmopia, true, false},
    Format{"emotify", openEmotify, true, false},
    Format{"folders", openClassFolders, false, true},
    Format{"manifest", openManifestAt, true, true},
};

}  // namespace

std::string_view partName(Part part) {
  switch (part) {
    case Part::Train:
      return "train";
    case Part::Validation:
      return "validation";
    case Part::Test:
      return "test";
    case Part::Unassigned:
      break;
  }
  return "";
}

std::optional<Part> parsePart(std::string_view text) {
  const std::string name = lowerCase(trimmed(text));
  if (name.empty()) return Part::Unassigned;
  if (name == "train" || name == "training") return Part::Train;
  if (name == "validation" || name == "valid" || name == "val" || name == "dev") return Part::Validation;
  if (name == "test" || name == "testing" || name == "eval") return Part::Test;
  return std::nullopt;
}

std::string datasetFormat(const DatasetSource& source) {
  std::error_code error;
  if (!fs::exists(source.path, error))
    throw ConfigError(Message(MOODOGRAM_TEXT("Dataset", "There is no data set at %1: no such file or folder."),
                              displayPath(source.path)));
  if (source.format != "auto") return source.format;
  return std::string(fs::is_directory(source.path, error) ? recogniseFolder(source) : recogniseTable(source.path));
}

bool mayHaveAudioElsewhere(std::string_view format) {
  const auto* const found = std::ranges::find(kFormats, format, &Format::name);
  return found != kFormats.end() && found->mayHaveAudioElsewhere;
}

bool mayHaveNeutral(std::string_view format) {
  const auto* const found = std::ranges::find(kFormats, format, &Format::name);
  return found != kFormats.end() && found->mayHaveNeutral;
}

Dataset openDataset(const DatasetSource& source) {
  const std::string name = datasetFormat(source);
  std::error_code error;
  if (!source.audio.empty() && !fs::is_directory(source.audio, error))
    throw ConfigError(
        Message(MOODOGRAM_TEXT("Dataset", "There is no folder %1 for the audio."), displayPath(source.audio)));
  const auto* const format = std::ranges::find(kFormats, name, &Format::name);
  if (format == kFormats.end()) {
    std::string known = "auto";
    for (const Format& each : kFormats) known += ", " + std::string(each.name);
    throw ConfigError(
        Message(MOODOGRAM_TEXT("Dataset", "There is no data set format \"%1\"; known are %2."), name, known));
  }
  if (source.neutral && !format->mayHaveNeutral)
    throw ConfigError(Message(
        MOODOGRAM_TEXT("Dataset", "Data sets of the format %1 have no neutral recordings; leave \"neutral\" out."),
        name));
  Dataset dataset = format->open(source);
  std::ranges::sort(dataset.recordings, {}, &Recording::file);
  return dataset;
}

}  // namespace moodogram

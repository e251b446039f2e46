// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/emopia.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <set>
#include <system_error>

#include "core/base/error.h"
#include "core/base/find_files.h"
#include "core/base/message.h"
#include "core/base/paths.h"
#include "core/dataset/csv_table.h"
#include "core/dataset/emotion_table.h"
#include "core/dataset/note_text.h"
#include "core/system/path_bytes.h"

namespace moodogram {
namespace fs = std::filesystem;
namespace {

struct ClipName {
  int quadrant = 0;
  std::string song;
};

/// "Q1_0vLPYiPN7qY_0": quadrant, song, clip.
std::optional<ClipName> parseName(std::string_view stem) {
  if (stem.size() < 4 || (stem[0] != 'Q' && stem[0] != 'q') || stem[1] < '1' || stem[1] > '4' || stem[2] != '_')
    return std::nullopt;
  ClipName name{stem[1] - '0', {}};
  stem.remove_prefix(3);
  // Songs may have underscores of their own; the number of the clip is behind the last one.
  const auto last = stem.rfind('_');
  const bool numbered = last != std::string_view::npos && last + 1 < stem.size() &&
                        std::ranges::all_of(stem.substr(last + 1), [](char c) { return c >= '0' && c <= '9'; });
  name.song = numbered ? stem.substr(0, last) : stem;
  return name;
}

bool isMidi(const fs::path& file) {
  const std::string ending = lowerCase(pathBytes(file.extension()));
  return ending == ".mid" || ending == ".midi";
}

/// The published part of each clip, by its name without ending.
std::map<std::string, Part> readSplit(const fs::path& folder) {
  std::map<std::string, Part> split;
  const fs::path home = fs::absolute(folder).lexically_normal();
  const fs::path above = (home.has_filename() ? home : home.parent_path()).parent_path();
  for (const fs::path& place : {home, above}) {
    for (const Part part : {Part::Train, Part::Validation, Part::Test}) {
      const fs::path file = place / (part == Part::Validation ? "val.csv" : std::string(partName(part)) + ".csv");
      std::error_code error;
      if (!fs::is_regular_file(file, error)) continue;
      const CsvTable table = CsvTable::fromFile(file);
      const std::size_t column = table.require(std::array<std::string_view, 3>{"fname", "name", "file"});
      for (const CsvRow& row : table.rows())
        if (const auto [entry, isNew] = split.emplace(row[column].text, part); !isNew && entry->second != part)
          table.fail(row[column].position, Message(MOODOGRAM_TEXT("Dataset", "\"%1\" is in two parts of the split."),
                                                   toValidUtf8(row[column].text)));
    }
    if (!split.empty()) break;
  }
  return split;
}

[[noreturn]] void failWithoutAudio(const fs::path& folder) {
  std::vector<Message> ignored;
  const auto midi = findFiles({folder}, isMidi, ignored);
  Message message(MOODOGRAM_TEXT("Dataset", "There is no audio named by quadrants (Q1_song_0.wav ...) below %1."),
                  displayPath(folder));
  if (!midi.empty())
    message = Message::joined(
        std::move(message),
        Message::plural(
            midi.size(),
            MOODOGRAM_PLURAL("Dataset",
                             "%Ln MIDI file(s) found, to be rendered first, for example with fluidsynth (Debian: "
                             "fluidsynth, fluid-soundfont-gm):\n  %1\nThen name that folder as that of the "
                             "audio (--audio)."),
            "mkdir -p audio && for f in '" + displayPath(midi.front().parent_path()) +
                "'/*.mid; do fluidsynth -ni -q -r 44100 -F \"audio/$(basename \"$f\" .mid).wav\" "
                "/usr/share/sounds/sf2/FluidR3_GM.sf2 \"$f\"; done"));
  throw ConfigError(message);
}

}  // namespace

bool hasQuadrantNames(const fs::path& folder) {
  std::vector<Message> ignored;
  const auto isClip = [](const fs::path& file) {
    return (hasAudioExtension(file) || isMidi(file)) && parseName(pathBytes(file.stem()));
  };
  return !findFiles({folder}, isClip, ignored).empty();
}

Dataset openEmopia(const DatasetSource& source) {
  Dataset dataset{"EMOPIA",
                  "CC BY-NC-SA 4.0",
                  "H.-T. Hung et al., EMOPIA: a multi-modal pop piano dataset for emotion recognition and "
                  "emotion-based music generation, ISMIR 2021, https://zenodo.org/record/5090631",
                  "song",
                  {},
                  {},
                  {}};
  const fs::path audio = source.audio.empty() ? source.path : source.audio;
  std::map<std::string, Part> split = readSplit(source.path);
  const bool published = !split.empty();
  std::size_t otherNames = 0;
  std::vector<std::string> unassigned;
  std::set<std::string> seen;
  std::vector<std::string> again;
  for (const fs::path& file : findAudioFiles({audio}, dataset.notes)) {
    const std::string stem = pathBytes(file.stem());
    const auto name = parseName(stem);
    if (!name) {
      ++otherNames;
      continue;
    }
    if (!seen.insert(stem).second) {
      again.push_back(displayPath(file.filename()));
      continue;
    }
    Recording recording{file, labelOfQuadrant(name->quadrant), name->song, Part::Unassigned};
    if (const auto entry = split.extract(stem))
      recording.part = entry.mapped();
    else if (published)
      unassigned.push_back(toValidUtf8(stem));
    dataset.recordings.push_back(std::move(recording));
  }
  if (dataset.recordings.empty()) failWithoutAudio(audio);
  for (const auto& [name, part] : split) dataset.missing.push_back(toValidUtf8(name));
  if (otherNames > 0)
    dataset.notes.push_back(
        Message::plural(otherNames, MOODOGRAM_PLURAL("Dataset", "%Ln file(s) left out: not named by a quadrant.")));
  if (!again.empty())
    dataset.notes.push_back(Message::plural(
        again.size(),
        MOODOGRAM_PLURAL("Dataset", "%Ln file(s) left out, because the clip is there in another file: %1."),
        namesOf(again)));
  if (!published)
    dataset.notes.push_back(Message(MOODOGRAM_TEXT(
        "Dataset", "The published split (train.csv, val.csv, test.csv) is not there; no parts are known.")));
  if (!unassigned.empty())
    dataset.notes.push_back(Message::plural(
        unassigned.size(), MOODOGRAM_PLURAL("Dataset", "%Ln clip(s) in no part of the published split: %1."),
        namesOf(unassigned)));
  if (!dataset.missing.empty())
    dataset.notes.push_back(Message::plural(
        dataset.missing.size(), MOODOGRAM_PLURAL("Dataset", "No audio for %Ln clip(s) of the published split: %1."),
        namesOf(dataset.missing)));
  return dataset;
}

}  // namespace moodogram

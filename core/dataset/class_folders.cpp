// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/class_folders.h"

#include <map>
#include <optional>

#include "core/base/error.h"
#include "core/base/find_files.h"
#include "core/base/message.h"
#include "core/base/paths.h"
#include "core/dataset/emotion_table.h"
#include "core/system/path_bytes.h"

namespace moodogram {
namespace fs = std::filesystem;
namespace {

/// part/class/group/.../file, of which part and group may be absent.
struct Place {
  Part part = Part::Unassigned;
  std::string className;  ///< empty: the file lies in no folder
  std::string group;
};

Place placeOf(const fs::path& relative) {
  std::vector<std::string> folders;
  for (const fs::path& folder : relative.parent_path()) folders.push_back(pathBytes(folder));
  Place place;
  std::size_t next = 0;
  if (folders.size() > 1)
    if (const auto part = parsePart(folders[0])) {
      place.part = *part;
      ++next;
    }
  if (next < folders.size()) place.className = folders[next++];
  if (next < folders.size()) place.group = folders[next];
  return place;
}

}  // namespace

Dataset openClassFolders(const DatasetSource& source) {
  const EmotionTable table = EmotionTable::open(source.labels, "class-names.csv");
  Dataset dataset;
  fs::path folder = fs::absolute(source.path).lexically_normal();
  if (!folder.has_filename()) folder = folder.parent_path();  // "moods/"
  dataset.name = displayPath(folder.filename());
  dataset.groupKind = "folder";
  std::map<std::string, std::size_t> unknown;
  bool grouped = false;
  for (const fs::path& file : findAudioFiles({source.path}, dataset.notes)) {
    const Place place = placeOf(file.lexically_relative(source.path));
    if (const auto label = labelOfWord(place.className, table, source.neutral)) {
      dataset.recordings.push_back({file, *label, place.group, place.part});
      grouped = grouped || !place.group.empty();
    } else {
      ++unknown[place.className];
    }
  }
  for (const auto& [name, count] : unknown)
    dataset.notes.push_back(
        name.empty()
            ? Message::plural(
                  count, MOODOGRAM_PLURAL("Dataset", "%Ln file(s) left out: directly in the folder, so of no class."))
            : Message::plural(
                  count,
                  MOODOGRAM_PLURAL("Dataset",
                                   "%Ln file(s) left out: the folder \"%1\" is none of the five emotions, by %2."),
                  toValidUtf8(name), displayPath(table.file())));
  if (dataset.recordings.empty())
    throw ConfigError(
        Message(MOODOGRAM_TEXT("Dataset",
                               "There are no class folders with audio in %1. The folders must be named by emotions: "
                               "calm, happy, sad, angry, fearful, Q1 to Q4, or a name in %2."),
                displayPath(source.path), displayPath(table.file())));
  if (!grouped)
    dataset.notes.push_back(Message(
        MOODOGRAM_TEXT("Dataset",
                       "There are no folders below the classes, so it is not known which recordings belong together "
                       "(same artist or album); every recording stands for itself.")));
  return dataset;
}

bool hasClassFolders(const DatasetSource& source) {
  const EmotionTable table = EmotionTable::open(source.labels, "class-names.csv");
  std::vector<Message> ignored;
  for (const fs::path& file : findAudioFiles({source.path}, ignored))
    if (labelOfWord(placeOf(file.lexically_relative(source.path)).className, table, source.neutral)) return true;
  return false;
}

}  // namespace moodogram

// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/manifest.h"

#include <map>
#include <system_error>

#include "core/base/error.h"
#include "core/base/message.h"
#include "core/base/paths.h"
#include "core/dataset/emotion_table.h"
#include "core/dataset/manifest_text.h"
#include "core/dataset/note_text.h"
#include "core/system/path_bytes.h"

namespace moodogram {
namespace fs = std::filesystem;
namespace {

/// nullopt: a label that is none of the classes.
std::optional<Label> labelOf(const ManifestEntry& entry, const EmotionTable& table, const DatasetSource& source) {
  const fs::path& file = source.path;
  if (!entry.label.empty()) return labelOfWord(entry.label, table, source.neutral);
  if (!entry.weights)
    failAt(file, entry.where, Message(MOODOGRAM_TEXT("Dataset", "This recording has neither a label nor weights.")));
  if (*entry.weights == ClassScores{})
    failAt(file, entry.where, Message(MOODOGRAM_TEXT("Dataset", "No emotion of this recording has a weight above 0.")));
  ClassScores weights = *entry.weights;
  if (!source.neutral) weights[MoodClass::Neutral] = 0;
  return weights == ClassScores{} ? std::nullopt : std::optional(Label::fromWeights(weights));
}

ManifestText readManifest(const fs::path& file) {
  const std::string text = readTextFile(file);
  return lowerCase(pathBytes(file.extension())) == ".json" ? readManifestJson(text, file) : readManifestCsv(text, file);
}

void addNotes(const std::map<std::string, std::size_t>& otherLabels, const std::set<std::string>& unusedNames,
              const EmotionTable& table, Dataset& dataset) {
  for (const auto& [label, count] : otherLabels)
    dataset.notes.push_back(Message::plural(
        count, MOODOGRAM_PLURAL("Dataset", "%Ln recording(s) left out: \"%1\" is none of the five emotions, by %2."),
        toValidUtf8(label), displayPath(table.file())));
  if (!dataset.missing.empty())
    dataset.notes.push_back(Message::plural(dataset.missing.size(),
                                            MOODOGRAM_PLURAL("Dataset", "No audio for %Ln recording(s): %1."),
                                            namesOf(dataset.missing)));
  const std::vector<std::string> unused(unusedNames.begin(), unusedNames.end());
  if (!unused.empty())
    dataset.notes.push_back(
        Message(MOODOGRAM_TEXT("Dataset", "Not used, because no such column is known: %1."), namesOf(unused)));
}

}  // namespace

Dataset openManifest(const DatasetSource& source) {
  const fs::path& file = source.path;
  ManifestText manifest = readManifest(file);
  const EmotionTable table = EmotionTable::open(source.labels, "class-names.csv");
  Dataset dataset;
  dataset.name = manifest.name.empty() ? displayPath(file.stem()) : manifest.name;
  dataset.licence = manifest.licence;
  dataset.source = manifest.source;
  if (!manifest.groupKind.empty()) dataset.groupKind = manifest.groupKind;

  const fs::path home = source.audio.empty() ? file.parent_path() : source.audio;
  std::map<fs::path, TextPosition> seen;
  std::map<std::string, std::size_t> otherLabels;
  for (const ManifestEntry& entry : manifest.entries) {
    if (entry.path.empty()) failAt(file, entry.where, Message(MOODOGRAM_TEXT("Dataset", "The path is missing.")));
    if (entry.path.find('\0') != std::string::npos)
      failAt(file, entry.where, Message(MOODOGRAM_TEXT("Dataset", "The path holds a zero byte.")));
    const auto part = parsePart(entry.part);
    if (!part)
      failAt(file, entry.where,
             Message(MOODOGRAM_TEXT("Dataset", "\"%1\" is no part of a split (%2)."), toValidUtf8(entry.part),
                     "train, validation, test"));
    const auto label = labelOf(entry, table, source);
    const fs::path audio = (home / entry.path).lexically_normal();
    const auto [earlier, isNew] = seen.emplace(audio, entry.where);
    if (!isNew)
      failAt(file, entry.where,
             Message(MOODOGRAM_TEXT("Dataset", "%1 is in line %2 already."), displayPath(entry.path),
                     earlier->second.line));
    std::error_code error;
    if (!label)
      ++otherLabels[entry.label.empty() ? "neutral" : entry.label];
    else if (!fs::is_regular_file(audio, error))
      dataset.missing.push_back(toValidUtf8(entry.path));
    else
      dataset.recordings.push_back({audio, *label, entry.group, *part});
  }
  if (dataset.recordings.empty())
    throw ConfigError(Message::plural(
        manifest.entries.size(),
        MOODOGRAM_PLURAL("Dataset",
                         "No recording of %1 can be used: of %Ln row(s), %2 name a file that is not there, and the "
                         "others have none of the five emotions. Paths are relative to %3."),
        displayPath(file), dataset.missing.size(),
        home.empty() ? Message(MOODOGRAM_TEXT("Dataset", "the current folder")) : Message(displayPath(home))));
  addNotes(otherLabels, manifest.unusedNames, table, dataset);
  return dataset;
}

}  // namespace moodogram

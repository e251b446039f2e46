// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/cal500.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <map>
#include <set>
#include <system_error>

#include "core/base/error.h"
#include "core/base/find_files.h"
#include "core/base/message.h"
#include "core/base/paths.h"
#include "core/dataset/csv_table.h"
#include "core/dataset/emotion_table.h"
#include "core/dataset/note_text.h"
#include "core/dataset/weighted_columns.h"
#include "core/system/path_bytes.h"

namespace moodogram {
namespace fs = std::filesystem;
namespace {

constexpr std::string_view kIdColumn = "song_id";
constexpr std::size_t kPublishedSongs = 502;

/// Whether the first line names what the published table has.
bool looksLikeTable(const fs::path& file) {
  std::ifstream stream(file, std::ios::binary);
  std::string line(CsvTable::kMaxColumns * 64, '\0');
  stream.read(line.data(), static_cast<std::streamsize>(line.size()));
  line.resize(static_cast<std::size_t>(stream.gcount()));
  line = lowerCase(line.substr(0, line.find_first_of("\r\n")));
  return line.find(kIdColumn) != std::string::npos && line.find("emotion-") != std::string::npos;
}

struct AudioFolder {
  std::map<std::string, fs::path> files;  ///< by withoutPunctuation(stem)
  std::vector<std::string> again;
};

AudioFolder readAudioFolder(const fs::path& folder, std::vector<Message>& notes) {
  AudioFolder read;
  for (const fs::path& file : findAudioFiles({folder}, notes))
    if (!read.files.emplace(withoutPunctuation(pathBytes(file.stem())), file).second)
      read.again.push_back(displayPath(file.filename()));
  return read;
}

}  // namespace

std::optional<fs::path> findCal500Table(const fs::path& place) {
  std::error_code error;
  if (fs::is_regular_file(place, error)) return looksLikeTable(place) ? std::optional(place) : std::nullopt;
  std::set<fs::path> tables;
  for (fs::directory_iterator entry(place, error), end; !error && entry != end; entry.increment(error)) {
    std::error_code ignored;
    if (lowerCase(pathBytes(entry->path().extension())) == ".csv" && entry->is_regular_file(ignored))
      tables.insert(entry->path());
  }
  const auto found = std::ranges::find_if(tables, looksLikeTable);
  return found == tables.end() ? std::nullopt : std::optional(*found);
}

Dataset openCal500(const DatasetSource& source) {
  std::error_code error;
  const auto file = fs::is_directory(source.path, error) ? findCal500Table(source.path) : std::optional(source.path);
  if (!file)
    throw ConfigError(Message(MOODOGRAM_TEXT("Dataset",
                                             "There is no CAL500 table in %1: a CSV file with the column \"song_id\" "
                                             "and a column for each tag was looked for."),
                              displayPath(source.path)));
  const fs::path audio = source.audio.empty() ? file->parent_path() : source.audio;
  const CsvTable csv = CsvTable::fromFile(*file);
  const EmotionTable table = EmotionTable::open(source.labels, "cal500-emotions.csv");
  const WeightedColumns columns(csv, table, MOODOGRAM_TEXT("Dataset", "No column is one of the tags in %1."));
  const std::size_t idColumn = csv.require(std::array{kIdColumn});

  Dataset dataset{"CAL500",
                  "",
                  "D. Turnbull, L. Barrington, D. Torres and G. Lanckriet, Semantic annotation and retrieval of music "
                  "and sound effects, IEEE TASLP 16(2), 2008",
                  "artist",
                  {},
                  {},
                  {}};
  const AudioFolder found = readAudioFolder(audio.empty() ? fs::path(".") : audio, dataset.notes);
  std::map<std::string, std::string> ids;  // what names are compared by, and the id
  std::size_t nameless = 0;
  std::vector<std::string> withoutEmotion;
  for (const CsvRow& row : csv.rows()) {
    const std::string& id = row[idColumn].text;
    const std::string key = withoutPunctuation(id);
    if (key.empty()) {
      ++nameless;
      continue;
    }
    if (!ids.emplace(key, id).second) csv.fail(row[idColumn].position, twiceInTable(id));
    const EmotionScores weights = columns.sum(row, MOODOGRAM_TEXT("Dataset", "\"%1\" is neither 0 nor 1."));
    const auto match = found.files.find(key);
    if (weights == EmotionScores{})
      withoutEmotion.push_back(toValidUtf8(id));
    else if (match == found.files.end())
      dataset.missing.push_back(toValidUtf8(id));
    else
      dataset.recordings.push_back(
          {match->second, Label::fromWeights(weights), id.substr(0, id.find('-')), Part::Unassigned});
  }
  if (dataset.recordings.empty())
    throw ConfigError(Message::plural(
        dataset.missing.size(),
        MOODOGRAM_PLURAL("Dataset",
                         "None of the %Ln song(s) of %1 with an emotion has audio below %2. The audio of CAL500 is "
                         "not public: name the folder of your own as that of the audio; files are called by the "
                         "song's id, such as %3.mp3."),
        displayPath(*file), displayPath(audio),
        ids.empty() ? std::string("artist-title") : toValidUtf8(ids.begin()->second)));
  dataset.notes.push_back(Message::plural(
      dataset.recordings.size() + dataset.missing.size(),
      MOODOGRAM_PLURAL("Dataset",
                       "Audio found for %1 of %Ln song(s) with an emotion, by the song's id (artist-title) in the "
                       "file's name, in any case, format and subfolder."),
      dataset.recordings.size()));
  if (csv.rows().size() != kPublishedSongs)
    dataset.notes.push_back(Message(MOODOGRAM_TEXT("Dataset", "The published table has %1 songs, this one %2."),
                                    kPublishedSongs, csv.rows().size()));
  if (nameless > 0)
    dataset.notes.push_back(
        Message::plural(nameless, MOODOGRAM_PLURAL("Dataset", "%Ln row(s) of the table left out: without a song id.")));
  if (!withoutEmotion.empty())
    dataset.notes.push_back(Message::plural(
        withoutEmotion.size(),
        MOODOGRAM_PLURAL("Dataset", "%Ln song(s) left out, because no tag says anything about the five emotions: %1."),
        namesOf(withoutEmotion)));
  if (!dataset.missing.empty())
    dataset.notes.push_back(Message::plural(dataset.missing.size(),
                                            MOODOGRAM_PLURAL("Dataset", "No audio for %Ln song(s): %1."),
                                            namesOf(dataset.missing)));
  if (const auto others =
          std::ranges::count_if(found.files, [&](const auto& entry) { return !ids.contains(entry.first); });
      others > 0)
    dataset.notes.push_back(Message::plural(
        others, MOODOGRAM_PLURAL("Dataset", "%Ln audio file(s) left out: named by no song of the table.")));
  if (!found.again.empty())
    dataset.notes.push_back(Message::plural(
        found.again.size(),
        MOODOGRAM_PLURAL("Dataset", "%Ln file(s) left out, because the song is there in another file: %1."),
        namesOf(found.again)));
  return dataset;
}

}  // namespace moodogram

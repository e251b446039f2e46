// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/emotify.h"

#include <array>
#include <map>
#include <system_error>

#include "core/base/error.h"
#include "core/base/message.h"
#include "core/base/paths.h"
#include "core/dataset/csv_table.h"
#include "core/dataset/emotion_table.h"
#include "core/dataset/note_text.h"
#include "core/dataset/weighted_columns.h"

namespace moodogram {
namespace fs = std::filesystem;
namespace {

constexpr std::string_view kFile = "file";
constexpr std::string_view kArtist = "artist";
constexpr std::string_view kPart = "part";

std::map<std::string, std::string> columnByColumn(const CsvTable& csv, std::string_view from, std::string_view to) {
  const std::size_t key = csv.require(std::array{from});
  const std::size_t value = csv.require(std::array{to});
  std::map<std::string, std::string> read;
  for (const CsvRow& row : csv.rows()) read.emplace(row[key].text, row[value].text);
  return read;
}

}  // namespace

bool hasEmotifyRatings(const fs::path& folder) {
  std::error_code error;
  if (!fs::is_regular_file(folder / "ratings_mean.csv", error)) return false;
  try {
    const CsvTable csv = CsvTable::fromFile(folder / "ratings_mean.csv");
    return csv.find(std::array<std::string_view, 1>{"joyful_activation"}) != CsvTable::kNone;
  } catch (const ConfigError&) {
    return false;
  }
}

Dataset openEmotify(const DatasetSource& source) {
  const CsvTable csv = CsvTable::fromFile(source.path / "ratings_mean.csv");
  const auto artists = columnByColumn(CsvTable::fromFile(source.path / "tags.csv"), kFile, kArtist);
  const EmotionTable table = EmotionTable::open(source.labels, "emotify-emotions.csv");
  const CsvTable splitTable = CsvTable::fromFile(resourceDir() / "datasets" / "emotify-split.csv", CsvComments::Hash);
  const auto parts = columnByColumn(splitTable, kArtist, kPart);
  const WeightedColumns columns(csv, table, MOODOGRAM_TEXT("Dataset", "No column is one of the emotions in %1."));
  const std::size_t fileColumn = csv.require(std::array{kFile});

  Dataset dataset{"Emotify",
                  "research use; excerpts by Magnatune's artists",
                  "A. Aljanaki, F. Wiering and R. C. Veltkamp, Studying emotion induced by music through a "
                  "crowdsourcing game, Information Processing & Management 52(1), 2016",
                  "artist",
                  {},
                  {},
                  {}};
  const fs::path audio = source.audio.empty() ? source.path : source.audio;
  std::vector<std::string> withoutEmotion;
  std::vector<std::string> withoutArtist;
  std::size_t newArtists = 0;
  for (const CsvRow& row : csv.rows()) {
    const std::string& name = row[fileColumn].text;
    const EmotionScores weights = columns.sum(row, MOODOGRAM_TEXT("Dataset", "\"%1\" is no share of raters."));
    const auto artist = artists.find(name);
    std::error_code error;
    if (weights == EmotionScores{}) {
      withoutEmotion.push_back(toValidUtf8(name));
    } else if (artist == artists.end() || artist->second.empty()) {
      withoutArtist.push_back(toValidUtf8(name));
    } else if (!fs::is_regular_file(audio / name, error)) {
      dataset.missing.push_back(toValidUtf8(name));
    } else {
      Recording recording{audio / name, Label::fromWeights(weights), artist->second, Part::Unassigned};
      const auto part = parts.find(artist->second);
      if (part == parts.end())
        ++newArtists;
      else
        recording.part = parsePart(part->second).value_or(Part::Unassigned);
      dataset.recordings.push_back(std::move(recording));
    }
  }
  if (dataset.recordings.empty())
    throw ConfigError(Message(MOODOGRAM_TEXT("Dataset",
                                             "None of the excerpts of %1 is there: files such as %2 were looked for "
                                             "below %3."),
                              displayPath(csv.file()),
                              dataset.missing.empty() ? std::string("classical/1.opus") : dataset.missing.front(),
                              displayPath(audio)));
  const auto note = [&](const std::vector<std::string>& names, MessageFormat<1> format) {
    if (!names.empty()) dataset.notes.push_back(Message::plural(names.size(), format, namesOf(names)));
  };
  note(withoutEmotion,
       MOODOGRAM_PLURAL("Dataset", "%Ln excerpt(s) left out, whose ratings say nothing about the five emotions: %1."));
  note(withoutArtist, MOODOGRAM_PLURAL("Dataset", "%Ln excerpt(s) left out, whose artist tags.csv does not name: %1."));
  note(dataset.missing, MOODOGRAM_PLURAL("Dataset", "%Ln excerpt(s) left out, whose audio is not there: %1."));
  if (newArtists > 0)
    dataset.notes.push_back(
        Message::plural(newArtists, MOODOGRAM_PLURAL("Dataset", "%Ln excerpt(s) by artists without a part in %1."),
                        displayPath(splitTable.file())));
  return dataset;
}

}  // namespace moodogram

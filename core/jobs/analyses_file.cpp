// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/analyses_file.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/base/message.h"
#include "core/base/paths.h"
#include "core/base/system_message.h"
#include "core/library/analysis_lines.h"
#include "core/library/analysis_tables.h"
#include "core/library/library_database.h"

namespace moodogram {
namespace fs = std::filesystem;
namespace {

enum class Form { Tables, Lines };

Form formOf(const fs::path& file) {
  std::string ending = file.extension().string();
  std::ranges::transform(ending, ending.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c; });
  constexpr std::array<std::string_view, 3> kTables{".sqlite", ".sqlite3", ".db"};
  constexpr std::array<std::string_view, 2> kLines{".jsonl", ".ndjson"};
  if (std::ranges::find(kTables, ending) != kTables.end()) return Form::Tables;
  if (std::ranges::find(kLines, ending) != kLines.end()) return Form::Lines;
  throw ConfigError(Message(
      MOODOGRAM_TEXT("Job", "A file of analyses ends in .sqlite (tables for SQL) or .jsonl (JSON Lines); %1 does not."),
      displayPath(file)));
}

void refuseTheLibrary(const fs::path& file, const fs::path& library) {
  std::error_code ignored;
  if (fs::equivalent(file, library, ignored))
    throw ConfigError(
        Message(MOODOGRAM_TEXT("Job", "%1 is the library itself; name another file."), displayPath(file)));
}

std::map<std::string, std::vector<AnalyzedTrack>, std::less<>> tracksByContent(LibraryDatabase& database) {
  std::map<std::string, std::vector<AnalyzedTrack>, std::less<>> tracks;
  for (const Track& track : database.tracks()) {
    if (track.contentHash.empty()) continue;
    tracks[track.contentHash].push_back({track.contentHash, toValidUtf8(track.file.string()), track.displayTitle(),
                                         track.tags.artist, track.tags.album});
  }
  return tracks;
}

bool isProbability(float value) { return value >= 0 && value <= 1; }

bool areProbabilities(const EmotionScores& scores) { return std::ranges::all_of(scores.values, isProbability); }

/// Whether an analysis can have been made by an analysis.
bool makesSense(const KeyedAnalysis& keyed) {
  const auto& [key, analysis] = keyed;
  const auto isWindow = [](const WindowScores& window) {
    return window.startSeconds >= 0 && window.endSeconds > window.startSeconds && areProbabilities(window.scores);
  };
  return !key.contentHash.empty() && key.hopSeconds > 0 && analysis.durationSeconds >= 0 &&
         areProbabilities(analysis.summary) && (!analysis.known || isProbability(*analysis.known)) &&
         std::ranges::all_of(analysis.timeline.windows, isWindow);
}

/// Calls write() with each analysis that can be read.
template <typename Write>
ExportedAnalyses eachAnalysis(LibraryDatabase& database, const std::stop_token& stop, const ProgressCallback& progress,
                              Write&& write) {
  ExportedAnalyses result;
  ThrottledProgress throttled(progress);
  const std::vector<AnalysisKey> keys = database.analysisKeys();
  for (std::size_t i = 0; i < keys.size(); ++i) {
    throwIfStopped(stop);
    throttled.report({static_cast<std::int64_t>(i), static_cast<std::int64_t>(keys.size()), {}});
    if (auto analysis = database.analysis(keys[i])) {
      write(KeyedAnalysis{keys[i], *std::move(analysis)});
      ++result.analyses;
    } else {
      ++result.damaged;
    }
  }
  return result;
}

/// Of a file of JSON Lines: `read` gets each line behind the header, and how many bytes have been read.
template <typename Read>
void eachLine(const fs::path& file, Read&& read) {
  std::ifstream input(file, std::ios::binary);
  if (!input)
    throw IoError(
        Message(MOODOGRAM_TEXT("Job", "The analyses in %1 cannot be read: is the file there?"), displayPath(file)));
  std::string line;
  if (!std::getline(input, line) || !isAnalysisLinesHeader(line))
    throw StoreError(Message(MOODOGRAM_TEXT("Job", "%1 holds no exported analyses."), displayPath(file)));
  auto bytes = static_cast<std::int64_t>(line.size());
  while (std::getline(input, line)) {
    bytes += static_cast<std::int64_t>(line.size()) + 1;
    if (!line.empty()) read(line, bytes);
  }
  if (input.bad()) throw IoError(Message(MOODOGRAM_TEXT("Job", "Reading %1 failed."), displayPath(file)));
}

}  // namespace

ExportedAnalyses exportAnalyses(const fs::path& library, const fs::path& file, std::stop_token stop,
                                const ProgressCallback& progress) {
  const Form form = formOf(file);
  refuseTheLibrary(file, library);
  LibraryDatabase database(library);
  const auto tracks = tracksByContent(database);
  if (form == Form::Tables) {
    AnalysisTablesWriter writer(file);
    const ExportedAnalyses result =
        eachAnalysis(database, stop, progress, [&](const KeyedAnalysis& analysis) { writer.add(analysis); });
    for (const auto& [content, files] : tracks)
      for (const AnalyzedTrack& track : files) writer.add(track);
    writer.finish();
    return result;
  }
  AtomicFile output(file);
  output.write(analysisLinesHeader());
  const ExportedAnalyses result = eachAnalysis(database, stop, progress, [&](const KeyedAnalysis& analysis) {
    const auto found = tracks.find(analysis.key.contentHash);
    output.write(analysisLine(analysis, found == tracks.end() ? std::vector<AnalyzedTrack>{} : found->second));
  });
  output.commit();
  return result;
}

ImportedAnalyses importAnalyses(const fs::path& file, const fs::path& library, std::stop_token stop,
                                const ProgressCallback& progress) {
  const Form form = formOf(file);
  refuseTheLibrary(file, library);
  std::error_code error;
  const auto size = static_cast<std::int64_t>(fs::file_size(file, error));
  if (error)
    throw IoError(Message(MOODOGRAM_TEXT("Job", "The analyses in %1 cannot be read: %2."), displayPath(file),
                          systemMessage(error.value())));
  LibraryDatabase database(library);
  AnalysisMerge merge(database);
  ThrottledProgress throttled(progress);
  ImportedAnalyses result;
  const auto take = [&](std::optional<KeyedAnalysis> found) {
    if (found && makesSense(*found))
      merge.add(found->key, std::move(found->analysis));
    else
      ++result.damaged;
  };
  if (form == Form::Tables) {
    std::int64_t done = 0;
    readAnalysisTables(file, [&](KeyedAnalysis found) {
      throwIfStopped(stop);
      throttled.report({++done, 0, {}});
      take(std::move(found));
    });
  } else {
    eachLine(file, [&](std::string_view line, std::int64_t bytes) {
      throwIfStopped(stop);
      throttled.report({bytes, size, {}});
      take(readAnalysisLine(line));
    });
  }
  merge.save();
  result.analyses = merge.result();
  return result;
}

}  // namespace moodogram

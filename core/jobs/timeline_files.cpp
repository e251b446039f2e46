// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/timeline_files.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/base/message.h"
#include "core/base/paths.h"
#include "core/base/system_message.h"
#include "core/jobs/output_names.h"

namespace moodogram {
namespace fs = std::filesystem;

void writeTimelineFiles(const fs::path& target, TimelineFormat format, const TimelineDocument& document) {
  std::error_code error;
  fs::create_directories(target.parent_path(), error);
  if (error)
    throw IoError(Message(MOODOGRAM_TEXT("Job", "Cannot make the folder %1: %2"), displayPath(target.parent_path()),
                          systemMessage(error.value())));
  for (const TimelineFile& file : timelineFiles(format, document)) {
    fs::path path = target;
    path += file.ending;
    writeFileAtomically(path, file.text);
  }
}

WrittenTimelines writeTimelines(LibraryDatabase& database, std::span<const TimelineOrder> tracks, TimelineFormat format,
                                const fs::path& folder, std::stop_token stop, const ProgressCallback& progress) {
  std::vector<fs::path> files;
  for (const TimelineOrder& track : tracks) files.push_back(track.file);
  const std::vector<fs::path> names = mirroredNames({}, files);
  ThrottledProgress throttled(progress);
  WrittenTimelines result;
  for (std::size_t i = 0; i < tracks.size(); ++i) {
    throwIfStopped(stop);
    const TimelineOrder& track = tracks[i];
    throttled.report(
        {static_cast<std::int64_t>(i), static_cast<std::int64_t>(tracks.size()), displayPath(track.file.filename())});
    AnalysisKey key = track.key;
    if (key.contentHash.empty())
      if (const auto known = database.trackAt(track.file)) key.contentHash = known->contentHash;
    auto analysis = key.contentHash.empty() ? std::nullopt : database.analysis(key);
    if (!analysis) {
      ++result.notAnalyzed;
      continue;
    }
    try {
      writeTimelineFiles(folder / names[i], format,
                         {track.file, analysis->durationSeconds, track.modelName, std::move(analysis->timeline),
                          analysis->summary, analysis->known});
      ++result.written;
    } catch (const IoError& error) {
      result.problems.push_back(error.message());
    }
  }
  return result;
}

}  // namespace moodogram

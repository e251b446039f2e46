// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

#include "core/base/message.h"
#include "core/base/progress.h"
#include "core/export/timeline_formats.h"
#include "core/library/library_database.h"

namespace moodogram {

/// Writes a document's files; `target` is their path without an ending. Its folder is made. Throws IoError.
void writeTimelineFiles(const std::filesystem::path& target, TimelineFormat format, const TimelineDocument& document);

/// A track, and whose analysis of it is meant.
struct TimelineOrder {
  std::filesystem::path file;
  AnalysisKey key;  ///< without a content: that of the track at this path
  std::string modelName;
};

struct WrittenTimelines {
  std::int64_t written = 0;       ///< tracks
  std::int64_t notAnalyzed = 0;   ///< tracks without such an analysis
  std::vector<Message> problems;  ///< tracks whose files could not be written, a sentence each
};

/// The stored timelines of tracks in files of one folder, named like the tracks (numbered where these are equal). What
/// is there with such a name is replaced. Throws StoreError, Cancelled.
WrittenTimelines writeTimelines(LibraryDatabase& database, std::span<const TimelineOrder> tracks, TimelineFormat format,
                                const std::filesystem::path& folder, std::stop_token stop = {},
                                const ProgressCallback& progress = {});

}  // namespace moodogram

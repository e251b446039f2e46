// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <stop_token>
#include <string>
#include <vector>

#include "core/audio/fingerprint.h"
#include "core/base/message.h"
#include "core/base/progress.h"
#include "core/library/track_list.h"

namespace moodogram {

struct DuplicateReport {
  /// Each the tracks of one recording, by their index, the one to keep first (groupDuplicates()).
  std::vector<std::vector<std::size_t>> groups;
  std::size_t compared = 0;       ///< files that were listened to
  std::size_t notAnalyzed = 0;    ///< tracks that could not be compared because they have not been analysed
  std::vector<Message> problems;  ///< files that could not be read; they are in no group but that of their content
};

using Fingerprinter = std::function<Fingerprint(const std::filesystem::path&, const std::stop_token&)>;

/// The contents of each of the groups, for LibraryDatabase::saveRecordings().
std::vector<std::vector<std::string>> contentsOf(const DuplicateReport& report, TrackSpan tracks);

/// Finds tracks that are the same recording, whatever their tags, names and formats say. The analyses tell which files
/// could be, and the first two minutes of these are compared. Reads files and changes nothing. Throws Cancelled.
DuplicateReport findDuplicates(TrackSpan tracks, std::stop_token stop = {}, const ProgressCallback& progress = {},
                               const Fingerprinter& fingerprint = fingerprintOf);

}  // namespace moodogram

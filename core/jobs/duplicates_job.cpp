// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/duplicates_job.h"

#include <algorithm>
#include <map>

#include "core/audio/audio_error.h"
#include "core/base/paths.h"
#include "core/library/duplicates.h"

namespace moodogram {

DuplicateReport findDuplicates(TrackSpan tracks, std::stop_token stop, const ProgressCallback& progress,
                               const Fingerprinter& fingerprint) {
  DuplicateReport report;
  report.notAnalyzed = static_cast<std::size_t>(
      std::ranges::count_if(tracks, [](const LibraryTrack& track) { return !track.summary.has_value(); }));
  const DuplicateSuspects suspects = suspectDuplicates(tracks);

  std::map<std::size_t, Fingerprint> prints;
  for (const auto& [a, b] : suspects.similar)
    for (const std::size_t i : {a, b}) prints.try_emplace(i);
  ThrottledProgress throttled(progress);
  const auto total = static_cast<std::int64_t>(prints.size());
  std::int64_t done = 0;
  for (auto& [i, print] : prints) {
    throwIfStopped(stop);
    const std::filesystem::path& file = tracks[i].track.file;
    throttled.report({done++, total, displayPath(file.filename())});
    try {
      print = fingerprint(file, stop);
      ++report.compared;
    } catch (const AudioError& error) {
      report.problems.push_back(error.message());
    }
  }
  if (total > 0) throttled.report({total, total, {}});

  std::vector<TrackPair> same = suspects.equal;
  for (const TrackPair& pair : suspects.similar) {
    throwIfStopped(stop);
    if (similarity(prints[pair.first], prints[pair.second]) >= kSameRecordingFrom) same.push_back(pair);
  }
  report.groups = groupDuplicates(tracks, same);
  return report;
}

std::vector<std::vector<std::string>> contentsOf(const DuplicateReport& report, TrackSpan tracks) {
  std::vector<std::vector<std::string>> contents;
  for (const std::vector<std::size_t>& group : report.groups) {
    std::vector<std::string>& of = contents.emplace_back();
    for (const std::size_t i : group)
      if (const std::string& content = tracks[i].track.contentHash; !content.empty()) of.push_back(content);
  }
  return contents;
}

}  // namespace moodogram

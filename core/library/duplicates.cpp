// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/duplicates.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>
#include <tuple>
#include <unordered_map>

#include "core/base/ascii.h"
#include "core/base/disjoint_sets.h"
#include "core/system/path_bytes.h"

namespace moodogram {
namespace {

// Encoders add up to some tenths of a second of silence. The scores of a recording and of its MP3 at 128 kb/s differ by
// 0.001 (tests/bench/robustness_bench.py); more is allowed for what is encoded worse.
constexpr double kLengthTolerance = 0.5;
constexpr float kScoreTolerance = 0.02F;
constexpr double kLeastEqualWindows = 0.8;

bool haveSameScores(const EmotionScores& a, const EmotionScores& b) {
  for (std::size_t i = 0; i < kEmotionCount; ++i)
    if (std::abs(a.values[i] - b.values[i]) > kScoreTolerance) return false;
  return true;
}

bool haveSameCourse(const std::vector<Emotion>& a, const std::vector<Emotion>& b) {
  const std::size_t common = std::min(a.size(), b.size());
  if (std::max(a.size(), b.size()) > common + 1) return false;
  std::size_t equal = 0;
  for (std::size_t i = 0; i < common; ++i) equal += a[i] == b[i];
  return static_cast<double>(equal) >= kLeastEqualWindows * static_cast<double>(common);
}

bool isLossless(const Track& track) {
  static constexpr std::array<std::string_view, 14> kEndings{".aif", ".aifc", ".aiff", ".ape", ".au",
                                                             ".caf", ".flac", ".rf64", ".snd", ".tta",
                                                             ".w64", ".wav",  ".wave", ".wv"};
  return std::ranges::binary_search(kEndings, std::string_view(asciiLower(pathBytes(track.file.extension()))));
}

double bytesPerSecond(const Track& track) {
  return static_cast<double>(track.sizeBytes) / std::max(1.0, track.tags.durationSeconds);
}

}  // namespace

DuplicateSuspects suspectDuplicates(TrackSpan tracks) {
  DuplicateSuspects found;
  std::unordered_map<std::string_view, std::size_t> byContent;
  std::vector<std::size_t> byLength;
  for (std::size_t i = 0; i < tracks.size(); ++i) {
    const Track& track = tracks[i].track;
    if (!track.contentHash.empty()) {
      const auto [first, isNew] = byContent.try_emplace(track.contentHash, i);
      if (!isNew) {
        found.equal.emplace_back(first->second, i);
        continue;
      }
    }
    if (tracks[i].summary && track.tags.durationSeconds > 0) byLength.push_back(i);
  }
  const auto length = [&](std::size_t i) { return tracks[i].track.tags.durationSeconds; };
  std::ranges::sort(byLength, {}, length);
  for (std::size_t a = 0; a < byLength.size(); ++a) {
    const LibraryTrack& one = tracks[byLength[a]];
    for (std::size_t b = a + 1; b < byLength.size() && length(byLength[b]) - length(byLength[a]) <= kLengthTolerance;
         ++b) {
      const LibraryTrack& other = tracks[byLength[b]];
      if (one.content == other.content && haveSameScores(*one.summary, *other.summary) &&
          haveSameCourse(one.timelineTops, other.timelineTops))
        found.similar.emplace_back(std::minmax(byLength[a], byLength[b]));
    }
  }
  return found;
}

std::vector<std::vector<std::size_t>> groupDuplicates(TrackSpan tracks, std::span<const TrackPair> pairs) {
  DisjointSets together(tracks.size());
  for (const auto& [a, b] : pairs) together.unite(a, b);
  std::vector<std::vector<std::size_t>> groups = together.sets();
  for (std::vector<std::size_t>& members : groups)
    std::ranges::stable_sort(members, {}, [&](std::size_t i) {
      const Track& track = tracks[i].track;
      return std::tuple(!isLossless(track), -bytesPerSecond(track), pathBytes(track.file));
    });
  std::ranges::sort(groups, {}, [&](const auto& group) { return pathBytes(tracks[group.front()].track.file); });
  return groups;
}

}  // namespace moodogram

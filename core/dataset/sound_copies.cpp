// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/sound_copies.h"

#include <algorithm>
#include <set>
#include <utility>
#include <vector>

#include "core/audio/audio_error.h"
#include "core/base/disjoint_sets.h"
#include "core/base/parallel_work.h"
#include "core/base/paths.h"

namespace moodogram {
namespace {

constexpr double kLengthTolerance = 0.5;  // encoders add up to some tenths of a second of silence

using Pair = std::pair<std::size_t, std::size_t>;

constexpr std::size_t kMostPairs = 2'000'000;  // of 2000 recordings of one length; more take too much time and memory

constexpr std::size_t kPairsOfBlock = 256;  // so that threads seldom meet

/// Those that may be the same by their length; more than kMostPairs: there are too many.
std::vector<Pair> suspects(std::span<const RecordingFacts> facts, const Duplicates& known) {
  std::set<std::size_t> again;
  for (const std::vector<std::size_t>& same : known) again.insert(same.begin() + 1, same.end());
  std::vector<std::size_t> byLength;
  for (std::size_t i = 0; i < facts.size(); ++i)
    if (facts[i].seconds >= kShortestComparedSeconds && !facts[i].isSilent() && !again.contains(i))
      byLength.push_back(i);
  const auto seconds = [&](std::size_t i) { return facts[i].seconds; };
  std::ranges::stable_sort(byLength, {}, seconds);
  std::vector<Pair> pairs;
  for (std::size_t a = 0; a < byLength.size(); ++a)
    for (std::size_t b = a + 1; b < byLength.size() && seconds(byLength[b]) - seconds(byLength[a]) <= kLengthTolerance;
         ++b) {
      pairs.emplace_back(byLength[a], byLength[b]);
      if (pairs.size() > kMostPairs) return pairs;
    }
  return pairs;
}

}  // namespace

bool areAllLongEnough(std::span<const RecordingFacts> facts) {
  return std::ranges::all_of(
      facts, [](double s) { return s >= kShortestComparedSeconds; }, &RecordingFacts::seconds);
}

std::optional<Duplicates> findSoundCopies(const Dataset& dataset, std::span<const RecordingFacts> facts,
                                          const Duplicates& known, int threads, const std::stop_token& stop,
                                          const ProgressCallback& progress, const SoundPrint& soundPrint) {
  const std::vector<Pair> pairs = suspects(facts, known);
  if (pairs.size() > kMostPairs) return std::nullopt;
  std::set<std::size_t> asked;
  for (const auto& [a, b] : pairs) asked.insert({a, b});
  const std::vector<std::size_t> compared(asked.begin(), asked.end());
  const std::size_t blocks = (pairs.size() + kPairsOfBlock - 1) / kPairsOfBlock;
  ThrottledProgress throttled(progress);
  const auto report = [&](std::size_t done, std::string what) {
    throttled.report(
        {static_cast<std::int64_t>(done), static_cast<std::int64_t>(compared.size() + blocks), std::move(what)});
  };

  std::vector<Fingerprint> prints(facts.size());
  const ItemWork print = [&](std::size_t item) {
    const std::size_t i = compared[item];
    try {
      prints[i] = soundPrint(dataset.recordings[i].file, stop);
    } catch (const std::exception&) {  // it is like none; what is wrong with it has been reported
    }
  };
  workInParallel(
      compared.size(), threads, stop, [&] { return print; },
      [&](const WorkState& state) {
        report(state.done, displayPath(dataset.recordings[compared[state.last]].file.filename()));
      });
  const bool isAnyKnown = std::ranges::any_of(prints, [](const Fingerprint& each) { return !each.empty(); });
  if (!compared.empty() && !isAnyKnown) return std::nullopt;

  std::vector<char> isSame(pairs.size());
  const ItemWork compare = [&](std::size_t block) {
    const std::size_t end = std::min(pairs.size(), (block + 1) * kPairsOfBlock);
    for (std::size_t i = block * kPairsOfBlock; i < end; ++i)
      isSame[i] = similarity(prints[pairs[i].first], prints[pairs[i].second]) >= kSameRecordingFrom;
  };
  workInParallel(
      blocks, threads, stop, [&] { return compare; },
      [&](const WorkState& state) { report(compared.size() + state.done, {}); });
  DisjointSets together(facts.size());
  for (std::size_t i = 0; i < pairs.size(); ++i)
    if (isSame[i] != 0) together.unite(pairs[i].first, pairs[i].second);
  return together.sets();
}

}  // namespace moodogram

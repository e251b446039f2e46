// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/sound_copies.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>
#include <utility>
#include <vector>

#include "core/audio/audio_error.h"
#include "core/base/error.h"
#include "core/dataset/each_recording.h"

namespace moodogram {
namespace {

constexpr double kLengthTolerance = 0.5;  // encoders add up to some tenths of a second of silence

using Pair = std::pair<std::size_t, std::size_t>;

constexpr std::size_t kMostPairs = 2'000'000;  // of 2000 recordings of one length; more take too much time and memory

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

/// Sets of recordings that pairs hold together.
Duplicates joined(const std::vector<Pair>& pairs, std::size_t count) {
  std::vector<std::size_t> parent(count);
  std::iota(parent.begin(), parent.end(), std::size_t{0});
  const auto rootOf = [&](std::size_t i) {
    while (parent[i] != i) i = parent[i] = parent[parent[i]];
    return i;
  };
  for (const auto& [a, b] : pairs) parent[rootOf(a)] = rootOf(b);
  std::map<std::size_t, std::set<std::size_t>> sets;
  for (const auto& [a, b] : pairs) sets[rootOf(a)].insert({a, b});
  Duplicates result;
  for (const auto& [root, members] : sets) result.emplace_back(members.begin(), members.end());
  std::ranges::sort(result);
  return result;
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
  std::vector<Fingerprint> prints(facts.size());
  forEachRecording(dataset, compared, threads, stop, progress, [&](std::size_t i) {
    try {
      prints[i] = soundPrint(dataset.recordings[i].file, stop);
    } catch (const std::exception&) {  // it is like none; what is wrong with it has been reported
    }
  });
  const bool isAnyKnown = std::ranges::any_of(prints, [](const Fingerprint& print) { return !print.empty(); });
  if (!compared.empty() && !isAnyKnown) return std::nullopt;
  std::vector<Pair> same;
  for (const Pair& pair : pairs) {
    throwIfStopped(stop);
    if (similarity(prints[pair.first], prints[pair.second]) >= kSameRecordingFrom) same.push_back(pair);
  }
  return joined(same, facts.size());
}

}  // namespace moodogram

// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
// likeness_bench DATASET [PART [MODEL]]: whether tracks that the program finds alike are, on labelled recordings that
// it has not learned from (PART: test, the default; train, validation or all). For each recording, of its nearest ones
// by other groups (artists, songs): the share of those with the same mood, how much of the distributions of moods they
// have in common, and the share of those in the same folder (Emotify: the genre). By the moods alone, by the sound
// alone, as the program combines them, and of recordings drawn at random.
#include <algorithm>
#include <array>
#include <cstdio>
#include <functional>
#include <string>
#include <vector>

#include "core/base/error.h"
#include "core/base/installed_models.h"
#include "core/dataset/dataset.h"
#include "core/infer/track_analyzer.h"
#include "core/playlist/track_likeness.h"

namespace {

using namespace moodogram;

constexpr std::size_t kNearest = 5;

struct Agreement {
  double mood = 0;
  double shares = 0;
  double folder = 0;
};

double inCommon(const ClassScores& a, const ClassScores& b) {
  double sum = 0;
  for (std::size_t i = 0; i < kMoodClassCount; ++i) sum += static_cast<double>(std::min(a.values[i], b.values[i]));
  return sum;
}

/// Means over the recordings of what their nearest ones have in common with them.
Agreement agreementBy(const std::vector<Recording>& recordings, std::size_t nearest,
                      const std::function<double(std::size_t, std::size_t)>& likeness) {
  Agreement all;
  std::size_t asked = 0;
  for (std::size_t i = 0; i < recordings.size(); ++i) {
    std::vector<std::pair<double, std::size_t>> others;
    for (std::size_t k = 0; k < recordings.size(); ++k)
      if (recordings[k].group != recordings[i].group) others.emplace_back(-likeness(i, k), k);
    std::ranges::sort(others);
    others.resize(std::min(nearest, others.size()));
    if (others.empty()) continue;
    ++asked;
    Agreement of;
    for (const auto& [distance, k] : others) {
      of.mood += recordings[k].label.top() == recordings[i].label.top() ? 1 : 0;
      of.shares += inCommon(recordings[k].label.shares, recordings[i].label.shares);
      of.folder += recordings[k].file.parent_path() == recordings[i].file.parent_path() ? 1 : 0;
    }
    const auto count = static_cast<double>(others.size());
    all.mood += of.mood / count;
    all.shares += of.shares / count;
    all.folder += of.folder / count;
  }
  const auto count = static_cast<double>(std::max<std::size_t>(1, asked));
  return {all.mood / count, all.shares / count, all.folder / count};
}

void print(const char* by, const Agreement& agreement) {
  std::printf("%-28s %10.3f %10.3f %10.3f\n", by, agreement.mood, agreement.shares, agreement.folder);
}

int run(const std::string& path, const std::string& part, const std::string& model) {
  DatasetSource source;
  source.path = path;
  std::vector<Recording> recordings = openDataset(source).recordings;
  if (part != "all") {
    const std::optional<Part> wanted = parsePart(part);
    if (!wanted) throw ConfigError("PART: none of train, validation, test, all.");
    std::erase_if(recordings, [&](const Recording& recording) { return recording.part != *wanted; });
  }
  EngineOptions options;
  options.modelFile = chooseModels(model).file;
  const auto engine = createEngine(options);
  std::vector<LibraryTrack> tracks;
  for (const Recording& recording : recordings) {
    const TrackAnalysis analysis = TrackAnalyzer(*engine).analyze(recording.file);
    LibraryTrack& track = tracks.emplace_back();
    track.track.id = static_cast<TrackId>(tracks.size());
    track.summary = analysis.summary;
    track.facts = timelineFacts(analysis.timeline);
    track.embedding = analysis.embedding;
    for (const WindowScores& window : analysis.timeline.windows) track.timelineTops.push_back(window.scores.top());
  }
  const EmbeddingCentres centres{CorrectedTracks(tracks, {})};
  std::vector<TrackProfile> profiles;
  for (const LibraryTrack& track : tracks) profiles.push_back(trackProfile(track, centres));
  std::vector<TrackProfile> moods = profiles;
  for (TrackProfile& profile : moods) profile.sound.reset();

  std::printf("%zu recordings, %s; of the %zu nearest by others\n\n", recordings.size(), engine->model().name.c_str(),
              kNearest);
  std::printf("%-28s %10s %10s %10s\n", "COMPARED BY", "SAME MOOD", "IN COMMON", "FOLDER");
  print("chance", agreementBy(recordings, recordings.size(), [](std::size_t, std::size_t) { return 0; }));
  print("moods",
        agreementBy(recordings, kNearest, [&](std::size_t i, std::size_t k) { return likeness(moods[i], moods[k]); }));
  print("sound", agreementBy(recordings, kNearest, [&](std::size_t i, std::size_t k) {
          return likeness(profiles[i], profiles[k]) - (1 - kSoundShare) * likeness(moods[i], moods[k]);
        }));
  print("both, as the program does", agreementBy(recordings, kNearest, [&](std::size_t i, std::size_t k) {
          return likeness(profiles[i], profiles[k]);
        }));
  return 0;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 2 || argc > 4) {
    std::fprintf(stderr, "likeness_bench DATASET [PART [MODEL]]\n");
    return 2;
  }
  try {
    return run(argv[1], argc > 2 ? argv[2] : "test", argc > 3 ? argv[3] : "music");
  } catch (const std::exception& error) {
    std::fprintf(stderr, "likeness_bench: %s\n", error.what());
    return 1;
  }
}

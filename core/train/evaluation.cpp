// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/evaluation.h"

#include <algorithm>
#include <set>
#include <string>

#include "core/base/error.h"
#include "core/base/paths.h"
#include "core/infer/track_analyzer.h"

namespace moodogram {

std::vector<RavdessClip> clipsOfActors(const std::vector<RavdessClip>& clips, std::span<const int> actors) {
  std::vector<RavdessClip> chosen;
  std::ranges::copy_if(clips, std::back_inserter(chosen),
                       [&](const RavdessClip& clip) { return std::ranges::find(actors, clip.actor) != actors.end(); });
  return chosen;
}

void requireActors(const std::vector<RavdessClip>& clips, const TrainConfig& config) {
  std::set<int> missing(config.trainActors.begin(), config.trainActors.end());
  missing.insert(config.testActors.begin(), config.testActors.end());
  for (const RavdessClip& clip : clips) missing.erase(clip.actor);
  if (missing.empty()) return;
  std::string list;
  for (const int actor : missing) list += (list.empty() ? "" : ", ") + std::to_string(actor);
  throw ConfigError(
      "The folder of the recordings, " + displayPath(config.data) + ", has no song of " +
      (missing.size() == 1 ? "actor " : "the actors ") + list +
      ", named in data.actors_train or data.actors_test. Add the recordings or change the configuration.");
}

std::vector<Verdict> scoreClips(EmotionEngine& engine, const std::vector<RavdessClip>& clips, std::stop_token stop,
                                const ProgressCallback& progress) {
  TrackAnalyzer analyzer(engine);
  ThrottledProgress throttled(progress);
  std::vector<Verdict> verdicts;
  for (const RavdessClip& clip : clips) {
    verdicts.push_back(
        {Label::of(clip.emotion.value()), analyzer.analyze(clip.file, stop).summary, std::to_string(clip.actor)});
    throttled.report({static_cast<std::int64_t>(verdicts.size()), static_cast<std::int64_t>(clips.size()),
                      clip.file.filename().string()});
  }
  return verdicts;
}

}  // namespace moodogram

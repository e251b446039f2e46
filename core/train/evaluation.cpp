// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/evaluation.h"

#include <algorithm>

#include "core/infer/track_analyzer.h"

namespace moodogram {

std::vector<RavdessClip> clipsOfActors(const std::vector<RavdessClip>& clips, std::span<const int> actors) {
  std::vector<RavdessClip> chosen;
  std::ranges::copy_if(clips, std::back_inserter(chosen),
                       [&](const RavdessClip& clip) { return std::ranges::find(actors, clip.actor) != actors.end(); });
  return chosen;
}

std::vector<Verdict> scoreClips(EmotionEngine& engine, const std::vector<RavdessClip>& clips, std::stop_token stop,
                                const ProgressCallback& progress) {
  TrackAnalyzer analyzer(engine);
  ThrottledProgress throttled(progress);
  std::vector<Verdict> verdicts;
  for (const RavdessClip& clip : clips) {
    verdicts.push_back({clip.emotion.value(), analyzer.analyze(clip.file, stop).summary});
    throttled.report({static_cast<std::int64_t>(verdicts.size()), static_cast<std::int64_t>(clips.size()),
                      clip.file.filename().string()});
  }
  return verdicts;
}

}  // namespace moodogram

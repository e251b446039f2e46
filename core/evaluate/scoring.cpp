// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/scoring.h"

#include "core/audio/audio_error.h"
#include "core/base/watched_thread.h"
#include "core/infer/track_analyzer.h"

namespace moodogram {

std::vector<ScoredRecording> scoreRecordings(EmotionEngine& engine, std::span<const Recording> recordings,
                                             std::stop_token stop, const ProgressCallback& progress,
                                             double hopSeconds) {
  TrackAnalyzer analyzer(engine, hopSeconds);
  ThrottledProgress throttled(progress);
  std::vector<ScoredRecording> scored;
  for (const Recording& recording : recordings) {
    ScoredRecording& made = scored.emplace_back();
    made.recording = recording;
    try {
      const TrackAnalysis analysis = analyzer.analyze(recording.file, stop);
      made.windows = analysis.classes;
      if (made.windows.empty()) {
        made.scores = analysis.summary;
        for (const WindowScores& window : analysis.timeline.windows) made.windows.emplace_back(window.scores);
      } else {
        made.scores = meanOf(made.windows);
      }
    } catch (const AudioError& error) {
      made.error = error.what();
    } catch (const NoAnswer& error) {  // its drive hangs; the others may be elsewhere
      made.error = error.what();
    }
    throttled.report({static_cast<std::int64_t>(scored.size()), static_cast<std::int64_t>(recordings.size()),
                      recording.file.filename().string()});
  }
  return scored;
}

std::vector<Verdict> verdictsOf(std::span<const ScoredRecording> recordings) {
  std::vector<Verdict> verdicts;
  for (const ScoredRecording& scored : recordings)
    if (scored.error.empty()) verdicts.push_back({scored.recording.label, scored.scores, scored.recording.group});
  return verdicts;
}

}  // namespace moodogram

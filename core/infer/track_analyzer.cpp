// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/infer/track_analyzer.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace moodogram {

TrackAnalysis TrackAnalyzer::analyze(const std::filesystem::path& file, std::stop_token stop,
                                     const ProgressCallback& progress) {
  return analyze(file, AnalysisControl{.stop = std::move(stop), .progress = progress});
}

TrackAnalysis TrackAnalyzer::analyze(const std::filesystem::path& file, const AnalysisControl& control) {
  throwIfStopped(control.stop);
  TrackRun run(m_engine, m_hopSeconds, file, control);
  std::vector<float> tensors;
  std::vector<WindowVerdict> verdicts;
  while (run.wait() && !run.isAtEnd()) {
    if (control.beforeBatch) control.beforeBatch();
    tensors.clear();
    const std::size_t count = run.take(std::max<std::size_t>(1, m_engine.preferredBatch()), tensors);
    verdicts.assign(count, {});
    m_engine.judge(tensors, verdicts);
    run.accept(tensors, verdicts);
  }
  return run.finish();
}

}  // namespace moodogram

// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/analysis_merge.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace moodogram {
namespace {

constexpr std::size_t kBatch = 500;

bool agree(const EmotionScores& a, const EmotionScores& b) {
  for (std::size_t i = 0; i < kEmotionCount; ++i)
    if (!(std::abs(static_cast<double>(a.values[i]) - static_cast<double>(b.values[i])) <= kMergeTolerance))
      return false;
  return true;
}

bool agree(const StoredAnalysis& a, const StoredAnalysis& b) {
  return agree(a.summary, b.summary) &&
         std::ranges::equal(a.timeline.windows, b.timeline.windows,
                            [](const WindowScores& x, const WindowScores& y) { return agree(x.scores, y.scores); });
}

}  // namespace

void AnalysisMerge::add(const AnalysisKey& key, StoredAnalysis analysis) {
  if (auto ours = m_library.analysis(key)) {
    const bool isSame = agree(*ours, analysis);
    ++(isSame ? m_result.same : m_result.conflicts);
    if (!isSame || ours->embedding || !analysis.embedding) return;
    ours->embedding = analysis.embedding;  // theirs is of a newer program
    analysis = *std::move(ours);
  } else {
    ++m_added;
  }
  m_batch.emplace_back(key, std::move(analysis));
  if (m_batch.size() == kBatch) save();
}

void AnalysisMerge::save() {
  m_library.saveAnalyses(m_batch);
  m_result.added += std::exchange(m_added, 0);
  m_batch.clear();
}

}  // namespace moodogram

// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <memory>

#include "core/library/keyed_analysis.h"

namespace moodogram {

/// Analyses as tables and views of an SQLite file, to be asked in SQL by any program:
///   analyses     a row an analysis: content_hash, model_hash, front_end_hash, hop_seconds, duration_seconds, the five
///                probabilities, mood, confidence, valence, arousal, known, warning, embedding
///   windows      a row a window: analysis_id, start_seconds, end_seconds, the five probabilities
///   files        a row a file with a content that was analysed: path (UTF-8), title, artist, album, content_hash
///   track_moods, window_moods   views of these, joined
/// Numbers are exact: what is read again is bit for bit what was written.
class AnalysisTablesWriter {
 public:
  /// Writes beside the file; what was there stays until finish(). Throws StoreError, as all functions here do.
  explicit AnalysisTablesWriter(const std::filesystem::path& file);
  ~AnalysisTablesWriter();

  void add(const KeyedAnalysis& analysis);
  void add(const AnalyzedTrack& track);
  void finish();

 private:
  struct Impl;
  std::unique_ptr<Impl> m_impl;
};

/// Calls found() with each analysis of such a file, which is left as it is. Throws StoreError: it is no such file, is
/// damaged, or of a newer Moodogram; and what found() throws.
void readAnalysisTables(const std::filesystem::path& file, const std::function<void(KeyedAnalysis)>& found);

}  // namespace moodogram

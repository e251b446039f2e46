// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <utility>
#include <vector>

#include "core/infer/self_check.h"
#include "core/library/library_database.h"

namespace moodogram {

/// Machines differ in the last bits of what they compute, and GPUs that compute with half as many in more.
inline constexpr double kMergeTolerance = kHalfPrecisionTolerance;

struct MergedAnalyses {
  std::int64_t added = 0;      ///< analyses that the library did not have
  std::int64_t same = 0;       ///< those that it has, with scores that agree to kMergeTolerance; where its own has no
                               ///< embedding it takes theirs
  std::int64_t conflicts = 0;  ///< those that it has with other scores, which it keeps
};

/// Brings analyses into a library, in batches: what has been saved stays, whatever happens later, and adding it again
/// changes nothing.
class AnalysisMerge {
 public:
  explicit AnalysisMerge(LibraryDatabase& library) : m_library(library) {}

  /// Throws StoreError, as does save().
  void add(const AnalysisKey& key, StoredAnalysis analysis);
  /// What add() has gathered.
  void save();
  const MergedAnalyses& result() const { return m_result; }

 private:
  LibraryDatabase& m_library;
  std::vector<std::pair<AnalysisKey, StoredAnalysis>> m_batch;
  std::int64_t m_added = 0;  ///< of the batch, those that the library did not have
  MergedAnalyses m_result;
};

}  // namespace moodogram

// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/library/library_database.h"

namespace moodogram {

/// An analysis and what it is an analysis of.
struct KeyedAnalysis {
  AnalysisKey key;
  StoredAnalysis analysis;
};

/// A file with a content that has been analysed.
struct AnalyzedTrack {
  std::string contentHash;
  std::string path;  ///< UTF-8, for reading; bytes that are none are replaced
  std::string title, artist, album;
};

}  // namespace moodogram

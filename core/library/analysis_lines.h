// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/library/keyed_analysis.h"

namespace moodogram {

/// Analyses as JSON Lines: a header, then an object an analysis, with the files that have its content. Numbers are the
/// shortest that give the same bits again.
std::string analysisLinesHeader();
std::string analysisLine(const KeyedAnalysis& analysis, const std::vector<AnalyzedTrack>& files);

/// Whether a file that begins with this line holds such lines. Throws StoreError if a newer Moodogram wrote it.
bool isAnalysisLinesHeader(std::string_view line);
/// nullopt: the line is damaged.
std::optional<KeyedAnalysis> readAnalysisLine(std::string_view line);

}  // namespace moodogram

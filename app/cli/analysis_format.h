// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/export/timeline_formats.h"
#include "core/jobs/analyze_job.h"

namespace moodogram::cli {

/// A row a file. Formats with a document a file are in core/export/timeline_formats.h.
enum class AnalysisFormat { Table, Csv, JsonLines };

/// What comes before the first row; empty for JSON.
std::string analysisHeader(AnalysisFormat format);

/// One file's result or error, with the line end.
std::string analysisRow(AnalysisFormat format, const AnalyzedFile& file);

/// The same as a document; file.analysis must be there.
TimelineDocument timelineDocument(const AnalyzedFile& file);

}  // namespace moodogram::cli

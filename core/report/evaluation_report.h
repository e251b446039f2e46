// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/evaluate/evaluation.h"
#include "core/report/html_text.h"

namespace moodogram {

/// The report on an evaluation as one HTML document: see HtmlPage. The worst verdicts are named, with paths relative to
/// the folder that all recordings share.
std::string evaluationReport(const Evaluation& evaluation);

/// Its figures and pictures, for a report on more than that: sections whose ids begin with the prefix.
void addEvaluation(HtmlPage& page, const Evaluation& evaluation, const std::string& idPrefix,
                   const std::string& heading);

}  // namespace moodogram

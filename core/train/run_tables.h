// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/train/run_status.h"

namespace moodogram {

/// What a run has to show as tables for other programs (RFC 4180), numbers with a point. Empty cells: not known.
std::string epochsCsv(const RunStatus& run);
/// A row a true class, a column a verdict, in recordings.
std::string confusionCsv(const std::vector<ConfusionRow>& rows);

/// The matrix as it stands: of the test or the folds, else of the best epoch so far of a fit (RunEpoch::part and fold;
/// nullopt: of the newest that was validated); empty: there is none.
std::vector<ConfusionRow> confusionSoFar(const RunStatus& run, std::optional<std::pair<int, int>> fit = {});

}  // namespace moodogram

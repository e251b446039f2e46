// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stop_token>
#include <string>
#include <vector>

#include "core/base/progress.h"
#include "core/dataset/dataset.h"
#include "core/evaluate/evaluation.h"
#include "core/infer/analysis_models.h"

namespace moodogram {

/// The data set as it is for testing a model: with its neutral recordings if the model tells these apart. Throws
/// ConfigError.
Dataset openTestData(DatasetSource source, const ModelInfo& model);

/// Leaves the recordings of these groups (empty: of all) in the published part "train", "validation", "test" or "all".
/// Leading zeros of names do not count: "7" is what people call the actor "07". Returns EvaluationSubject::selection.
/// Throws ConfigError if there are none.
std::string chooseRecordings(Dataset& dataset, const std::vector<std::string>& groups, const std::string& part);

/// Scores each recording by the model that suits it, as an analysis does, and says how good the verdicts are: with
/// notes on what the models learned from that is among the recordings, and on which model scored how many. selection:
/// EvaluationSubject::selection. Throws ModelError, Cancelled.
Evaluation testModels(AnalysisModels& models, const Dataset& dataset, const std::string& selection, bool calibrate,
                      double hopSeconds, const std::stop_token& stop, const ProgressCallback& progress);

}  // namespace moodogram

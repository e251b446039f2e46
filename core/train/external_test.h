// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <stop_token>
#include <string>
#include <vector>

#include "core/dataset/dataset.h"
#include "core/evaluate/evaluation.h"
#include "core/train/train_config.h"

namespace moodogram {

/// The recordings that TrainConfig::externalTest names; without a name and recordings where it names none. Those whose
/// bytes are in the data set of the training, too, are left out, whichever part they are in there; groups of the same
/// name are kept. Dataset::notes says so. Throws ConfigError (it cannot be opened, or nothing is left), Cancelled.
Dataset openExternalTest(const TrainConfig& config, const Dataset& data, const std::stop_token& stop = {});

/// What a finished network says about them.
struct ExternalResult {
  Evaluation evaluation;             ///< with Dataset::notes as those of its subject
  std::vector<std::string> missing;  ///< Dataset::missing
};

ExternalResult externalResult(const Dataset& test, std::vector<ScoredRecording> scored);

/// As "external_test" in report.json: evaluationJson() and "missing".
std::string externalJson(const ExternalResult& result);

/// What a run has kept: the verdicts, and the rest of what externalJson() wrote. Throws ConfigError.
ExternalResult readExternalResult(const std::filesystem::path& verdicts, const std::string& json);

/// Its section in a model card (Markdown).
std::string externalCard(const ExternalResult& result);

}  // namespace moodogram

// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

namespace moodogram {

/// The report on a training run as one HTML document (see HtmlPage), from the files of its folder:
///   config.json       needed; the configuration as sections of fields, "model.name" is the title
///   metrics.jsonl     a line an epoch: "fold" (0: the final fit), "epoch", and figures; those whose names end with
///                     "_loss", "_accuracy" or "_uar" are drawn
///   report.json       objects of metricsJson() by part: "calibration", "validation", "test", "external_test"
///   tested.csv        verdicts on the test part (verdictsCsv), drawn as an evaluation
///   external.csv      verdicts on the external test, likewise, with the data set and what is missing in report.json
///   folds.csv         verdicts on the held-out recordings of the folds, likewise
///   fold-1, fold-2... folds of a cross-validation, whose curves are drawn together
///   environment.json  the machine and the programs
/// What is not there is left out, so a run that goes on or was broken off has a report too. Throws ConfigError if the
/// folder has no readable config.json, or a table of verdicts is damaged.
std::string runReport(const std::filesystem::path& runFolder);

/// Writes it to report.html in the folder. Throws IoError as well.
void writeRunReport(const std::filesystem::path& runFolder);

}  // namespace moodogram

// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

namespace moodogram {

/// What the results in a folder say, as one Markdown document in which every figure comes from a JSON file there.
///
/// index.json names what belongs in it:
///   { "title": "", "text": "", "sections": [ { "title": "", "text": "", "after": "",
///       "rows": [ { "name": "", "result": "FILE.json", "command": "" } ] } ] }
/// A result is what "evaluate --json", "crossval --json", report.json of a training run, or a bench with --json wrote
/// (an object with "table": columns, rows; others may stand beside it). One whose file is not there is marked "not
/// run". Texts carry no figures: what looks like one (two decimals, a per cent sign) is refused.
///
/// Each section has a table, and says which row is the most accurate and from which others these recordings cannot tell
/// it (95 % intervals that overlap). How sure verdicts were and how often right, coverage and confusion follow in the
/// second half. Throws ConfigError that names the file and the fault.
std::string resultsReport(const std::filesystem::path& folder);

}  // namespace moodogram

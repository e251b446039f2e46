// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <vector>

namespace moodogram {

/// Where the results of many files go below one folder: for each of `files`, its path there without an ending. The
/// folders among `inputs` are mirrored (below their own names, if there are several), files named one by one go to the
/// top. Files that differ in their endings only (a.wav, a.flac) keep these (a.wav, a.flac); what still has the same
/// name is numbered in the order of `files`. No two results are equal.
std::vector<std::filesystem::path> mirroredNames(const std::vector<std::filesystem::path>& inputs,
                                                 const std::vector<std::filesystem::path>& files);

}  // namespace moodogram

// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "core/library/track.h"

namespace moodogram::cli {

/// How the tracks that a search found are printed, a row a track.
enum class SearchFormat { Table, Csv, JsonLines, Paths };

/// "csv", "json", "paths"; else the table.
SearchFormat parseSearchFormat(std::string_view name);

/// What comes before the first row; may be empty.
std::string searchHeader(SearchFormat format);

/// One track, with the line end. A path (Csv, Paths) has its exact bytes.
std::string searchRow(SearchFormat format, const LibraryTrack& row);

}  // namespace moodogram::cli

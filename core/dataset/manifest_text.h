// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "core/base/mood_class.h"
#include "core/dataset/csv_table.h"

namespace moodogram {

/// A row of a manifest as it was written; what it means is openManifest()'s business.
struct ManifestEntry {
  TextPosition where;  ///< of the row; of the fault when one is found
  std::string path;
  std::string label;
  std::optional<ClassScores> weights;
  std::string group;
  std::string part;
};

struct ManifestText {
  std::string name, licence, source, groupKind;
  std::vector<ManifestEntry> entries;
  std::set<std::string> unusedNames;  ///< columns and members that mean nothing here
};

// Both throw ConfigError with line and column for what is malformed; the file is named in messages only.
ManifestText readManifestCsv(std::string_view text, const std::filesystem::path& file);
ManifestText readManifestJson(std::string_view text, const std::filesystem::path& file);

}  // namespace moodogram

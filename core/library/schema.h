// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>

namespace moodogram {

/// One step from a schema version to the next. The steps are data: once released, a step is never edited; a change
/// of the schema is a new step at the end.
struct Migration {
  int version;      ///< of the schema after this step; 1, 2, 3, ...
  const char* sql;  ///< one or more statements, run in one transaction with the new PRAGMA user_version
};

/// In ascending order, without gaps.
std::span<const Migration> libraryMigrations();

/// PRAGMA application_id of a library file ("Mood"), so that another program's database is never written into.
inline constexpr std::int32_t kLibraryApplicationId = 0x4d6f6f64;

}  // namespace moodogram

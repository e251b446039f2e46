// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <filesystem>
#include <span>
#include <string>

#include "core/library/track.h"

namespace moodogram {

// Values and rows of the library file, to and from what they mean. Internal to core/library.

/// What toTrack() wants to read, of a table `t`, from the first column on.
extern const char* const kTrackColumns;
inline constexpr int kTrackColumnCount = 32;

Track toTrack(SQLite::Statement& row);

/// "INSERT ..." of everything that a scan knows, by path: a known track keeps when it was added and what the user has
/// made of it. Returns nothing where the id given is not 0 and no longer there.
extern const std::string kSaveTrack;
/// Binds the parameters of kSaveTrack.
void bindTrack(SQLite::Statement& statement, const Track& track);

std::span<const std::byte> blob(const SQLite::Column& column);
void bindBlob(SQLite::Statement& statement, int index, const std::string& bytes);
std::filesystem::path toPath(const SQLite::Column& column);

}  // namespace moodogram

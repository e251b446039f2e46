// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>

#include "core/library/library_database.h"

namespace moodogram::test {

/// Tags of the i-th track of a made-up collection: twelve tracks an album, some ten albums an artist.
TrackTags generatedTags(std::size_t index);

/// Where the i-th track lies: "Artist/Album/01 Title.flac"; flac, mp3, ogg and opus by turns.
std::filesystem::path generatedPath(std::size_t index);

/// Writes such a collection: real files of a second each with distinct tags, some 4 KB a file. 100,000 of them take
/// seconds. Encodes one sound of each kind with ffmpeg and puts the tags into copies. Throws std::runtime_error.
void writeLibrary(const std::filesystem::path& folder, std::size_t count);

/// Puts such a collection below `root` into a library, with an analysis of each track for the model of the key. The
/// files need not exist. Throws StoreError.
void fillDatabase(LibraryDatabase& database, const std::filesystem::path& root, std::size_t count,
                  const AnalysisKey& model);

}  // namespace moodogram::test

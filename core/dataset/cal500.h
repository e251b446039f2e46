// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>

#include "core/dataset/dataset.h"

namespace moodogram {

/// CAL500 (Turnbull et al., 2008): the published table of 502 songs x 174 tags with a column "song_id"
/// ("artist-title"), and the user's own audio, matched by that id in any case, format and subfolder, whatever stands
/// between the words. The emotion tags become soft labels by cal500-emotions.csv. The group is the artist, from the id.
/// Songs without audio are listed in `missing`. Throws ConfigError if no song has any, or with the place in the table.
Dataset openCal500(const DatasetSource& source);

/// The file if it is such a table, or the one in this folder: a CSV file whose header names "song_id" and "Emotion-..."
/// columns. nullopt: there is none.
std::optional<std::filesystem::path> findCal500Table(const std::filesystem::path& place);

}  // namespace moodogram

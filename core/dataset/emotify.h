// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include "core/dataset/dataset.h"

namespace moodogram {

/// Emotify (A. Aljanaki, F. Wiering and R. C. Veltkamp, 2015): 400 excerpts of music and the shares of raters who felt
/// each of nine emotions. A folder with ratings_mean.csv (a row an excerpt, with its `file`, `n_raters` and a column
/// for each emotion) and tags.csv (`file`, `artist`). What the nine mean is in emotify-emotions.csv, or the source's
/// labels. The group is the artist. No split is published; the parts are those of emotify-split.csv, which gives every
/// artist one. Excerpts whose audio is not there are listed in `missing`. Throws ConfigError.
Dataset openEmotify(const DatasetSource& source);

/// Whether the folder has such a table of ratings.
bool hasEmotifyRatings(const std::filesystem::path& folder);

}  // namespace moodogram

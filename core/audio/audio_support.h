// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace moodogram {

/// Names and versions of the libraries that decode and resample, e.g. "libsndfile 1.2.0".
std::vector<std::string> audioLibraryVersions();

/// The formats that this installation decodes, e.g. "wav, flac, ogg vorbis, opus, mp3, aac; missing: wma".
std::string decodableFormats();

}  // namespace moodogram

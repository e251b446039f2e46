// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include "core/library/track.h"

namespace moodogram {

/// Reads tags and duration with TagLib. Files without tags, or that TagLib does not know, give empty tags: whether
/// they can be heard is AudioReader's business. Never writes.
TrackTags readTags(const std::filesystem::path& file);

}  // namespace moodogram

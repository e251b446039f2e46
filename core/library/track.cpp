// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/track.h"

#include "core/base/paths.h"

namespace moodogram {

std::string Track::displayTitle() const { return tags.title.empty() ? displayPath(file.stem()) : tags.title; }

}  // namespace moodogram

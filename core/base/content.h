// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

namespace moodogram {

/// What a recording is, as far as the choice of its model goes. Music is all that is not a solo voice.
enum class Content { Music, SoloVoice };

/// Whether most of a track lies outside of what its model knows. known: share of the windows that are like what the
/// model learned from; nullopt: it does not say.
inline bool isOutside(std::optional<float> known) { return known && *known < 0.5F; }

}  // namespace moodogram

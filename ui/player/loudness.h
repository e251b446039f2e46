// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

#include "core/library/track.h"

namespace moodogram::ui {

enum class LoudnessMode {
  Off,    ///< every file at its own level
  Track,  ///< every track as loud as every other
  Album,  ///< every album as loud as every other; what is quiet within it stays quiet
};

/// "off", "track" or "album", as in the settings.
QString loudnessModeName(LoudnessMode mode);
std::optional<LoudnessMode> parseLoudnessMode(const QString& name);

/// What a track is multiplied by so that it sounds as loud as others (ReplayGain 2.0). A file that says one gain only,
/// of itself or of its album, is played by that; one that says none at its own level. Never so loud that its largest
/// sample clips, and, where it does not say how large that is, never louder than it is.
float loudnessFactor(const ReplayGain& gain, LoudnessMode mode);

}  // namespace moodogram::ui

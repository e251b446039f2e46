// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QPalette>

namespace moodogram::ui {

enum class TransportIcon { Previous, Play, Pause, Next, Speaker, SpeakerMuted, Shuffle, Repeat, RepeatOne };

/// Drawn at any size and pixel ratio in the palette's text colour; what is switched on in that of the accent.
QIcon transportIcon(TransportIcon icon, const QPalette& palette);

}  // namespace moodogram::ui

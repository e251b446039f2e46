// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QPalette>

namespace moodogram::ui {

enum class TransportIcon { Previous, Play, Pause, Next, Speaker, SpeakerMuted };

/// Drawn at any size and pixel ratio in the palette's text colour.
QIcon transportIcon(TransportIcon icon, const QPalette& palette);

}  // namespace moodogram::ui

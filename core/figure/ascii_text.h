// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "core/figure/figure_module.h"

namespace moodogram {

/// Whether all of it is from space to tilde.
bool isPlainAscii(std::string_view text);

/// One line of plain ASCII as the figure module draws it where DejaVu Sans Mono is the monospaced font, but without the
/// module and its libraries, and the same on every machine.
TextBitmap drawAsciiText(std::string_view text);

}  // namespace moodogram

// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/figure/figure_module.h"

namespace moodogram {

/// In the module.
TextBitmap drawTextBitmap(const std::string& utf8);

}  // namespace moodogram

// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stop_token>

namespace moodogram::cli {

/// Trains each network for a few steps on the demo pieces and prints a line of JSON for it as soon as it is measured:
/// {"network": "moodnet", "windows_per_second": 312.5}. Leaves nothing behind.
int measureTraining(const std::stop_token& stop);

}  // namespace moodogram::cli

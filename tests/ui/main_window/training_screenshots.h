// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/main_window/photographer.h"

namespace moodogram::test {

/// Every page of the training wizard, a run at work, one that crashed, one that is finished, and the models. Learns
/// from real recordings where they are on this machine, else from synthetic ones.
void takeTraining(ui::MainWindow& window, Photographer& photographer);

}  // namespace moodogram::test

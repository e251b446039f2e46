// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/train/run_status.h"

namespace moodogram::ui {

/// "Running", "Paused"...
QString runStateText(RunState state);
/// A glyph for it, beside the text.
QString runStateGlyph(RunState state);
/// The model's name, else the folder's.
QString runTitle(const RunStatus& run);
/// "final fit", "calibration 2 of 5", or "fold 3 of 5" with that of a cross-validation; part and fold as in RunEpoch.
QString fitText(const RunStatus& run, int part, int fold);
/// What it is at: "fold 3 of 6 · epoch 44 of 60 · 214 windows/s · 18 min left".
QString runProgressText(const RunStatus& run);
/// How good it is on the external test, rich text; empty: it has none, or is not done.
QString externalText(const RunStatus& run);
/// 0 to 1 of all fits; negative: not known.
double runProgress(const RunStatus& run);
/// By the epochs so far; negative: not known.
double secondsLeft(const RunStatus& run);
/// 0: not known.
double windowsPerSecond(const RunStatus& run);

}  // namespace moodogram::ui

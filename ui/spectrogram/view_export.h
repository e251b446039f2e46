// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/export_request.h"

namespace moodogram::ui {

class SpectrogramView;
struct ShownTrack;

/// What the export dialog starts from: what is on screen now.
ExportRequest exportRequestOf(SpectrogramView& view, const ShownTrack& track, const EmotionTimeline& timeline,
                              double playheadSeconds);

}  // namespace moodogram::ui

// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <array>
#include <numeric>

#include "core/base/emotion.h"

namespace moodogram::ui {

/// How many tracks of a part of the library have which mood.
struct MoodCounts {
  qint64 tracks = 0;
  std::array<qint64, kEmotionCount> moods{};
  qint64 notSure = 0;

  qint64 analyzed() const { return std::accumulate(moods.begin(), moods.end(), notSure); }
};

}  // namespace moodogram::ui

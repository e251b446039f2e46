// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <span>
#include <vector>

#include "core/base/emotion.h"

class QPainter;
class QPalette;

namespace moodogram::ui {

/// The most frequent emotion of each of `count` equal slices of the windows (the earlier one on a tie), so a bar has
/// the same density for every track. Empty without windows.
std::vector<Emotion> segmentEmotions(std::span<const Emotion> windowTops, std::size_t count);

/// Draws the small timeline of a table cell: coloured segments with rounded ends, centred in the cell.
void paintEmotionSegments(QPainter& painter, const QRectF& cell, std::span<const Emotion> windowTops,
                          const QPalette& palette);

}  // namespace moodogram::ui

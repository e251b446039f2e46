// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>

#include "core/base/emotion.h"

class QPainter;
class QWidget;

namespace moodogram::ui {

// The plane of valence (to the right) and arousal (up) that fills a widget.

/// Frame, axes and the names of its corners.
void paintValenceArousalPlane(QPainter& painter, const QWidget& widget);

QPointF placeOnPlane(const QWidget& widget, ValenceArousal position);
/// The inverse, within the plane.
ValenceArousal positionOnPlane(const QWidget& widget, QPointF place);

}  // namespace moodogram::ui

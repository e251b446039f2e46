// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QString>

class QImage;
class QPainter;

namespace moodogram::ui {

/// Draws an album's cover with rounded corners, cut to a square. Where there is none (a null image), a colour of its
/// own with its initial stands for it: the same on every run.
void paintCover(QPainter& painter, const QRectF& square, const QImage& cover, const QString& title,
                const QString& artist);

}  // namespace moodogram::ui

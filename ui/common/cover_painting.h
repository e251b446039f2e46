// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QString>

class QImage;
class QPainter;

namespace moodogram {
struct Track;
}

namespace moodogram::ui {

/// What a cover is drawn for where there is no picture.
struct CoverName {
  QString title;
  QString artist;
};
/// Of the track's album, as a cover is; of the track itself where its tags name none.
CoverName coverNameOf(const Track& track);

/// Draws an album's cover with rounded corners, cut to a square. Where there is none (a null image), a colour of its
/// own with its initial stands for it: the same on every run.
void paintCover(QPainter& painter, const QRectF& square, const QImage& cover, const QString& title,
                const QString& artist);

}  // namespace moodogram::ui

// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/cover_painting.h"

#include <QImage>
#include <QLinearGradient>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>

#include "core/library/track.h"
#include "ui/common/formatters.h"

namespace moodogram::ui {
namespace {

constexpr double kCornerShare = 0.125;
constexpr double kInitialShare = 0.46;

}  // namespace

CoverName coverNameOf(const Track& track) {
  const TrackTags& tags = track.tags;
  return {toText(tags.album.empty() ? track.displayTitle() : tags.album),
          toText(tags.albumArtist.empty() ? tags.artist : tags.albumArtist)};
}

void paintCover(QPainter& painter, const QRectF& square, const QImage& cover, const QString& title,
                const QString& artist) {
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setRenderHint(QPainter::SmoothPixmapTransform);
  const double corner = std::min(8.0, square.width() * kCornerShare);
  if (!cover.isNull()) {
    const double side = std::min(cover.width(), cover.height());
    QPainterPath outline;
    outline.addRoundedRect(square, corner, corner);
    painter.setClipPath(outline, Qt::IntersectClip);
    painter.drawImage(square, cover, QRectF((cover.width() - side) / 2, (cover.height() - side) / 2, side, side));
    painter.restore();
    return;
  }
  // Qt's own hash is another one on every run.
  unsigned sum = 0;
  for (const QChar c : artist + title) sum = sum * 31 + c.unicode();
  const int hue = static_cast<int>(sum % 360);
  QLinearGradient gradient(square.topLeft(), square.bottomRight());
  gradient.setColorAt(0, QColor::fromHsl(hue, 90, 85));
  gradient.setColorAt(1, QColor::fromHsl((hue + 60) % 360, 90, 130));
  painter.setPen(Qt::NoPen);
  painter.setBrush(gradient);
  painter.drawRoundedRect(square, corner, corner);
  QFont large = painter.font();
  large.setPixelSize(std::max(1, qRound(square.width() * kInitialShare)));
  large.setWeight(QFont::DemiBold);
  painter.setFont(large);
  painter.setPen(QColor(255, 255, 255, 235));
  painter.drawText(square, Qt::AlignCenter, title.trimmed().left(1).toUpper());
  painter.restore();
}

}  // namespace moodogram::ui

// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spectrogram/spectrogram_item.h"

#include <algorithm>
#include <cmath>

#include "ui/spectrogram/overview.h"

namespace moodogram::ui {

SpectrogramItem::SpectrogramItem(QCPAxisRect* rect, TileService* tiles)
    : QCPAbstractItem(rect->parentPlot()), m_rect(rect), m_tiles(tiles) {
  // The plot's own clip lies one pixel too high.
  setClipToAxisRect(false);
  setSelectable(false);
  setAntialiased(false);  // QCPPainter would shift everything by half a pixel
}

const TilePicture* SpectrogramItem::pictureAt(TileService& tiles, std::int64_t sample, int level,
                                              std::int64_t* firstSample) {
  const TilePicture& overview = tiles.overview();
  if (overview.image.isNull()) return nullptr;
  for (int l = std::max(level, kFinestLevel); l < overview.level; ++l) {
    const std::int64_t tileSamples = kTileColumns * samplesPerColumn(l);
    if (const TilePicture* picture = tiles.tile({l, sample / tileSamples})) {
      *firstSample = sample / tileSamples * tileSamples;
      return picture;
    }
  }
  *firstSample = 0;
  return sample < overview.image.width() * samplesPerColumn(overview.level) ? &overview : nullptr;
}

void SpectrogramItem::draw(QCPPainter* painter) {
  if (!m_tiles->hasTrack()) return;
  const QRectF area = m_rect->rect();
  painter->setClipRect(area);
  painter->fillRect(area, mParentPlot->palette().color(QPalette::Base));
  painter->fillRect(area, QBrush(mParentPlot->palette().color(QPalette::Mid), Qt::BDiagPattern));
  const TilePicture& overview = m_tiles->overview();
  if (overview.image.isNull()) return;

  const QCPAxis* time = m_rect->axis(QCPAxis::atBottom);
  const double rate = m_tiles->sampleRateHz();
  const double samplesPerPixel = time->range().size() * rate / (area.width() * painter->device()->devicePixelRatioF());
  const int wantedLevel = std::max(static_cast<int>(std::floor(std::log2(samplesPerPixel))), kFinestLevel);
  const int level = std::min(wantedLevel, overview.level);
  const std::int64_t step = samplesPerColumn(level);
  const auto firstColumn = std::max<std::int64_t>(static_cast<std::int64_t>(time->range().lower * rate) / step - 1, 0);
  const std::int64_t decoded = overview.image.width() * samplesPerColumn(overview.level);
  const std::int64_t end = level == overview.level ? std::min(decoded, m_tiles->sampleCount()) : m_tiles->sampleCount();
  const auto endColumn =
      std::min(static_cast<std::int64_t>(time->range().upper * rate) / step + 2, (end + step - 1) / step);
  if (endColumn <= firstColumn) return;

  const QImage strip = level == overview.level
                           ? overview.image.copy(static_cast<int>(firstColumn), 0,
                                                 static_cast<int>(endColumn - firstColumn), overview.image.height())
                           : composed(level, firstColumn, endColumn);
  const double left = time->coordToPixel(static_cast<double>(firstColumn * step) / rate);
  const double right = time->coordToPixel(static_cast<double>(endColumn * step) / rate);
  painter->setRenderHint(QPainter::SmoothPixmapTransform);
  painter->drawImage(QRectF(left, area.top(), right - left, area.height()), strip);
}

QImage SpectrogramItem::composed(int level, std::int64_t firstColumn, std::int64_t endColumn) const {
  const std::int64_t step = samplesPerColumn(level);
  QImage strip(static_cast<int>(endColumn - firstColumn), m_tiles->overview().image.height(), QImage::Format_RGB32);
  strip.fill(mParentPlot->palette().color(QPalette::Base));
  QPainter painter(&strip);
  for (std::int64_t index = firstColumn / kTileColumns; index * kTileColumns < endColumn; ++index) {
    const std::int64_t tileColumn = index * kTileColumns;
    std::int64_t pictureFirst = 0;
    const TilePicture* picture = pictureAt(*m_tiles, tileColumn * step, level, &pictureFirst);
    if (!picture) continue;
    const QRectF target(static_cast<double>(tileColumn - firstColumn), 0, kTileColumns, strip.height());
    const auto shrink = static_cast<double>(samplesPerColumn(picture->level - level));
    const double source = (static_cast<double>(tileColumn) - static_cast<double>(pictureFirst / step)) / shrink;
    painter.drawImage(target, picture->image, QRectF(source, 0, kTileColumns / shrink, strip.height()));
  }
  return strip;
}

}  // namespace moodogram::ui

// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spectrogram/spectrogram_item.h"

#include <algorithm>
#include <cmath>

#include "ui/spectrogram/overview.h"

namespace moodogram::ui {

SpectrogramItem::SpectrogramItem(QCPAxisRect* rect, TileService* tiles)
    : QCPAbstractItem(rect->parentPlot()), m_rect(rect), m_tiles(tiles) {
  setClipAxisRect(rect);
  setSelectable(false);
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

double SpectrogramItem::pixelOf(std::int64_t sample) const {
  return m_rect->axis(QCPAxis::atBottom)->coordToPixel(static_cast<double>(sample) / m_tiles->sampleRateHz());
}

void SpectrogramItem::draw(QCPPainter* painter) {
  if (!m_tiles->hasTrack()) return;
  const QRectF area = m_rect->rect();
  painter->fillRect(area, mParentPlot->palette().color(QPalette::Base));
  painter->fillRect(area, QBrush(mParentPlot->palette().color(QPalette::Mid), Qt::BDiagPattern));

  const QCPRange range = m_rect->axis(QCPAxis::atBottom)->range();
  const double rate = m_tiles->sampleRateHz();
  const auto first = static_cast<std::int64_t>(std::max(std::floor(range.lower * rate), 0.0));
  const auto end = std::min(static_cast<std::int64_t>(std::ceil(range.upper * rate)), m_tiles->sampleCount());
  const TilePicture& overview = m_tiles->overview();
  if (overview.image.isNull() || end <= first) return;

  painter->setRenderHint(QPainter::SmoothPixmapTransform);
  const double samplesPerPixel =
      range.size() * rate / (area.width() * painter->device()->devicePixelRatioF());
  const int level = std::max(static_cast<int>(std::floor(std::log2(samplesPerPixel))), kFinestLevel);
  if (level >= overview.level) {
    blit(painter, overview, 0, first, end);
    return;
  }
  for (const TileKey& key : tilesNearestFirst(first, end, level)) {
    const std::int64_t tileSamples = kTileColumns * samplesPerColumn(level);
    const std::int64_t tileFirst = key.index * tileSamples;
    std::int64_t pictureFirst = 0;
    const TilePicture* picture = pictureAt(*m_tiles, tileFirst, level, &pictureFirst);
    if (picture) blit(painter, *picture, pictureFirst, tileFirst, std::min(tileFirst + tileSamples, end));
  }
}

void SpectrogramItem::blit(QCPPainter* painter, const TilePicture& picture, std::int64_t pictureFirst,
                           std::int64_t first, std::int64_t end) const {
  // Far beyond the sides nothing is stretched: a coarse column can be many screens wide when zoomed in.
  const std::int64_t step = samplesPerColumn(picture.level);
  const QCPRange range = m_rect->axis(QCPAxis::atBottom)->range();
  const auto viewFirst = static_cast<std::int64_t>(range.lower * m_tiles->sampleRateHz());
  const auto viewEnd = static_cast<std::int64_t>(range.upper * m_tiles->sampleRateHz()) + 1;
  first = std::max(first, viewFirst - 2 * step);
  end = std::min({end, viewEnd + 2 * step, pictureFirst + picture.image.width() * step});
  if (end <= first) return;

  // Neighbours share an edge on a whole device pixel, so no seam shows.
  const double ratio = painter->device()->devicePixelRatioF();
  const auto snapped = [&](std::int64_t sample) { return std::round(pixelOf(sample) * ratio) / ratio; };
  const double left = snapped(first);
  const double right = snapped(end);
  if (right <= left) return;
  const QRectF area = m_rect->rect();
  const auto column = [&](std::int64_t sample) {
    return static_cast<double>(sample - pictureFirst) / static_cast<double>(step);
  };
  painter->drawImage(QRectF(left, area.top(), right - left, area.height()), picture.image,
                     QRectF(column(first), 0, column(end) - column(first), picture.image.height()));
}

}  // namespace moodogram::ui

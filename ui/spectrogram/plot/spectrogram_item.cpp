// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spectrogram/plot/spectrogram_item.h"

#include <algorithm>
#include <cmath>

#include "ui/spectrogram/tiles/overview.h"

namespace moodogram::ui {
namespace {

constexpr int kHatchPixels = 8;

}  // namespace

SpectrogramItem::SpectrogramItem(QCPAxisRect* rect, TileService* tiles)
    : QCPAbstractItem(rect->parentPlot()), m_rect(rect), m_tiles(tiles) {
  setClipToAxisRect(false);  // draw() sets its own
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
  const double ratio = painter->device()->devicePixelRatioF();
  const QSize size(static_cast<int>(std::ceil(area.width() * ratio)),
                   static_cast<int>(std::ceil(area.height() * ratio)));
  const QCPRange range = m_rect->axis(QCPAxis::atBottom)->range();
  const double rate = m_tiles->sampleRateHz();
  const double samplesPerPixel = range.size() * rate / (area.width() * ratio);
  const TilePicture& overview = m_tiles->overview();
  int width = 0;
  if (!overview.image.isNull() && !size.isEmpty() && samplesPerPixel > 0) {
    const QPalette& palette = mParentPlot->palette();
    const auto firstPixel = std::max<std::int64_t>(std::llround(range.lower * rate / samplesPerPixel), 0);
    width = m_canvas.update(
        {size, steady(samplesPerPixel), firstPixel, m_tiles->wantedAxis(), palette.color(QPalette::Base).rgb(),
         palette.color(QPalette::Mid).rgb(), static_cast<int>(std::lround(kHatchPixels * ratio))},
        *m_tiles);
  }
  // The plot's own clip lies one pixel too high.
  painter->setClipRect(area);
  if (width < size.width()) painter->fillRect(area, mParentPlot->palette().color(QPalette::Base));
  if (width == 0) return;
  painter->setRenderHint(QPainter::SmoothPixmapTransform, false);
  // In device pixels, as an image that is not scaled is copied in a fraction of the time.
  painter->scale(1 / ratio, 1 / ratio);
  for (const TileCanvas::Part& part : m_canvas.parts(width)) {
    painter->drawImage(QPointF(area.left() * ratio + part.x, area.top() * ratio), m_canvas.ring(),
                       QRectF(part.ringX, 0, part.width, size.height()));
  }
}

double SpectrogramItem::steady(double samplesPerPixel) {
  // Panning changes the last digits of a range's length.
  const double drift = std::abs(samplesPerPixel / m_samplesPerPixel - 1);
  if (!(drift < 1e-9)) m_samplesPerPixel = samplesPerPixel;
  return m_samplesPerPixel;
}

}  // namespace moodogram::ui

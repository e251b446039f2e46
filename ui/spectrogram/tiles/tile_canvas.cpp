// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spectrogram/tiles/tile_canvas.h"

#include <algorithm>
#include <cmath>
#include <cstring>

#include "ui/spectrogram/tiles/overview.h"
#include "ui/spectrogram/tiles/tile_service.h"

namespace moodogram::ui {
namespace {

/// Finer tiles than wanted that are still there after zooming out are better than coarser ones.
constexpr int kFinerLevels = 2;

/// Rows that are drawn of all strips before the next ones: few enough pages of memory for the processor to keep at
/// hand.
constexpr int kBandRows = 64;

}  // namespace

std::int64_t TileCanvas::pixelOf(std::int64_t sample) const {
  return static_cast<std::int64_t>(std::llround(static_cast<double>(sample) / m_view.samplesPerPixel));
}

std::vector<TileCanvas::Part> TileCanvas::parts(int width) const {
  const int ringWidth = m_ring.width();
  const int start = static_cast<int>(m_view.firstPixel % ringWidth);
  const int first = std::min(width, ringWidth - start);
  std::vector<Part> result{{0, start, first}};
  if (first < width) result.push_back({first, 0, width - first});
  return result;
}

int TileCanvas::update(const View& view, TileService& tiles) {
  // The finest level of use: one to two columns a pixel.
  const int wanted = static_cast<int>(std::floor(std::log2(std::max(view.samplesPerPixel, 1.0))));
  const int level = std::min(std::max(wanted, kFinestLevel), tiles.overview().level);
  View moved = view;
  moved.firstPixel = m_view.firstPixel;
  if (!(moved == m_view) || level != m_level) m_slots.clear();
  if (m_ring.size() != view.size) m_ring = QImage(view.size, QImage::Format_RGB32);
  m_view = view;
  m_level = level;
  m_strips.clear();
  m_rows.clear();
  m_columns.clear();
  m_weights.clear();
  m_drawnColumns = 0;

  const std::int64_t viewEnd = std::min(view.firstPixel + view.size.width(), pixelOf(tiles.sampleCount()));
  const std::int64_t tileSamples = kTileColumns * samplesPerColumn(level);
  const auto sampleOf = [&](std::int64_t pixel) {
    return static_cast<std::int64_t>(static_cast<double>(pixel) * view.samplesPerPixel);
  };
  const std::int64_t firstSlot = std::max<std::int64_t>(sampleOf(view.firstPixel) / tileSamples - 1, 0);
  std::map<std::int64_t, Slot> slots;
  for (std::int64_t index = firstSlot; pixelOf(index * tileSamples) < viewEnd; ++index) {
    const std::int64_t begin = std::max(pixelOf(index * tileSamples), view.firstPixel);
    const std::int64_t end = std::min(pixelOf((index + 1) * tileSamples), viewEnd);
    if (begin >= end) continue;
    Slot slot{{}, begin, end};
    const std::vector<Layer> layers = layersAt(tiles, {level, index});
    for (const Layer& layer : layers) {
      for (const TilePicture* picture : {layer.picture, layer.before, layer.after})
        slot.pictures.push_back(picture ? picture->image.cacheKey() : 0);
    }
    const auto known = m_slots.find(index);
    const bool drawn = known != m_slots.end() && known->second.pictures == slot.pictures &&
                       known->second.begin <= begin && known->second.end >= end;
    if (!drawn) {
      planSlot(layers, begin, end);
      m_drawnColumns += static_cast<int>(end - begin);
    }
    slots.emplace(index, std::move(slot));
  }
  m_slots = std::move(slots);
  drawStrips();
  return static_cast<int>(std::max<std::int64_t>(viewEnd - view.firstPixel, 0));
}

void TileCanvas::planSlot(const std::vector<Layer>& layers, std::int64_t begin, std::int64_t end) {
  // The lowest layer has all frequencies; only the growing overview may end too early.
  const TilePicture& lowest = *layers.front().picture;
  const std::int64_t lowestEnd =
      pixelOf(layers.front().firstSample + lowest.image.width() * samplesPerColumn(lowest.level));
  if (lowestEnd < end) drawHatch(std::max(begin, lowestEnd), end);
  for (const Layer& layer : layers) planLayer(layer, begin, end);
}

void TileCanvas::drawHatch(std::int64_t begin, std::int64_t end) {
  for (int y = 0; y < m_view.size.height(); ++y) {
    auto* line = reinterpret_cast<QRgb*>(m_ring.scanLine(y));
    for (std::int64_t pixel = begin; pixel < end; ++pixel)
      line[pixel % m_ring.width()] = (pixel + y) % m_view.hatchPixels == 0 ? m_view.hatch : m_view.base;
  }
}

TileCanvas::Layer TileCanvas::layerOf(TileService& tiles, const TileKey& key, const TilePicture* picture) const {
  Layer layer{picture, key.index * kTileColumns * samplesPerColumn(key.level), nullptr, nullptr};
  const auto neighbour = [&](std::int64_t index) -> const TilePicture* {
    const TilePicture* found = tiles.tile({key.level, index});
    return found && found->axis == picture->axis && found->image.height() == picture->image.height() ? found : nullptr;
  };
  layer.before = key.index > 0 ? neighbour(key.index - 1) : nullptr;
  layer.after = neighbour(key.index + 1);
  return layer;
}

std::vector<TileCanvas::Layer> TileCanvas::layersAt(TileService& tiles, const TileKey& key) const {
  std::vector<Layer> layers;
  const TilePicture& overview = tiles.overview();
  const auto coversView = [&](const TilePicture& picture) {
    return heightOfFrequency(picture.axis, m_view.axis.minHz) >= -1e-6 &&
           heightOfFrequency(picture.axis, m_view.axis.maxHz) <= 1 + 1e-6;
  };
  // From the top down, until nothing below shows through.
  if (key.level < overview.level) {
    if (const TilePicture* picture = tiles.tile(key)) layers.push_back(layerOf(tiles, key, picture));
    for (int finer = 1; layers.empty() && finer <= kFinerLevels && key.level - finer >= kFinestLevel; ++finer) {
      for (std::int64_t i = 0; i < std::int64_t{1} << finer; ++i) {
        const TileKey child{key.level - finer, (key.index << finer) + i};
        if (const TilePicture* picture = tiles.tile(child)) layers.push_back(layerOf(tiles, child, picture));
      }
    }
    const bool covered = layers.size() == 1 && layers.front().picture->level == key.level;
    for (int level = key.level + 1; !covered && level < overview.level; ++level) {
      const TileKey parent{level, key.index >> (level - key.level)};
      if (const TilePicture* picture = tiles.tile(parent)) {
        layers.push_back(layerOf(tiles, parent, picture));
        break;
      }
    }
    if (!layers.empty() && layers.back().picture->level >= key.level && coversView(*layers.back().picture)) {
      std::reverse(layers.begin(), layers.end());
      return layers;
    }
  }
  layers.push_back({&overview, 0, nullptr, nullptr});
  if (!coversView(overview)) layers.push_back({&tiles.wholeOverview(), 0, nullptr, nullptr});
  std::reverse(layers.begin(), layers.end());
  return layers;
}

std::size_t TileCanvas::rowsOf(const TilePicture& picture) {
  const int pictureRows = picture.image.height();
  const auto known = std::find_if(m_rows.begin(), m_rows.end(), [&](const RowTable& table) {
    return table.axis == picture.axis && table.pictureRows == pictureRows;
  });
  if (known != m_rows.end()) return static_cast<std::size_t>(known - m_rows.begin());
  const int height = m_view.size.height();
  RowTable table{picture.axis, pictureRows, std::vector<int>(static_cast<std::size_t>(height))};
  const double bottom = heightOfFrequency(m_view.axis, picture.axis.minHz);
  const double top = heightOfFrequency(m_view.axis, picture.axis.maxHz);
  for (int y = 0; y < height; ++y) {
    const double place = (1 - (y + 0.5) / height - bottom) / (top - bottom);
    const bool inside = place >= 0 && place < 1;
    table.rows[static_cast<std::size_t>(y)] = inside ? pictureRows - 1 - static_cast<int>(place * pictureRows) : -1;
  }
  m_rows.push_back(std::move(table));
  return m_rows.size() - 1;
}

void TileCanvas::planLayer(const Layer& layer, std::int64_t begin, std::int64_t end) {
  const std::int64_t step = samplesPerColumn(layer.picture->level);
  begin = std::max(begin, pixelOf(layer.firstSample));
  end = std::min(end, pixelOf(layer.firstSample + layer.picture->image.width() * step));
  while (begin < end) {
    const int ringX = static_cast<int>(begin % m_ring.width());
    const int width = static_cast<int>(std::min<std::int64_t>(end - begin, m_ring.width() - ringX));
    planStrip(layer, begin, ringX, width);
    begin += width;
  }
}

void TileCanvas::planStrip(const Layer& layer, std::int64_t begin, int ringX, int width) {
  const int pictureWidth = layer.picture->image.width();
  const auto step = static_cast<double>(samplesPerColumn(layer.picture->level));
  Strip strip{layer, ringX, width, rowsOf(*layer.picture), m_columns.size(), width, width, true};
  for (int x = 0; x < width; ++x) {
    // The middle of the pixel between the middles of two columns.
    const double sample = (static_cast<double>(begin + x) + 0.5) * m_view.samplesPerPixel;
    const double place = std::clamp((sample - static_cast<double>(layer.firstSample)) / step + 0.5, 0.0,
                                    static_cast<double>(pictureWidth) + 0.999);
    const int column = static_cast<int>(place);
    const int right = static_cast<int>((place - std::floor(place)) * 256);
    m_columns.push_back(column);
    m_weights.emplace_back(right);
    strip.exact = strip.exact && right == 0 && column == m_columns[strip.columns] + x;
    if (strip.firstInner == width && column > 0) strip.firstInner = x;
    if (strip.endInner == width && column >= pictureWidth) strip.endInner = x;
  }
  strip.firstInner = std::min(strip.firstInner, strip.endInner);
  m_strips.push_back(strip);
}

void TileCanvas::drawStrips() {
  auto* const pixels = reinterpret_cast<QRgb*>(m_ring.bits());
  for (int top = 0; top < m_view.size.height(); top += kBandRows) {
    const int bottom = std::min(top + kBandRows, m_view.size.height());
    for (const Strip& strip : m_strips) drawRows(strip, top, bottom, pixels);
  }
}

void TileCanvas::drawRows(const Strip& strip, int top, int bottom, QRgb* pixels) {
  const QImage& image = strip.layer.picture->image;
  const std::vector<int>& rows = m_rows[strip.rows].rows;
  const int* const columns = &m_columns[strip.columns];
  const BlendWeights* const weights = &m_weights[strip.columns];
  const int inner = strip.endInner - strip.firstInner;
  const std::ptrdiff_t stride = m_ring.bytesPerLine() / static_cast<std::ptrdiff_t>(sizeof(QRgb));
  int lineRow = -1;
  for (int y = top; y < bottom; ++y) {
    const int row = rows[static_cast<std::size_t>(y)];
    if (row < 0) continue;
    QRgb* const target = pixels + y * stride + strip.ringX;
    if (row == lineRow) {
      std::memcpy(target, target - stride, static_cast<std::size_t>(strip.width) * sizeof(QRgb));
      continue;
    }
    lineRow = row;
    const auto* const source = reinterpret_cast<const QRgb*>(image.constScanLine(row));
    const auto edge = [row](const TilePicture* picture, bool last, QRgb otherwise) {
      if (!picture) return otherwise;
      return reinterpret_cast<const QRgb*>(picture->image.constScanLine(row))[last ? picture->image.width() - 1 : 0];
    };
    const auto blend = [&](int from, int to, const QRgb* line, const int* places) {
      blendLine(line, places, weights + from, static_cast<std::size_t>(to - from), target + from);
    };
    static constexpr int kPair[] = {0};
    for (int x = 0; x < strip.firstInner; ++x) {
      const QRgb pair[] = {edge(strip.layer.before, true, source[0]), source[0]};
      blend(x, x + 1, pair, kPair);
    }
    for (int x = strip.endInner; x < strip.width; ++x) {
      const QRgb last = source[image.width() - 1];
      const QRgb pair[] = {last, edge(strip.layer.after, false, last)};
      blend(x, x + 1, pair, kPair);
    }
    if (inner == 0) continue;
    const int* const places = columns + strip.firstInner;
    if (strip.exact) {
      std::memcpy(target + strip.firstInner, source + places[0] - 1, static_cast<std::size_t>(inner) * sizeof(QRgb));
    } else {
      blend(strip.firstInner, strip.endInner, source - 1, places);
    }
  }
}

}  // namespace moodogram::ui

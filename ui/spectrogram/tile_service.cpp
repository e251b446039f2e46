// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spectrogram/tile_service.h"

#include <algorithm>
#include <cmath>

#include "ui/spectrogram/overview.h"
#include "ui/spectrogram/tile_worker.h"

namespace moodogram::ui {
namespace {

constexpr std::size_t kMaxImageBytes = 96 << 20;

}  // namespace

std::vector<TileKey> tilesNearestFirst(std::int64_t firstSample, std::int64_t endSample, int level) {
  if (endSample <= firstSample) return {};
  const std::int64_t tileSamples = kTileColumns * samplesPerColumn(level);
  std::vector<TileKey> keys;
  for (std::int64_t i = firstSample / tileSamples; i * tileSamples < endSample; ++i) keys.push_back({level, i});
  const double middle = static_cast<double>(firstSample + endSample) / (2.0 * static_cast<double>(tileSamples));
  std::stable_sort(keys.begin(), keys.end(), [&](const TileKey& a, const TileKey& b) {
    return std::abs(static_cast<double>(a.index) + 0.5 - middle) <
           std::abs(static_cast<double>(b.index) + 0.5 - middle);
  });
  return keys;
}

TileService::TileService(TileSourceFactory factory, QObject* parent)
    : QObject(parent), m_worker(std::make_unique<TileWorker>(this, std::move(factory))), m_images(kMaxImageBytes) {}

TileService::~TileService() = default;

void TileService::reset() {
  ++m_track;
  m_opened = false;
  m_damageReported = false;
  m_sampleRateHz = 0;
  m_sampleCount = 0;
  m_overview = {};
  m_overviewComplete = false;
  m_shown = m_wanted;
  m_asked.clear();
  m_known.clear();
  m_images.clear();
}

void TileService::setTrack(const std::filesystem::path& file) {
  reset();
  m_file = file;
  placeOrder({});
  Q_EMIT stateChanged();
}

void TileService::clear() { setTrack({}); }

void TileService::setSettings(const TileSettings& settings) {
  if (m_wanted == settings) return;
  m_wanted = settings;
  if (m_overview.image.isNull()) m_shown = m_wanted;
  m_asked.clear();
  requestMissing();
  Q_EMIT stateChanged();
}

void TileService::setVisible(std::int64_t firstSample, std::int64_t endSample, int level) {
  m_firstVisible = std::max<std::int64_t>(firstSample, 0);
  m_endVisible = endSample;
  m_visibleLevel = std::max(level, kFinestLevel);
  requestMissing();
}

const TilePicture* TileService::tile(const TileKey& key) { return m_images.find({idOf(m_shown), key}); }

void TileService::requestMissing() {
  const int overviewLevel = m_overview.image.isNull() ? Overview(m_sampleCount).level() : m_overview.level;
  std::vector<TileKey> asked;
  if (m_opened && m_visibleLevel < overviewLevel) {
    // Half a screen more on each side, behind what is visible, so that panning meets finished tiles.
    const std::int64_t margin = (m_endVisible - m_firstVisible) / 2;
    asked = tilesNearestFirst(std::max<std::int64_t>(m_firstVisible - margin, 0),
                              std::min(m_endVisible + margin, m_sampleCount), m_visibleLevel);
  }
  if (asked == m_asked && m_askedSettings == m_wanted) return;
  m_asked = asked;
  const int settings = idOf(m_wanted);
  std::erase_if(asked, [&](const TileKey& key) { return m_images.contains({settings, key}); });
  placeOrder(std::move(asked));
}

void TileService::placeOrder(std::vector<TileKey> tiles) {
  m_askedSettings = m_wanted;
  m_worker->place({m_track, m_file, m_wanted, std::move(tiles)});
}

int TileService::idOf(const TileSettings& settings) {
  const auto found = std::find(m_known.begin(), m_known.end(), settings);
  if (found != m_known.end()) return static_cast<int>(found - m_known.begin());
  m_known.push_back(settings);
  return static_cast<int>(m_known.size()) - 1;
}

void TileService::acceptOpened(int track, int sampleRateHz, std::int64_t sampleCount) {
  if (track != m_track || m_opened) return;
  m_opened = true;
  m_sampleRateHz = sampleRateHz;
  m_sampleCount = std::max<std::int64_t>(sampleCount, 0);
  requestMissing();
  Q_EMIT opened();
}

void TileService::acceptOverview(int track, const TileSettings& settings, const OverviewReply& reply) {
  if (track != m_track || !(settings == m_wanted)) return;
  m_shown = settings;
  m_overview = reply.picture;
  m_overviewComplete = reply.complete;
  m_sampleCount = reply.sampleCount;
  requestMissing();
  Q_EMIT stateChanged();
  if (!reply.damage.isEmpty() && !m_damageReported) {
    m_damageReported = true;
    Q_EMIT failed(reply.damage);
  }
}

void TileService::acceptTile(int track, const TileSettings& settings, const TileKey& key, const TilePicture& picture) {
  if (track != m_track || !(settings == m_wanted)) return;
  m_images.put({idOf(settings), key}, picture, static_cast<std::size_t>(picture.image.sizeInBytes()));
  if (m_shown == settings) Q_EMIT tileReady();
}

void TileService::acceptFailure(int track, const QString& message) {
  if (track == m_track) Q_EMIT failed(message);
}

}  // namespace moodogram::ui

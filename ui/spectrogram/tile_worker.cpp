// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spectrogram/tile_worker.h"

#include <algorithm>

#include "core/base/error.h"

namespace moodogram::ui {
namespace {

using namespace std::chrono_literals;

/// Of the overview, what is computed between two looks at the order: about a tenth of a second of work.
constexpr std::int64_t kOverviewPieceSamples = 1 << 20;
constexpr std::int64_t kOverviewPieceColumns = 32;
/// A song of ordinary length has its overview within this; until then it goes before the tiles.
constexpr auto kOverviewFirst = 500ms;
constexpr auto kReportInterval = 60ms;
constexpr std::size_t kMaxSpectraBytes = 96 << 20;

QImage colourImage(const LevelTile& levels, const TileLook& look) {
  const RgbImage rgb = colourTile(levels, look.map, look.floorDb, look.ceilingDb);
  const QImage view(rgb.pixels.data(), rgb.width, rgb.height, 3 * static_cast<qsizetype>(rgb.width),
                    QImage::Format_RGB888);
  return view.convertToFormat(QImage::Format_RGB32);
}

}  // namespace

TileWorker::TileWorker(TileService* service, TileSourceFactory factory)
    : m_service(service),
      m_factory(std::move(factory)),
      m_spectra(kMaxSpectraBytes),
      m_thread([this](const std::stop_token& stop) { run(stop); }) {}

TileWorker::~TileWorker() {
  const std::lock_guard lock(m_mutex);
  m_work.request_stop();
  m_thread.request_stop();
}

void TileWorker::place(Order order) {
  {
    const std::lock_guard lock(m_mutex);
    if (order.track != m_placed.track || !(order.settings.transform == m_placed.settings.transform)) {
      m_work.request_stop();
      m_work = std::stop_source();
    }
    m_placed = std::move(order);
    m_placedIsNew = true;
  }
  m_wake.notify_one();
}

void TileWorker::run(const std::stop_token& stop) {
  bool busy = false;
  while (true) {
    {
      std::unique_lock lock(m_mutex);
      m_wake.wait(lock, stop, [&] { return m_placedIsNew || busy; });
      if (stop.stop_requested()) return;
      if (m_placedIsNew) {
        m_placedIsNew = false;
        adopt(m_placed, m_work.get_token());
      }
    }
    try {
      busy = step();
    } catch (const Cancelled&) {
      busy = true;  // the source has been left in the middle of a piece
      m_overviewSource.reset();
      m_tileSource.reset();
    } catch (const std::exception& error) {
      fail(error.what());
      busy = false;
    }
  }
}

void TileWorker::adopt(Order order, std::stop_token work) {
  if (order.track != m_order.track) {
    m_transforms.clear();
    m_overviews.clear();
    m_spectra.clear();
  }
  if (order.track != m_order.track || !(order.settings.transform == m_order.settings.transform)) {
    m_overviewSource.reset();
    m_tileSource.reset();
    m_failed = false;
  }
  if (order.track != m_order.track || !(order.settings == m_order.settings)) m_overviewReported = false;
  m_order = std::move(order);
  m_workToken = std::move(work);
}

bool TileWorker::step() {
  if (m_order.file.empty() || m_failed) return false;
  OverviewState& state = overviewState();
  if (!m_overviewReported && state.overview.spectra().columns > 0) {
    reportOverview(state);
    return true;
  }
  const bool overviewFirst = m_tileWasLast || std::chrono::steady_clock::now() - m_openedAt < kOverviewFirst;
  if (!state.complete && (m_order.tiles.empty() || overviewFirst)) {
    extendOverview();
    m_tileWasLast = false;
    return true;
  }
  if (!m_order.tiles.empty()) {
    const TileKey key = m_order.tiles.front();
    m_order.tiles.erase(m_order.tiles.begin());
    drawTile(key);
    m_tileWasLast = true;
    return true;
  }
  return false;
}

void TileWorker::extendOverview() {
  OverviewState& state = overviewState();
  if (!m_overviewSource) {
    m_overviewSource = m_factory(m_order.file, m_order.settings.transform);
    m_bins = m_overviewSource->bins();
    m_openedAt = std::chrono::steady_clock::now();
    const int rate = m_sampleRateHz = m_overviewSource->sampleRateHz();
    const std::int64_t samples = m_overviewSource->sampleCount();
    if (state.overview.spectra().columns == 0) state.overview = Overview(samples);
    post([rate, samples](TileService& service, int track) { service.acceptOpened(track, rate, samples); });
  }
  const std::int64_t first = state.overview.nextSample();
  const std::int64_t step = samplesPerColumn(state.overview.level());
  const std::int64_t columns = std::clamp<std::int64_t>(kOverviewPieceSamples / step, 1, kOverviewPieceColumns);
  SpectrumTile piece =
      m_overviewSource->render(first, static_cast<double>(step), static_cast<int>(columns), m_workToken);
  // The margin of a piece may meet the end before its columns do.
  const std::int64_t left = m_overviewSource->sampleCount() - first;
  if (m_overviewSource->endReached() && left <= columns * step) {
    piece.columns = static_cast<int>(std::max<std::int64_t>((left + step - 1) / step, 0));
    piece.levels.resize(static_cast<std::size_t>(piece.columns) * piece.bins);
    state.complete = true;
    state.damage = m_overviewSource->damage();
  }
  state.overview.append(piece);
  // A header may say too little or nothing; only the end tells the truth.
  state.sampleCount = m_overviewSource->sampleCount();
  if (!state.complete) state.sampleCount = std::max(state.sampleCount, state.overview.nextSample());
  const bool due = std::chrono::steady_clock::now() - m_reportedAt >= kReportInterval;
  if (state.complete || !m_overviewReported || due) reportOverview(state);
}

void TileWorker::reportOverview(const OverviewState& state) {
  TileService::OverviewReply reply;
  const Overview& overview = state.overview;
  if (overview.spectra().columns > 0) reply.picture = pictureOf(overview.spectra(), overview.level());
  reply.complete = state.complete;
  reply.sampleCount = state.sampleCount;
  if (state.damage) reply.damage = QString::fromStdString(*state.damage);
  post([settings = m_order.settings, reply](TileService& service, int track) {
    service.acceptOverview(track, settings, reply);
  });
  m_overviewReported = true;
  m_reportedAt = std::chrono::steady_clock::now();
}

void TileWorker::drawTile(const TileKey& key) {
  const std::pair cacheKey(transformId(), key);
  Spectra spectra;
  if (const Spectra* cached = m_spectra.find(cacheKey)) {
    spectra = *cached;
  } else {
    if (!m_tileSource) m_tileSource = m_factory(m_order.file, m_order.settings.transform);
    const std::int64_t step = samplesPerColumn(key.level);
    spectra = std::make_shared<const SpectrumTile>(
        m_tileSource->render(key.index * kTileColumns * step, static_cast<double>(step), kTileColumns, m_workToken));
    m_spectra.put(cacheKey, spectra, spectra->levels.size() * sizeof(Centibels));
  }
  const TilePicture picture = pictureOf(*spectra, key.level);
  post([settings = m_order.settings, key, picture](TileService& service, int track) {
    service.acceptTile(track, settings, key, picture);
  });
}

TilePicture TileWorker::pictureOf(const SpectrumTile& spectra, int level) const {
  const TileSettings& settings = m_order.settings;
  const RowMap rows(m_bins, clippedToRate(settings.axis, m_sampleRateHz), settings.rows);
  auto levels = std::make_shared<const LevelTile>(rows.apply(spectra));
  QImage image = colourImage(*levels, settings.look);
  return {std::move(image), std::move(levels), level};
}

void TileWorker::fail(const std::string& message) {
  m_failed = true;
  post([text = QString::fromStdString(message)](TileService& service, int track) {
    service.acceptFailure(track, text);
  });
}

template <typename Reply>
void TileWorker::post(Reply reply) {
  // The service outlives this thread, and Qt drops what is still queued when the service goes.
  QMetaObject::invokeMethod(
      m_service, [service = m_service, track = m_order.track, reply] { reply(*service, track); }, Qt::QueuedConnection);
}

TileWorker::OverviewState& TileWorker::overviewState() { return m_overviews[transformId()]; }

int TileWorker::transformId() {
  const auto found = std::find(m_transforms.begin(), m_transforms.end(), m_order.settings.transform);
  if (found != m_transforms.end()) return static_cast<int>(found - m_transforms.begin());
  m_transforms.push_back(m_order.settings.transform);
  return static_cast<int>(m_transforms.size()) - 1;
}

}  // namespace moodogram::ui

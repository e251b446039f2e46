// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spectrogram/tiles/tile_service.h"

#include <QPointer>
#include <algorithm>

#include "core/base/paths.h"
#include "ui/spectrogram/tiles/overview.h"
#include "ui/spectrogram/tiles/pcm_store.h"
#include "ui/spectrogram/tiles/tile_workers.h"

namespace moodogram::ui {
namespace {

constexpr std::size_t kMaxImageBytes = std::size_t{96} << 20;
/// A redraw that takes longer than this is shown as far as it has come. Much more than a screenful needs, so that a
/// slider on a busy machine shows fewer whole pictures rather than coarse ones.
constexpr int kRedrawMs = 400;
/// A first picture in a few tiles goes before the fine one, where that saves much.
constexpr int kCoarserLevels = 3;
constexpr std::size_t kManyTiles = 6;

/// Whether pictures of the one can stand in for the other until they are redrawn.
bool sameStyle(const TileSettings& a, const TileSettings& b) {
  return a.transform == b.transform && a.look == b.look && a.axis.scale == b.axis.scale;
}

}  // namespace

TileService::Display::Display(const TileSettings& wanted) : settings(wanted), images(kMaxImageBytes) {}

std::int64_t TileService::Display::decodedSamples() const {
  return overview.image.width() * samplesPerColumn(overview.level);
}

TileService::TileService(TileSourceFactory factory, QObject* parent, int threads)
    : QObject(parent),
      m_workers(std::make_unique<TileWorkers>(this, std::move(factory), threads)),
      m_waveform(std::make_shared<const WaveformOverview>()) {
  m_switchTimer.setSingleShot(true);
  m_switchTimer.setInterval(kRedrawMs);
  connect(&m_switchTimer, &QTimer::timeout, this, &TileService::switchIfReady);
}

TileService::~TileService() = default;

void TileService::reset() {
  ++m_track;
  m_opened = false;
  m_damageReported = false;
  m_sampleRateHz = 0;
  m_sampleCount = 0;
  m_shown = Display(m_wanted);
  m_next.reset();
  m_asked.clear();
  m_waveform = std::make_shared<const WaveformOverview>();
}

void TileService::setTrack(const std::filesystem::path& file) {
  reset();
  m_file = file;
  m_askedSettings = m_wanted;
  m_workers->place({m_track, m_file, ++m_orderNumber, m_wanted, m_wanted.transform, {}});
  Q_EMIT stateChanged();
  Q_EMIT waveformGrown();
}

void TileService::clear() { setTrack({}); }

void TileService::setSettings(const TileSettings& settings) {
  if (m_wanted == settings) return;
  m_wanted = settings;
  adoptWanted();
  requestMissing();
  Q_EMIT stateChanged();
}

void TileService::adoptWanted() {
  if (sameStyle(m_shown.settings, m_wanted)) {
    m_shown.settings = m_wanted;
    m_next.reset();
  } else if (m_shown.overview.image.isNull()) {
    m_shown = Display(m_wanted);
    m_next.reset();
  } else if (m_next && sameStyle(m_next->settings, m_wanted)) {
    m_next->settings = m_wanted;
  } else if (!m_next || m_next->settings.transform != m_shown.settings.transform || m_nextAge.hasExpired(kRedrawMs)) {
    m_next.emplace(m_wanted);
    m_nextAge.start();
    m_switchTimer.start();
  }
  // Otherwise a redraw is nearly done. It is shown first, or a slider that moves all the time would show nothing.
}

void TileService::setVisible(std::int64_t firstSample, std::int64_t endSample, int level) {
  m_firstVisible = std::max<std::int64_t>(firstSample, 0);
  m_endVisible = endSample;
  m_visibleLevel = std::max(level, kFinestLevel);
  requestMissing();
}

void TileService::requestSlice(const SliceRequest& request) {
  if (m_opened) m_workers->requestSlice(request);
}

FrequencyAxis TileService::wantedAxis() const {
  const bool stretchable = m_shown.settings.axis.scale == m_wanted.axis.scale;
  return clippedToRate(stretchable ? m_wanted.axis : m_shown.settings.axis, m_sampleRateHz);
}

std::optional<float> TileService::levelDbAt(std::int64_t sample, double lowHz, double highHz) const {
  if (sample >= m_sampleCount) return std::nullopt;
  return m_workers->levelDbAt(m_shown.settings.transform, sample, m_visibleLevel, lowHz, highHz);
}

std::size_t TileService::imageBytes() const { return m_shown.images.bytes() + (m_next ? m_next->images.bytes() : 0); }

std::size_t TileService::spectraBytes() const { return m_workers->spectraBytes(); }

std::vector<TileKey> TileService::tilesToAsk() const {
  const Display& display = m_next ? *m_next : m_shown;
  const std::size_t bins = display.settings.transform.spectrum.fftSize / 2 + 1;
  const int overviewLevel =
      display.overview.image.isNull() ? Overview(m_sampleCount, bins).level() : display.overview.level;
  const std::int64_t end = std::min(m_endVisible, m_sampleCount);
  if (!m_opened || m_visibleLevel >= overviewLevel) return {};
  const std::vector<TileKey> visible = tilesNearestFirst(m_firstVisible, end, m_visibleLevel);
  std::vector<TileKey> keys;
  // What must be decoded twice because it does not fit in memory costs more than it gains.
  const bool fits = (end - m_firstVisible) * static_cast<std::int64_t>(sizeof(float)) <=
                    static_cast<std::int64_t>(PcmStore::kMaxBytes / 2);
  const auto missing = static_cast<std::size_t>(
      std::count_if(visible.begin(), visible.end(), [&](const TileKey& key) { return !display.images.contains(key); }));
  if (missing > kManyTiles && fits && m_visibleLevel + kCoarserLevels < overviewLevel)
    keys = tilesNearestFirst(m_firstVisible, end, m_visibleLevel + kCoarserLevels);
  keys.insert(keys.end(), visible.begin(), visible.end());
  // Half a screen more on each side, behind what is visible, so that panning meets finished tiles.
  const std::int64_t margin = (m_endVisible - m_firstVisible) / 2;
  for (const TileKey& key : tilesNearestFirst(std::max<std::int64_t>(m_firstVisible - margin, 0),
                                              std::min(m_endVisible + margin, m_sampleCount), m_visibleLevel)) {
    if (std::find(visible.begin(), visible.end(), key) == visible.end()) keys.push_back(key);
  }
  const std::size_t bytes = static_cast<std::size_t>(display.settings.rows) * kTileColumns * sizeof(QRgb);
  if (keys.size() > kMaxImageBytes / bytes) keys.resize(kMaxImageBytes / bytes);
  return keys;
}

void TileService::requestMissing() {
  Display& display = latest();
  std::vector<TileKey> asked = tilesToAsk();
  if (asked == m_asked && m_askedSettings == display.settings) return;
  m_asked = asked;
  m_askedSettings = display.settings;
  const FrequencyAxis axis = clippedToRate(display.settings.axis, m_sampleRateHz);
  std::erase_if(asked, [&](const TileKey& key) {
    const TilePicture* picture = display.images.find(key);
    return picture && picture->axis == axis && picture->image.height() == display.settings.rows;
  });
  // What shows nothing of its own yet goes before what is stretched.
  std::stable_partition(asked.begin(), asked.end(), [&](const TileKey& key) { return !display.images.contains(key); });
  m_workers->place({m_track, m_file, ++m_orderNumber, display.settings, m_shown.settings.transform, std::move(asked)});
}

TileService::Display* TileService::displayFor(const TileSettings& settings) {
  if (m_next) return sameStyle(m_next->settings, settings) ? &*m_next : nullptr;
  return sameStyle(m_shown.settings, settings) ? &m_shown : nullptr;
}

bool TileService::nextIsReady() const {
  if (m_next->overview.image.isNull()) return false;
  const std::vector<TileKey> visible =
      tilesNearestFirst(m_firstVisible, std::min(m_endVisible, m_sampleCount), m_visibleLevel);
  const auto has = [](const Display& display) {
    return [&display](const TileKey& key) { return display.images.contains(key); };
  };
  const bool allTiles = !visible.empty() && std::all_of(visible.begin(), visible.end(), has(*m_next));
  const std::int64_t needed = std::min({m_next->complete ? 0 : m_sampleCount, m_endVisible, m_shown.decodedSamples()});
  const bool covered = allTiles || m_next->decodedSamples() >= needed;
  if (m_next->settings.transform != m_shown.settings.transform) return covered;
  if (m_nextAge.hasExpired(kRedrawMs)) return covered;
  return covered && std::all_of(visible.begin(), visible.end(), [&](const TileKey& key) {
           return m_next->images.contains(key) || !m_shown.images.contains(key);
         });
}

void TileService::switchIfReady() {
  if (!m_next || !nextIsReady()) return;
  m_shown = std::move(*m_next);
  m_next.reset();
  adoptWanted();
  requestMissing();
  Q_EMIT stateChanged();
}

void TileService::customEvent(QEvent*) {
  const QPointer<TileService> alive(this);  // who hears a signal may delete it
  for (const TileWorkers::Reply& reply : m_workers->takeReplies()) {
    if (alive) reply(*this);
  }
}

void TileService::acceptOpened(int track, int sampleRateHz, int channels, std::int64_t sampleCount) {
  if (track != m_track || m_opened) return;
  m_opened = true;
  m_sampleRateHz = sampleRateHz;
  m_channels = channels;
  m_sampleCount = std::max<std::int64_t>(sampleCount, 0);
  requestMissing();
  Q_EMIT opened();
}

void TileService::acceptOverview(int track, const TileSettings& settings, const OverviewReply& reply) {
  if (track != m_track) return;
  if (settings.transform.channel == m_wanted.transform.channel && m_waveform != reply.waveform) {
    m_waveform = reply.waveform;
    Q_EMIT waveformGrown();
  }
  Display* display = displayFor(settings);
  if (!display) return;
  display->overview = reply.picture;
  display->whole = reply.whole;
  display->complete = reply.complete;
  m_sampleCount = reply.sampleCount;
  requestMissing();
  if (display == &m_shown) Q_EMIT stateChanged();
  switchIfReady();
  if (!reply.damage.isEmpty() && !m_damageReported) {
    m_damageReported = true;
    Q_EMIT failed(reply.damage);
  }
}

void TileService::acceptTile(int track, const TileSettings& settings, const TileKey& key, const TilePicture& picture) {
  if (track != m_track) return;
  Display* display = displayFor(settings);
  if (!display) return;
  if (const TilePicture* known = display->images.find(key); known && known->order > picture.order) return;
  display->images.put(key, picture, picture.bytes());
  if (display == &m_shown) Q_EMIT tileReady();
  switchIfReady();
}

void TileService::acceptSlice(int track, const SpectrumSlice& slice) {
  if (track == m_track) Q_EMIT sliceReady(slice);
}

void TileService::acceptFileState(int track, TileSource::FileState state) {
  if (track != m_track || state == TileSource::FileState::Same) return;
  const QString name = QString::fromStdString(displayPath(m_file));
  Q_EMIT fileChanged();
  switch (state) {
    case TileSource::FileState::Gone:
      return Q_EMIT failed(tr("%1 was deleted or moved. What is on screen is what it held.").arg(name));
    case TileSource::FileState::Replaced:
      return Q_EMIT failed(tr("%1 is another file now. Load it again to see what it holds.").arg(name));
    default:
      return Q_EMIT failed(tr("%1 was changed by another program. Load it again to see what it holds now.").arg(name));
  }
}

void TileService::acceptFailure(int track, const QString& message) {
  if (track == m_track) Q_EMIT failed(message);
}

}  // namespace moodogram::ui

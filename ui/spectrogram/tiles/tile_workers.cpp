// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spectrogram/tiles/tile_workers.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <utility>

#include "core/base/error.h"
#include "ui/common/message_text.h"
#include "ui/spectrogram/tiles/tile_service.h"

namespace moodogram::ui {
namespace {

using namespace std::chrono_literals;

/// Of the overview, what is computed between two looks at the order: less than a tenth of a second of work.
constexpr std::int64_t kOverviewPieceSamples = 1 << 19;
constexpr std::int64_t kOverviewPieceColumns = 32;
constexpr auto kReportInterval = 60ms;
constexpr auto kWatchInterval = 1s;
constexpr std::size_t kMaxSpectraBytes = std::size_t{160} << 20;
constexpr std::size_t kMaxOverviews = 3;
constexpr int kMaxThreads = 8;
/// Of the picture with all frequencies, which only shows while a finer one is on its way.
constexpr int kWholeRows = 384;

int threadCount(int wanted) {
  if (wanted > 0) return wanted;
  return std::clamp(static_cast<int>(std::thread::hardware_concurrency()) - 1, 2, kMaxThreads);
}

}  // namespace

TileWorkers::TileWorkers(TileService* service, TileSourceFactory factory, int threads)
    : m_service(service), m_factory(std::move(factory)), m_spectra(kMaxSpectraBytes) {
  for (int i = 0; i < threadCount(threads); ++i)
    m_threads.emplace_back([this, watches = i == 0](const std::stop_token& stop) { run(stop, watches); });
}

TileWorkers::~TileWorkers() {
  const std::lock_guard lock(m_mutex);
  m_work.request_stop();
  m_sliceWork.request_stop();
  for (auto& [key, work] : m_inWork) work.request_stop();
  for (std::jthread& thread : m_threads) thread.request_stop();
}

void TileWorkers::place(Order order) {
  {
    const std::lock_guard lock(m_mutex);
    const bool newTrack = order.track != m_order.track;
    const bool newWork = newTrack || !(order.settings.transform == m_order.settings.transform);
    if (newWork) {
      m_work.request_stop();
      m_work = std::stop_source();
      m_track.broken = m_track.fileState == TileSource::FileState::Changed;
    }
    if (newTrack) {
      m_track = {};
      m_spectra.clear();
      m_slice.reset();
      m_sliceWork.request_stop();
    }
    m_order = std::move(order);
    const int transform = m_order.file.empty() ? -1 : transformId();
    for (auto& [key, work] : m_inWork) {
      const bool wanted = !newTrack && key.first == transform &&
                          std::find(m_order.tiles.begin(), m_order.tiles.end(), key.second) != m_order.tiles.end();
      if (!wanted) work.request_stop();
    }
  }
  m_wake.notify_all();
}

void TileWorkers::requestSlice(const SliceRequest& request) {
  {
    const std::lock_guard lock(m_mutex);
    m_slice = request;
    m_sliceWork.request_stop();
  }
  m_wake.notify_all();
}

void TileWorkers::run(const std::stop_token& stop, bool watches) {
  Desk desk;
  while (true) {
    std::optional<Job> job;
    {
      std::unique_lock lock(m_mutex);
      const auto found = [&] { return (job = nextJob(watches)).has_value(); };
      while (!job && !stop.stop_requested()) {
        if (watches) {
          m_wake.wait_for(lock, stop, kWatchInterval, found);
        } else {
          m_wake.wait(lock, stop, found);
        }
      }
      if (!job) return;
    }
    if (desk.source != job->source) desk = {};
    try {
      carryOut(*job, desk);
    } catch (const Cancelled&) {
      // Nobody waits for it.
    } catch (const std::exception& error) {
      fail(*job, errorText(error));
    }
    finish(*job);
  }
}

TileWorkers::Job TileWorkers::newJob(Job::Kind kind) {
  Job job;
  job.kind = kind;
  job.track = m_order.track;
  job.file = m_order.file;
  job.transform = m_order.settings.transform;
  job.transformId = transformId();
  job.source = m_track.source;
  job.stop = m_work.get_token();
  return job;
}

std::optional<TileWorkers::Job> TileWorkers::nextJob(bool watches) {
  if (m_order.file.empty() || m_track.failed || m_track.opening) return std::nullopt;
  if (!m_track.source) {
    m_track.opening = true;
    return newJob(Job::Kind::Open);
  }
  if (watches && Clock::now() - m_lookedAt >= kWatchInterval) {
    m_lookedAt = Clock::now();
    return newJob(Job::Kind::Watch);
  }
  if (m_slice) {
    Job job = newJob(Job::Kind::Slice);
    job.slice = *m_slice;
    m_slice.reset();
    m_sliceWork = std::stop_source();
    job.stop = m_sliceWork.get_token();
    return job;
  }
  if (!m_overviewBusy) {
    const std::shared_ptr<OverviewState> state = overviewState(transformId());
    const bool toDraw = state->overview.spectra().columns > 0 && !(state->drawn == m_order.settings);
    if (toDraw || (!state->complete && !m_track.broken)) {
      m_overviewBusy = true;
      Job job = newJob(toDraw ? Job::Kind::DrawOverview : Job::Kind::ExtendOverview);
      job.overview = state;
      return job;
    }
  }
  // Those that need no transform first: they are there at once.
  const int transform = transformId();
  const TileKey* chosen = nullptr;
  Spectra spectra;
  for (const TileKey& key : m_order.tiles) {
    if (m_inWork.contains({transform, key})) continue;
    if (const Spectra* known = m_spectra.find({transform, key})) {
      chosen = &key;
      spectra = *known;
      break;
    }
    if (!chosen && !m_track.broken) chosen = &key;
  }
  if (!chosen) return std::nullopt;
  Job job = newJob(Job::Kind::Tile);
  job.key = *chosen;
  job.spectra = std::move(spectra);
  std::stop_source& work = m_inWork[{transform, *chosen}] = std::stop_source();
  job.stop = work.get_token();
  return job;
}

void TileWorkers::carryOut(const Job& job, Desk& desk) {
  switch (job.kind) {
    case Job::Kind::Open:
      return openTrack(job);
    case Job::Kind::Slice: {
      const SpectrumSlice slice = computeSlice(*job.source, job.transform, job.slice, job.stop);
      return post([track = job.track, slice](TileService& service) { service.acceptSlice(track, slice); });
    }
    case Job::Kind::DrawOverview:
      return reportOverview(job);
    case Job::Kind::ExtendOverview:
      return extendOverview(job, desk);
    case Job::Kind::Tile:
      return makeTile(job, desk);
    case Job::Kind::Watch:
      return lookAtFile(job);
  }
}

void TileWorkers::finish(const Job& job) {
  {
    const std::lock_guard lock(m_mutex);
    if (job.overview) m_overviewBusy = false;
    if (job.kind == Job::Kind::Tile) m_inWork.erase({job.transformId, job.key});
    if (job.kind == Job::Kind::Open && job.track == m_order.track) m_track.opening = false;
  }
  m_wake.notify_all();
}

void TileWorkers::openTrack(const Job& job) {
  const std::shared_ptr<TileSource> source = m_factory(job.file);
  const int rate = source->sampleRateHz();
  const int channels = source->channels();
  const std::int64_t samples = source->length().samples;
  {
    const std::lock_guard lock(m_mutex);
    if (job.track != m_order.track) return;
    m_track.source = source;
    m_lookedAt = Clock::now();
  }
  post([track = job.track, rate, channels, samples](TileService& service) {
    service.acceptOpened(track, rate, channels, samples);
  });
}

TileRenderer& TileWorkers::rendererFor(const Job& job, Desk& desk) {
  if (!desk.renderer || !(desk.transform == job.transform)) {
    desk.renderer = job.source->renderer(job.transform);
    desk.transform = job.transform;
    desk.source = job.source;
  }
  return *desk.renderer;
}

void TileWorkers::extendOverview(const Job& job, Desk& desk) {
  TileRenderer& renderer = rendererFor(job, desk);
  OverviewState& state = *job.overview;
  if (state.bins.count == 0) {
    const std::lock_guard lock(m_mutex);
    state.bins = renderer.bins();
    state.overview = Overview(job.source->length().samples, state.bins.count);
  }
  const std::int64_t first = state.overview.nextSample();
  const std::int64_t step = samplesPerColumn(state.overview.level());
  const std::int64_t columns = std::clamp<std::int64_t>(kOverviewPieceSamples / step, 1, kOverviewPieceColumns);
  SpectrumTile piece = renderer.render(first, static_cast<double>(step), static_cast<int>(columns), job.stop);
  // The margin of a piece may meet the end before its columns do.
  const TileSource::Length length = job.source->length();
  const bool complete = length.endMet && length.samples - first <= columns * step;
  if (complete) {
    piece.columns = static_cast<int>(std::max<std::int64_t>((length.samples - first + step - 1) / step, 0));
    piece.levels.resize(static_cast<std::size_t>(piece.columns) * piece.bins);
  }
  {
    const std::lock_guard lock(m_mutex);
    state.overview.append(piece);
    state.complete = complete;
  }
  growWaveform(job, complete ? length.samples : state.overview.nextSample());
  const bool due = Clock::now() - m_overviewReportedAt >= kReportInterval;
  if (complete || state.drawnColumns == 0 || due) reportOverview(job);
}

void TileWorkers::growWaveform(const Job& job, std::int64_t end) {
  std::shared_ptr<WaveformState> state;
  {
    const std::lock_guard lock(m_mutex);
    if (job.track != m_order.track) throw Cancelled();
    state = waveformState(job.transform.channel);
  }
  std::vector<float> samples;
  bool grown = false;
  while (state->builder.waveform().samples < end) {
    const std::int64_t first = state->builder.waveform().samples;
    samples.resize(static_cast<std::size_t>(std::min(end - first, kOverviewPieceSamples)));
    job.source->read(job.transform.channel, first, samples, job.stop);
    state->builder.add(samples);
    grown = true;
  }
  if (!grown) return;
  const std::lock_guard lock(m_mutex);
  state->latest = std::make_shared<const WaveformOverview>(state->builder.waveform());
}

void TileWorkers::reportOverview(const Job& job) {
  OverviewState& state = *job.overview;
  const SpectrumTile& spectra = state.overview.spectra();
  const TileSource::Length length = job.source->length();
  TileService::OverviewReply reply;
  TileSettings settings;
  std::int64_t number = 0;
  {
    const std::lock_guard lock(m_mutex);
    if (!current(job, &settings, &number)) return;
    reply.waveform = waveformState(job.transform.channel)->latest;
  }
  const int rate = job.source->sampleRateHz();
  if (spectra.columns > 0) {
    const FrequencyAxis whole = wholeAxis(settings.axis, rate);
    if (state.drawnColumns != spectra.columns || !(state.drawn.look == settings.look) || state.whole.axis != whole)
      state.whole = drawTile(spectra, state.bins, state.overview.level(), whole, kWholeRows, settings.look);
    reply.whole = state.whole;
    reply.picture = drawTile(spectra, state.bins, state.overview.level(), clippedToRate(settings.axis, rate),
                             settings.rows, settings.look);
    reply.picture.order = reply.whole.order = number;
  }
  reply.complete = state.complete;
  // A header may say too little or nothing; only the end tells the truth.
  reply.sampleCount = state.complete ? length.samples : std::max(length.samples, state.overview.nextSample());
  if (state.complete && length.damage) reply.damage = messageText(*length.damage);
  {
    const std::lock_guard lock(m_mutex);
    state.drawnColumns = spectra.columns;
    state.drawn = settings;
  }
  m_overviewReportedAt = Clock::now();
  post([track = job.track, settings, reply](TileService& service) { service.acceptOverview(track, settings, reply); });
}

void TileWorkers::makeTile(const Job& job, Desk& desk) {
  TileRenderer& renderer = rendererFor(job, desk);
  Spectra spectra = job.spectra;
  if (!spectra) {
    const std::int64_t step = samplesPerColumn(job.key.level);
    spectra = std::make_shared<const SpectrumTile>(
        renderer.render(job.key.index * kTileColumns * step, static_cast<double>(step), kTileColumns, job.stop));
    const std::lock_guard lock(m_mutex);
    if (job.track != m_order.track) return;
    m_spectra.put({job.transformId, job.key}, spectra, spectra->levels.size() * sizeof(Centibels));
  }
  TileSettings settings;
  std::int64_t number = 0;
  {
    const std::lock_guard lock(m_mutex);
    if (!current(job, &settings, &number)) return;
  }
  TilePicture picture =
      drawTile(*spectra, renderer.bins(), job.key.level, clippedToRate(settings.axis, job.source->sampleRateHz()),
               settings.rows, settings.look);
  picture.order = number;
  {
    const std::lock_guard lock(m_mutex);
    // Otherwise somebody asks for it with other settings by now.
    if (m_order.number == number || m_order.settings == settings) std::erase(m_order.tiles, job.key);
  }
  post([track = job.track, settings, key = job.key, picture](TileService& service) {
    service.acceptTile(track, settings, key, picture);
  });
}

void TileWorkers::lookAtFile(const Job& job) {
  const TileSource::FileState state = job.source->fileState();
  {
    const std::lock_guard lock(m_mutex);
    if (job.track != m_order.track || state == m_track.fileState) return;
    m_track.fileState = state;
    if (state == TileSource::FileState::Changed) m_track.broken = true;
  }
  post([track = job.track, state](TileService& service) { service.acceptFileState(track, state); });
}

void TileWorkers::fail(const Job& job, const QString& message) {
  {
    const std::lock_guard lock(m_mutex);
    if (job.track != m_order.track) return;
    // Not again and again.
    if (job.kind == Job::Kind::Tile) std::erase(m_order.tiles, job.key);
    if (job.kind == Job::Kind::DrawOverview) job.overview->drawn = m_order.settings;
    if (job.kind == Job::Kind::Open) {
      m_track.failed = true;
    } else if (m_track.broken) {
      return;  // has been told
    } else {
      m_track.broken = true;
    }
  }
  // Perhaps it was changed, and then the service's own words for that say more.
  if (job.source && job.source->fileState() == TileSource::FileState::Changed) return lookAtFile(job);
  post([track = job.track, text = message](TileService& service) { service.acceptFailure(track, text); });
}

void TileWorkers::post(Reply reply) {
  bool first = false;
  {
    const std::lock_guard lock(m_mutex);
    first = m_replies.empty();
    m_replies.push_back(std::move(reply));
  }
  // The service outlives these threads, and Qt drops what is still queued when the service goes.
  if (first) QCoreApplication::postEvent(m_service, new QEvent(QEvent::User));
}

std::vector<TileWorkers::Reply> TileWorkers::takeReplies() {
  const std::lock_guard lock(m_mutex);
  return std::exchange(m_replies, {});
}

bool TileWorkers::current(const Job& job, TileSettings* settings, std::int64_t* number) {
  if (job.track != m_order.track || !(job.transform == m_order.settings.transform)) return false;
  if (settings) *settings = m_order.settings;
  if (number) *number = m_order.number;
  return true;
}

int TileWorkers::transformId(const TileTransform& transform) {
  std::vector<TileTransform>& known = m_track.transforms;
  const auto found = std::find(known.begin(), known.end(), transform);
  if (found != known.end()) return static_cast<int>(found - known.begin());
  known.push_back(transform);
  return static_cast<int>(known.size()) - 1;
}

std::shared_ptr<TileWorkers::OverviewState> TileWorkers::overviewState(int transform) {
  auto& states = m_track.overviews;
  if (const auto found = states.find(transform); found != states.end()) return found->second;
  const int shown = transformId(m_order.shown);
  if (states.size() >= kMaxOverviews) std::erase_if(states, [&](const auto& state) { return state.first != shown; });
  return states[transform] = std::make_shared<OverviewState>();
}

std::shared_ptr<TileWorkers::WaveformState> TileWorkers::waveformState(const ChannelSelection& channel) {
  auto& states = m_track.waveforms;
  const auto found = std::find_if(states.begin(), states.end(), [&](const auto& s) { return s->channel == channel; });
  if (found != states.end()) return *found;
  states.push_back(std::make_shared<WaveformState>(
      WaveformState{channel, WaveformBuilder(), std::make_shared<const WaveformOverview>()}));
  return states.back();
}

std::optional<float> TileWorkers::levelDbAt(const TileTransform& transform, std::int64_t sample, int level,
                                            double lowHz, double highHz) {
  const std::lock_guard lock(m_mutex);
  const auto& known = m_track.transforms;
  const auto found = std::find(known.begin(), known.end(), transform);
  if (found == known.end() || sample < 0) return std::nullopt;
  const int id = static_cast<int>(found - known.begin());
  const auto state = m_track.overviews.find(id);
  if (state == m_track.overviews.end()) return std::nullopt;
  const Overview& overview = state->second->overview;
  const BinAxis& bins = state->second->bins;
  // Where RowMap's rows are silent.
  if (bins.count == 0 || lowHz > bins.hzOf(static_cast<double>(bins.count - 1)) || bins.binOf(highHz) < -1)
    return std::nullopt;
  std::span<const Centibels> column;
  for (int l = std::max(level, kFinestLevel); l < overview.level() && column.empty(); ++l) {
    const std::int64_t index = sample / samplesPerColumn(l);
    if (const Spectra* spectra = m_spectra.find({id, {l, index / kTileColumns}}))
      column = (*spectra)->column(static_cast<int>(index % kTileColumns));
  }
  if (const std::int64_t index = sample / samplesPerColumn(overview.level());
      column.empty() && index < overview.spectra().columns)
    column = overview.spectra().column(static_cast<int>(index));
  if (column.empty()) return std::nullopt;
  // As a row of the picture: the loudest bin of the band, or what lies between the two bins around its middle.
  const auto lastBin = static_cast<double>(bins.count - 1);
  const double middle = std::clamp(bins.binOf((lowHz + highHz) / 2), 0.0, lastBin);
  const auto below = static_cast<std::size_t>(std::min(std::floor(middle), lastBin - 1));
  const auto part = static_cast<float>(middle - static_cast<double>(below));
  float loudest = column[below] + part * static_cast<float>(column[below + 1] - column[below]);
  for (double bin = std::ceil(std::max(bins.binOf(lowHz), 0.0)); bin <= std::min(bins.binOf(highHz), lastBin); ++bin)
    loudest = std::max<float>(loudest, column[static_cast<std::size_t>(bin)]);
  return loudest / 100;
}

std::size_t TileWorkers::spectraBytes() {
  const std::lock_guard lock(m_mutex);
  std::size_t bytes = m_spectra.bytes();
  for (const auto& [id, state] : m_track.overviews)
    bytes += state->overview.spectra().levels.size() * sizeof(Centibels);
  return bytes;
}

}  // namespace moodogram::ui

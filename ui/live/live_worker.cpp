// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/live_worker.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "core/base/error.h"
#include "ui/bridge/live_analysis.h"
#include "ui/common/rgb_image.h"

namespace moodogram::ui {
namespace {

constexpr double kRmsSeconds = 0.3;

/// The last `columns` columns of both.
void appendColumns(LevelTile& all, const LevelTile& more, int columns) {
  all.rows = more.rows;
  all.decibels.insert(all.decibels.end(), more.decibels.begin(), more.decibels.end());
  all.columns += more.columns;
  if (const int extra = all.columns - columns; extra > 0) {
    all.decibels.erase(all.decibels.begin(), all.decibels.begin() + static_cast<std::ptrdiff_t>(extra) * all.rows);
    all.columns = columns;
  }
}

}  // namespace

void LiveWorker::listen(std::shared_ptr<AudioTap> tap) {
  m_tap = std::move(tap);
  m_spectrum.reset();
  m_held.reset();
  m_isHeld = false;
  m_levels = {};
  m_scoring.reset();
  m_offsetSeconds = m_meanSquare = 0;
  m_lateWindows = m_spoiledWindows = 0;
  m_peak = 0;
  const std::scoped_lock lock(m_mutex);
  m_frame = {};
  m_frame.whole = m_fresh = true;
}

void LiveWorker::setSettings(const LiveSettings& settings) {
  const LiveSettings before = std::exchange(m_settings, settings);
  if (!m_spectrum) return;
  if (settings.spectrum != before.spectrum)
    reconfigure();
  else if (settings != before)
    recolour();
}

void LiveWorker::reconfigure() {
  m_changedWhileHeld = m_held != nullptr;
  if (m_held) m_held->configure(m_settings.spectrum);
  m_spectrum->configure(m_settings.spectrum);
  publish(shown()->takeColumns(), true);
}

void LiveWorker::recolour() { publish(std::exchange(m_levels, {}), true); }

void LiveWorker::setHeld(bool held) {
  m_isHeld = held;  // also of what will be heard first
  if (!m_spectrum || held == (m_held != nullptr)) return;
  if (held) {
    m_held = std::make_unique<LiveSpectrum>(*m_spectrum);
    m_heldOffsetSeconds = m_offsetSeconds;
  } else {
    m_held.reset();
    publish(m_spectrum->takeColumns(), std::exchange(m_changedWhileHeld, false));  // then it takes all columns anew
  }
}

void LiveWorker::setModel(LiveAnalysis* analysis, quint64 run, const LiveModel& model, double hopSeconds) {
  m_scoring = Scoring{analysis, run, model, hopSeconds, {}, 0};
}

void LiveWorker::drain() {
  if (!m_tap) return;
  AudioBlock block;
  bool heard = false;
  while (m_tap->pop(block)) {
    hear(block);
    heard = true;
  }
  if (!heard) return;
  publish(m_held ? LevelTile{} : m_spectrum->takeColumns(), false);
}

void LiveWorker::beginAtRate(int sampleRateHz) {
  if (m_spectrum) {
    m_offsetSeconds += static_cast<double>(m_spectrum->sampleCount()) / m_spectrum->sampleRateHz();
    m_changedWhileHeld = m_held != nullptr;
  }
  m_spectrum = std::make_unique<LiveSpectrum>(sampleRateHz, m_settings.spectrum);
  if (m_scoring && m_scoring->windows) {
    m_spoiledWindows += m_scoring->windows->spoiledWindows();
    m_scoring->windows.reset();
  }
  if (m_held) return;  // its picture stays
  if (m_isHeld) m_held = std::make_unique<LiveSpectrum>(*m_spectrum);
  m_heldOffsetSeconds = m_offsetSeconds;
  m_levels = {};
  publish(LevelTile{0, m_settings.spectrum.rows, {}}, true);
}

void LiveWorker::hear(const AudioBlock& block) {
  if (!m_spectrum || block.sampleRateHz != m_spectrum->sampleRateHz()) beginAtRate(block.sampleRateHz);
  score(block.span(), block.droppedBefore);
  m_spectrum->pushSilence(block.droppedBefore);
  m_spectrum->push(block.span());
  m_peak = std::max(m_peak, block.peak);
  measure(block.span());
}

void LiveWorker::score(std::span<const float> samples, std::uint64_t missing) {
  if (!m_scoring) return;
  const int rateHz = m_spectrum->sampleRateHz();
  if (!m_scoring->windows) {
    m_scoring->windows.emplace(rateHz, m_scoring->model, m_scoring->hopSeconds);
    const auto before = m_spectrum->sampleCount() + static_cast<std::int64_t>(missing);
    m_scoring->offsetSeconds = m_offsetSeconds + static_cast<double>(before) / rateHz;
    missing = 0;
  }
  const auto use = [this](double startSeconds, std::span<const float> window) {
    if (!m_scoring->analysis->offer(m_scoring->run, m_scoring->offsetSeconds + startSeconds, window)) ++m_lateWindows;
  };
  m_scoring->windows->skip(missing, use);
  m_scoring->windows->push(samples, use);
}

void LiveWorker::measure(std::span<const float> samples) {
  const double keep = std::exp(-1 / (kRmsSeconds * m_spectrum->sampleRateHz()));
  for (const float sample : samples) {
    m_peak = std::max(m_peak, std::abs(sample));
    m_meanSquare = keep * m_meanSquare + (1 - keep) * sample * sample;
  }
}

QImage LiveWorker::colour(const LevelTile& tile) const {
  return toImage(colourTile(tile, m_settings.map, m_settings.floorDb, m_settings.ceilingDb));
}

void LiveWorker::publish(LevelTile tile, bool whole) {
  QImage strip;
  if (tile.columns > 0) strip = colour(tile);
  if (whole) m_levels = {};
  if (tile.columns > 0) appendColumns(m_levels, tile, m_settings.spectrum.columns);

  LiveSpectrum& shown = *this->shown();
  const std::scoped_lock lock(m_mutex);
  if (whole) {
    m_frame.strips.clear();
    m_frame.whole = true;
  }
  if (!strip.isNull()) m_frame.strips.push_back(std::move(strip));
  // While nobody looks, what would have left the view meanwhile is forgotten.
  int columns = 0;
  for (auto kept = m_frame.strips.end(); kept != m_frame.strips.begin();) {
    if (columns >= m_settings.spectrum.columns) {
      m_frame.strips.erase(m_frame.strips.begin(), kept);
      break;
    }
    columns += (--kept)->width();
  }
  m_frame.columns = shown.config().columns;
  m_frame.rows = shown.config().rows;
  m_frame.axis = shown.axis();
  m_frame.sampleRateHz = shown.sampleRateHz();
  m_frame.secondsPerColumn = static_cast<double>(shown.samplesPerColumn()) / shown.sampleRateHz();
  m_frame.endSeconds = (m_held ? m_heldOffsetSeconds : m_offsetSeconds) +
                       static_cast<double>(shown.takenSamples()) / shown.sampleRateHz();
  m_frame.peak = std::max(m_frame.peak, std::exchange(m_peak, 0.0F));
  m_frame.rms = static_cast<float>(std::sqrt(m_meanSquare));
  m_frame.droppedFrames = m_tap ? m_tap->droppedFrames() : 0;
  m_frame.droppedWindows =
      m_lateWindows + m_spoiledWindows + (m_scoring && m_scoring->windows ? m_scoring->windows->spoiledWindows() : 0);
  m_fresh = true;
}

bool LiveWorker::takeFrame(LiveFrame& frame) {
  const std::scoped_lock lock(m_mutex);
  if (!std::exchange(m_fresh, false)) return false;
  frame = m_frame;
  m_frame.strips.clear();
  m_frame.whole = false;
  m_frame.peak = 0;
  return true;
}

}  // namespace moodogram::ui

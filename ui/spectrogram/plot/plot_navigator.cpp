// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spectrogram/plot/plot_navigator.h"

#include <algorithm>
#include <cmath>

namespace moodogram::ui {
namespace {

constexpr double kLowestHz = 10;  // nothing is heard below, and a logarithmic scale has no end there
constexpr std::size_t kHistory = 100;

/// Not what rounding makes of a view, as when it is zoomed in and out again.
bool nearlyEqual(double a, double b) { return std::abs(a - b) <= 1e-9 * std::max(std::abs(a), std::abs(b)); }

bool nearlyEqual(const FrequencyAxis& a, const FrequencyAxis& b) {
  return a.scale == b.scale && nearlyEqual(a.minHz, b.minHz) && nearlyEqual(a.maxHz, b.maxHz);
}

}  // namespace

void PlotNavigator::openTrack(double durationSeconds, int sampleRateHz) {
  m_durationSeconds = durationSeconds;
  m_sampleRateHz = sampleRateHz;
  m_past.clear();
  m_future.clear();
  if (m_frozen && m_view.time.durationSeconds() > 0) return;
  m_extendedSeconds = 0;
  fitTime();
  resetFrequency();
}

void PlotNavigator::setDurationSeconds(double seconds) {
  m_durationSeconds = seconds;
  if (m_fitted && !m_frozen) {
    fitTime();
  } else if (seconds > 0) {
    setTime(m_view.time);
  }
}

void PlotNavigator::extendTo(double seconds) {
  m_extendedSeconds = seconds;
  if (m_fitted) fitTime();
}

double PlotNavigator::endSeconds() const {
  const double end = std::max(m_durationSeconds, m_extendedSeconds);
  return m_frozen ? std::max(end, m_view.time.endSeconds) : end;
}

void PlotNavigator::setTime(TimeRange range) {
  const double end = endSeconds();
  if (end <= 0) return;
  const double span = std::clamp(range.durationSeconds(), std::min(kShortestSeconds, end), end);
  const double start = std::clamp(range.startSeconds, 0.0, end - span);
  m_fitted = span >= end;
  const bool fits = span == range.durationSeconds() && start == range.startSeconds;
  const TimeRange time = fits ? range : TimeRange{start, start + span};
  if (time == m_view.time) return;
  m_view.time = time;
  Q_EMIT timeChanged();
}

void PlotNavigator::zoomTime(double factor, double aroundSeconds) {
  const double end = endSeconds();
  const double before = m_view.time.durationSeconds();
  if (end <= 0 || before <= 0) return;
  const double span = std::clamp(before * factor, std::min(kShortestSeconds, end), end);
  const double start = aroundSeconds - (aroundSeconds - m_view.time.startSeconds) * span / before;
  setTime({start, start + span});
}

void PlotNavigator::scrollTime(double seconds) {
  setTime({m_view.time.startSeconds + seconds, m_view.time.endSeconds + seconds});
}

void PlotNavigator::fitTime() {
  const double end = std::max(m_durationSeconds, m_extendedSeconds);
  m_fitted = true;
  if (m_view.time == TimeRange{0, end}) return;
  m_view.time = {0, end};
  Q_EMIT timeChanged();
}

void PlotNavigator::setHome(const FrequencyAxis& home) {
  const bool keepsRange = home.scale != m_home.scale && frequencyIsZoomed();
  m_home = home;
  if (keepsRange) {
    setAxis({home.scale, m_view.axis.minHz, m_view.axis.maxHz});
  } else {
    resetFrequency();
  }
}

bool PlotNavigator::frequencyIsZoomed() const { return !nearlyEqual(m_view.axis, m_home); }

FrequencyAxis PlotNavigator::limits() const {
  FrequencyAxis axis = m_home;
  axis.minHz = std::min(m_home.minHz, kLowestHz);
  if (m_sampleRateHz > 0) axis.maxHz = m_sampleRateHz / 2.0;
  return axis;
}

void PlotNavigator::setAxis(const FrequencyAxis& axis) {
  m_home.scale = axis.scale;
  const FrequencyAxis all = limits();
  const auto height = [&](double hz) { return std::clamp(heightOfFrequency(all, hz), 0.0, 1.0); };
  setHeights(height(axis.minHz), height(axis.maxHz));
}

void PlotNavigator::setHeights(double low, double high) {
  const FrequencyAxis all = limits();
  double span = std::clamp(high - low, 1e-9, 1.0);
  double from = std::clamp((low + high - span) / 2, 0.0, 1 - span);
  const auto hz = [&] { return frequencyAtHeight(all, from + span) - frequencyAtHeight(all, from); };
  // Scales are smooth, so a few rounds come close enough.
  const double fewestHz = std::min(kFewestBins * m_binStepHz, all.maxHz - all.minHz);
  for (int round = 0; round < 4 && hz() < fewestHz * (1 - 1e-6); ++round) {
    const double centre = from + span / 2;
    span = std::min(span * fewestHz / hz(), 1.0);
    from = std::clamp(centre - span / 2, 0.0, 1 - span);
  }
  FrequencyAxis axis{all.scale, frequencyAtHeight(all, from), frequencyAtHeight(all, from + span)};
  if (nearlyEqual(axis, m_sampleRateHz > 0 ? clippedToRate(m_home, m_sampleRateHz) : m_home)) axis = m_home;
  if (axis == m_view.axis) return;
  m_view.axis = axis;
  Q_EMIT axisChanged();
}

void PlotNavigator::zoomFrequency(double factor, double aroundHz) {
  const FrequencyAxis all = limits();
  const double low = heightOfFrequency(all, m_view.axis.minHz);
  const double high = heightOfFrequency(all, std::min(m_view.axis.maxHz, all.maxHz));
  const double around = std::clamp(heightOfFrequency(all, aroundHz), low, high);
  const double span = std::min((high - low) * factor, 1.0);
  const double from = std::clamp(around - (around - low) * span / (high - low), 0.0, 1 - span);
  setHeights(from, from + span);
}

void PlotNavigator::panFrequency(double heights) {
  const FrequencyAxis all = limits();
  const double low = heightOfFrequency(all, m_view.axis.minHz);
  const double high = heightOfFrequency(all, std::min(m_view.axis.maxHz, all.maxHz));
  const double distance = std::clamp(heights * (high - low), -low, 1 - high);
  setHeights(low + distance, high + distance);
}

void PlotNavigator::resetFrequency() {
  if (m_view.axis == m_home) return;
  m_view.axis = m_home;
  Q_EMIT axisChanged();
}

void PlotNavigator::remember() {
  if (!m_past.empty() && m_past.back() == m_view) return;
  m_past.push_back(m_view);
  if (m_past.size() > kHistory) m_past.erase(m_past.begin());
  m_future.clear();
}

void PlotNavigator::back() {
  // A view that was remembered but not left is no step.
  while (!m_past.empty() && m_past.back() == m_view) m_past.pop_back();
  if (m_past.empty()) return;
  const PlotView view = m_past.back();
  m_past.pop_back();
  m_future.push_back(m_view);
  apply(view);
}

void PlotNavigator::forward() {
  if (m_future.empty()) return;
  const PlotView view = m_future.back();
  m_future.pop_back();
  m_past.push_back(m_view);
  apply(view);
}

void PlotNavigator::apply(const PlotView& view) {
  setTime(view.time);
  if (nearlyEqual(FrequencyAxis{m_home.scale, view.axis.minHz, view.axis.maxHz}, m_home)) {
    resetFrequency();
  } else {
    setAxis({m_home.scale, view.axis.minHz, view.axis.maxHz});
  }
}

}  // namespace moodogram::ui

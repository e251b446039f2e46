// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <vector>

#include "core/base/signal_range.h"
#include "core/dsp/frequency_axis.h"

namespace moodogram::ui {

/// What of a track is in view.
struct PlotView {
  TimeRange time;
  FrequencyAxis axis;

  bool operator==(const PlotView&) const = default;
};

/// Where the view is and where it may go: panning and zooming in time and frequency inside of the track's limits, and
/// the way back. Knows nothing of pixels.
class PlotNavigator : public QObject {
  Q_OBJECT

 public:
  static constexpr double kShortestSeconds = 0.005;
  /// A view holds at least so many steps between the transform's bins.
  static constexpr double kFewestBins = 4;

  using QObject::QObject;

  /// Another track: the whole of it, or the same view as before if frozen.
  void openTrack(double durationSeconds, int sampleRateHz);
  void setDurationSeconds(double seconds);
  double durationSeconds() const { return m_durationSeconds; }
  void setBinStepHz(double hz) { m_binStepHz = hz; }
  /// The frequencies that resetFrequency() shows. A view that is not zoomed goes with them; one that is keeps its
  /// frequencies if only the scale is another.
  void setHome(const FrequencyAxis& home);
  const FrequencyAxis& home() const { return m_home; }

  void setFrozen(bool frozen) { m_frozen = frozen; }
  bool isFrozen() const { return m_frozen; }
  /// Lets the time axis go on past the track's end, for a longer one beside it.
  void extendTo(double seconds);

  const PlotView& view() const { return m_view; }
  bool showsWholeTrack() const { return m_fitted; }
  bool frequencyIsZoomed() const;

  void setTime(TimeRange range);
  void zoomTime(double factor, double aroundSeconds);
  void scrollTime(double seconds);
  void fitTime();

  void setAxis(const FrequencyAxis& axis);
  void zoomFrequency(double factor, double aroundHz);
  /// Heights as in FrequencyAxis: 1 goes up by what is in view.
  void panFrequency(double heights);
  void resetFrequency();

  /// Makes the present view one to come back to. Call it before a change that the user makes, not for each part of it.
  void remember();
  void back();
  void forward();
  bool canGoBack() const { return !m_past.empty(); }
  bool canGoForward() const { return !m_future.empty(); }

 Q_SIGNALS:
  void timeChanged();
  void axisChanged();

 private:
  double endSeconds() const;
  FrequencyAxis limits() const;
  void setHeights(double low, double high);
  void apply(const PlotView& view);

  PlotView m_view;
  FrequencyAxis m_home;
  double m_durationSeconds = 0;
  double m_extendedSeconds = 0;
  int m_sampleRateHz = 0;
  double m_binStepHz = 0;
  bool m_fitted = true;
  bool m_frozen = false;
  std::vector<PlotView> m_past;
  std::vector<PlotView> m_future;
};

}  // namespace moodogram::ui

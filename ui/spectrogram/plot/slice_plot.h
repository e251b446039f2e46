// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/spectrogram/plot/custom_plot.h"

#include <vector>

#include "ui/spectrogram/tiles/tile_service.h"

namespace moodogram::ui {

class FrequencyTicker;
class PeakLabels;

/// Spectra with frequency from bottom to top, so that it can stand beside a spectrogram at the same heights.
class SlicePlot : public QCustomPlot {
  Q_OBJECT

 public:
  explicit SlicePlot(QWidget* parent = nullptr);

  /// Which frequencies stand at which height, and the levels from left to right.
  void setAxis(const FrequencyAxis& axis);
  void setLevels(float floorDb, float ceilingDb);
  /// The rows of the widget between which the frequencies lie.
  void setSpan(int top, int bottom);

  enum class Curve { At, Mean, Peak };
  /// Empty: not drawn.
  void setCurve(Curve curve, const std::vector<float>& decibels, const BinAxis& bins);
  void setPeaks(std::vector<SpectralPeak> peaks);

 protected:
  void changeEvent(QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  QCPGraph* graphOf(Curve curve) const { return graph(static_cast<int>(curve)); }
  void applyPalette();
  void applySpan();

  QCPAxisRect* m_rect;
  QCPGraph* m_ground = nullptr;
  QSharedPointer<FrequencyTicker> m_ticker;
  PeakLabels* m_labels;
  FrequencyAxis m_axis;
  int m_top = 0;
  int m_bottom = 0;
};

/// "440.0 Hz  A4 +0 ct  −12.3 dB".
QString peakText(const SpectralPeak& peak);

}  // namespace moodogram::ui

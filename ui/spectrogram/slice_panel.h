// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>
#include <optional>

#include "core/base/signal_range.h"
#include "ui/spectrogram/tiles/tile_service.h"

class QCheckBox;
class QLabel;

namespace moodogram::ui {

class SlicePlot;

/// The spectrum at the pointer or the playhead, averaged over the selection, and its loudest moments, beside the
/// spectrogram at the same heights. Asks for spectra while it is visible, at a modest rate; the tile service's thread
/// computes them.
class SlicePanel : public QWidget {
  Q_OBJECT

 public:
  explicit SlicePanel(QWidget* parent = nullptr);

  /// Where spectra come from; nullptr: nowhere.
  void setTiles(TileService* tiles);
  void setPointerSeconds(std::optional<double> seconds);
  void setPlayheadSeconds(double seconds);
  void setSelection(std::optional<TimeRange> range);
  /// The rows of this widget between which the spectrogram beside it stands.
  void setSpan(int top, int bottom);

  QSize sizeHint() const override { return {250, 300}; }
  /// What is drawn, as comma-separated values; empty without a spectrum.
  QString csv() const;

 protected:
  void showEvent(QShowEvent* event) override;
  void hideEvent(QHideEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  void request();
  void show(const SpectrumSlice& slice);
  void redraw();
  void placeControls();
  /// The loudest of what has been shown since the hold began, where nothing is selected.
  void hold(const SpectrumSlice& slice);

  TileService* m_tiles = nullptr;
  SlicePlot* m_plot;
  QWidget* m_controls;
  QLabel* m_where;
  QCheckBox* m_average;
  QCheckBox* m_peakHold;
  QTimer m_soon;
  std::optional<SliceRequest> m_asked;
  std::optional<SpectrumSlice> m_slice;
  std::vector<float> m_held;
  TileTransform m_askedTransform;
  std::optional<double> m_pointerSeconds;
  double m_playheadSeconds = 0;
  std::optional<TimeRange> m_selection;
  int m_bottom = 0;
};

}  // namespace moodogram::ui

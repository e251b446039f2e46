// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>
#include <optional>

#include "core/dsp/waveform.h"

namespace moodogram::ui {

/// The waveform of the whole track with the part on screen framed. Dragging the frame pans, its edges zoom, a click
/// jumps there; Left and Right pan, Up and Down zoom. What has been played is in the accent colour.
class WaveformStrip : public QWidget {
  Q_OBJECT

 public:
  explicit WaveformStrip(QWidget* parent = nullptr);

  void setWaveform(WaveformOverview waveform, int sampleRateHz);
  /// The columns of the widget between which the track is drawn, so that it stands below the plot's own lanes.
  void setSpan(int left, int right);
  void setDurationSeconds(double seconds);
  void setVisibleRange(double fromSeconds, double toSeconds);
  void setPlayheadSeconds(double seconds);

  QSize sizeHint() const override { return {200, 30}; }

 Q_SIGNALS:
  void seekRequested(double seconds);
  void rangeRequested(double fromSeconds, double toSeconds);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void wheelEvent(QWheelEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  enum class Part { Outside, Inside, LeftEdge, RightEdge };
  struct Press {
    Part part;
    double x;
    double fromSeconds;
    double toSeconds;
    bool dragging = false;
  };

  QRectF area() const;
  double xOf(double seconds) const;
  double secondsAt(double x) const;
  Part partAt(double x) const;
  void drag(double x);
  void zoom(double factor, double aroundSeconds);
  void request(double fromSeconds, double toSeconds);
  void showCursorFor(Part part);
  void describe();
  /// Device pixels: what has been heard in one colour, the rest in the other.
  QImage drawn(const QColor& peaks, const QColor& rms) const;

  WaveformOverview m_waveform;
  int m_sampleRateHz = 0;
  int m_left = 0;
  int m_right = 0;  ///< 0: the widget's width
  double m_durationSeconds = 0;
  double m_fromSeconds = 0;
  double m_toSeconds = 0;
  double m_playheadSeconds = 0;
  std::optional<Press> m_press;
  QImage m_heard;  ///< null: to be drawn again
  QImage m_rest;
};

}  // namespace moodogram::ui

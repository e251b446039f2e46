// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/spectrogram/custom_plot.h"

#include <optional>

#include "core/base/emotion_timeline.h"
#include "ui/spectrogram/tile_service.h"

namespace moodogram::ui {

class CursorItem;
class EmotionLaneItem;
class FrequencyTicker;
class PlayheadItem;

/// Spectrogram and emotion lane on one time axis. Wheel: zoom at the pointer; drag: pan; click: seek; double click or
/// F: the whole track; Left and Right scroll, Up and Down zoom, Home and End go to the ends.
class SpectrogramPlot : public QCustomPlot {
  Q_OBJECT

 public:
  SpectrogramPlot(TileService* tiles, QWidget* parent = nullptr);

  void setTimeline(const EmotionTimeline& timeline);
  void setPlayheadSeconds(double seconds);
  /// Whether the view turns the page when the playhead runs past its edge.
  void setFollow(bool follow) { m_follow = follow; }

  double durationSeconds() const;
  QCPRange timeRange() const { return m_picture->axis(QCPAxis::atBottom)->range(); }
  /// Kept inside of the track.
  void setTimeRange(double fromSeconds, double toSeconds);
  void fit();
  QRect pictureRect() const { return m_picture->rect(); }
  QRect laneRect() const { return m_lane->rect(); }

  /// What is at a point of the widget, as in the box beside the pointer; empty outside of the lanes.
  QString readoutAt(const QPointF& position);
  /// The view without pointer and focus, `scale` device pixels per pixel.
  QImage image(double scale);

 Q_SIGNALS:
  void seekRequested(double seconds);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;
  void wheelEvent(QWheelEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void mouseDoubleClickEvent(QMouseEvent* event) override;
  void leaveEvent(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;

 private:
  struct Press {
    QPointF position;
    QCPRange range;
    double playheadSeconds;
    bool dragging = false;
  };

  QCPAxisRect* addRect(int row);
  void applyPalette();
  void showState();
  void requestTiles();
  void zoom(double factor, double aroundSeconds);
  void scroll(double seconds);
  void showCursor(const std::optional<QPointF>& position);
  void describeView();
  double secondsAt(double x) const { return m_picture->axis(QCPAxis::atBottom)->pixelToCoord(x); }
  bool inLanes(const QPointF& position) const;
  int visibleLevel() const;

  TileService* m_tiles;
  QCPAxisRect* m_picture;
  QCPAxisRect* m_lane;
  QSharedPointer<FrequencyTicker> m_frequencyTicker;
  EmotionLaneItem* m_emotions;
  PlayheadItem* m_playhead;
  CursorItem* m_cursor;
  EmotionTimeline m_timeline;
  std::optional<Press> m_press;
  std::optional<double> m_seekBack;  ///< where the playhead was before the last click
  std::optional<QPointF> m_pointer;
  bool m_follow = true;
  bool m_fitted = true;
  bool m_keyboardFocus = false;
};

}  // namespace moodogram::ui

// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractSlider>

#include "core/base/emotion_timeline.h"

namespace moodogram::ui {

/// Where the track is, coloured by its emotions, dimmed where it has not been heard yet. The value is milliseconds.
/// Click and drag, Left and Right (5 s), Page Up and Page Down (30 s), Home and End seek. The value follows the
/// position in steps that can be seen or read.
class SeekBar : public QAbstractSlider {
  Q_OBJECT

 public:
  explicit SeekBar(QWidget* parent = nullptr);

  void setTimeline(const EmotionTimeline& timeline);
  void setDurationSeconds(double seconds);
  /// Ignored while the handle is held.
  void setPositionSeconds(double seconds);
  double positionSeconds() const { return sliderPosition() / 1000.0; }
  double durationSeconds() const { return maximum() / 1000.0; }
  /// As if the user had gone there.
  void seekTo(double seconds);

  QSize sizeHint() const override { return {400, 20}; }
  QSize minimumSizeHint() const override { return {120, 20}; }

 Q_SIGNALS:
  void seekRequested(double seconds);

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void wheelEvent(QWheelEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;

 private:
  QRectF groove() const;
  int valueAt(double x) const;
  void paintSegments(QPainter& painter) const;
  void paintHandle(QPainter& painter, double x) const;

  EmotionTimeline m_timeline;
  int m_position = 0;  ///< milliseconds, exactly; the value may be a little behind
};

}  // namespace moodogram::ui

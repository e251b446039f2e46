// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>
#include <deque>

#include "core/base/emotion_timeline.h"
#include "ui/live/live_worker.h"

namespace moodogram::ui {

/// A picture that runs from right to left, with the emotions of the windows below it on the same time axis, in seconds
/// before now. Everything is made elsewhere; this only puts it on the screen.
class LiveView : public QWidget {
  Q_OBJECT

 public:
  explicit LiveView(QWidget* parent = nullptr);

  void addFrame(const LiveFrame& frame);
  void addWindow(const WindowScores& window);
  /// Forgets picture and emotions.
  void clear();
  /// What is shown where nothing has been heard yet.
  void setPictureHint(const QString& text);
  /// What is shown in the lane while there are no verdicts.
  void setLaneHint(const QString& text);
  QString laneHint() const { return m_laneHint; }

  /// The picture's size in device pixels: one column and one row for each.
  QSize pictureSize() const;
  QRect pictureRect() const;
  QRect laneRect() const;
  /// The frequency axis in force; as asked for before anything has been heard.
  const FrequencyAxis& axis() const { return m_axis; }
  void setAxis(const FrequencyAxis& axis);
  void setSpanSeconds(double seconds);
  /// Where a time of the stream is on the screen.
  double xOf(double seconds) const;
  QColor pictureColourAt(const QPoint& position) const;
  std::size_t windowCount() const { return m_windows.size(); }

 Q_SIGNALS:
  void pictureSizeChanged();

 protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  void addStrip(const QImage& strip);
  void paintPicture(QPainter& painter) const;
  void paintLane(QPainter& painter) const;
  void paintRun(QPainter& painter, std::size_t first, std::size_t end) const;
  void paintAxes(QPainter& painter) const;
  int labelWidth() const;

  QImage m_ring;   ///< as wide as the picture; columns are overwritten in turn
  int m_next = 0;  ///< column of the ring that is written next
  int m_filled = 0;
  FrequencyAxis m_axis;
  double m_spanSeconds = 10;
  double m_secondsPerColumn = 0;
  double m_endSeconds = 0;
  std::deque<WindowScores> m_windows;
  QString m_pictureHint;
  QString m_laneHint;
};

}  // namespace moodogram::ui

// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <vector>

#include "core/playlist/mood_path.h"

namespace moodogram::ui {

/// A path of moods on the plane of valence and arousal, drawn by dragging its points; they are evenly spaced in time,
/// but for a path that was given with other times. What is not moved keeps its mood, and its time. A double click adds
/// a point, Delete takes the chosen one away. With the keyboard: arrows move the chosen point, Page Up and Page Down
/// choose another, Insert adds one behind it. What is chosen is told to screen readers.
class PathPad : public QWidget {
  Q_OBJECT

 public:
  explicit PathPad(QWidget* parent = nullptr);

  /// One point instead of a path: none can be added.
  void setSingle();
  MoodPath path() const { return MoodPath(m_moods); }
  void setPath(const MoodPath& path);
  const std::vector<ValenceArousal>& points() const { return m_points; }
  void setPoints(std::vector<ValenceArousal> points);
  bool isDragging() const { return m_dragging; }

  QSize sizeHint() const override { return {264, 190}; }
  QSize minimumSizeHint() const override { return {180, 140}; }

 Q_SIGNALS:
  void pathChanged();

 protected:
  void paintEvent(QPaintEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void mouseDoubleClickEvent(QMouseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;

 private:
  int pointAt(QPointF place) const;
  void choose(int index);
  void moveChosen(ValenceArousal position);
  void addPoint(std::size_t before, ValenceArousal position);
  void removeChosen();
  void describe();
  void spaceEvenly();

  std::vector<ValenceArousal> m_points;
  std::vector<MoodPoint> m_moods;  ///< of the points; a pure mood is none that its place on the plane would tell
  bool m_isEven = true;            ///< in time
  int m_chosen = 0;
  bool m_isSingle = false;
  bool m_dragging = false;
};

}  // namespace moodogram::ui

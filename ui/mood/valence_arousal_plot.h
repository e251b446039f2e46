// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <vector>

#include "core/base/emotion_timeline.h"

namespace moodogram::ui {

/// Where a track stands between sad and happy (valence) and between calm and tense (arousal), and how it moves there
/// from its beginning to its end. Axes as in Russell's circumplex (see emotionPosition).
class ValenceArousalPlot : public QWidget {
  Q_OBJECT

 public:
  explicit ValenceArousalPlot(QWidget* parent = nullptr);

  /// Without windows: an empty plane.
  void setTimeline(const EmotionTimeline& timeline, const EmotionScores& summary);

  QSize sizeHint() const override { return {280, 190}; }
  QSize minimumSizeHint() const override { return {180, 120}; }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  QPointF place(const EmotionScores& scores) const;
  void paintDot(QPainter& painter, const EmotionScores& scores, double radius, bool outlined) const;

  std::vector<EmotionScores> m_path;  ///< means over equal parts of the track, in time order
  EmotionScores m_summary;
};

}  // namespace moodogram::ui

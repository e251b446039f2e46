// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/base/emotion_timeline.h"

namespace moodogram::ui {

/// The probabilities of all emotions over the whole track, one above the other, with a time axis.
class TimelineStrip : public QWidget {
  Q_OBJECT

 public:
  explicit TimelineStrip(QWidget* parent = nullptr);

  /// Without windows: an empty strip.
  void setTimeline(const EmotionTimeline& timeline);

  QSize sizeHint() const override { return {360, 110}; }
  QSize minimumSizeHint() const override { return {160, 80}; }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  void paintAxis(QPainter& painter, const QRectF& plot) const;

  EmotionTimeline m_timeline;
  double m_endSeconds = 0;
};

}  // namespace moodogram::ui

// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/spectrogram/plot/custom_plot.h"

#include "core/base/emotion_timeline.h"

namespace moodogram::ui {

/// The emotions' probabilities over time as a stack of coloured areas; a hatch where nothing is analysed.
class EmotionLaneItem : public QCPAbstractItem {
  Q_OBJECT

 public:
  explicit EmotionLaneItem(QCPAxisRect* rect);

  void setTimeline(const EmotionTimeline& timeline) { m_timeline = timeline; }
  void setDurationSeconds(double seconds) { m_durationSeconds = seconds; }
  double selectTest(const QPointF&, bool, QVariant*) const override { return -1; }

 protected:
  void draw(QCPPainter* painter) override;

 private:
  void drawRun(QCPPainter* painter, std::size_t first, std::size_t end) const;

  QCPAxisRect* m_rect;
  EmotionTimeline m_timeline;
  double m_durationSeconds = 0;
};

}  // namespace moodogram::ui

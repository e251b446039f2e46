// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/emotion_timeline.h"
#include "ui/common/column_area.h"
#include "ui/common/mood_counts.h"

class QLabel;

namespace moodogram::ui {

class FeedbackBox;
class MoodBars;
class MoodDistribution;
class ValenceArousalPlot;

/// The mood of the selected track, and of the library. Content of the dock on the right.
class MoodPanel : public ColumnArea {
  Q_OBJECT

 public:
  explicit MoodPanel(QWidget* parent = nullptr);

  void clear();
  /// A track without scores; the sentence says why.
  void showTrack(const QString& title, const QString& sentence);
  void showAnalysis(const QString& title, const EmotionTimeline& timeline, const EmotionScores& summary);
  /// What the model's verdicts are worth, for people; empty: nothing to say.
  void setModelNote(const QString& note);
  /// The shown mood is not the model's alone: what the user says, and what the model says by itself; empty: it is.
  void setCorrection(const QString& note);
  /// Most of the shown track is unlike what its model learned from.
  void setOutside(bool outside);
  /// The moods of the library or of a part of it, by its name.
  void setDistribution(const QString& name, const MoodCounts& counts);

  /// Shown with tracks that have been analysed.
  FeedbackBox& feedback() { return *m_feedback; }

  QString sentence() const;
  QSize sizeHint() const override { return {300, 500}; }

 private:
  QLabel* m_title;
  QLabel* m_sentence;
  MoodBars* m_bars;
  QLabel* m_confidence;
  QLabel* m_verdict;
  QLabel* m_correction;
  QLabel* m_outside;
  QLabel* m_modelNote;
  ValenceArousalPlot* m_plot;
  QLabel* m_distributionTitle;
  FeedbackBox* m_feedback;
  MoodDistribution* m_distribution;
};

}  // namespace moodogram::ui

// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <memory>

#include "core/evaluate/evaluation.h"

class QLabel;

namespace moodogram::ui {

class ConfusionView;
class ReliabilityPlot;

/// How good a model is on some recordings: figures with their intervals, what is taken for what, whether it is as often
/// right as it says, and what a reader must know before the figures.
class ScoresView : public QWidget {
  Q_OBJECT

 public:
  explicit ScoresView(QWidget* parent = nullptr);
  /// title: of which test these are. Null: nothing is known.
  void setEvaluation(const std::shared_ptr<const Evaluation>& evaluation, const QString& title);

 private:
  QLabel* m_title;
  QLabel* m_figures;
  QWidget* m_plots;
  ConfusionView* m_confusion;
  ReliabilityPlot* m_reliability;
  QLabel* m_notes;
};

}  // namespace moodogram::ui

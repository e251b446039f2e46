// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <filesystem>
#include <vector>

#include "core/train/run_comparison.h"
#include "ui/bridge/background_job.h"

class QLabel;
class QTreeWidget;

namespace moodogram::ui {

class RunPlot;

/// Runs side by side: scores with their intervals, the curves of their final fits, and in what they were configured
/// differently. Figures are computed in a thread.
class CompareWindow : public QDialog {
  Q_OBJECT

 public:
  explicit CompareWindow(const std::vector<std::filesystem::path>& folders, QWidget* parent = nullptr);

  const RunComparison& comparison() const { return m_comparison; }

 protected:
  void changeEvent(QEvent* event) override;

 private:
  QTreeWidget* makeTable(const char* name, const QString& accessibleName);
  void showComparison(RunComparison comparison);
  void showHeaders();
  void showScores();
  void alignTables();
  void showDifferences();
  void showCurves();

  RunComparison m_comparison;
  QLabel* m_warning;
  QLabel* m_scoresHeading;
  QTreeWidget* m_scores;
  QLabel* m_differencesHeading;
  QTreeWidget* m_differences;
  RunPlot* m_loss;
  RunPlot* m_uar;
  BackgroundJob m_job;
};

}  // namespace moodogram::ui

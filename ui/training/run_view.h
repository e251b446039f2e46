// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/train/run_status.h"

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTreeWidget;

namespace moodogram::ui {

class ConfusionView;
class ElidedLabel;
class LearningRatePlot;
class RunPlot;

/// One run: how far it is, its curves and confusion matrix, its log, and what can be done with it.
class RunView : public QWidget {
  Q_OBJECT

 public:
  explicit RunView(QWidget* parent = nullptr);

  void setRun(const RunStatus& run);
  const RunStatus& run() const { return m_run; }
  void setLog(const QString& text);
  bool isLogShown() const;

 Q_SIGNALS:
  void pauseRequested(bool paused);
  void stopRequested();
  void finishRequested();
  void resumeRequested();
  void removeRequested();
  void logRequested();
  void reportRequested();
  void installRequested();
  void playRequested(std::filesystem::path file);

 private:
  QWidget* makeCurves();
  void makeButtons();
  void showState();
  void showCurves();
  void showConfusion();
  void showWorst();
  void showButtons();
  void chooseFits();

  RunStatus m_run;
  ElidedLabel* m_title;
  QLabel* m_state;
  QProgressBar* m_progress;
  QLabel* m_problem;
  QStackedWidget* m_pages;
  QPlainTextEdit* m_log;
  QComboBox* m_fit = nullptr;
  RunPlot* m_loss = nullptr;
  RunPlot* m_metric = nullptr;
  QLabel* m_metricValue = nullptr;
  LearningRatePlot* m_learningRate = nullptr;
  ConfusionView* m_confusion = nullptr;
  QWidget* m_worstBox = nullptr;
  QTreeWidget* m_worst = nullptr;
  QPushButton *m_pause, *m_finish, *m_stop, *m_resume, *m_remove, *m_showLog, *m_report, *m_install;
};

}  // namespace moodogram::ui

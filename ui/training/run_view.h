// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPixmap>
#include <QStringList>
#include <QWidget>
#include <optional>
#include <utility>
#include <vector>

#include "core/train/run_status.h"
#include "ui/bridge/run_usage.h"

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QProgressBar;
class QStackedWidget;
class QTreeWidget;

namespace moodogram::ui {

class ConfusionView;
class ElidedLabel;
class FoldTable;
class LearningRatePlot;
class RunButtons;
class RunPlot;
class UsageView;

/// One run: how far it is, its curves and confusion matrix, its log, and what can be done with it.
class RunView : public QWidget {
  Q_OBJECT

 public:
  explicit RunView(QWidget* parent = nullptr);

  /// line: its place among those that wait, from 1.
  void setRun(const RunStatus& run, const QVector<UsageSample>& usage = {}, int line = 0);
  const RunStatus& run() const { return m_run; }
  void setLog(const QString& text);
  RunButtons& buttons() const { return *m_buttons; }
  /// The curves and the matrix as they are shown.
  QPixmap picture();

 Q_SIGNALS:
  void logRequested();
  void playRequested(std::filesystem::path file);

 private:
  QWidget* makeCurves();
  void showState();
  void showCurves();
  void showConfusion();
  void showWorst();
  void showExternal();
  /// Whether matrix and worst verdicts are to be those of the external test.
  bool showsExternal() const;
  /// Part and fold of the fit that is chosen; nullopt: none has begun.
  std::optional<std::pair<int, int>> shownFit() const;
  void chooseFits();

  RunStatus m_run;
  int m_line = 0;
  std::vector<std::pair<int, int>> m_fits;  ///< of m_fit: part and fold, as in RunEpoch
  ElidedLabel* m_title;
  QLabel* m_state;
  QProgressBar* m_progress;
  QLabel* m_problem;
  QLabel* m_external;
  QStackedWidget* m_pages;
  QPlainTextEdit* m_log;
  RunButtons* m_buttons;
  QWidget* m_curves = nullptr;
  QComboBox* m_fit = nullptr;
  QLabel* m_lossHeading = nullptr;
  RunPlot* m_loss = nullptr;
  RunPlot* m_metric = nullptr;
  QLabel* m_metricHeading = nullptr;
  QLabel* m_metricValue = nullptr;
  UsageView* m_usage = nullptr;
  LearningRatePlot* m_learningRate = nullptr;
  QComboBox* m_test = nullptr;
  ConfusionView* m_confusion = nullptr;
  FoldTable* m_folds = nullptr;
  QWidget* m_worstBox = nullptr;
  QLabel* m_worstHeading = nullptr;
  QTreeWidget* m_worst = nullptr;
  QList<QStringList> m_worstRows;  ///< what it shows, and the file
};

}  // namespace moodogram::ui

// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "ui/bridge/background_job.h"
#include "ui/report/problem_report.h"

class QCheckBox;
class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace moodogram::ui {

/// Shows what a report would say, lets parts be taken out, and copies or saves it. Sends nothing.
class ProblemReportDialog : public QDialog {
  Q_OBJECT

 public:
  explicit ProblemReportDialog(const ReportFacts& facts, QWidget* parent = nullptr);

 private:
  void fill(const QList<ReportPart>& parts);
  void refresh();
  void copy();
  void save();

  QList<ReportPart> m_parts;
  QListWidget* m_list;
  QCheckBox* m_withPaths;
  QPlainTextEdit* m_what;
  QPlainTextEdit* m_text;
  QLabel* m_state;
  QPushButton* m_copy;
  QPushButton* m_save;
  BackgroundJob m_job;
};

}  // namespace moodogram::ui

// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QLabel;
class QProgressBar;
class QPushButton;
class QStatusBar;

namespace moodogram::ui {

class AnalysisService;
class LibraryService;

/// The status bar: on the left what goes on in the background, with pause and cancel; on the right model, device and
/// sound output.
class StatusPanel : public QObject {
  Q_OBJECT

 public:
  StatusPanel(QStatusBar& bar, LibraryService& library, AnalysisService& analysis);

  void setModel(const QString& name, const QString& toolTip);
  void setDevice(const QString& description);
  void setOutput(const QString& description);
  /// A line that stays until something else happens.
  void setIdleText(const QString& text);

 Q_SIGNALS:
  void cancelRequested();

 private:
  void update();
  void showAnalysis();
  void showScan();

  LibraryService& m_library;
  AnalysisService& m_analysis;
  QLabel* m_text;
  QProgressBar* m_bar;
  QPushButton* m_pause;
  QPushButton* m_cancel;
  QLabel* m_model;
  QLabel* m_device;
  QLabel* m_output;
  QString m_idleText;
  QString m_scanText;
  qint64 m_scanDone = 0;
  qint64 m_scanTotal = 0;
};

}  // namespace moodogram::ui

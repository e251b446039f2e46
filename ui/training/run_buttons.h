// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/train/run_status.h"

class QPushButton;

namespace moodogram::ui {

/// What can be done with a run, in a row; what makes no sense for it is not there.
class RunButtons : public QWidget {
  Q_OBJECT

 public:
  enum class Export { Report, Plots, Epochs, Confusion, All };

  explicit RunButtons(QWidget* parent = nullptr);

  void setRun(const RunStatus& run);
  bool isLogShown() const;
  /// Without a signal.
  void setLogShown(bool shown);

 Q_SIGNALS:
  void pauseRequested(bool paused);
  void stopRequested();
  void finishRequested();
  void resumeRequested();
  void startNowRequested();
  void moveRequested(int places);
  void leaveQueueRequested();
  void removeRequested();
  void logToggled(bool shown);
  void reportRequested();
  void exportRequested(moodogram::ui::RunButtons::Export what);
  void installRequested();

 private:
  QPushButton* make(const QString& text, const char* name, const QString& help);

  bool m_isPaused = false;
  QPushButton *m_pause, *m_finish, *m_stop, *m_resume, *m_startNow, *m_earlier, *m_later, *m_leave, *m_remove;
  QPushButton *m_showLog, *m_report, *m_export, *m_install;
};

}  // namespace moodogram::ui

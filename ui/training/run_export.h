// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QObject>

#include "core/train/run_status.h"
#include "ui/bridge/background_job.h"
#include "ui/training/run_buttons.h"

class QWidget;

namespace moodogram::ui {

/// Writes what a run has to show into files that the user names; each is whole or not there.
class RunExport : public QObject {
  Q_OBJECT

 public:
  explicit RunExport(QWidget& window);

  /// Asks where to. picture: of the plots as they are shown.
  void ask(RunButtons::Export what, const RunStatus& run, const QImage& picture);

  /// place: a file, of all of them a folder.
  void write(RunButtons::Export what, const RunStatus& run, const QImage& picture, const std::filesystem::path& place);

 Q_SIGNALS:
  void written(QString message);
  void failed(QString message);

 private:
  QWidget& m_window;
  BackgroundJob m_job;
};

}  // namespace moodogram::ui

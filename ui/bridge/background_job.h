// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <functional>
#include <stop_token>

#include "core/base/progress.h"
#include "ui/bridge/worker_thread.h"

namespace moodogram::ui {

/// One long piece of work at a time in a thread of its own, with progress and an end. Functions and signals belong to
/// the GUI thread.
class BackgroundJob : public QObject {
  Q_OBJECT

 public:
  /// What the work has come to, said in the GUI thread.
  using Result = std::function<void()>;
  /// Runs in the job's thread. It may throw: Cancelled ends it silently, other errors come as failed().
  using Work = std::function<Result(const std::stop_token& stop, const ProgressCallback& progress)>;

  explicit BackgroundJob(const QString& threadName, QObject* parent = nullptr);
  ~BackgroundJob() override;  ///< cancels and waits

  /// Cancels what is under way first.
  void start(Work work);
  /// Asks the work to end. Nothing more is heard of it.
  void cancel();
  bool isRunning() const { return m_isRunning; }

 Q_SIGNALS:
  void progressed(qint64 done, qint64 total, QString what);
  /// What happened and what to do.
  void failed(QString message);

 private:
  void run(quint64 job, const std::stop_token& stop, const Work& work);

  std::stop_source m_stop;
  quint64 m_job = 0;
  bool m_isRunning = false;
  CallQueue m_replies;
  WorkerThread m_thread;  // after what it uses: it ends first
};

}  // namespace moodogram::ui

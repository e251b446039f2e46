// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <functional>
#include <memory>
#include <stop_token>

#include "core/base/progress.h"
#include "ui/bridge/worker_thread.h"

namespace moodogram::ui {

/// One long piece of work at a time in a thread of its own, with progress and an end. Functions and signals belong to
/// the GUI thread. Work that does not end when it is asked to (a network drive that is gone, a library that is being
/// loaded) is left behind with its thread, so that no window waits for it: all that it uses is its own or shared.
class BackgroundJob : public QObject {
  Q_OBJECT

 public:
  /// What the work has come to, said in the GUI thread.
  using Result = std::function<void()>;
  /// Runs in the job's thread, and perhaps still when the job and its owner are gone: it uses what it has captured by
  /// value, its Result may use the owner. It may throw: Cancelled ends it silently, other errors come as failed().
  using Work = std::function<Result(const std::stop_token& stop, const ProgressCallback& progress)>;

  explicit BackgroundJob(const QString& threadName, QObject* parent = nullptr);
  ~BackgroundJob() override;  ///< cancels, and waits for a moment

  /// Cancels what is under way first.
  void start(Work work);
  /// Asks the work to end. Nothing more is heard of it.
  void cancel();
  bool isRunning() const { return m_isRunning; }

  /// Whether work that was left behind still goes on. The program must not clean up beneath it when it ends.
  static bool isAnyLeftBehind();

 Q_SIGNALS:
  void progressed(qint64 done, qint64 total, QString what);
  /// What happened and what to do.
  void failed(QString message);

 private:
  std::stop_source m_stop;
  std::shared_ptr<quint64> m_job;  ///< number of the one that is listened to; the GUI thread's
  bool m_isRunning = false;
  std::shared_ptr<CallQueue> m_replies;
  std::unique_ptr<WorkerThread> m_thread;
};

}  // namespace moodogram::ui

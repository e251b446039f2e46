// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDeadlineTimer>
#include <QObject>
#include <QThread>
#include <atomic>
#include <utility>

#include "ui/bridge/call_queue.h"

namespace moodogram::ui {

/// A thread with an event loop that runs the functions posted to it, in order. The destructor waits until all have
/// run, so that nothing that was accepted is lost. Whoever owns it asks long functions to stop first.
class WorkerThread {
 public:
  explicit WorkerThread(const QString& name, QThread::Priority priority = QThread::InheritPriority) {
    m_thread.setObjectName(name);
    m_calls.moveToThread(&m_thread);
    m_thread.start(priority);
  }
  ~WorkerThread() { endsWithin(QDeadlineTimer(QDeadlineTimer::Forever)); }
  WorkerThread(const WorkerThread&) = delete;
  WorkerThread& operator=(const WorkerThread&) = delete;

  template <typename Function>
  void post(Function&& function) {
    m_calls.post(std::forward<Function>(function));
  }

  /// For an object with timers or signals, which live in its thread then. To be deleted when the thread has ended.
  void adopt(QObject& object) { object.moveToThread(&m_thread); }

  /// Whether all that was posted has run, and the thread has ended, by then. Nothing may be posted after that was
  /// asked.
  bool endsWithin(QDeadlineTimer deadline) {
    if (!std::exchange(m_isToEnd, true)) {
      post([this] {
        m_thread.quit();
        m_ended.store(true, std::memory_order_release);
      });
    }
    // As call_queue.h says: Qt's wait() is not seen.
    return m_thread.wait(deadline) && m_ended.load(std::memory_order_acquire);
  }

 private:
  bool m_isToEnd = false;
  std::atomic<bool> m_ended = false;
  QThread m_thread;
  CallQueue m_calls;
};

}  // namespace moodogram::ui

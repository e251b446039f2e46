// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/background_job.h"

#include <chrono>
#include <utility>
#include <vector>

#include "core/base/error.h"
#include "ui/common/formatters.h"
#include "ui/common/message_text.h"

namespace moodogram::ui {
namespace {

constexpr std::chrono::milliseconds kPatience{100};  ///< as long as a window may take to close unnoticed

/// Of jobs that are gone. Never destroyed: they may go on until the process ends.
std::vector<std::unique_ptr<WorkerThread>>& leftBehind() {
  static auto* const kThreads = new std::vector<std::unique_ptr<WorkerThread>>;
  return *kThreads;
}

/// The last who has it may be the worker thread.
void deleteWhereItLives(CallQueue* queue) {
  if (QThread::currentThread() == queue->thread())
    delete queue;
  else
    queue->deleteLater();
}

}  // namespace

BackgroundJob::BackgroundJob(const QString& threadName, QObject* parent)
    : QObject(parent),
      m_job(std::make_shared<quint64>(0)),
      m_replies(new CallQueue, deleteWhereItLives),
      m_thread(std::make_unique<WorkerThread>(threadName)) {}

BackgroundJob::~BackgroundJob() {
  cancel();
  if (!m_thread->endsWithin(QDeadlineTimer(kPatience))) leftBehind().push_back(std::move(m_thread));
}

bool BackgroundJob::isAnyLeftBehind() {
  std::erase_if(leftBehind(), [](const auto& thread) { return thread->endsWithin(QDeadlineTimer(0)); });
  return !leftBehind().empty();
}

void BackgroundJob::cancel() {
  ++*m_job;
  m_isRunning = false;
  m_stop.request_stop();
}

void BackgroundJob::start(Work work) {
  cancel();
  m_stop = std::stop_source();
  m_isRunning = true;
  // `this` is used by replies alone, and only while this job is listened to.
  const auto reply = [current = m_job, job = *m_job, replies = m_replies](std::function<void()> function) {
    replies->post([current, job, function = std::move(function)] {
      if (job == *current) function();
    });
  };
  const auto end = [this, reply](std::function<void()> function) {
    reply([this, function = std::move(function)] {
      m_isRunning = false;
      function();
    });
  };
  m_thread->post([this, reply, end, stop = m_stop.get_token(), work = std::move(work)] {
    try {
      end(work(stop, [&](const Progress& progress) {
        reply([this, progress] { Q_EMIT progressed(progress.done, progress.total, progressText(progress)); });
      }));
    } catch (const Cancelled&) {
    } catch (const std::exception& error) {
      end([this, message = messageOf(error)] { Q_EMIT failed(messageText(message)); });
    }
  });
}

}  // namespace moodogram::ui

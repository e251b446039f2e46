// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/background_job.h"

#include <utility>

#include "core/base/error.h"
#include "ui/common/formatters.h"
#include "ui/common/message_text.h"

namespace moodogram::ui {

BackgroundJob::BackgroundJob(const QString& threadName, QObject* parent) : QObject(parent), m_thread(threadName) {}

BackgroundJob::~BackgroundJob() { cancel(); }

void BackgroundJob::cancel() {
  ++m_job;
  m_isRunning = false;
  m_stop.request_stop();
}

void BackgroundJob::start(Work work) {
  cancel();
  m_stop = std::stop_source();
  m_isRunning = true;
  m_thread.post([this, job = m_job, stop = m_stop.get_token(), work = std::move(work)] { run(job, stop, work); });
}

void BackgroundJob::run(quint64 job, const std::stop_token& stop, const Work& work) {
  const auto reply = [&](std::function<void()> function) {
    m_replies.post([this, job, function = std::move(function)] {
      if (job == m_job) function();
    });
  };
  const auto end = [&](std::function<void()> function) {
    reply([this, function = std::move(function)] {
      m_isRunning = false;
      function();
    });
  };
  try {
    end(work(stop, [&](const Progress& progress) {
      reply([this, progress] { Q_EMIT progressed(progress.done, progress.total, toText(progress.what)); });
    }));
  } catch (const Cancelled&) {
  } catch (const std::exception& error) {
    end([this, message = errorText(error)] { Q_EMIT failed(message); });
  }
}

}  // namespace moodogram::ui

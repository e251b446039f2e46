// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/analysis_service.h"

#include <algorithm>
#include <utility>

#include "core/base/error.h"
#include "ui/common/formatters.h"

namespace moodogram::ui {

AnalysisService::AnalysisService(AnalyzeConfig config, EngineFactory engineFactory, QObject* parent)
    : QObject(parent),
      m_config(std::move(config)),
      m_jobConfig(m_config),
      m_engineFactory(std::move(engineFactory)),
      m_thread(QStringLiteral("inference")) {}

AnalysisService::~AnalysisService() {
  cancel();
  // The engine is destroyed in the thread that used it. Every run has been asked to stop, so this comes up soon.
  m_thread.post([this] { m_job.reset(); });
}

template <typename Function>
void AnalysisService::reply(quint64 run, Function&& function) {
  m_replies.post([this, run, function = std::forward<Function>(function)] {
    if (run == m_run) function();
  });
}

void AnalysisService::enqueue(const std::vector<AnalysisRequest>& requests) {
  bool start = false;
  {
    const std::lock_guard lock(m_queue.mutex);
    std::unordered_set<TrackId> known;
    for (const AnalysisRequest& request : m_queue.waiting) known.insert(request.trackId);
    for (const AnalysisRequest& request : requests) {
      if (!known.insert(request.trackId).second) continue;
      m_queue.waiting.push_back(request);
      ++m_progress.total;
      m_secondsTotal += request.durationSeconds;
    }
    if (!m_queue.draining && !m_queue.waiting.empty()) start = m_queue.draining = true;
  }
  if (start) {
    if (m_stop.stop_requested()) m_stop = std::stop_source();
    m_running = true;
    m_thread.post([this, run = m_run, stop = m_stop.get_token()] { drain(run, stop); });
    Q_EMIT runningChanged(true);
  }
  if (m_running) Q_EMIT progressed(m_progress);
}

void AnalysisService::prioritise(TrackId id) {
  const std::lock_guard lock(m_queue.mutex);
  auto& waiting = m_queue.waiting;
  const auto found =
      std::find_if(waiting.begin(), waiting.end(), [id](const AnalysisRequest& r) { return r.trackId == id; });
  if (found != waiting.end()) std::rotate(waiting.begin(), found, std::next(found));
}

void AnalysisService::forget(const std::unordered_set<TrackId>& ids) {
  {
    const std::lock_guard lock(m_queue.mutex);
    std::erase_if(m_queue.waiting, [&](const AnalysisRequest& request) {
      if (!ids.contains(request.trackId)) return false;
      --m_progress.total;
      m_secondsTotal -= request.durationSeconds;
      return true;
    });
  }
  if (m_running) Q_EMIT progressed(m_progress);
}

void AnalysisService::setPaused(bool paused) {
  if (paused == m_paused) return;
  m_paused = paused;
  {
    const std::lock_guard lock(m_queue.mutex);
    m_queue.paused = paused;
  }
  m_queue.changed.notify_all();
  Q_EMIT pausedChanged(paused);
}

void AnalysisService::cancel() { interrupt(); }

void AnalysisService::release() {
  interrupt();
  m_thread.post([this] {
    m_job.reset();
    m_replies.post([this] { Q_EMIT released(); });
  });
}

std::vector<AnalysisRequest> AnalysisService::interrupt() {
  ++m_run;
  m_stop.request_stop();
  std::vector<AnalysisRequest> left;
  {
    const std::lock_guard lock(m_queue.mutex);
    if (m_queue.current) left.push_back(*std::exchange(m_queue.current, std::nullopt));
    left.insert(left.end(), m_queue.waiting.begin(), m_queue.waiting.end());
    m_queue.waiting.clear();
    m_queue.draining = false;
  }
  m_queue.changed.notify_all();
  onDrained({});
  return left;
}

void AnalysisService::setModel(const std::filesystem::path& choice) {
  if (choice == m_config.engine.modelFile) return;
  m_config.engine.modelFile = choice;
  const bool wasPaused = m_paused;
  const std::vector<AnalysisRequest> left = interrupt();
  m_thread.post([this, choice] {  // after the run that was stopped, before the next
    m_job.reset();
    m_jobConfig.engine.modelFile = choice;
  });
  if (left.empty()) return;
  setPaused(wasPaused);
  enqueue(left);
}

std::optional<AnalysisRequest> AnalysisService::next(const std::stop_token& stop) {
  std::unique_lock lock(m_queue.mutex);
  m_queue.changed.wait(lock, stop, [this] { return !m_queue.paused; });
  // After a cancel the queue belongs to the run that was started since.
  if (stop.stop_requested()) return std::nullopt;
  m_queue.current.reset();
  if (m_queue.waiting.empty()) {
    m_queue.draining = false;
    return std::nullopt;
  }
  m_queue.current = std::move(m_queue.waiting.front());
  m_queue.waiting.pop_front();
  return m_queue.current;
}

void AnalysisService::drain(quint64 run, const std::stop_token& stop) {
  QString failure;
  try {
    while (const std::optional<AnalysisRequest> request = next(stop)) analyze(*request, run, stop);
  } catch (const Cancelled&) {
    return;
  } catch (const std::exception& error) {  // no model or no store: no other file would fare better
    failure = toText(error.what());
    const std::lock_guard lock(m_queue.mutex);
    if (!stop.stop_requested()) {
      m_queue.waiting.clear();
      m_queue.current.reset();
      m_queue.draining = false;
    }
  }
  reply(run, [this, failure] { onDrained(failure); });
}

void AnalysisService::analyze(const AnalysisRequest& request, quint64 run, const std::stop_token& stop) {
  if (!m_job) m_job = std::make_unique<AnalyzeJob>(m_jobConfig, m_engineFactory);
  reply(run, [this, id = request.trackId, name = pathText(request.file.filename())] {
    m_progress.what = name;
    m_sinceFileStarted.start();
    Q_EMIT fileStarted(id);
    Q_EMIT progressed(m_progress);
  });
  AnalyzeJob::Callbacks callbacks;
  callbacks.fileDone = [this, run, &request](const AnalyzedFile& result) {
    reply(run, [this, result, seconds = request.durationSeconds] { onFileDone(result, seconds); });
  };
  callbacks.notice = [this, run](const std::string& notice) {
    reply(run, [this, text = toText(notice)] { Q_EMIT noticed(text); });
  };
  m_job->run({{request.file, request.trackId, request.force}}, stop, callbacks);
  if (const QString device = toText(m_job->deviceDescription()); device != m_device) {
    m_device = device;
    m_replies.post([this, device] { Q_EMIT deviceChanged(device); });
  }
}

void AnalysisService::onFileDone(const AnalyzedFile& result, double durationSeconds) {
  ++m_progress.done;
  m_secondsDone += durationSeconds;
  // The first file may have waited for the network to be loaded: it says nothing about the others.
  if (m_progress.done > 1 && m_sinceFileStarted.isValid()) {
    m_ratedMs += m_sinceFileStarted.elapsed();
    m_ratedSeconds += durationSeconds;
    updateTimeLeft();
  }
  Q_EMIT fileAnalyzed(result);
  Q_EMIT progressed(m_progress);
}

void AnalysisService::updateTimeLeft() {
  // By length of audio where lengths are known, else by number of files.
  const double left = m_secondsTotal - m_secondsDone;
  const double workSeconds = static_cast<double>(m_ratedMs) / 1000;
  if (m_ratedSeconds > 0 && left >= 0)
    m_progress.secondsLeft = workSeconds * left / m_ratedSeconds;
  else
    m_progress.secondsLeft = workSeconds * static_cast<double>(m_progress.total - m_progress.done) /
                             static_cast<double>(m_progress.done - 1);
}

void AnalysisService::onDrained(const QString& failure) {
  if (!m_running) return;
  {
    // Something may have been put into the queue after the thread found it empty: that run has begun already.
    const std::lock_guard lock(m_queue.mutex);
    if (m_queue.draining) return;
  }
  m_running = false;
  m_progress = {};
  m_secondsDone = m_secondsTotal = m_ratedSeconds = 0;
  m_ratedMs = 0;
  Q_EMIT runningChanged(false);
  if (m_paused) setPaused(false);
  if (!failure.isEmpty()) Q_EMIT failed(failure);
}

}  // namespace moodogram::ui

// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/analysis_service.h"

#include <algorithm>
#include <chrono>
#include <functional>
#include <unordered_map>
#include <utility>

#include "core/base/error.h"
#include "core/system/power_supply.h"
#include "core/system/thread_priority.h"
#include "ui/common/formatters.h"
#include "ui/common/message_text.h"

namespace moodogram::ui {
namespace {

using namespace std::chrono_literals;

constexpr auto kProbeInterval = 2s;
/// Shorter tracks are done before anyone would notice that they were put back.
constexpr double kMakesWaySeconds = 600;

}  // namespace

AnalysisService::AnalysisService(AnalyzeConfig config, EngineFactory engineFactory, QObject* parent)
    : QObject(parent),
      m_config(std::move(config)),
      m_jobConfig(m_config),
      m_engineFactory(std::move(engineFactory)),
      m_thread(QStringLiteral("inference")) {
  m_queue.isOnBattery = [] { return isOnBattery(); };
  m_thread.post(lowerThreadPriority);  // the threads of the network and of the decoders inherit it
}

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
    std::unordered_map<TrackId, AnalysisRequest*> known;  // a deque keeps its elements in place as it grows
    for (AnalysisRequest& request : m_queue.waiting) known.emplace(request.trackId, &request);
    for (const AnalysisRequest& request : requests) {
      if (const auto waiting = known.find(request.trackId); waiting != known.end()) {  // it may be asked for now
        waiting->second->file = request.file;
        waiting->second->asked |= request.asked;
        waiting->second->force |= request.force;
        continue;
      }
      if (request.trackId == m_queue.lookedAt)
        m_queue.waiting.push_front(request);
      else
        m_queue.waiting.push_back(request);
      known.emplace(request.trackId,
                    request.trackId == m_queue.lookedAt ? &m_queue.waiting.front() : &m_queue.waiting.back());
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
  m_queue.lookedAt = id;
  auto& waiting = m_queue.waiting;
  const auto found =
      std::find_if(waiting.begin(), waiting.end(), [id](const AnalysisRequest& r) { return r.trackId == id; });
  if (found == waiting.end()) return;
  std::rotate(waiting.begin(), found, std::next(found));
  // What is to be computed again has nothing stored to go on from.
  const auto makesWay = [](const AnalysisRequest& r) { return r.durationSeconds >= kMakesWaySeconds && !r.force; };
  if (std::ranges::none_of(m_queue.current, makesWay)) return;
  m_queue.makeWay = true;
  m_queue.changed.notify_all();
}

void AnalysisService::preferNext(const std::vector<TrackId>& ids) {
  std::unordered_map<TrackId, std::size_t> places;
  for (std::size_t i = 0; i < ids.size(); ++i) places.try_emplace(ids[i], i);
  const std::lock_guard lock(m_queue.mutex);
  auto& waiting = m_queue.waiting;
  std::vector<std::pair<std::size_t, AnalysisRequest>> preferred;
  std::erase_if(waiting, [&](const AnalysisRequest& request) {
    const auto place = places.find(request.trackId);
    if (place == places.end() || request.trackId == m_queue.lookedAt) return false;
    preferred.emplace_back(place->second, request);
    return true;
  });
  std::ranges::sort(preferred, std::greater(), &std::pair<std::size_t, AnalysisRequest>::first);
  std::optional<AnalysisRequest> first;
  if (!waiting.empty() && waiting.front().trackId == m_queue.lookedAt) {
    first = std::move(waiting.front());
    waiting.pop_front();
  }
  for (const auto& [place, request] : preferred) waiting.push_front(request);
  if (first) waiting.push_front(*first);
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

QString AnalysisService::device() const { return messageText(m_shownDevice); }

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
    for (std::deque<AnalysisRequest>* requests : {&m_queue.finished, &m_queue.current, &m_queue.waiting}) {
      left.insert(left.end(), requests->begin(), requests->end());
      requests->clear();
    }
    m_queue.draining = false;
  }
  m_queue.changed.notify_all();
  onDrained({});
  return left;
}

void AnalysisService::setModel(const std::filesystem::path& choice) {
  if (choice == m_config.engine.modelFile) return;
  m_attempted.clear();
  changeEngine([choice](EngineOptions& options) { options.modelFile = choice; });
}

void AnalysisService::setDevice(const QString& device) {
  const std::string name = device.toStdString();
  if (name == m_config.engine.device) return;
  changeEngine([name](EngineOptions& options) { options.device = name; });
}

void AnalysisService::changeEngine(const std::function<void(EngineOptions&)>& change) {
  change(m_config.engine);
  const bool wasPaused = m_paused;
  const std::vector<AnalysisRequest> left = interrupt();
  m_thread.post([this, change] {  // after the run that was stopped, before the next
    m_job.reset();
    change(m_jobConfig.engine);
  });
  if (left.empty()) return;
  setPaused(wasPaused);
  enqueue(left);
}

void AnalysisService::setLongestMinutes(double minutes) {
  m_config.longestMinutes = minutes;
  m_thread.post([this, minutes] {
    m_jobConfig.longestMinutes = minutes;
    if (m_job) m_job->setLongestMinutes(minutes);
  });
}

void AnalysisService::setPaceSettings(const PaceSettings& settings) {
  {
    const std::lock_guard lock(m_queue.mutex);
    m_queue.pace = settings;
  }
  m_queue.changed.notify_all();
}

void AnalysisService::setPlaying(bool playing) {
  {
    const std::lock_guard lock(m_queue.mutex);
    m_queue.playing = playing;
  }
  m_queue.changed.notify_all();
}

void AnalysisService::setBatteryProbe(std::function<bool()> isOnBattery) {
  const std::lock_guard lock(m_queue.mutex);
  m_queue.isOnBattery = std::move(isOnBattery);
}

PaceDecision AnalysisService::currentPace(std::unique_lock<std::mutex>& lock) {
  if (!m_sinceProbe.isValid() || std::chrono::milliseconds(m_sinceProbe.elapsed()) >= kProbeInterval) {
    const auto probe = m_queue.isOnBattery;
    lock.unlock();
    m_onBattery = probe();
    lock.lock();
    m_sinceProbe.start();
  }
  const PaceDecision pace = decidePace(m_queue.pace, {.isPlaying = m_queue.playing, .isOnBattery = m_onBattery});
  if (std::exchange(m_threadPace, pace) != pace)
    m_replies.post([this, pace] {
      m_pace = pace;
      Q_EMIT paceChanged(pace);
    });
  return pace;
}

void AnalysisService::rest(std::unique_lock<std::mutex>& lock, const std::stop_token& stop) {
  QElapsedTimer paused;
  paused.start();
  PaceDecision pace;
  while (!stop.stop_requested() && !m_queue.makeWay) {
    pace = currentPace(lock);
    if (!m_queue.paused && pace.pace != Pace::Paused) break;
    // Whether power is back is asked again after a while; all else that matters gives notice.
    m_queue.changed.wait_for(lock, stop, kProbeInterval, [this, before = m_queue.paused, settings = m_queue.pace] {
      return m_queue.paused != before || m_queue.pace != settings || m_queue.makeWay;
    });
  }
  m_pausedMs += paused.elapsed();
  if (!m_sinceRest.isValid() || m_queue.makeWay) return;
  const auto work = std::chrono::milliseconds(std::max<qint64>(0, m_sinceRest.elapsed() - paused.elapsed()));
  if (const auto pause = restAfter(pace.pace, work); pause > 0ms)
    m_queue.changed.wait_for(lock, stop, pause, [this, playing = m_queue.playing, settings = m_queue.pace] {
      return m_queue.playing != playing || m_queue.pace != settings || m_queue.makeWay;
    });
}

void AnalysisService::beforeBatch(const std::stop_token& stop) {
  std::unique_lock lock(m_queue.mutex);
  rest(lock, stop);
  m_sinceRest.start();
  if (stop.stop_requested() || m_queue.makeWay) throw Cancelled();
}

bool AnalysisService::isSomethingWaiting(const std::stop_token& stop) {
  const std::lock_guard lock(m_queue.mutex);
  // After a cancel the queue belongs to the run that was started since.
  if (stop.stop_requested()) return false;
  m_queue.makeWay = false;
  m_queue.draining = !m_queue.waiting.empty();
  return m_queue.draining;
}

/// Behind the one that they made way for.
void AnalysisService::putBack() {
  const std::lock_guard lock(m_queue.mutex);
  auto& waiting = m_queue.waiting;
  waiting.insert(waiting.begin() + (waiting.empty() ? 0 : 1), m_queue.current.begin(), m_queue.current.end());
  m_queue.current.clear();
}

void AnalysisService::drain(quint64 run, const std::stop_token& stop) {
  Message failure;
  try {
    while (isSomethingWaiting(stop)) {
      try {
        analyze(run, stop);
      } catch (const Cancelled&) {
        if (stop.stop_requested()) throw;
        putBack();
      }
    }
  } catch (const Cancelled&) {
    return;
  } catch (const std::exception& error) {  // no model or no store: no other file would fare better
    failure = messageOf(error);
    const std::lock_guard lock(m_queue.mutex);
    if (!stop.stop_requested()) {
      m_queue.waiting.clear();
      m_queue.current.clear();
      m_queue.draining = false;
    }
  }
  reply(run, [this, failure] { onDrained(messageText(failure)); });
}

/// What waits, for the job.
class AnalysisService::Source final : public AnalyzeJob::Source {
 public:
  Source(AnalysisService& service, quint64 run, std::stop_token stop)
      : m_service(service), m_run(run), m_stop(std::move(stop)) {}

  static AnalyzeJob::Item itemOf(const AnalysisRequest& request) {
    return {request.file, request.trackId, request.force, request.asked};
  }
  std::optional<AnalyzeJob::Item> peek(std::size_t place) override {
    const std::lock_guard lock(m_service.m_queue.mutex);
    const auto& waiting = m_service.m_queue.waiting;
    // After a cancel the queue belongs to the run that was started since.
    if (m_stop.stop_requested() || place >= waiting.size()) return std::nullopt;
    return itemOf(waiting[place]);
  }
  bool take(const AnalyzeJob::Item& item) override { return m_service.take(item, m_run, m_stop); }

 private:
  AnalysisService& m_service;
  quint64 m_run;
  std::stop_token m_stop;
};

bool AnalysisService::take(const AnalyzeJob::Item& item, quint64 run, const std::stop_token& stop) {
  std::unique_lock lock(m_queue.mutex);
  rest(lock, stop);
  m_sinceRest.start();
  if (stop.stop_requested() || m_queue.makeWay) throw Cancelled();
  if (m_queue.waiting.empty() || Source::itemOf(m_queue.waiting.front()) != item) return false;
  m_queue.current.push_back(std::move(m_queue.waiting.front()));
  m_queue.waiting.pop_front();
  reply(run, [this, id = item.trackId, name = pathText(item.file.filename())] {
    m_progress.what = name;
    Q_EMIT fileStarted(id);
    Q_EMIT progressed(m_progress);
  });
  return true;
}

void AnalysisService::finish(const AnalyzedFile& result, quint64 run) {
  double seconds = 0;
  {
    const std::lock_guard lock(m_queue.mutex);
    if (m_queue.current.empty()) return;  // it was cancelled
    seconds = m_queue.current.front().durationSeconds;
    m_queue.finished.push_back(std::move(m_queue.current.front()));
    m_queue.current.pop_front();
  }
  const qint64 ms = m_sinceLastFile.restart() - std::exchange(m_pausedMs, 0);
  reply(run, [this, result, seconds, ms] {
    {
      const std::lock_guard lock(m_queue.mutex);
      m_queue.finished.pop_front();
    }
    onFileDone(result, seconds, ms);
  });
  if (const Message device = m_job->deviceDescription(); device != m_device) {
    m_device = device;
    m_replies.post([this, device] {
      m_shownDevice = device;
      Q_EMIT deviceChanged(this->device());
    });
  }
}

void AnalysisService::analyze(quint64 run, const std::stop_token& stop) {
  if (!m_job) m_job = std::make_unique<AnalyzeJob>(m_jobConfig, m_engineFactory);
  m_sinceLastFile.start();
  m_pausedMs = 0;
  AnalyzeJob::Callbacks callbacks;
  callbacks.fileDone = [this, run](const AnalyzedFile& result) { finish(result, run); };
  callbacks.notice = [this, run](const Message& notice) {
    reply(run, [this, notice] { Q_EMIT noticed(messageText(notice)); });
  };
  callbacks.beforeBatch = [this, &stop] { beforeBatch(stop); };
  Source source(*this, run, stop);
  m_job->run(source, stop, callbacks);
}

void AnalysisService::onFileDone(const AnalyzedFile& result, double durationSeconds, qint64 workMs) {
  ++m_progress.done;
  m_secondsDone += durationSeconds;
  // The first file may have waited for the network to be loaded: it says nothing about the others.
  if (m_progress.done > 1) {
    m_ratedMs += workMs;
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

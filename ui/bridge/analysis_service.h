// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <stop_token>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "core/base/message.h"
#include "core/jobs/analyze_job.h"
#include "core/jobs/pace.h"
#include "ui/bridge/worker_thread.h"

namespace moodogram::ui {

struct AnalysisRequest {
  TrackId trackId = 0;
  std::filesystem::path file;
  double durationSeconds = 0;  ///< as far as known, for the time left
  bool force = false;          ///< again, even if a result is stored
  bool asked = false;          ///< for this very track: it is analysed however long it is
};

struct AnalysisProgress {
  qint64 done = 0;
  qint64 total = 0;
  QString what;             ///< the file being worked on
  double secondsLeft = -1;  ///< -1: not known yet
};

/// A queue of tracks and the one thread that loads, uses and destroys the network. Torch is loaded at the first file
/// that needs it. The tracks that come next are prepared while others are scored, and share their batches; in what
/// order they come is open until their first windows are to be scored. All functions and signals belong to the GUI
/// thread. Pausing and cancelling take effect within a batch of windows. What was done is stored, batch by batch: a
/// track that was cancelled goes on where it was. The thread stands back behind all others (lowerThreadPriority), and
/// works more slowly or not at all while something plays or on battery (decidePace).
class AnalysisService : public QObject {
  Q_OBJECT

 public:
  explicit AnalysisService(AnalyzeConfig config, EngineFactory engineFactory = createEngine, QObject* parent = nullptr);
  ~AnalysisService() override;  ///< cancels and waits

  /// Tracks that are already waiting are not added twice.
  void enqueue(const std::vector<AnalysisRequest>& requests);
  /// The next one, if it is waiting: what the user looks at comes first. A long track that is being analysed waits for
  /// it, and then goes on where it was.
  void prioritise(TrackId id);
  /// The same for many, the first of them first; they come after the one that prioritise() named last. No track is
  /// made to wait for them that has begun.
  void preferNext(const std::vector<TrackId>& ids);
  /// Takes them out of the queue, because they are no longer in the library.
  void forget(const std::unordered_set<TrackId>& ids);
  void setPaused(bool paused);
  void cancel();
  /// Cancels, and lets go of the network and the library file; then released().
  void release();
  /// Another choice of models (chooseModels()) from now on, at once: the file that is being worked on and those that
  /// wait are analysed with it.
  void setModel(const std::filesystem::path& choice);
  /// Another device (EngineOptions) from now on, in the same way.
  void setDevice(const QString& device);
  /// Tracks longer than so many minutes are left out from now on, unless they are asked for; 0: none is.
  void setLongestMinutes(double minutes);
  void setPaceSettings(const PaceSettings& settings);
  /// Something is being played.
  void setPlaying(bool playing);
  /// Stands in for isOnBattery() in tests; asked every other second, by the thread.
  void setBatteryProbe(std::function<bool()> isOnBattery);

  /// What has been queued since the choice of models, with the version of the file (Track::modifiedNs): what failed or
  /// was cancelled is not queued by itself again, by whatever window.
  std::unordered_map<TrackId, std::int64_t>& attempted() { return m_attempted; }

  bool isRunning() const { return m_running; }
  bool isPaused() const { return m_paused; }  ///< by the user
  PaceDecision pace() const { return m_pace; }
  AnalysisProgress progress() const { return m_progress; }
  /// What the network runs on; empty until it has been loaded.
  QString device() const;
  /// For others who score with the same model.
  const EngineOptions& engineOptions() const { return m_config.engine; }
  const EngineFactory& engineFactory() const { return m_engineFactory; }

 Q_SIGNALS:
  void runningChanged(bool running);
  void pausedChanged(bool paused);
  void paceChanged(moodogram::PaceDecision pace);
  void progressed(moodogram::ui::AnalysisProgress progress);
  void fileStarted(moodogram::TrackId id);
  void fileAnalyzed(moodogram::AnalyzedFile result);
  void deviceChanged(QString device);
  /// What the engine did about its device, e.g. that it goes on on the CPU.
  void noticed(QString notice);
  void released();
  /// No file can be analysed (no model, no store); the queue has been emptied.
  void failed(QString message);

 private:
  /// Shared with the thread, under the mutex.
  struct Queue {
    std::mutex mutex;
    std::condition_variable_any changed;
    std::deque<AnalysisRequest> waiting;
    std::deque<AnalysisRequest> current;   ///< taken from those that wait, and not done
    std::deque<AnalysisRequest> finished;  ///< done, but the GUI thread has not been told yet
    TrackId lookedAt = 0;                  ///< that prioritise() named last
    bool paused = false;
    bool draining = false;
    bool makeWay = false;  ///< the current tracks are to be put back
    bool playing = false;
    PaceSettings pace;
    std::function<bool()> isOnBattery;
  };

  class Source;

  /// The same queue with other options of the engine.
  void changeEngine(const std::function<void(EngineOptions&)>& change);
  /// Stops, and returns what was to be done.
  std::vector<AnalysisRequest> interrupt();
  void drain(quint64 run, const std::stop_token& stop);
  bool isSomethingWaiting(const std::stop_token& stop);
  void analyze(quint64 run, const std::stop_token& stop);
  bool take(const AnalyzeJob::Item& item, quint64 run, const std::stop_token& stop);
  void finish(const AnalyzedFile& result, quint64 run);
  /// Waits as long as the work is to rest. Throws Cancelled, also when the tracks are to make way.
  void beforeBatch(const std::stop_token& stop);
  void rest(std::unique_lock<std::mutex>& lock, const std::stop_token& stop);
  PaceDecision currentPace(std::unique_lock<std::mutex>& lock);
  void putBack();
  void onFileDone(const AnalyzedFile& result, double durationSeconds, qint64 workMs);
  void onDrained(const QString& failure);
  void updateTimeLeft();
  template <typename Function>
  void reply(quint64 run, Function&& function);

  AnalyzeConfig m_config;     ///< the GUI thread's
  AnalyzeConfig m_jobConfig;  ///< the thread's
  EngineFactory m_engineFactory;
  Queue m_queue;
  std::stop_source m_stop;
  quint64 m_run = 0;  ///< replies of earlier runs are dropped
  bool m_running = false;
  std::unordered_map<TrackId, std::int64_t> m_attempted;
  Message m_shownDevice;
  bool m_paused = false;
  AnalysisProgress m_progress;
  double m_secondsDone = 0;  ///< of audio, in this run
  double m_secondsTotal = 0;
  double m_ratedSeconds = 0;  ///< of audio, of the files that count for the speed
  qint64 m_ratedMs = 0;       ///< time spent on those, pauses left out
  PaceDecision m_pace;
  std::unique_ptr<AnalyzeJob> m_job;  ///< made, used and destroyed in the thread
  // The thread's.
  Message m_device;           ///< what was last reported
  PaceDecision m_threadPace;  ///< likewise
  bool m_onBattery = false;
  QElapsedTimer m_sinceProbe;
  QElapsedTimer m_sinceRest;  ///< work goes on since
  QElapsedTimer m_sinceLastFile;
  qint64 m_pausedMs = 0;  ///< since then
  CallQueue m_replies;    ///< outlives the thread, which posts to it to its end
  WorkerThread m_thread;
};

}  // namespace moodogram::ui

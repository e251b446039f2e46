// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <atomic>
#include <memory>
#include <span>

#include "core/base/emotion_timeline.h"
#include "core/infer/live_analyzer.h"
#include "ui/bridge/worker_thread.h"

namespace moodogram::ui {

/// Scores the windows of a live stream in a thread of its own, so that neither waits for a library that is being
/// analysed. The network is loaded at the first start(). Only one window is in work at a time: what comes meanwhile is
/// turned away, because a late verdict is worth less than one about what is heard now. Functions and signals belong to
/// the GUI thread unless they say otherwise.
class LiveAnalysis : public QObject {
  Q_OBJECT

 public:
  explicit LiveAnalysis(EngineOptions options, EngineFactory engineFactory = createEngine, QObject* parent = nullptr);
  /// Waits for the window in work. Nobody may call offer() any more.
  ~LiveAnalysis() override;

  /// Begins a run: started() or failed() follow with its number. Ends the one before.
  quint64 start();
  /// What is still on its way is dropped.
  void stop() { ++m_run; }
  /// Another network from the next start() on.
  void setOptions(EngineOptions options);

  /// Any thread; copies the window. false: the window before is still in work.
  bool offer(quint64 run, double startSeconds, std::span<const float> window);

 Q_SIGNALS:
  void started(quint64 run, moodogram::LiveModel model);
  void scored(quint64 run, moodogram::WindowScores scores);
  /// No (more) windows will be scored in this run.
  void failed(quint64 run, QString message);

 private:
  template <typename Function>
  void reply(quint64 run, Function&& function);

  EngineOptions m_options;  ///< the thread's, as long as it runs
  EngineFactory m_engineFactory;
  quint64 m_run = 0;
  std::atomic<bool> m_busy = false;
  std::unique_ptr<LiveAnalyzer> m_analyzer;  ///< made, used and destroyed in the thread
  quint64 m_begunRun = 0;                    ///< the thread's: what the analyzer is there for
  CallQueue m_replies;                       // before the thread, which posts to it to its end
  WorkerThread m_thread;
};

}  // namespace moodogram::ui

// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>
#include <memory>

#include "core/base/emotion_timeline.h"
#include "ui/bridge/worker_thread.h"
#include "ui/live/audio_input.h"
#include "ui/live/live_worker.h"

namespace moodogram::ui {

class LiveAnalysis;
class Player;

/// Listens to the player or to an input, and has pictures and verdicts made of it: one thread captures, one makes the
/// pictures, one scores. Nothing is stored. Lives on the GUI thread; player and analysis outlive it.
class LiveSession : public QObject {
  Q_OBJECT

 public:
  LiveSession(Player* player, LiveAnalysis* analysis, QObject* parent = nullptr);
  ~LiveSession() override;

  /// What was listened to before is let go; time begins at 0.
  void listenToPlayer();
  void listenTo(AudioInputFactory factory);
  void stop();
  /// The analysis has another network: windows are its from now on. What is heard goes on.
  void renewModel();
  bool isListening() const { return m_listening; }

  void setSettings(const LiveSettings& settings);
  void setHeld(bool held);
  /// false: nothing new since the last call.
  bool takeFrame(LiveFrame& frame) { return m_worker->takeFrame(frame); }

 Q_SIGNALS:
  /// The network is there.
  void modelReady(moodogram::LiveModel model);
  /// There will be no verdicts.
  void modelFailed(QString message);
  void windowScored(moodogram::WindowScores window);
  /// Nothing is listened to any more.
  void inputLost(QString message);

 private:
  std::shared_ptr<AudioTap> begin();

  Player* m_player;
  LiveAnalysis* m_analysis;
  bool m_listening = false;
  quint64 m_run = 0;
  int m_inputNumber = 0;                ///< reports of inputs before are dropped
  std::unique_ptr<AudioInput> m_input;  ///< the capture thread's
  std::unique_ptr<LiveWorker> m_worker;
  std::unique_ptr<QTimer> m_drain;  ///< the spectrum thread's
  WorkerThread m_captureThread;     // after what they use: they end first
  WorkerThread m_spectrumThread;
};

}  // namespace moodogram::ui

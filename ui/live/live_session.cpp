// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/live_session.h"

#include <utility>

#include "ui/bridge/live_analysis.h"
#include "ui/player/player.h"

namespace moodogram::ui {
namespace {

constexpr int kDrainMilliseconds = 8;
constexpr double kHopSeconds = 1;

}  // namespace

LiveSession::LiveSession(Player* player, LiveAnalysis* analysis, QObject* parent)
    : QObject(parent),
      m_player(player),
      m_analysis(analysis),
      m_capture(new QObject),
      m_worker(new LiveWorker),
      m_drain(new QTimer) {
  m_captureThread.setObjectName(QStringLiteral("capture"));
  m_capture->moveToThread(&m_captureThread);
  m_spectrumThread.setObjectName(QStringLiteral("live spectrum"));
  m_worker->moveToThread(&m_spectrumThread);
  m_drain->setTimerType(Qt::PreciseTimer);
  m_drain->setInterval(kDrainMilliseconds);
  m_drain->moveToThread(&m_spectrumThread);
  connect(m_drain, &QTimer::timeout, m_worker, &LiveWorker::drain);
  connect(analysis, &LiveAnalysis::started, this, [this](quint64 run, const LiveModel& model) {
    if (run != m_run) return;
    onWorker([worker = m_worker, live = m_analysis, run, model] { worker->setModel(live, run, model, kHopSeconds); });
    Q_EMIT modelReady(model);
  });
  connect(analysis, &LiveAnalysis::scored, this, [this](quint64 run, const WindowScores& window) {
    if (run == m_run) Q_EMIT windowScored(window);
  });
  connect(analysis, &LiveAnalysis::failed, this, [this](quint64 run, const QString& message) {
    if (run != m_run) return;
    onWorker([worker = m_worker] { worker->dropModel(); });
    Q_EMIT modelFailed(message);
  });
  m_captureThread.start(QThread::HighPriority);
  m_spectrumThread.start();
}

LiveSession::~LiveSession() {
  stop();
  const auto end = [](QThread& thread, QObject* context, auto last) {
    QMetaObject::invokeMethod(context, last, Qt::BlockingQueuedConnection);
    thread.quit();
    thread.wait();
    delete context;
  };
  // A source that is still active when the process ends aborts inside of libpulse.
  end(m_captureThread, m_capture, [this] { m_input.reset(); });
  end(m_spectrumThread, m_worker, [this] { delete std::exchange(m_drain, nullptr); });
}

template <typename Call>
void LiveSession::onWorker(Call call) {
  QMetaObject::invokeMethod(m_worker, call, Qt::QueuedConnection);
}

std::shared_ptr<AudioTap> LiveSession::begin() {
  stop();
  auto tap = std::make_shared<AudioTap>();
  m_listening = true;
  m_run = m_analysis->start();
  onWorker([worker = m_worker, drain = m_drain, tap] {
    worker->listen(tap);
    drain->start();
  });
  return tap;
}

void LiveSession::listenToPlayer() { m_player->setTap(begin()); }

void LiveSession::listenTo(AudioInputFactory factory) {
  const std::shared_ptr<AudioTap> tap = begin();
  const auto onLost = [this, number = m_inputNumber](const QString& message) {
    if (number != m_inputNumber || !m_listening) return;
    stop();
    Q_EMIT inputLost(message);
  };
  QMetaObject::invokeMethod(
      m_capture,
      [this, factory = std::move(factory), tap, onLost] {
        m_input = factory();
        connect(m_input.get(), &AudioInput::lost, this, onLost);
        m_input->start(tap);
      },
      Qt::QueuedConnection);
}

void LiveSession::stop() {
  if (!std::exchange(m_listening, false)) return;
  ++m_inputNumber;
  m_analysis->stop();
  m_run = 0;
  m_player->setTap(nullptr);
  QMetaObject::invokeMethod(
      m_capture, [this] { m_input.reset(); }, Qt::QueuedConnection);
  // What has been heard stays in the picture.
  onWorker([worker = m_worker, drain = m_drain] {
    drain->stop();
    worker->drain();
    worker->dropModel();
  });
}

void LiveSession::setSettings(const LiveSettings& settings) {
  onWorker([worker = m_worker, settings] { worker->setSettings(settings); });
}

void LiveSession::setHeld(bool held) {
  onWorker([worker = m_worker, held] { worker->setHeld(held); });
}

}  // namespace moodogram::ui

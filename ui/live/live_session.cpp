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
      m_worker(std::make_unique<LiveWorker>()),
      m_drain(std::make_unique<QTimer>()),
      m_captureThread(QStringLiteral("capture"), QThread::HighPriority),
      m_spectrumThread(QStringLiteral("live spectrum")) {
  m_drain->setTimerType(Qt::PreciseTimer);
  m_drain->setInterval(kDrainMilliseconds);
  m_spectrumThread.adopt(*m_drain);
  m_spectrumThread.adopt(*m_worker);
  connect(m_drain.get(), &QTimer::timeout, m_worker.get(), &LiveWorker::drain);
  connect(analysis, &LiveAnalysis::started, this, [this](quint64 run, const LiveModel& model) {
    if (run != m_run) return;
    m_spectrumThread.post(
        [worker = m_worker.get(), live = m_analysis, run, model] { worker->setModel(live, run, model, kHopSeconds); });
    Q_EMIT modelReady(model);
  });
  connect(analysis, &LiveAnalysis::scored, this, [this](quint64 run, const WindowScores& window) {
    if (run == m_run) Q_EMIT windowScored(window);
  });
  connect(analysis, &LiveAnalysis::failed, this, [this](quint64 run, const QString& message) {
    if (run != m_run) return;
    m_spectrumThread.post([worker = m_worker.get()] { worker->dropModel(); });
    Q_EMIT modelFailed(message);
  });
}

LiveSession::~LiveSession() {
  stop();
  // A source that is still active when the process ends aborts inside of libpulse.
  m_captureThread.post([this] { m_input.reset(); });
  m_spectrumThread.post([this] { m_drain.reset(); });
}

std::shared_ptr<AudioTap> LiveSession::begin() {
  stop();
  auto tap = std::make_shared<AudioTap>();
  m_listening = true;
  m_run = m_analysis->start();
  m_spectrumThread.post([worker = m_worker.get(), drain = m_drain.get(), tap] {
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
  m_captureThread.post([this, factory = std::move(factory), tap, onLost] {
    m_input = factory();
    connect(m_input.get(), &AudioInput::lost, this, onLost);
    m_input->start(tap);
  });
}

void LiveSession::stop() {
  if (!std::exchange(m_listening, false)) return;
  ++m_inputNumber;
  m_analysis->stop();
  m_run = 0;
  m_player->setTap(nullptr);
  m_captureThread.post([this] { m_input.reset(); });
  // What has been heard stays in the picture.
  m_spectrumThread.post([worker = m_worker.get(), drain = m_drain.get()] {
    drain->stop();
    worker->drain();
    worker->dropModel();
  });
}

void LiveSession::renewModel() {
  if (!m_listening) return;
  m_spectrumThread.post([worker = m_worker.get()] { worker->dropModel(); });
  m_run = m_analysis->start();
}

void LiveSession::setSettings(const LiveSettings& settings) {
  m_spectrumThread.post([worker = m_worker.get(), settings] { worker->setSettings(settings); });
}

void LiveSession::setHeld(bool held) {
  m_spectrumThread.post([worker = m_worker.get(), held] { worker->setHeld(held); });
}

}  // namespace moodogram::ui

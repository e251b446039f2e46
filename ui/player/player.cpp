// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/player.h"

#include <QAudio>
#include <QMediaDevices>
#include <algorithm>
#include <chrono>
#include <utility>

#include "ui/player/playback_worker.h"

namespace moodogram::ui {
namespace {

constexpr int kFrameMilliseconds = 16;

}  // namespace

Player::Player(Output output, QObject* parent) : QObject(parent), m_outputKind(output), m_worker(new PlaybackWorker) {
  m_worker->moveToThread(&m_thread);
  connect(m_worker, &PlaybackWorker::opened, this, [this](const PlaybackTicket& ticket, double seconds) {
    if (ticket.track == m_track) setDuration(std::max(seconds, 0.0));
  });
  connect(m_worker, &PlaybackWorker::moved, this, [this](const PlaybackTicket& ticket, const PlayheadReport& report) {
    if (!isCurrent(ticket)) return;
    m_clock.report(report);
    if (!m_playing) showPosition();
  });
  connect(m_worker, &PlaybackWorker::finished, this, [this](const PlaybackTicket& ticket, double seconds, bool ofPart) {
    if (!isCurrent(ticket)) return;
    if (!ofPart) setDuration(seconds);
    jumpTo(seconds);
    m_atEnd = !ofPart;
    setPlaying(false);
    if (ofPart) {
      seek(seconds);  // for play() to go on from here
      Q_EMIT rangeFinished();
    } else {
      Q_EMIT trackFinished();
    }
  });
  connect(m_worker, &PlaybackWorker::failed, this,
          [this](const PlaybackTicket& ticket, const QString& message, bool fatal) {
            if (ticket.track != m_track) return;
            if (fatal) forget();
            Q_EMIT failed(message);
          });
  connect(m_worker, &PlaybackWorker::outputChanged, this, [this](const QString& description) {
    m_output = description;
    Q_EMIT outputChanged(description);
  });
  m_frame.setTimerType(Qt::PreciseTimer);
  m_frame.setInterval(kFrameMilliseconds);
  connect(&m_frame, &QTimer::timeout, this, &Player::showPosition);
  m_thread.setObjectName(QStringLiteral("playback"));
  m_thread.start(QThread::HighPriority);
}

Player::~Player() {
  // The sound device is let go before its thread ends.
  QMetaObject::invokeMethod(
      m_worker, [this] { m_worker->close(); }, Qt::BlockingQueuedConnection);
  m_thread.quit();
  m_thread.wait();
  delete m_worker;
}

template <typename Call>
void Player::onWorker(Call call) {
  QMetaObject::invokeMethod(m_worker, call, Qt::QueuedConnection);
}

bool Player::isCurrent(const PlaybackTicket& ticket) const { return ticket == PlaybackTicket{m_track, m_seek}; }

void Player::open(const std::filesystem::path& file) {
  ++m_track;
  m_seek = 0;
  m_atEnd = false;
  m_hasTrack = true;
  setPlaying(false);
  setDuration(0);
  jumpTo(0);
  if (std::exchange(m_loop, std::nullopt)) Q_EMIT loopChanged(m_loop);
  // Asked for here because QtMultimedia's list of devices belongs to the GUI thread.
  const QAudioDevice device = m_outputKind == Output::Automatic ? QMediaDevices::defaultAudioOutput() : QAudioDevice();
  onWorker([worker = m_worker, ticket = PlaybackTicket{m_track, m_seek}, file, device] {
    worker->open(ticket, file, device);
  });
}

void Player::play() {
  if (!m_hasTrack || m_playing) return;
  if (m_atEnd) seek(0);
  setPlaying(true);
  onWorker([worker = m_worker] { worker->play(); });
}

void Player::pause() {
  if (!m_playing) return;
  m_clock.hold(positionSeconds());
  setPlaying(false);
  onWorker([worker = m_worker] { worker->pause(); });
}

void Player::togglePlay() {
  if (m_playing) {
    pause();
  } else {
    play();
  }
}

void Player::stop() {
  ++m_track;
  onWorker([worker = m_worker] { worker->close(); });
  forget();
}

void Player::forget() {
  m_hasTrack = false;
  m_atEnd = false;
  setPlaying(false);
  setDuration(0);
  jumpTo(0);
  if (std::exchange(m_loop, std::nullopt)) Q_EMIT loopChanged(m_loop);
}

void Player::seek(double seconds) { startAt(seconds, {}); }

void Player::startAt(double seconds, std::optional<double> endSeconds) {
  if (!m_hasTrack) return;
  seconds = std::max(seconds, 0.0);
  if (m_durationSeconds > 0) seconds = std::min(seconds, m_durationSeconds);
  m_atEnd = false;
  jumpTo(seconds);
  onWorker([worker = m_worker, ticket = PlaybackTicket{m_track, ++m_seek}, seconds, endSeconds] {
    worker->seek(ticket, seconds, endSeconds);
  });
}

void Player::playRange(TimeRange range) {
  if (!m_hasTrack || !(range.endSeconds > range.startSeconds)) return;
  startAt(range.startSeconds, range.endSeconds);
  play();
}

void Player::setLoop(std::optional<TimeRange> range) {
  if (range && !(range->durationSeconds() >= kShortestLoopSeconds)) range.reset();
  if (!m_hasTrack || range == m_loop) return;
  m_loop = range;
  onWorker([worker = m_worker, range] { worker->setLoop(range); });
  if (range && !range->contains(positionSeconds())) seek(range->startSeconds);
  Q_EMIT loopChanged(range);
}

void Player::setBand(std::optional<FrequencyBand> band) {
  if (band == m_band) return;
  m_band = band;
  onWorker([worker = m_worker, band] { worker->setBand(band); });
  Q_EMIT bandChanged(band);
}

void Player::setTap(std::shared_ptr<AudioTap> tap) {
  onWorker([worker = m_worker, tap = std::move(tap)] { worker->setTap(tap); });
}

void Player::setVolume(double perceptual) {
  perceptual = std::clamp(perceptual, 0.0, 1.0);
  if (perceptual == m_volume) return;
  m_volume = perceptual;
  const auto gain =
      static_cast<float>(QAudio::convertVolume(perceptual, QAudio::LogarithmicVolumeScale, QAudio::LinearVolumeScale));
  onWorker([worker = m_worker, gain] { worker->setGain(gain); });
  Q_EMIT volumeChanged(perceptual);
}

double Player::positionSeconds() const { return m_clock.secondsAt(std::chrono::steady_clock::now()); }

void Player::jumpTo(double seconds) {
  m_clock.hold(seconds);
  showPosition();
}

void Player::showPosition() {
  const double seconds = positionSeconds();
  if (seconds == m_shownSeconds) return;
  m_shownSeconds = seconds;
  Q_EMIT positionChanged(seconds);
}

void Player::setDuration(double seconds) {
  if (seconds == m_durationSeconds) return;
  m_durationSeconds = seconds;
  Q_EMIT durationChanged(seconds);
}

void Player::setPlaying(bool playing) {
  if (playing == m_playing) return;
  m_playing = playing;
  if (playing) {
    m_frame.start();
  } else {
    m_frame.stop();
  }
  Q_EMIT playingChanged(playing);
}

}  // namespace moodogram::ui

// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/player.h"

#include <QAudio>
#include <QAudioDevice>
#include <QCoreApplication>
#include <QMediaDevices>
#include <algorithm>
#include <chrono>
#include <cmath>
#include <utility>

#include "ui/player/playback_worker.h"

namespace moodogram::ui {
namespace {

constexpr int kFrameMilliseconds = 16;
constexpr int kLookForDevicesMs = 1000;
constexpr double kSmallestSpeedStep = 0.001;

}  // namespace

Player::Player(Output output, QObject* parent)
    : QObject(parent),
      m_outputKind(output),
      m_worker(std::make_unique<PlaybackWorker>()),
      m_thread(QStringLiteral("playback"), QThread::HighPriority) {
  m_thread.adopt(*m_worker);
  connectWorker();
  m_frame.setTimerType(Qt::PreciseTimer);
  m_frame.setInterval(kFrameMilliseconds);
  connect(&m_frame, &QTimer::timeout, this, &Player::showPosition);
  connect(&m_lookForDevices, &QTimer::timeout, this, &Player::lookForDevices);
}

Player::~Player() {
  // The sound device is let go before its thread ends.
  m_thread.post([worker = m_worker.get()] { worker->close(); });
  m_thread.endsWithin(QDeadlineTimer(QDeadlineTimer::Forever));
}

template <typename... Values, typename Handler>
void Player::onReply(void (PlaybackWorker::*signal)(Values...), Handler handler) {
  connect(
      m_worker.get(), signal, m_worker.get(),
      [this, handler](const Values&... values) {
        m_replies.post([handler, ... values = values] { handler(values...); });
      },
      Qt::DirectConnection);
}

void Player::connectWorker() {
  onReply(&PlaybackWorker::opened, [this](const PlaybackTicket& ticket, double seconds) {
    if (ticket.track == m_track) setDuration(std::max(seconds, 0.0));
  });
  onReply(&PlaybackWorker::continued,
          [this](const PlaybackTicket& ticket, double seconds) { onContinued(ticket, seconds); });
  onReply(&PlaybackWorker::moved, [this](const PlaybackTicket& ticket, const PlayheadReport& report) {
    if (!isCurrent(ticket)) return;
    m_clock.report(report);
    if (!m_playing) showPosition();
  });
  onReply(&PlaybackWorker::finished, [this](const PlaybackTicket& ticket, double seconds, bool ofPart) {
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
  onReply(&PlaybackWorker::failed, [this](const PlaybackTicket& ticket, const QString& message, bool fatal) {
    if (fatal && ticket.track != m_track) return;  // damage is told also of a track that has just been left
    if (fatal) forget();
    Q_EMIT failed(message);
  });
  onReply(&PlaybackWorker::outputChanged, [this](const QString& description) {
    m_output = description;
    Q_EMIT outputChanged(outputDescription());
  });
}

bool Player::isCurrent(const PlaybackTicket& ticket) const { return ticket == PlaybackTicket{m_track, m_seek}; }

void Player::open(const PlayItem& item) {
  m_track = ++m_lastTrack;
  m_next.clear();
  m_seek = 0;
  m_atEnd = false;
  m_hasTrack = true;
  m_trackId = item.id;
  setPlaying(false);
  setDuration(0);
  jumpTo(0);
  if (std::exchange(m_loop, std::nullopt)) Q_EMIT loopChanged(m_loop);
  const QAudioDevice device = wantedDevice();
  m_usedDeviceId = device.id();
  m_thread.post([worker = m_worker.get(), ticket = PlaybackTicket{m_track, m_seek}, item, device] {
    worker->open(ticket, item, device);
  });
}

void Player::setNext(const std::optional<PlayItem>& item) {
  if (!m_hasTrack) return;
  const bool same =
      item ? !m_next.isEmpty() && m_next.back().item == *item : m_next.isEmpty() || m_next.back().item.file.empty();
  if (same) return;
  const int track = ++m_lastTrack;
  m_next.append({track, item.value_or(PlayItem{})});
  m_thread.post([worker = m_worker.get(), track, item] { worker->setNext(track, item); });
}

void Player::onContinued(const PlaybackTicket& ticket, double durationSeconds) {
  if (ticket.track <= m_track) return;
  const auto next = std::ranges::find(m_next, ticket.track, &Next::track);
  if (next == m_next.end()) return;
  const std::int64_t id = m_trackId = next->item.id;
  m_next.erase(m_next.begin(), next + 1);
  m_track = ticket.track;
  m_seek = 0;
  if (std::exchange(m_loop, std::nullopt)) Q_EMIT loopChanged(m_loop);
  jumpTo(0);
  setDuration(std::max(durationSeconds, 0.0));
  Q_EMIT continued(id);
}

QAudioDevice Player::wantedDevice() {
  if (m_outputKind != Output::Automatic) return {};
  if (m_devices == nullptr) {
    m_devices = new QMediaDevices(this);
    connect(m_devices, &QMediaDevices::audioOutputsChanged, this, &Player::lookForDevices);
    // Qt 6.4 says nothing of devices that are plugged in while PulseAudio runs. Its list is in memory.
    m_lookForDevices.start(kLookForDevicesMs);
  }
  for (const QAudioDevice& device : QMediaDevices::audioOutputs())
    if (!m_deviceId.isEmpty() && device.id() == m_deviceId) return device;
  return QMediaDevices::defaultAudioOutput();
}

QList<QAudioDevice> Player::devices() const {
  return m_outputKind == Output::Automatic ? QMediaDevices::audioOutputs() : QList<QAudioDevice>{};
}

void Player::setDevice(const QByteArray& id) {
  if (id == m_deviceId) return;
  m_deviceId = id;
  if (m_hasTrack) onDevicesChanged();
}

void Player::lookForDevices() {
  QList<QByteArray> seen{QMediaDevices::defaultAudioOutput().id()};
  for (const QAudioDevice& device : QMediaDevices::audioOutputs()) seen << device.id();
  if (std::exchange(m_seenDevices, seen) != seen) onDevicesChanged();
}

void Player::onDevicesChanged() {
  const QAudioDevice device = wantedDevice();
  if (m_hasTrack && device.id() != m_usedDeviceId) {
    m_usedDeviceId = device.id();
    m_thread.post([worker = m_worker.get(), device] { worker->setDevice(device); });
  }
  Q_EMIT devicesChanged();
}

void Player::setSpeed(double speed) {
  speed = std::clamp(speed, kSlowest, kFastest);
  if (std::abs(speed - 1) < kSmallestSpeedStep) speed = 1;
  if (speed == m_speed) return;
  m_speed = speed;
  m_thread.post([worker = m_worker.get(), speed] { worker->setSpeed(speed); });
  Q_EMIT speedChanged(speed);
}

void Player::setLoudness(LoudnessMode mode) {
  if (mode == m_loudness) return;
  m_loudness = mode;
  m_thread.post([worker = m_worker.get(), mode] { worker->setLoudness(mode); });
  Q_EMIT loudnessChanged(mode);
}

void Player::play() {
  if (!m_hasTrack || m_playing) return;
  if (m_atEnd) seek(0);
  setPlaying(true);
  m_thread.post([worker = m_worker.get()] { worker->play(); });
}

void Player::pause() {
  if (!m_playing) return;
  m_clock.hold(positionSeconds());
  setPlaying(false);
  m_thread.post([worker = m_worker.get()] { worker->pause(); });
}

void Player::togglePlay() {
  if (m_playing) {
    pause();
  } else {
    play();
  }
}

void Player::stop() {
  m_track = ++m_lastTrack;
  m_thread.post([worker = m_worker.get()] { worker->close(); });
  forget();
}

void Player::forget() {
  m_hasTrack = false;
  m_trackId = 0;
  m_atEnd = false;
  m_next.clear();
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
  m_thread.post([worker = m_worker.get(), ticket = PlaybackTicket{m_track, ++m_seek}, seconds, endSeconds] {
    worker->seek(ticket, seconds, endSeconds);
  });
  Q_EMIT seeked(seconds);
}

void Player::playRange(TimeRange range) {
  if (!m_hasTrack || !(range.endSeconds > range.startSeconds)) return;
  startAt(range.startSeconds, range.endSeconds);
  play();
}

void Player::setLoop(std::optional<TimeRange> range) {
  const bool isRefused = range && !(range->durationSeconds() >= kShortestLoopSeconds);
  if (isRefused) range.reset();
  if (!m_hasTrack || range == m_loop) {
    if (isRefused) Q_EMIT loopChanged(m_loop);  // who asked shows it as if it were
    return;
  }
  m_loop = range;
  m_thread.post([worker = m_worker.get(), track = m_track, range] { worker->setLoop(track, range); });
  if (range && !range->contains(positionSeconds())) seek(range->startSeconds);
  Q_EMIT loopChanged(range);
}

void Player::setBand(std::optional<FrequencyBand> band) {
  if (band == m_band) return;
  m_band = band;
  m_thread.post([worker = m_worker.get(), band] { worker->setBand(band); });
  Q_EMIT bandChanged(band);
}

void Player::setTap(std::shared_ptr<AudioTap> tap) {
  m_thread.post([worker = m_worker.get(), tap = std::move(tap)] { worker->setTap(tap); });
}

void Player::setVolume(double perceptual) {
  perceptual = std::clamp(perceptual, 0.0, 1.0);
  if (perceptual == m_volume) return;
  m_volume = perceptual;
  const auto gain =
      static_cast<float>(QAudio::convertVolume(perceptual, QAudio::LogarithmicVolumeScale, QAudio::LinearVolumeScale));
  m_thread.post([worker = m_worker.get(), gain] { worker->setGain(gain); });
  Q_EMIT volumeChanged(perceptual);
}

QString Player::outputDescription() const {
  return QCoreApplication::translate("AudioOutput",
                                     m_output.toUtf8().constData());  // a device's name is no text of ours
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

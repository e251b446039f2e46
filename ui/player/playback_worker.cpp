// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/playback_worker.h"

#include <algorithm>
#include <cmath>

#include "core/base/error.h"

namespace moodogram::ui {
namespace {

constexpr int kTickMilliseconds = 20;
constexpr int kTicksPerPosition = 2;
/// A device's clock runs ahead of its last samples by about this much; less would cut them off.
constexpr double kTailSeconds = 0.04;
/// A device that takes this long to play a quarter of a second has gone, whatever it says.
constexpr qint64 kStalledMilliseconds = 3000;

}  // namespace

void PlaybackWorker::open(PlaybackTicket ticket, const std::filesystem::path& file, const QAudioDevice& device) {
  close();
  m_ticket = ticket;
  try {
    m_stream = std::make_unique<PlaybackStream>(file);
    openOutput(device);
    Q_EMIT opened(m_ticket, m_stream->format().durationSeconds());
  } catch (const Error& error) {
    close();
    Q_EMIT failed(m_ticket, QString::fromStdString(error.what()), true);
  }
}

void PlaybackWorker::openOutput(const QAudioDevice& device) {
  const AudioFormat& format = m_stream->format();
  m_output = openDeviceOutput(device, format.sampleRateHz, format.channels);
  if (!m_output) m_output = makeSilentOutput(format.sampleRateHz, std::min(format.channels, 2));
  m_stream->setOutput(m_output->sampleRateHz(), m_output->channels());
  m_startSeconds = 0;
  m_framesWritten = 0;
  m_streamEnded = false;
  announceOutput();
}

void PlaybackWorker::announceOutput() {
  if (m_output->description() == m_announced) return;
  m_announced = m_output->description();
  Q_EMIT outputChanged(m_announced);
}

void PlaybackWorker::close() {
  if (m_timer) m_timer->stop();
  m_output.reset();
  m_stream.reset();
  m_playing = false;
}

void PlaybackWorker::play() {
  if (!m_stream || m_playing) return;
  m_playing = true;
  m_sinceProgress.invalidate();
  m_output->setPaused(false);
  if (!m_timer) {
    m_timer = new QTimer(this);
    m_timer->setTimerType(Qt::PreciseTimer);
    connect(m_timer, &QTimer::timeout, this, &PlaybackWorker::tick);
  }
  m_timer->start(kTickMilliseconds);
  tick();
}

void PlaybackWorker::pause() {
  if (!m_playing) return;
  m_playing = false;
  m_timer->stop();
  m_output->setPaused(true);
  Q_EMIT positionChanged(m_ticket, positionSeconds());
}

void PlaybackWorker::seek(PlaybackTicket ticket, double seconds) {
  m_ticket = ticket;
  if (!m_stream) return;
  try {
    startAt(seconds);
  } catch (const Error& error) {
    close();
    Q_EMIT failed(m_ticket, QString::fromStdString(error.what()), true);
    return;
  }
  if (m_playing) tick();
}

void PlaybackWorker::startAt(double seconds) {
  m_output->flush();
  m_stream->seek(seconds);
  m_startSeconds = seconds;
  m_framesWritten = 0;
  m_streamEnded = false;
}

double PlaybackWorker::positionSeconds() const {
  const std::int64_t heard = std::min(m_output->framesPlayed(), m_framesWritten);
  return m_startSeconds + static_cast<double>(heard) / m_output->sampleRateHz();
}

void PlaybackWorker::tick() {
  try {
    if (m_output->isBroken() || hasStalled()) replaceBrokenOutput();
    writeAhead();
    const auto tail = static_cast<std::int64_t>(kTailSeconds * m_output->sampleRateHz());
    if (m_streamEnded && m_output->framesPlayed() >= m_framesWritten + tail) {
      m_playing = false;
      m_timer->stop();
      m_output->setPaused(true);
      Q_EMIT finished(m_ticket, positionSeconds());
      return;
    }
    if (++m_ticks % kTicksPerPosition == 0) Q_EMIT positionChanged(m_ticket, positionSeconds());
  } catch (const std::exception& error) {
    close();
    Q_EMIT failed(m_ticket, QString::fromStdString(error.what()), true);
  }
}

bool PlaybackWorker::hasStalled() {
  const std::int64_t played = m_output->framesPlayed();
  if (played != m_lastPlayed || !m_sinceProgress.isValid()) {
    m_lastPlayed = played;
    m_sinceProgress.start();
  }
  return m_sinceProgress.hasExpired(kStalledMilliseconds);
}

void PlaybackWorker::replaceBrokenOutput() {
  const double position = positionSeconds();
  const QString name = m_output->description();
  m_output = makeSilentOutput(m_stream->format().sampleRateHz, std::min(m_stream->format().channels, 2));
  m_stream->setOutput(m_output->sampleRateHz(), m_output->channels());
  startAt(position);
  m_sinceProgress.invalidate();
  m_output->setPaused(false);
  announceOutput();
  Q_EMIT failed(m_ticket,
                tr("The sound device \u201c%1\u201d does not play. Choose another one in the system's "
                   "settings, then open the track again.")
                    .arg(name),
                false);
}

void PlaybackWorker::writeAhead() {
  const std::size_t free = m_output->framesFree();
  if (free == 0) return;
  const auto channels = static_cast<std::size_t>(m_output->channels());
  m_block.resize(free * channels);
  const std::size_t frames = m_streamEnded ? 0 : m_stream->read(m_block);
  m_framesWritten += static_cast<std::int64_t>(frames);
  if (frames < free && !m_streamEnded) {
    m_streamEnded = true;
    if (m_stream->damage()) Q_EMIT failed(m_ticket, QString::fromStdString(*m_stream->damage()), false);
  }
  // A device may wait for a full buffer before it starts; silence behind the end makes it play the end.
  std::fill(m_block.begin() + static_cast<std::ptrdiff_t>(frames * channels), m_block.end(), 0.0F);
  // The volume moves along the block, so that the slider does not crackle.
  for (std::size_t f = 0; f < free; ++f) {
    const float gain = m_gain + (m_wantedGain - m_gain) * static_cast<float>(f + 1) / static_cast<float>(free);
    for (std::size_t c = 0; c < channels; ++c) m_block[f * channels + c] *= gain;
  }
  m_gain = m_wantedGain;
  m_output->write(m_block);
}

}  // namespace moodogram::ui

// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/playback_worker.h"

#include <algorithm>
#include <cmath>

#include "core/base/error.h"

namespace moodogram::ui {
namespace {

constexpr int kTickMilliseconds = 15;
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
  m_stream->setBand(m_band);
  startAt(0, {});
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
  m_clock.update(m_output->framesPlayed(), std::chrono::steady_clock::now());
  m_output->setPaused(true);
  m_clock.stop();
  feedTap();
  reportPosition();
}

void PlaybackWorker::seek(PlaybackTicket ticket, double seconds, std::optional<double> endSeconds) {
  m_ticket = ticket;
  if (!m_stream) return;
  try {
    startAt(seconds, endSeconds);
  } catch (const Error& error) {
    close();
    Q_EMIT failed(m_ticket, QString::fromStdString(error.what()), true);
    return;
  }
  if (m_playing) tick();
}

void PlaybackWorker::startAt(double seconds, std::optional<double> endSeconds) {
  m_output->flush();
  m_clock.restart(m_output->sampleRateHz());
  m_stream->seek(seconds, endSeconds);
  m_endSeconds = endSeconds;
  m_framesWritten = 0;
  m_unheard.clear();
  m_streamEnded = false;
}

void PlaybackWorker::setLoop(std::optional<TimeRange> loop) {
  if (!m_stream) return;
  m_stream->setLoop(loop);
  // What has been prepared may lie behind the loop's end already.
  if (!loop || !(m_endSeconds || m_streamEnded || m_stream->hasReadBeyond(loop->endSeconds))) return;
  const double heard = m_stream->placeOf(framesHeard()).seconds;
  if (heard < loop->endSeconds) seek(m_ticket, heard, {});
}

void PlaybackWorker::setBand(std::optional<FrequencyBand> band) {
  m_band = band;
  if (m_stream) m_stream->setBand(band);
}

void PlaybackWorker::setTap(std::shared_ptr<AudioTap> tap) {
  m_tap = std::move(tap);
  m_unheard.clear();
}

void PlaybackWorker::reportPosition() {
  const StreamPlace place = m_stream->placeOf(framesHeard());
  PlayheadReport report{.seconds = place.seconds, .at = m_clock.at(), .moving = m_playing && m_clock.isMoving()};
  report.untilSeconds = place.untilSeconds;
  report.thenSeconds = place.thenSeconds;
  Q_EMIT moved(m_ticket, report);
}

void PlaybackWorker::feedTap() {
  if (!m_tap) return;
  // Nothing is kept of what was written before somebody listened.
  const std::int64_t ahead = m_framesWritten - framesHeard();
  const std::int64_t heard = std::max<std::int64_t>(static_cast<std::int64_t>(m_unheard.size()) - ahead, 0);
  m_tap->push(m_output->sampleRateHz(), std::span(m_unheard).first(static_cast<std::size_t>(heard)));
  m_unheard.erase(m_unheard.begin(), m_unheard.begin() + heard);
}

void PlaybackWorker::tick() {
  try {
    if (m_output->isBroken() || hasStalled()) replaceBrokenOutput();
    writeAhead();
    const std::int64_t played = m_output->framesPlayed();
    m_clock.update(played, std::chrono::steady_clock::now());
    feedTap();
    const auto tail = static_cast<std::int64_t>(kTailSeconds * m_output->sampleRateHz());
    if (m_streamEnded && played >= m_framesWritten + tail) {
      m_playing = false;
      m_timer->stop();
      m_output->setPaused(true);
      m_clock.stop();
      Q_EMIT finished(m_ticket, m_stream->placeOf(m_framesWritten).seconds, m_endSeconds.has_value());
      return;
    }
    reportPosition();
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
  const double position = m_stream->placeOf(framesHeard()).seconds;
  const QString name = m_output->description();
  m_output = makeSilentOutput(m_stream->format().sampleRateHz, std::min(m_stream->format().channels, 2));
  m_stream->setOutput(m_output->sampleRateHz(), m_output->channels());
  startAt(position, m_endSeconds);
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
  if (m_tap) {
    for (std::size_t f = 0; f < frames; ++f) {
      float sum = 0;
      for (std::size_t c = 0; c < channels; ++c) sum += m_block[f * channels + c];
      m_unheard.push_back(sum / static_cast<float>(channels));
    }
  }
  // The volume moves along the block, so that the slider does not crackle.
  for (std::size_t f = 0; f < free; ++f) {
    const float gain = m_gain + (m_wantedGain - m_gain) * static_cast<float>(f + 1) / static_cast<float>(free);
    for (std::size_t c = 0; c < channels; ++c) m_block[f * channels + c] *= gain;
  }
  m_gain = m_wantedGain;
  m_output->write(m_block);
}

}  // namespace moodogram::ui

// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/playback_worker.h"

#include <algorithm>
#include <cmath>

#include "core/base/error.h"
#include "ui/common/message_text.h"

namespace moodogram::ui {
namespace {

constexpr int kTickMilliseconds = 15;
/// A device's clock runs ahead of its last samples by about this much; less would cut them off.
constexpr double kTailSeconds = 0.04;
/// A device that takes this long to play a quarter of a second has gone, whatever it says.
constexpr qint64 kStalledMilliseconds = 3000;
constexpr qint64 kSlowReadMilliseconds = 250;

}  // namespace

template <typename Call>
void PlaybackWorker::guarded(Call call) {
  try {
    call();
  } catch (const std::exception& error) {
    close();
    Q_EMIT failed(m_ticket, errorText(error), true);
  }
}

void PlaybackWorker::open(PlaybackTicket ticket, const PlayItem& item, const QAudioDevice& device) {
  close();
  m_ticket = ticket;
  m_device = device;
  guarded([&] {
    auto stream = std::make_unique<PlaybackStream>(item.file);
    const AudioFormat format = stream->format();
    m_mixer.begin({.track = ticket.track, .stream = std::move(stream), .replayGain = item.replayGain});
    openOutput(format);
    Q_EMIT opened(m_ticket, format.durationSeconds());
  });
}

void PlaybackWorker::openOutput(const AudioFormat& format) {
  m_wantedRateHz = format.sampleRateHz;
  m_wantedChannels = std::min(format.channels, 2);
  m_output = openDeviceOutput(m_device, format.sampleRateHz, format.channels);
  m_deviceHasFailed = false;
  if (!m_output) m_output = makeSilentOutput(format.sampleRateHz, std::min(format.channels, 2));
  m_mixer.setOutput(m_output->sampleRateHz(), m_output->channels());
  m_mixer.setBand(m_band);
  m_mixer.setSpeed(m_speed);
  m_framesWritten = 0;
  startAt(0, {});
  announceOutput();
}

void PlaybackWorker::setNext(int track, const std::optional<PlayItem>& item) {
  if (m_mixer.isEmpty()) return;
  bool hasNext = false;
  try {
    std::optional<PlaybackVoice> next;
    if (item)
      next = PlaybackVoice{.track = track,
                           .stream = std::make_unique<PlaybackStream>(item->file),
                           .replayGain = item->replayGain,
                           .crossfadeSeconds = item->crossfadeSeconds};
    if (next && needsBetterOutput(next->stream->format())) next.reset();  // it is opened anew when its turn comes
    hasNext = next.has_value();
    m_mixer.setNext(std::move(next));
  } catch (const Error&) {
    m_mixer.setNext(std::nullopt);  // whoever opens it when its turn comes is told why
  }
  // What was to be next, or the end and the silence behind it, may be on its way to the device already.
  if (m_mixer.hasBegunNext(framesHeard()) || (hasNext && m_streamEnded && !m_endSeconds)) readAgain();
}

/// What was opened for a voice recorder's file would play music in mono and without treble.
bool PlaybackWorker::needsBetterOutput(const AudioFormat& format) const {
  constexpr int kGoodEnoughHz = 44100;
  return std::min(format.channels, 2) > m_wantedChannels ||
         std::min(format.sampleRateHz, kGoodEnoughHz) > m_wantedRateHz;
}

void PlaybackWorker::readAgain() {
  noticeTrack();
  seek(m_ticket, heardSeconds(), m_endSeconds);
}

void PlaybackWorker::noticeTrack() {
  const int track = m_mixer.heardAt(framesHeard()).track;
  if (track == m_ticket.track) return;
  m_ticket = {track, 0};
  Q_EMIT continued(m_ticket, m_mixer.heard().format().durationSeconds());
}

void PlaybackWorker::setDevice(const QAudioDevice& device) {
  m_device = device;
  if (m_mixer.isEmpty()) return;
  const AudioFormat& format = m_mixer.heard().format();
  m_wantedRateHz = format.sampleRateHz;
  m_wantedChannels = std::min(format.channels, 2);
  m_deviceHasFailed = false;
  std::unique_ptr<AudioOutput> output = openDeviceOutput(device, format.sampleRateHz, format.channels);
  if (!output) output = makeSilentOutput(format.sampleRateHz, std::min(format.channels, 2));
  guarded([&] { replaceOutput(std::move(output)); });
}

void PlaybackWorker::setSpeed(double speed) {
  m_speed = speed;
  if (m_mixer.isEmpty()) return;
  noticeTrack();
  guarded([&] {
    const double position = heardSeconds();
    m_mixer.setSpeed(speed);
    seek(m_ticket, position, m_endSeconds);
  });
}

void PlaybackWorker::announceOutput() {
  if (m_output->description() == m_announced) return;
  m_announced = m_output->description();
  Q_EMIT outputChanged(m_announced);
}

void PlaybackWorker::close() {
  if (m_timer) m_timer->stop();
  m_output.reset();
  m_mixer.clear();
  m_playing = false;
}

void PlaybackWorker::play() {
  if (m_mixer.isEmpty() || m_playing) return;
  if (m_deviceHasFailed) setDevice(m_device);  // it may be back, after a sleep for example
  if (m_mixer.isEmpty()) return;
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
  if (m_mixer.isEmpty()) {
    m_ticket = ticket;
    return;
  }
  noticeTrack();
  if (ticket.track != m_ticket.track) return;  // another track is heard by now
  m_ticket = ticket;
  guarded([&] { startAt(seconds, endSeconds); });
  if (m_playing) tick();
}

void PlaybackWorker::startAt(double seconds, std::optional<double> endSeconds) {
  const std::int64_t heard = framesHeard();
  m_output->flush();
  m_clock.restart(m_output->sampleRateHz());
  m_mixer.seek(heard, seconds, endSeconds);
  m_endSeconds = endSeconds;
  m_framesWritten = 0;
  m_unheard.clear();
  m_streamEnded = false;
  m_gain = m_wantedGain;  // nothing sounds that it would have to go on from
}

void PlaybackWorker::setLoop(int track, std::optional<TimeRange> loop) {
  if (m_mixer.isEmpty()) return;
  noticeTrack();
  if (track != m_ticket.track) return;  // the next one has begun, and nobody has heard of it yet
  const double heard = heardSeconds();
  m_mixer.heard().setLoop(loop);
  // What has been prepared may lie behind the loop's end already.
  const bool isReadBeyond = m_endSeconds || m_streamEnded || m_mixer.heardHasEnded() ||
                            (loop && m_mixer.heard().hasReadBeyond(loop->endSeconds));
  if (loop && isReadBeyond && heard < loop->endSeconds) seek(m_ticket, heard, {});
}

void PlaybackWorker::setBand(std::optional<FrequencyBand> band) {
  m_band = band;
  m_mixer.setBand(band);
}

void PlaybackWorker::setTap(std::shared_ptr<AudioTap> tap) {
  m_tap = std::move(tap);
  m_unheard.clear();
}

void PlaybackWorker::reportPosition() {
  noticeTrack();
  const StreamPlace place = m_mixer.heardAt(framesHeard()).place;
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
  guarded([this] {
    if (m_output->isBroken() || hasStalled()) replaceBrokenOutput();
    QElapsedTimer writing;
    writing.start();
    writeAhead();
    // The device has nothing to play while a file is read that takes its time: a drive that wakes, a slow network.
    if (writing.hasExpired(kSlowReadMilliseconds)) m_sinceProgress.start();
    const std::int64_t played = m_output->framesPlayed();
    m_clock.update(played, std::chrono::steady_clock::now());
    feedTap();
    const auto tail = static_cast<std::int64_t>(kTailSeconds * m_output->sampleRateHz());
    if (m_streamEnded && played >= m_framesWritten + tail) {
      m_playing = false;
      m_timer->stop();
      m_output->setPaused(true);
      m_clock.stop();
      reportPosition();
      Q_EMIT finished(m_ticket, m_mixer.heardAt(m_framesWritten).place.seconds, m_endSeconds.has_value());
      return;
    }
    reportPosition();
  });
}

bool PlaybackWorker::hasStalled() {
  const std::int64_t played = m_output->framesPlayed();
  if (played != m_lastPlayed || !m_sinceProgress.isValid()) {
    m_lastPlayed = played;
    m_sinceProgress.start();
  }
  return m_sinceProgress.hasExpired(kStalledMilliseconds);
}

void PlaybackWorker::replaceOutput(std::unique_ptr<AudioOutput> output) {
  const double position = heardSeconds();
  const std::int64_t heard = framesHeard();
  m_output = std::move(output);
  m_mixer.seek(heard, position, m_endSeconds);
  m_framesWritten = 0;
  m_clock.restart(m_output->sampleRateHz());
  m_mixer.setOutput(m_output->sampleRateHz(), m_output->channels());
  startAt(position, m_endSeconds);
  m_sinceProgress.invalidate();
  if (m_playing) m_output->setPaused(false);
  announceOutput();
}

void PlaybackWorker::replaceBrokenOutput() {
  const AudioFormat& format = m_mixer.heard().format();
  const QString name = m_output->description();
  m_deviceHasFailed = true;
  replaceOutput(makeSilentOutput(format.sampleRateHz, std::min(format.channels, 2)));
  Q_EMIT failed(m_ticket,
                tr("The sound device “%1” does not play. Choose another one in the preferences, or press play "
                   "again when it is back.")
                    .arg(name),
                false);
}

void PlaybackWorker::writeAhead() {
  const std::size_t free = m_output->framesFree();
  if (free == 0) return;
  const auto channels = static_cast<std::size_t>(m_output->channels());
  m_block.resize(free * channels);
  const std::size_t frames = m_streamEnded ? 0 : m_mixer.read(m_block);
  m_framesWritten += static_cast<std::int64_t>(frames);
  if (frames < free) m_streamEnded = true;
  if (const auto damage = m_mixer.takeDamage()) Q_EMIT failed({damage->track, 0}, messageText(damage->message), false);
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

// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mpris/mpris_adaptors.h"

#include <algorithm>
#include <cmath>

#include "ui/main_window/playback_controller.h"
#include "ui/player/player.h"

namespace moodogram::ui {

QStringList MprisRootAdaptor::mimeTypes() const {
  return {QStringLiteral("audio/mpeg"), QStringLiteral("audio/flac"),   QStringLiteral("audio/ogg"),
          QStringLiteral("audio/opus"), QStringLiteral("audio/x-wav"),  QStringLiteral("audio/mp4"),
          QStringLiteral("audio/aac"),  QStringLiteral("audio/x-aiff"), QStringLiteral("audio/x-ms-wma")};
}

MprisPlayerAdaptor::MprisPlayerAdaptor(Mpris* mpris) : QDBusAbstractAdaptor(mpris), m_mpris(*mpris) {
  const Player& player = mpris->m_playback.player();
  const auto tell = [this](double seconds) { Q_EMIT Seeked(std::llround(seconds * 1e6)); };
  connect(&player, &Player::seeked, this, tell);
  connect(&player, &Player::continued, this, [tell] { tell(0); });  // it may be the same track again
  connect(&player, &Player::positionChanged, this, [this, tell, &player](double seconds) {
    constexpr double kJumpSeconds = 0.5;  // at the end of a loop
    if (player.loop() && seconds < m_lastSeconds - kJumpSeconds) tell(seconds);
    m_lastSeconds = seconds;
  });
}

QString MprisPlayerAdaptor::playbackStatus() const {
  const Player& player = m_mpris.m_playback.player();
  if (player.isPlaying()) return QStringLiteral("Playing");
  return player.hasTrack() ? QStringLiteral("Paused") : QStringLiteral("Stopped");
}

QString MprisPlayerAdaptor::loopStatus() const {
  switch (m_mpris.m_playback.order().repeat()) {
    case RepeatMode::One:
      return QStringLiteral("Track");
    case RepeatMode::All:
      return QStringLiteral("Playlist");
    case RepeatMode::Off:
      break;
  }
  return QStringLiteral("None");
}

void MprisPlayerAdaptor::setLoopStatus(const QString& status) {
  PlayOrder& order = m_mpris.m_playback.order();
  if (status == QLatin1String("None")) order.setRepeat(RepeatMode::Off);
  if (status == QLatin1String("Track")) order.setRepeat(RepeatMode::One);
  if (status == QLatin1String("Playlist")) order.setRepeat(RepeatMode::All);
}

double MprisPlayerAdaptor::rate() const { return m_mpris.m_playback.player().speed(); }

void MprisPlayerAdaptor::setRate(double rate) {
  // A rate of 0 is to act like Pause, says the specification.
  if (rate == 0) return Pause();
  m_mpris.m_playback.player().setSpeed(rate);
}

bool MprisPlayerAdaptor::shuffle() const { return m_mpris.m_playback.order().isShuffled(); }
void MprisPlayerAdaptor::setShuffle(bool shuffle) { m_mpris.m_playback.order().setShuffled(shuffle); }
double MprisPlayerAdaptor::volume() const { return m_mpris.m_playback.player().volume(); }
void MprisPlayerAdaptor::setVolume(double volume) { m_mpris.m_playback.player().setVolume(std::max(volume, 0.0)); }
double MprisPlayerAdaptor::minimumRate() const { return Player::kSlowest; }
double MprisPlayerAdaptor::maximumRate() const { return Player::kFastest; }
bool MprisPlayerAdaptor::canPlay() const { return m_mpris.m_playback.canPlay(); }
bool MprisPlayerAdaptor::canPause() const { return m_mpris.m_playback.player().hasTrack(); }

qlonglong MprisPlayerAdaptor::position() const {
  return std::llround(m_mpris.m_playback.player().positionSeconds() * 1e6);
}

void MprisPlayerAdaptor::Next() { m_mpris.m_playback.playNext(); }
void MprisPlayerAdaptor::Previous() { m_mpris.m_playback.playPrevious(); }
void MprisPlayerAdaptor::Pause() { m_mpris.m_playback.player().pause(); }
void MprisPlayerAdaptor::PlayPause() { m_mpris.m_playback.togglePlay(); }
void MprisPlayerAdaptor::Stop() { m_mpris.m_playback.stop(); }

void MprisPlayerAdaptor::Play() {
  if (!m_mpris.m_playback.player().isPlaying()) m_mpris.m_playback.togglePlay();
}

void MprisPlayerAdaptor::Seek(qlonglong offsetMicroseconds) {
  Player& player = m_mpris.m_playback.player();
  if (!player.hasTrack()) return;
  const double seconds = player.positionSeconds() + static_cast<double>(offsetMicroseconds) / 1e6;
  // Beyond the end is to act like Next.
  if (player.durationSeconds() > 0 && seconds > player.durationSeconds()) return Next();
  player.seek(std::max(seconds, 0.0));
}

void MprisPlayerAdaptor::SetPosition(const QDBusObjectPath& track, qlonglong microseconds) {
  Player& player = m_mpris.m_playback.player();
  const double seconds = static_cast<double>(microseconds) / 1e6;
  const auto current = metadata().value(QStringLiteral("mpris:trackid")).value<QDBusObjectPath>();
  if (!player.hasTrack() || track != current || seconds < 0 || seconds > player.durationSeconds()) return;
  player.seek(seconds);
}

}  // namespace moodogram::ui

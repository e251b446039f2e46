// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/playback_controller.h"

#include <algorithm>

#include "ui/common/formatters.h"
#include "ui/library/library_controller.h"
#include "ui/library/track_table.h"
#include "ui/main_window/selection_presenter.h"
#include "ui/player/player.h"
#include "ui/player/transport_bar.h"
#include "ui/spectrogram/spectrogram_panel.h"

namespace moodogram::ui {
namespace {

/// Later than this, "previous" goes to the beginning of the track.
constexpr double kRestartAfterSeconds = 3;

}  // namespace

PlaybackController::PlaybackController(Player& player, TransportBar& transport, SpectrogramPanel& spectrogram,
                                       TrackTable& table, LibraryController& library, SelectionPresenter& selection,
                                       QObject* parent)
    : QObject(parent),
      m_player(player),
      m_transport(transport),
      m_spectrogram(spectrogram),
      m_table(table),
      m_library(library),
      m_selection(selection) {
  connect(&table, &TrackTable::playRequested, this, &PlaybackController::playTrack);
  connect(&transport, &TransportBar::playRequested, this, &PlaybackController::togglePlay);
  connect(&transport, &TransportBar::previousRequested, this, &PlaybackController::playPrevious);
  connect(&transport, &TransportBar::nextRequested, this, &PlaybackController::playNext);
  connect(&library, &LibraryController::libraryChanged, this,
          [this] { m_transport.setPlayEnabled(!m_library.model().tracks().empty()); });
  connect(&player, &Player::failed, this, &PlaybackController::onFailed);
  connect(&player, &Player::trackFinished, this, [this] {
    playNext();
    m_advanced = true;
  });
  connect(&player, &Player::positionChanged, this, &PlaybackController::showPosition);
  connectSpectrogram();
  connect(&selection, &SelectionPresenter::trackShown, this, &PlaybackController::onTrackShown);
  connect(&selection, &SelectionPresenter::timelineChanged, this, [this](TrackId id, const EmotionTimeline& timeline) {
    if (id == m_current) m_transport.setTimeline(timeline);
  });
}

void PlaybackController::connectSpectrogram() {
  connect(&m_spectrogram, &SpectrogramPanel::seekRequested, this, &PlaybackController::onSeekRequested);
  connect(&m_spectrogram, &SpectrogramPanel::comparedSeekRequested, this,
          [this](double seconds) { seekIn(m_spectrogram.comparedTrack().id, seconds); });
  connect(&m_spectrogram, &SpectrogramPanel::playRangeRequested, this, [this](const TimeRange& range) {
    if (loadShown()) m_player.playRange(range);
  });
  connect(&m_spectrogram, &SpectrogramPanel::loopRequested, this, [this](const std::optional<TimeRange>& range) {
    if (!range) return m_player.setLoop(std::nullopt);
    if (!loadShown()) return;
    m_player.setLoop(range);
    m_player.play();
  });
  connect(&m_spectrogram, &SpectrogramPanel::bandRequested, &m_player, &Player::setBand);
  connect(&m_player, &Player::loopChanged, this,
          [this](const std::optional<TimeRange>& range) { m_spectrogram.showLoop(range); });
  connect(&m_player, &Player::bandChanged, &m_spectrogram, &SpectrogramPanel::showBand);
}

void PlaybackController::showPosition() {
  if (m_current == 0) return;
  if (m_player.isPlaying() && m_plays.advance(m_player.positionSeconds(), m_player.durationSeconds()))
    m_library.countPlay(m_current);
  if (m_current == m_selection.shownTrack()) m_spectrogram.setPlayheadSeconds(m_player.positionSeconds());
  if (m_current == m_spectrogram.comparedTrack().id)
    m_spectrogram.setComparedPlayheadSeconds(m_player.positionSeconds());
}

void PlaybackController::load(TrackId id) {
  const LibraryTrack* track = m_library.model().find(id);
  if (track == nullptr) return;
  m_current = id;
  m_plays.begin();
  m_player.open(track->track.file);
  m_transport.setTrack(toText(track->track.displayTitle()), toText(track->track.tags.artist));
  m_transport.setTimeline(id == m_selection.shownTrack() ? m_selection.timeline() : EmotionTimeline{});
  m_library.model().setPlaying(id);
  Q_EMIT trackLoaded(id);
}

void PlaybackController::playTrack(TrackId id) {
  if (id == 0) return;
  m_advanced = false;
  if (id != m_current || !m_player.hasTrack()) load(id);
  m_table.setCurrentTrack(id);
  m_selection.showNow(id);
  m_player.play();
}

void PlaybackController::togglePlay() {
  if (m_player.hasTrack())
    m_player.togglePlay();
  else
    playTrack(m_table.currentTrack() != 0 ? m_table.currentTrack() : m_table.neighbour(0, 0));
}

void PlaybackController::stop() {
  m_player.stop();
  forget();
}

void PlaybackController::forget() {
  m_current = 0;
  m_advanced = false;
  m_transport.setTrack({}, {});
  m_library.model().setPlaying(0);
  m_spectrogram.setPlayheadSeconds(0);
}

void PlaybackController::onFailed() {
  if (m_player.hasTrack()) return;  // damaged, but it plays on
  // Nobody may be there to start the next one: a bad file does not end the music.
  const TrackId next = m_advanced ? m_table.neighbour(m_current, 1) : 0;
  forget();
  if (next == 0) return;
  playTrack(next);
  m_advanced = true;
}

void PlaybackController::step(int rows) {
  const TrackId id = m_table.neighbour(m_current, rows);
  if (id == 0) {
    m_player.pause();
    m_player.seek(0);
    return;
  }
  playTrack(id);
}

void PlaybackController::playNext() { step(1); }

void PlaybackController::playPrevious() {
  if (m_player.positionSeconds() > kRestartAfterSeconds)
    m_player.seek(0);
  else
    step(-1);
}

void PlaybackController::changeVolume(double step) {
  m_player.setVolume(std::clamp(m_player.volume() + step, 0.0, 1.0));
}

void PlaybackController::onSeekRequested(double seconds) { seekIn(m_selection.shownTrack(), seconds); }

void PlaybackController::seekIn(TrackId id, double seconds) {
  if (id == 0) return;
  if (id != m_current || !m_player.hasTrack()) {
    load(id);
    m_player.play();
  }
  m_player.seek(seconds);
}

bool PlaybackController::loadShown() {
  const TrackId shown = m_selection.shownTrack();
  if (shown != 0 && (shown != m_current || !m_player.hasTrack())) load(shown);
  return shown != 0;
}

void PlaybackController::onTrackShown(TrackId id) {
  // A player at rest follows the selection, so that "play" plays what is looked at; a paused track keeps its place.
  const bool atRest = !m_player.isPlaying() && m_player.positionSeconds() <= 0;
  if (id != 0 && id != m_current && atRest) load(id);
  m_spectrogram.setPlayheadSeconds(id != 0 && id == m_current ? m_player.positionSeconds() : 0);
}

}  // namespace moodogram::ui

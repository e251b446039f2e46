// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "core/library/track.h"
#include "ui/player/play_counter.h"

namespace moodogram::ui {

class LibraryController;
class Player;
class SelectionPresenter;
class SpectrogramPanel;
class TrackTable;
class TransportBar;

/// Decides what plays: the order of the table as it is shown, the selected track when nothing else is loaded.
class PlaybackController : public QObject {
  Q_OBJECT

 public:
  PlaybackController(Player& player, TransportBar& transport, SpectrogramPanel& spectrogram, TrackTable& table,
                     LibraryController& library, SelectionPresenter& selection, QObject* parent);

  TrackId currentTrack() const { return m_current; }

 public Q_SLOTS:
  void playTrack(moodogram::TrackId id);
  void togglePlay();
  void stop();
  void playPrevious();
  void playNext();
  void changeVolume(double step);
  /// Plays that track from there.
  void seekIn(moodogram::TrackId id, double seconds);

 Q_SIGNALS:
  void trackLoaded(moodogram::TrackId id);

 private:
  void load(TrackId id);
  void forget();
  void onFailed();
  void step(int rows);
  void onSeekRequested(double seconds);
  void onTrackShown(TrackId id);
  void connectSpectrogram();
  /// Loads the track on screen if it is not the one in the player; whether there is one.
  bool loadShown();
  void showPosition();

  Player& m_player;
  TransportBar& m_transport;
  SpectrogramPanel& m_spectrogram;
  TrackTable& m_table;
  LibraryController& m_library;
  SelectionPresenter& m_selection;
  TrackId m_current = 0;    ///< loaded in the player
  bool m_advanced = false;  ///< it follows the one before by itself
  PlayCounter m_plays;
};

}  // namespace moodogram::ui

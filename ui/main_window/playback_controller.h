// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>
#include <optional>
#include <vector>

#include "core/library/track.h"
#include "ui/player/play_counter.h"
#include "ui/player/play_item.h"
#include "ui/player/play_order.h"

class QSettings;

namespace moodogram::ui {

class CoverLoader;
class LibraryController;
class Player;
class SelectionPresenter;
class SpectrogramPanel;
class TrackTable;
class TransportBar;

/// Lets the player play what PlayOrder says: the queue, then the table as it is shown; the selected track when nothing
/// else is loaded.
class PlaybackController : public QObject {
  Q_OBJECT

 public:
  PlaybackController(Player& player, TransportBar& transport, SpectrogramPanel& spectrogram, TrackTable& table,
                     LibraryController& library, SelectionPresenter& selection, CoverLoader& covers, QObject* parent);

  TrackId currentTrack() const { return m_current; }
  /// nullptr: nothing is loaded, or it has left the library.
  const LibraryTrack* current() const;
  Player& player() { return m_player; }
  PlayOrder& order() { return m_order; }
  /// Play has something to play.
  bool canPlay() const;

  double crossfadeSeconds() const { return m_crossfadeSeconds; }
  /// Between tracks that follow each other by themselves, except within an album; 0: none.
  void setCrossfadeSeconds(double seconds);
  bool stopsAfterCurrent() const { return m_stopAfterCurrent; }

  /// What is to follow, beside what is in the settings.
  struct Course {
    std::vector<TrackId> list;  ///< that is played; empty: the table
    std::size_t place = 0;      ///< in the list
    TrackId anchor = 0;         ///< PlayOrder::anchor()
    bool stopsAfterCurrent = false;
  };
  Course course() const;
  /// The same in another window over the same player, as soon as the library has been read.
  void goOn(const Course& course);

  /// That preview() plays; empty: none.
  const std::filesystem::path& previewed() const { return m_previewed; }
  void save(QSettings& settings) const;
  /// What played comes back, at its place and paused, as soon as the library has been read; what the player plays
  /// anyway plays on.
  void restore(const QSettings& settings);

 public Q_SLOTS:
  void playTrack(moodogram::TrackId id);
  /// The same, and what follows is what the table shows.
  void playFromTable(moodogram::TrackId id);
  /// The same with the tracks of a list.
  void playFromList(const std::vector<moodogram::TrackId>& list, std::size_t place);
  /// Its entries are others now; it goes on behind what plays, or what was before that.
  void changeList(const std::vector<moodogram::TrackId>& list);
  /// From its beginning, also if it is the one that plays.
  void playAnew(moodogram::TrackId id);
  /// Plays a file that is no track of the library, such as one to train from; nothing follows it.
  void preview(const std::filesystem::path& file);
  void togglePlay();
  void stop();
  void playPrevious();
  void playNext();
  void changeVolume(double step);
  /// Plays that track from there.
  void seekIn(moodogram::TrackId id, double seconds);
  void seekBy(double seconds);
  void setStopAfterCurrent(bool stop);
  /// The first time here is the start of a loop, the second time its end; the third ends it.
  void markLoop();

 Q_SIGNALS:
  /// What the library says of the track may be something else now.
  void factsChanged();
  void trackLoaded(moodogram::TrackId id);
  /// Another track is the current one; 0: none.
  void currentChanged(moodogram::TrackId id);
  void stopAfterCurrentChanged(bool stop);
  void crossfadeChanged(double seconds);
  /// A line for the user.
  void told(const QString& message);
  /// Nothing can be played any more; a line for the user.
  void gaveUp(const QString& message);

 private:
  PlayItem itemOf(const LibraryTrack& track) const;
  enum class Turn {
    Plays,    ///< it leaves the queue
    Waiting,  ///< it is only looked at
  };
  /// Whether the track is in the library.
  bool load(TrackId id, Turn turn = Turn::Plays);
  void becomeCurrent(const LibraryTrack& track, Turn turn);
  void showCover();
  void prepareNext();
  void onContinued(TrackId id);
  void onFinished();
  void onLibraryChanged();
  void setList(const std::vector<TrackId>& list, std::size_t place);
  void adopt();
  void forget();
  void onFailed();
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
  CoverLoader& m_covers;
  int m_failures = 0;  ///< tracks that could not be played, one after the other
  PlayOrder m_order;
  QTimer m_prepare;  ///< many changes at once are one
  double m_crossfadeSeconds = 0;
  bool m_stopAfterCurrent = false;
  std::vector<TrackId> m_list;  ///< that is played; empty: the table
  TrackId m_adoptedAnchor = 0;
  std::optional<double> m_loopStart;
  std::filesystem::path m_previewed;
  TrackId m_restoredTrack = 0;
  double m_restoredSeconds = 0;
  TrackId m_current = 0;    ///< loaded in the player
  bool m_advanced = false;  ///< it follows the one before by itself
  PlayCounter m_plays;
};

}  // namespace moodogram::ui

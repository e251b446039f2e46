// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <functional>
#include <optional>
#include <random>
#include <vector>

#include "core/library/track.h"

namespace moodogram::ui {

enum class RepeatMode { Off, All, One };

/// "off", "all" or "one", as in the settings.
QString repeatModeName(RepeatMode mode);
std::optional<RepeatMode> parseRepeatMode(const QString& name);

/// Decides what plays after what: first the queue, then the tracks as they are shown, in their order or shuffled. Knows
/// them by their ids only. Belongs to the GUI thread.
class PlayOrder : public QObject {
  Q_OBJECT

 public:
  /// The tracks as they are shown.
  struct Shown {
    /// The track that many below (above: negative) the given one, or 0 at the ends; the first for one that is not
    /// shown.
    std::function<TrackId(TrackId id, int step)> neighbour;
    std::function<std::vector<TrackId>()> all;
    /// The track plays now, the next (step 1) or the previous one (-1): for lists that may have it more than once. May
    /// be empty.
    std::function<void(TrackId id, int step)> moved = {};
    /// Where the track plays in such a list; nullopt: not there. May be empty.
    std::function<std::optional<std::size_t>(TrackId id)> place = {};
    /// Of the whole library.
    std::function<bool(TrackId id)> exists;
  };

  /// The tracks of a list, the one at a place to begin with; a track that is there more than once goes on with what
  /// follows it where it plays.
  static Shown inList(std::vector<TrackId> list, std::size_t place, std::function<bool(TrackId)> exists);

  PlayOrder(Shown shown, quint32 seed, QObject* parent = nullptr);

  /// Other tracks from now on, such as those of a playlist.
  void setShown(Shown shown);

  const std::vector<TrackId>& queue() const { return m_queue; }
  void setQueue(std::vector<TrackId> queue);
  void enqueue(const std::vector<TrackId>& ids);
  void playNext(const std::vector<TrackId>& ids);

  bool isShuffled() const { return m_shuffled; }
  void setShuffled(bool shuffled);
  RepeatMode repeat() const { return m_repeat; }
  void setRepeat(RepeatMode repeat);

  /// What follows `current`, 0: nothing. By itself, a track that repeats follows itself; asked for, it does not. It
  /// stays the same until something changes.
  TrackId next(TrackId current, bool byItself);
  TrackId previous(TrackId current);
  /// Where the list goes on from, if `current` plays as a part of it; nullopt: it plays from elsewhere.
  std::optional<std::size_t> placeInList(TrackId current) const;
  /// The track plays now: the queue's first leaves the queue.
  void started(TrackId id);
  /// The last one that did not come from the queue; 0: none.
  TrackId anchor() const { return m_anchor; }
  /// What is not queued follows this one from now on.
  void moveTo(TrackId id) {
    m_anchor = id;
    m_afterAnchor.reset();
  }
  /// These will not be shown any more: what follows goes on behind them.
  void aboutToRemove(const std::vector<TrackId>& ids);
  /// Other tracks are shown, or in another order.
  void onShownChanged() { m_mixIsOld = true; }

 Q_SIGNALS:
  void queueChanged();
  /// Something may follow something else now.
  void changed();

 private:
  void mix();
  TrackId mixedNeighbour(TrackId id, int step);
  TrackId neighbourOf(TrackId id, int step);

  Shown m_shown;
  std::mt19937 m_random;
  std::vector<TrackId> m_queue;
  bool m_shuffled = false;
  RepeatMode m_repeat = RepeatMode::Off;
  int m_step = 1;        ///< what was asked for last: the next (1) or the previous (-1) track
  TrackId m_anchor = 0;  ///< the last one that did not come from the queue
  /// What followed the anchor when it was removed; 0: nothing.
  std::optional<TrackId> m_afterAnchor;
  std::vector<TrackId> m_mix;  ///< all that are shown, shuffled
  bool m_mixIsOld = true;
};

}  // namespace moodogram::ui

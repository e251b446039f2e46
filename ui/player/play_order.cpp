// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/play_order.h"

#include <algorithm>
#include <memory>
#include <unordered_set>
#include <utility>

namespace moodogram::ui {

QString repeatModeName(RepeatMode mode) {
  switch (mode) {
    case RepeatMode::All:
      return QStringLiteral("all");
    case RepeatMode::One:
      return QStringLiteral("one");
    case RepeatMode::Off:
      break;
  }
  return QStringLiteral("off");
}

std::optional<RepeatMode> parseRepeatMode(const QString& name) {
  for (const RepeatMode mode : {RepeatMode::Off, RepeatMode::All, RepeatMode::One})
    if (name == repeatModeName(mode)) return mode;
  return std::nullopt;
}

PlayOrder::Shown PlayOrder::inList(std::vector<TrackId> list, std::size_t place, std::function<bool(TrackId)> exists) {
  struct Cursor {
    std::vector<TrackId> list;
    std::ptrdiff_t place = 0;
    bool isNew = true;  ///< nothing has been played from the place yet
  };
  const auto cursor = std::make_shared<Cursor>(Cursor{std::move(list), static_cast<std::ptrdiff_t>(place)});
  const auto at = [cursor](std::ptrdiff_t where) -> TrackId {
    return where < 0 || where >= std::ssize(cursor->list) ? 0 : cursor->list[static_cast<std::size_t>(where)];
  };
  // Entries that are not there now are stepped over.
  const auto beside = [cursor, at, exists](int step) {
    std::ptrdiff_t where = cursor->place + step;
    while (at(where) != 0 && !exists(at(where))) where += step < 0 ? -1 : 1;
    return where;
  };
  const auto first = [cursor, exists]() -> TrackId {
    const auto found = std::ranges::find_if(cursor->list, exists);
    return found == cursor->list.end() ? 0 : *found;
  };
  const auto moveTo = [cursor, at](TrackId id) {
    if (at(cursor->place) == id) return true;
    const auto found = std::ranges::find(cursor->list, id);
    if (found == cursor->list.end()) return false;
    cursor->place = found - cursor->list.begin();
    return true;
  };
  Shown shown;
  shown.neighbour = [cursor, at, moveTo, beside, first](TrackId id, int step) {
    cursor->isNew = false;
    return step == 0 || !moveTo(id) ? first() : at(beside(step));
  };
  shown.all = [cursor] { return cursor->list; };
  shown.moved = [cursor, at, moveTo, beside](TrackId id, int step) {
    if (std::exchange(cursor->isNew, false) && at(cursor->place) == id) return;
    if (const std::ptrdiff_t where = beside(step); at(where) == id)
      cursor->place = where;
    else
      moveTo(id);
  };
  shown.place = [cursor, at](TrackId id) {
    return at(cursor->place) == id ? std::optional(static_cast<std::size_t>(cursor->place)) : std::nullopt;
  };
  shown.exists = std::move(exists);
  return shown;
}

PlayOrder::PlayOrder(Shown shown, quint32 seed, QObject* parent)
    : QObject(parent), m_shown(std::move(shown)), m_random(seed) {}

void PlayOrder::setShown(Shown shown) {
  m_shown = std::move(shown);
  m_mixIsOld = true;
  Q_EMIT changed();
}

void PlayOrder::setQueue(std::vector<TrackId> queue) {
  if (queue == m_queue) return;
  m_queue = std::move(queue);
  Q_EMIT queueChanged();
  Q_EMIT changed();
}

void PlayOrder::enqueue(const std::vector<TrackId>& ids) {
  std::vector<TrackId> queue = m_queue;
  queue.insert(queue.end(), ids.begin(), ids.end());
  setQueue(std::move(queue));
}

void PlayOrder::playNext(const std::vector<TrackId>& ids) {
  std::vector<TrackId> queue = ids;
  queue.insert(queue.end(), m_queue.begin(), m_queue.end());
  setQueue(std::move(queue));
}

void PlayOrder::setShuffled(bool shuffled) {
  if (shuffled == m_shuffled) return;
  m_shuffled = shuffled;
  m_mix.clear();
  m_mixIsOld = true;
  Q_EMIT changed();
}

void PlayOrder::setRepeat(RepeatMode repeat) {
  if (repeat == m_repeat) return;
  m_repeat = repeat;
  Q_EMIT changed();
}

/// What is shuffled already keeps its order, so that an analysis or a filter does not bring back what was heard.
void PlayOrder::mix() {
  if (!m_mixIsOld) return;
  m_mixIsOld = false;
  std::vector<TrackId> added = m_shown.all();
  std::unordered_set<TrackId> shown;
  std::erase_if(added,
                [&shown](TrackId id) { return !shown.insert(id).second; });  // each once, however often it is there
  std::erase_if(m_mix, [&shown](TrackId id) { return !shown.contains(id); });
  const std::unordered_set<TrackId> known(m_mix.begin(), m_mix.end());
  std::erase_if(added, [&known](TrackId id) { return known.contains(id); });
  std::ranges::shuffle(added, m_random);
  // A new round begins with what plays: everything else is to come.
  if (m_mix.empty())
    if (const auto playing = std::ranges::find(added, m_anchor); playing != added.end())
      std::iter_swap(added.begin(), playing);
  m_mix.insert(m_mix.end(), added.begin(), added.end());
}

TrackId PlayOrder::mixedNeighbour(TrackId id, int step) {
  mix();
  if (m_mix.empty()) return 0;
  const auto found = std::ranges::find(m_mix, id);
  auto wanted = found == m_mix.end() ? 0 : (found - m_mix.begin()) + step;
  const int direction = found == m_mix.end() || step > 0 ? 1 : -1;
  while (wanted >= 0 && wanted < std::ssize(m_mix)) {
    if (const TrackId there = m_mix[static_cast<std::size_t>(wanted)]; m_shown.exists(there)) return there;
    wanted += direction;
  }
  return 0;
}

TrackId PlayOrder::neighbourOf(TrackId id, int step) {
  if (id != m_anchor || !m_afterAnchor || m_shown.exists(id))
    return m_shuffled ? mixedNeighbour(id, step) : m_shown.neighbour(id, step);
  if (step > 0) return *m_afterAnchor;
  if (*m_afterAnchor != 0) return neighbourOf(*m_afterAnchor, step);
  mix();
  const std::vector<TrackId> all = m_shuffled ? m_mix : m_shown.all();
  return all.empty() ? 0 : all.back();
}

void PlayOrder::aboutToRemove(const std::vector<TrackId>& ids) {
  const std::unordered_set<TrackId> gone(ids.begin(), ids.end());
  TrackId next = m_afterAnchor && !m_shown.exists(m_anchor) ? *m_afterAnchor : m_anchor;
  // A list keeps the place of what is gone from the library.
  if (next == 0 || !gone.contains(next) || (m_shown.place && !m_shuffled)) return;
  do next = neighbourOf(next, 1);
  while (gone.contains(next));
  m_afterAnchor = next;
}

TrackId PlayOrder::next(TrackId current, bool byItself) {
  m_step = 1;
  if (byItself && m_repeat == RepeatMode::One && current != 0) return current;
  for (const TrackId id : m_queue)
    if (m_shown.exists(id)) return id;
  const TrackId from = m_anchor != 0 ? m_anchor : current;
  const TrackId next = neighbourOf(from, 1);
  if (next != 0 || m_repeat == RepeatMode::Off) return next;
  return m_shuffled ? mixedNeighbour(0, 1) : m_shown.neighbour(0, 0);
}

TrackId PlayOrder::previous(TrackId current) {
  m_step = -1;
  const TrackId from = m_anchor != 0 ? m_anchor : current;
  if (current != from && m_shown.exists(from)) return from;  // the queue was in between
  return neighbourOf(from, -1);
}

std::optional<std::size_t> PlayOrder::placeInList(TrackId current) const {
  const bool isQueued = m_anchor != 0 && m_anchor != current;
  return isQueued || !m_shown.place ? std::nullopt : m_shown.place(current);
}

void PlayOrder::started(TrackId id) {
  const auto isGone = [this](TrackId queued) { return !m_shown.exists(queued); };
  const auto first = std::ranges::find_if_not(m_queue, isGone);
  if (first != m_queue.end() && *first == id) {
    m_queue.erase(m_queue.begin(), first + 1);
    Q_EMIT queueChanged();
    Q_EMIT changed();
  } else {
    moveTo(id);
    if (m_shown.moved) m_shown.moved(id, m_step);
  }
}

}  // namespace moodogram::ui

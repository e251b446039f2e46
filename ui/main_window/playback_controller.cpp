// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/playback_controller.h"

#include <QRandomGenerator>
#include <QSettings>
#include <algorithm>
#include <cstdlib>
#include <optional>
#include <utility>

#include "ui/common/cover_painting.h"
#include "ui/common/formatters.h"
#include "ui/common/time_text.h"
#include "ui/library/cover_loader.h"
#include "ui/library/library_controller.h"
#include "ui/library/track_table.h"
#include "ui/main_window/selection_presenter.h"
#include "ui/player/player.h"
#include "ui/player/transport_bar.h"
#include "ui/spectrogram/spectrogram_panel.h"

namespace moodogram::ui {
namespace {

constexpr int kMostFailures = 10;  // in a row
/// Later than this, "previous" goes to the beginning of the track.
constexpr double kRestartAfterSeconds = 3;
/// To shuffle a large library takes a while; nobody waits for that at each letter of a search.
constexpr int kAfterTypingMs = 300;

bool isThere(const LibraryController& library, TrackId id) {
  const LibraryTrack* track = library.model().find(id);
  return track != nullptr && !track->track.isRemoved;
}

PlayOrder::Shown shownIn(const TrackTable& table, LibraryController& library) {
  PlayOrder::Shown shown;
  shown.neighbour = [&table](TrackId id, int step) { return table.neighbour(id, step); };
  shown.all = [&library] {
    const TrackTableModel& model = library.model();
    std::vector<TrackId> ids;
    ids.reserve(static_cast<std::size_t>(model.visibleTracks()));
    for (int row = 0; row < model.rowCount(); ++row)
      if (model.isTrack(row)) ids.push_back(model.trackAt(row).track.id);
    return ids;
  };
  shown.exists = [&library](TrackId id) { return isThere(library, id); };
  return shown;
}

/// Whether the second is what an album goes on with after the first.
bool followsInAlbum(const TrackTags& first, const TrackTags& second) {
  return !first.album.empty() && first.album == second.album && first.albumArtist == second.albumArtist &&
         (first.discNumber != second.discNumber || second.trackNumber == first.trackNumber + 1);
}

}  // namespace

PlaybackController::PlaybackController(Player& player, TransportBar& transport, SpectrogramPanel& spectrogram,
                                       TrackTable& table, LibraryController& library, SelectionPresenter& selection,
                                       CoverLoader& covers, QObject* parent)
    : QObject(parent),
      m_player(player),
      m_transport(transport),
      m_spectrogram(spectrogram),
      m_table(table),
      m_library(library),
      m_selection(selection),
      m_covers(covers),
      m_order(shownIn(table, library), QRandomGenerator::global()->generate()) {
  m_prepare.setSingleShot(true);
  connect(&m_prepare, &QTimer::timeout, this, &PlaybackController::prepareNext);
  const auto prepareSoon = [this] { m_prepare.start(0); };
  connect(&m_order, &PlayOrder::changed, this, prepareSoon);
  connect(&library.model(), &QAbstractItemModel::modelReset, this, [this] {
    m_order.onShownChanged();
    if (!m_prepare.isActive()) m_prepare.start(kAfterTypingMs);
  });
  connect(&library, &LibraryController::aboutToRemove, &m_order, &PlayOrder::aboutToRemove);
  connect(&m_order, &PlayOrder::changed, this, [this] {
    m_transport.showShuffle(m_order.isShuffled());
    m_transport.showRepeat(m_order.repeat());
  });
  connect(&transport, &TransportBar::shuffleRequested, &m_order, &PlayOrder::setShuffled);
  connect(&transport, &TransportBar::repeatRequested, &m_order, &PlayOrder::setRepeat);
  connect(&covers, &CoverLoader::coverLoaded, this, &PlaybackController::showCover);
  connect(&player, &Player::continued, this, &PlaybackController::onContinued);
  connect(&table, &TrackTable::playRequested, this, &PlaybackController::playFromTable);
  connect(&transport, &TransportBar::playRequested, this, &PlaybackController::togglePlay);
  connect(&transport, &TransportBar::previousRequested, this, &PlaybackController::playPrevious);
  connect(&transport, &TransportBar::nextRequested, this, &PlaybackController::playNext);
  connect(&library, &LibraryController::libraryChanged, this, &PlaybackController::onLibraryChanged);
  connect(&library, &LibraryController::edited, this, &PlaybackController::factsChanged);
  connect(&player, &Player::failed, this, &PlaybackController::onFailed);
  connect(&player, &Player::trackFinished, this, &PlaybackController::onFinished);
  connect(&player, &Player::positionChanged, this, &PlaybackController::showPosition);
  connect(&player, &Player::positionChanged, this, [this](double seconds) {
    if (seconds > 0 && m_player.isPlaying()) m_failures = 0;
  });
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

const LibraryTrack* PlaybackController::current() const { return m_library.model().find(m_current); }

bool PlaybackController::canPlay() const { return m_player.hasTrack() || !m_library.model().tracks().empty(); }

PlayItem PlaybackController::itemOf(const LibraryTrack& track) const {
  return {.file = track.track.file, .replayGain = track.track.tags.replayGain, .id = track.track.id};
}

bool PlaybackController::load(TrackId id, Turn turn) {
  const LibraryTrack* track = m_library.model().find(id);
  if (track == nullptr) return false;
  m_player.open(itemOf(*track));
  becomeCurrent(*track, turn);
  Q_EMIT trackLoaded(id);
  return true;
}

void PlaybackController::becomeCurrent(const LibraryTrack& track, Turn turn) {
  m_current = track.track.id;
  m_previewed.clear();
  m_restoredTrack = 0;
  m_loopStart.reset();
  m_plays.begin();
  m_transport.setTrack(toText(track.track.displayTitle()), toText(track.track.tags.artist));
  m_transport.setCoverName(coverNameOf(track.track));
  m_transport.setTimeline(m_current == m_selection.shownTrack() ? m_selection.timeline() : EmotionTimeline{});
  showCover();
  m_library.model().setPlaying(m_current);
  if (turn == Turn::Plays)
    m_order.started(m_current);
  else
    m_order.moveTo(m_current);
  m_prepare.start(0);
  Q_EMIT currentChanged(m_current);
}

void PlaybackController::showCover() {
  if (const LibraryTrack* track = current())
    m_transport.setCover(m_covers.cover(track->track.file, m_transport.coverPixels()));
}

void PlaybackController::prepareNext() {
  const LibraryTrack* track = current();
  const TrackId id = track != nullptr && !m_stopAfterCurrent ? m_order.next(m_current, true) : 0;
  const LibraryTrack* next = id != 0 ? m_library.model().find(id) : nullptr;
  if (next == nullptr) return m_player.setNext(std::nullopt);
  PlayItem item = itemOf(*next);
  const bool fades = id != m_current && !followsInAlbum(track->track.tags, next->track.tags);
  item.crossfadeSeconds = fades ? m_crossfadeSeconds : 0;
  m_player.setNext(item);
}

void PlaybackController::onContinued(TrackId id) {
  const LibraryTrack* track = m_library.model().find(id);
  if (track == nullptr) return;
  // Who looks at something else is not taken away from it.
  const bool isFollowed = m_selection.shownTrack() == m_current;
  m_advanced = true;
  becomeCurrent(*track, Turn::Plays);
  if (!isFollowed) return;
  if (m_table.selectedTracks().size() <= 1) m_table.setCurrentTrack(id);  // several are meant for something else
  m_selection.showNow(id);
}

void PlaybackController::onFinished() {
  if (m_current == 0) return m_player.seek(0);  // what was only listened to is followed by nothing
  if (m_stopAfterCurrent) {
    setStopAfterCurrent(false);
    m_player.seek(0);
    return;
  }
  const TrackId id = m_order.next(m_current, true);
  if (id == 0) {
    m_player.seek(0);
    return;
  }
  playAnew(id);
  m_advanced = true;
}

void PlaybackController::onLibraryChanged() {
  if (const LibraryTrack* track = current();
      track != nullptr && m_transport.setNames(toText(track->track.displayTitle()), toText(track->track.tags.artist))) {
    m_transport.setCoverName(coverNameOf(track->track));
    showCover();
  }
  Q_EMIT factsChanged();
  m_transport.setPlayEnabled(!m_library.model().tracks().empty());
  if (m_current == 0 && m_library.isLoaded()) adopt();
  if (m_restoredTrack == 0 || !m_library.isLoaded()) return;
  const auto [id, seconds] = std::pair(std::exchange(m_restoredTrack, 0), m_restoredSeconds);
  if (m_player.isPlaying() || m_library.model().find(id) == nullptr) return;
  load(id, Turn::Waiting);
  m_player.seek(seconds);
}

/// The player may have been at it before this window was made.
void PlaybackController::adopt() {
  const LibraryTrack* track = m_library.model().find(m_player.trackId());
  if (!m_player.hasTrack() || track == nullptr) return;
  becomeCurrent(*track, Turn::Waiting);
  if (m_adoptedAnchor != 0) m_order.moveTo(std::exchange(m_adoptedAnchor, 0));  // what plays may come from the queue
  m_plays.goOn(m_player.positionSeconds());
  m_spectrogram.showLoop(m_player.loop());
  m_spectrogram.showBand(m_player.band());
}

void PlaybackController::playFromTable(TrackId id) {
  m_list.clear();
  m_order.setShown(shownIn(m_table, m_library));
  playTrack(id);
}

void PlaybackController::playFromList(const std::vector<TrackId>& list, std::size_t place) {
  if (place >= list.size()) return;
  setList(list, place);
  playTrack(list[place]);
}

void PlaybackController::setList(const std::vector<TrackId>& list, std::size_t place) {
  m_list = list;
  m_order.setShown(PlayOrder::inList(list, place, [this](TrackId id) { return isThere(m_library, id); }));
}

void PlaybackController::changeList(const std::vector<TrackId>& list) {
  if (m_list.empty() || list == m_list) return;
  const std::vector<TrackId> before = m_list;
  const auto nearest = [&list](TrackId id, std::ptrdiff_t to) -> std::optional<std::size_t> {
    std::optional<std::size_t> best;
    for (std::size_t i = 0; i < list.size(); ++i) {
      const auto distance = [to](std::size_t place) { return std::abs(static_cast<std::ptrdiff_t>(place) - to); };
      if (list[i] == id && (!best || distance(i) < distance(*best))) best = i;
    }
    return best;
  };
  const auto playing = static_cast<std::ptrdiff_t>(m_order.placeInList(m_order.anchor()).value_or(0));
  for (std::ptrdiff_t at = playing; at >= 0; --at) {
    const std::optional<std::size_t> place = nearest(before[static_cast<std::size_t>(at)], at);
    if (!place) continue;
    setList(list, *place);
    if (list[*place] != m_order.anchor()) m_order.moveTo(list[*place]);
    return;
  }
  setList(list, 0);
  m_order.moveTo(0);  // all of it is to come
}

PlaybackController::Course PlaybackController::course() const {
  return {m_list, m_order.placeInList(m_order.anchor()).value_or(0), m_order.anchor(), m_stopAfterCurrent};
}

void PlaybackController::goOn(const Course& course) {
  if (!course.list.empty()) setList(course.list, course.place);
  m_adoptedAnchor = course.anchor;
  setStopAfterCurrent(course.stopsAfterCurrent);
}

void PlaybackController::playTrack(TrackId id) {
  if (id == 0) return;
  m_advanced = false;
  if ((id != m_current || !m_player.hasTrack()) && !load(id)) return;  // it has left the library meanwhile
  m_restoredTrack = 0;
  m_table.setCurrentTrack(id);
  m_selection.showNow(id);
  m_player.play();
}

void PlaybackController::playAnew(TrackId id) {
  if (id != 0 && id == m_current) load(id);
  playTrack(id);
}

void PlaybackController::preview(const std::filesystem::path& file) {
  forget();
  m_previewed = file;
  m_player.open(file);
  m_transport.setTrack(pathText(file.stem()), {});
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
  m_previewed.clear();
  m_advanced = false;
  m_loopStart.reset();
  m_transport.setTrack({}, {});
  m_library.model().setPlaying(0);
  m_spectrogram.setPlayheadSeconds(0);
  Q_EMIT currentChanged(0);
}

void PlaybackController::onFailed() {
  if (m_player.hasTrack()) return;  // damaged, but it plays on
  // Nobody may be there to start the next one: a bad file does not end the music. A drive that is gone does.
  const TrackId next = m_advanced ? m_order.next(m_current, false) : 0;
  forget();
  if (next == 0) return;
  if (++m_failures >= kMostFailures) {
    m_failures = 0;
    return Q_EMIT gaveUp(
        tr("%Ln track(s) in a row could not be played, so nothing more is tried. Is their drive there?", nullptr,
           kMostFailures));
  }
  playTrack(next);
  m_advanced = true;
}

void PlaybackController::playNext() {
  if (const TrackId id = m_order.next(m_current, false); id != 0) return playAnew(id);
  m_player.pause();
  m_player.seek(0);
}

void PlaybackController::playPrevious() {
  const TrackId id = m_player.positionSeconds() > kRestartAfterSeconds ? 0 : m_order.previous(m_current);
  if (id != 0) return playTrack(id);
  m_player.seek(0);
}

void PlaybackController::seekBy(double seconds) {
  if (m_player.hasTrack()) m_player.seek(std::max(m_player.positionSeconds() + seconds, 0.0));
}

void PlaybackController::setStopAfterCurrent(bool stop) {
  if (stop == m_stopAfterCurrent) return;
  m_stopAfterCurrent = stop;
  prepareNext();
  Q_EMIT stopAfterCurrentChanged(stop);
}

void PlaybackController::setCrossfadeSeconds(double seconds) {
  if (seconds == m_crossfadeSeconds) return;
  m_crossfadeSeconds = seconds;
  prepareNext();
  Q_EMIT crossfadeChanged(seconds);
}

void PlaybackController::markLoop() {
  if (!m_player.hasTrack()) return;
  const double here = m_player.positionSeconds();
  if (m_player.loop()) {
    m_player.setLoop(std::nullopt);
    m_loopStart.reset();
    Q_EMIT told(tr("The loop has ended."));
  } else if (!m_loopStart || here - *m_loopStart < Player::kShortestLoopSeconds) {
    m_loopStart = here;
    Q_EMIT told(tr("The loop starts at %1. Once more at its end.").arg(timeText(here)));
  } else {
    m_player.setLoop(TimeRange{*m_loopStart, here});
    Q_EMIT told(tr("Loop from %1 to %2. Once more to end it.").arg(timeText(*m_loopStart), timeText(here)));
    m_loopStart.reset();
  }
}

void PlaybackController::save(QSettings& settings) const {
  // What waits for the library is the same at the next start.
  settings.setValue("player/track", static_cast<qint64>(m_current != 0 ? m_current : m_restoredTrack));
  settings.setValue("player/position", m_current != 0         ? m_player.positionSeconds()
                                       : m_restoredTrack != 0 ? m_restoredSeconds
                                                              : 0);
  settings.setValue("player/volume", m_player.volume());
  settings.setValue("player/audibleVolume", m_transport.audibleVolume());
  settings.setValue("player/speed", m_player.speed());
  settings.setValue("player/loudness", loudnessModeName(m_player.loudness()));
  settings.setValue("player/device", m_player.device());
  settings.setValue("player/crossfade", m_crossfadeSeconds);
  settings.setValue("player/shuffle", m_order.isShuffled());
  settings.setValue("player/repeat", repeatModeName(m_order.repeat()));
  QVariantList queue;
  for (const TrackId id : m_order.queue()) queue << static_cast<qlonglong>(id);
  settings.setValue("player/queue", queue);
}

void PlaybackController::restore(const QSettings& settings) {
  m_restoredTrack = settings.value("player/track").toLongLong();
  m_restoredSeconds = settings.value("player/position").toDouble();
  m_transport.setAudibleVolume(settings.value("player/audibleVolume", 1.0).toDouble());
  m_player.setVolume(settings.value("player/volume", 1.0).toDouble());
  m_player.setSpeed(settings.value("player/speed", 1.0).toDouble());
  m_player.setLoudness(parseLoudnessMode(settings.value("player/loudness").toString()).value_or(LoudnessMode::Track));
  m_player.setDevice(settings.value("player/device").toByteArray());
  setCrossfadeSeconds(settings.value("player/crossfade", 0.0).toDouble());
  m_order.setShuffled(settings.value("player/shuffle", false).toBool());
  m_order.setRepeat(parseRepeatMode(settings.value("player/repeat").toString()).value_or(RepeatMode::Off));
  std::vector<TrackId> queue;
  for (const QVariant& id : settings.value("player/queue").toList()) queue.push_back(id.toLongLong());
  m_order.setQueue(std::move(queue));
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
  if (id != 0 && id != m_current && atRest) load(id, Turn::Waiting);
  m_spectrogram.setPlayheadSeconds(id != 0 && id == m_current ? m_player.positionSeconds() : 0);
}

}  // namespace moodogram::ui

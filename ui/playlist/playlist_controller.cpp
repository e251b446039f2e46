// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/playlist/playlist_controller.h"

#include <QAction>
#include <QDateTime>
#include <QMenu>
#include <QMimeData>
#include <QUndoStack>
#include <algorithm>
#include <span>
#include <utility>

#include "core/query/playlist_name.h"
#include "ui/bridge/library_service.h"
#include "ui/bridge/playlist_service.h"
#include "ui/common/file_links.h"
#include "ui/common/formatters.h"
#include "ui/library/library_controller.h"
#include "ui/library/side_bar.h"
#include "ui/playlist/entry_lists.h"
#include "ui/playlist/playlist_commands.h"
#include "ui/playlist/playlist_copies.h"
#include "ui/playlist/playlist_dialog.h"
#include "ui/playlist/playlist_editor.h"
#include "ui/playlist/save_dialog.h"
#include "ui/playlist/smart_lists.h"

namespace moodogram::ui {
namespace fs = std::filesystem;
namespace {

/// Those that the library knows, in their order.
std::vector<TrackId> playable(std::span<const StoredEntry> entries) {
  std::vector<TrackId> tracks;
  for (const StoredEntry& entry : entries)
    if (entry.track != 0) tracks.push_back(entry.track);
  return tracks;
}

}  // namespace

PlaylistController::PlaylistController(PlaylistService& playlists, LibraryController& controller,
                                       LibraryService& library, SideBar& sideBar, PlaylistEditor& editor,
                                       QUndoStack& undoStack, QWidget& window)
    : QObject(&window),
      newEmpty(add("newEmptyPlaylist", tr("New &Empty Playlist"))),
      open(add("openPlaylist", tr("&Open Playlist…"))),
      keepCopies(add("keepPlaylistCopies", tr("&Keep Copies in a Folder…"))),
      play(add("playPlaylist", tr("&Play"))),
      //: Opens the form that says what a playlist is made of
      edit(add("editPlaylist", tr("&Change…"))),
      //: Makes a playlist of similar tracks
      more(add("expandPlaylist", tr("&More Like These…"))),
      exportFile(add("exportPlaylist", tr("&Export…"))),
      rename(add("renamePlaylist", tr("Re&name"))),
      duplicate(add("duplicatePlaylist", tr("D&uplicate"))),
      remove(add("removePlaylist", tr("&Delete"))),
      moveUp(add("movePlaylistUp", tr("Mo&ve Up"))),
      moveDown(add("movePlaylistDown", tr("Move Do&wn"))),
      m_playlists(playlists),
      m_controller(controller),
      m_library(library),
      m_sideBar(sideBar),
      m_editor(editor),
      m_undoStack(undoStack),
      m_window(window),
      m_smart(new SmartLists(
          playlists, [this] { return m_controller.isLoaded() ? std::optional(material()) : std::nullopt; }, this)),
      m_copies(new PlaylistCopies(
          playlists, library, [this](PlaylistId id) { return contentsOf(id); }, this)) {
  edit->setToolTip(tr("What was asked for; locked tracks stay at their places"));
  more->setToolTip(tr("A new list of tracks that are like those of this one, or like the selected ones"));
  newEmpty->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N));
  window.addAction(newEmpty);
  connectActions();
  connectEditor();
  m_editor.setActions({play, edit, more, exportFile});
  enable();
  m_controller.model().setPlaylists([this](const std::string& name) { return tracksOf(name); });
  m_playlists.load();
}

QAction* PlaylistController::add(const char* name, const QString& text) {
  auto* action = new QAction(text, this);
  action->setObjectName(QString::fromLatin1(name));
  return action;
}

void PlaylistController::addToFileMenu(QMenu& menu, QAction* before) const {
  menu.insertActions(before, {newEmpty, open});
  auto* list = new QMenu(tr("&Playlist"), &menu);
  list->menuAction()->setObjectName(QStringLiteral("playlistMenu"));
  list->addActions({play, edit, more, exportFile});
  list->addSeparator();
  list->addActions({rename, duplicate, moveUp, moveDown, remove});
  list->addSeparator();
  list->addAction(keepCopies);
  menu.insertMenu(before, list);
  menu.insertSeparator(before);
}

QMenu* PlaylistController::makeAddMenu(QWidget* parent, std::function<std::vector<TrackId>()> selected) {
  auto* menu = new QMenu(tr("Add to Pla&ylist"), parent);
  menu->menuAction()->setObjectName(QStringLiteral("addToPlaylist"));
  connect(menu, &QMenu::aboutToShow, this, [this, menu, selected = std::move(selected)] {
    menu->clear();
    menu->addAction(tr("&New Playlist"), this, [this, selected] { addTracks(0, selected()); });
    menu->addAction(tr("New Playlist &Like These…"), this, [this, selected] { openLike(selected()); });
    menu->addSeparator();
    for (const StoredPlaylist& playlist : m_playlists.playlists())
      if (playlist.kind != PlaylistKind::Smart)
        menu->addAction(withoutKeyMarks(toText(playlist.name)), this,
                        [this, id = playlist.id, selected] { addTracks(id, selected()); });
  });
  return menu;
}

void PlaylistController::connectActions() {
  connect(newEmpty, &QAction::triggered, this, [this] {
    NewPlaylist playlist;
    playlist.name = tr("New playlist").toStdString();
    create(std::move(playlist));
  });
  connect(open, &QAction::triggered, this, &PlaylistController::askForImport);
  keepCopies->setCheckable(true);
  keepCopies->setToolTip(tr("Every playlist is written there as M3U when it changes, for other players"));
  connect(keepCopies, &QAction::triggered, this, [this](bool keep) {
    keepCopies->setChecked(!exportFolder().empty());
    keep ? askForExportFolder() : setExportFolder({});
  });
  connect(play, &QAction::triggered, this, [this] {
    const Entries& entries = m_editor.model().entries();
    const auto first = std::ranges::find_if(entries, [this](const StoredEntry& entry) {
      return entry.track != 0 && m_controller.model().find(entry.track) != nullptr;
    });
    if (first != entries.end()) playRow(static_cast<int>(first - entries.begin()));
  });
  connect(exportFile, &QAction::triggered, this, [this] {
    const StoredPlaylist* playlist = m_playlists.find(m_shown);
    if (playlist == nullptr) return;
    connect(openSaveDialog(&m_window, toText(playlist->name)), &QFileDialog::fileSelected, this,
            [this, id = m_shown](const QString& file) { exportTo(id, toPath(file)); });
  });
  connect(edit, &QAction::triggered, this, &PlaylistController::openShown);
  connect(more, &QAction::triggered, this, [this] {
    const Entries& entries = m_editor.model().entries();
    std::vector<int> rows = m_editor.table().selectedRows();
    if (rows.size() < 2)  // one is always selected
      for (rows.clear(); rows.size() < entries.size();) rows.push_back(static_cast<int>(rows.size()));
    std::vector<TrackId> tracks;
    for (const int row : rows)
      if (const TrackId id = entries[static_cast<std::size_t>(row)].track; id != 0) tracks.push_back(id);
    openLike(tracks);
  });
  connect(rename, &QAction::triggered, &m_editor, &PlaylistEditor::editName);
  connect(duplicate, &QAction::triggered, this, [this] {
    const StoredPlaylist* playlist = m_playlists.find(m_shown);
    const Entries* entries = m_playlists.entries(m_shown);
    if (playlist != nullptr && entries != nullptr)
      create({playlist->name, playlist->kind, playlist->request, 0, *entries});
  });
  connect(remove, &QAction::triggered, this, [this] {
    if (const StoredPlaylist* playlist = m_playlists.find(m_shown)) {
      const QString name = toText(playlist->name);
      m_undoStack.push(new RemovePlaylistCommand(m_playlists, m_shown));
      Q_EMIT done(tr("The playlist “%1” has been deleted. Undo brings it back.").arg(name));
    }
  });
  connect(moveUp, &QAction::triggered, this, [this] { step(-1); });
  connect(moveDown, &QAction::triggered, this, [this] { step(1); });
}

void PlaylistController::connectEditor() {
  connect(&m_playlists, &PlaylistService::listsChanged, this, [this] {
    m_sideBar.setPlaylists(m_playlists.playlists());
    if (const StoredPlaylist* playlist = m_playlists.find(m_shown)) m_editor.show(*playlist, wantedPath(*playlist));
    enable();
    m_controller.model().refreshQuery();  // a filter may name one of them
    m_smart->updateSoon();
  });
  connect(&m_playlists, &PlaylistService::correctionsChanged, this, [this] {
    m_controller.setCorrections(m_playlists.corrections());
    m_smart->updateSoon();
    Q_EMIT correctionsChanged();
  });
  connect(&m_playlists, &PlaylistService::entriesChanged, this, [this](PlaylistId id) {
    if (id == m_playing.list) followPlayed();
    if (id == m_shown) showEntries();
    m_sideBar.setPlaylists(m_playlists.playlists());
    m_controller.model().refreshQuery();
  });
  connect(&m_library, &LibraryService::playlistSaved, this, [this](quint64 request, const QString& file) {
    if (request == m_exportRequest) Q_EMIT done(tr("Playlist saved: %1").arg(isolated(file)));
  });
  connect(&m_playlists, &PlaylistService::failed, this, [this](const QString& message) { Q_EMIT failed(message, {}); });
  connect(&m_sideBar, &SideBar::playlistChosen, this, &PlaylistController::showList);
  connect(&m_sideBar, &SideBar::sourceChanged, this, &PlaylistController::showLibrary);
  connect(&m_sideBar, &SideBar::playlistMenuRequested, this, &PlaylistController::showListMenu);
  connect(&m_sideBar, &SideBar::dropped, this,
          [this](PlaylistId id, const QMimeData* data) { onDropped(id, *data, std::nullopt); });
  connect(&m_editor.model(), &EntriesModel::moveRequested, this, [this](const std::vector<int>& rows, int before) {
    const auto above = std::count_if(rows.begin(), rows.end(), [before](int row) { return row < before; });
    std::vector<int> select;
    for (std::size_t i = 0; i < rows.size(); ++i)
      select.push_back(before - static_cast<int>(above) + static_cast<int>(i));
    //: What can be undone, behind "Undo" in the menu
    change(m_shown, moved(m_editor.model().entries(), rows, before), tr("move tracks"), std::move(select));
  });
  connect(&m_editor.model(), &EntriesModel::insertRequested, this,
          [this](const QMimeData* data, int before) { onDropped(m_shown, *data, before); });
  EntriesTable& table = m_editor.table();
  connect(&table, &EntriesTable::playRequested, this, &PlaylistController::playRow);
  connect(&table, &EntriesTable::removeRequested, this, [this] {
    const std::vector<int> rows = m_editor.table().selectedRows();
    if (rows.empty()) return;
    const int last = m_editor.model().rowCount() - static_cast<int>(rows.size()) - 1;
    const std::vector<int> select(last >= 0 ? 1 : 0, std::min(rows.front(), last));
    //: What can be undone, behind "Undo" in the menu
    change(m_shown, without(m_editor.model().entries(), rows), tr("take tracks out"), select);
  });
  connect(&table, &EntriesTable::lockRequested, this, &PlaylistController::toggleLocks);
  connect(&table, &EntriesTable::menuRequested, this, &PlaylistController::showRowsMenu);
  connect(&m_editor, &PlaylistEditor::renameRequested, this, [this](PlaylistId id, const QString& name) {
    if (m_playlists.find(id) != nullptr) m_undoStack.push(new RenamePlaylistCommand(m_playlists, id, name));
  });
  connect(&m_controller, &LibraryController::libraryChanged, this, [this] {
    m_playlists.load();  // what was missing may be there now
    m_editor.refresh();
    m_smart->updateSoon();
  });
  connect(&m_controller, &LibraryController::trackAnalyzed, &m_editor, &PlaylistEditor::refreshSoon);
  connect(&m_controller, &LibraryController::trackAnalyzed, m_smart, &SmartLists::updateLater);
  connect(&m_controller, &LibraryController::edited, m_smart, &SmartLists::updateSoon);
}

PlaylistTracks PlaylistController::tracksOf(const std::string& name) const {
  const auto playlist = findPlaylistNamed(m_playlists.playlists(), name, &StoredPlaylist::name);
  if (playlist == m_playlists.playlists().end()) return nullptr;
  auto tracks = std::make_shared<std::vector<TrackId>>();
  if (const Entries* entries = m_playlists.entries(playlist->id))  // else they are asked for again when they are there
    for (const StoredEntry& entry : *entries) tracks->push_back(entry.track);
  std::ranges::sort(*tracks);
  return tracks;
}

void PlaylistController::showList(PlaylistId id) {
  const StoredPlaylist* playlist = m_playlists.find(id);
  if (playlist == nullptr) return;
  m_shown = id;
  m_editor.show(*playlist, wantedPath(*playlist));
  showEntries();
  markPlaying();
  enable();
  Q_EMIT shownChanged(id);
}

void PlaylistController::showLibrary() {
  m_shown = 0;
  enable();
  Q_EMIT shownChanged(0);
}

void PlaylistController::showEntries() {
  if (const Entries* entries = m_playlists.entries(m_shown)) m_editor.setEntries(*entries);
  if (!m_select.empty()) m_editor.table().selectRows(std::exchange(m_select, {}));
}

void PlaylistController::enable() {
  const bool any = m_playlists.find(m_shown) != nullptr;
  for (QAction* action : {play, more, exportFile, rename, duplicate, remove}) action->setEnabled(any);
  edit->setVisible(any && m_playlists.find(m_shown)->kind != PlaylistKind::HandMade);
  const auto& lists = m_playlists.playlists();
  moveUp->setEnabled(any && lists.front().id != m_shown);
  moveDown->setEnabled(any && lists.back().id != m_shown);
}

void PlaylistController::playRow(int row) {
  const Entries& entries = m_editor.model().entries();
  if (row >= std::ssize(entries)) return;
  const std::vector<TrackId> list = playable(entries);
  const std::size_t place = playable(std::span(entries).first(static_cast<std::size_t>(row))).size();
  if (m_controller.model().find(entries[static_cast<std::size_t>(row)].track) == nullptr) return;
  m_playing = {.list = m_shown, .tracks = list, .track = 0, .place = std::nullopt};
  Q_EMIT playRequested(list, place);
}

void PlaylistController::followPlayed() {
  const Entries* entries = m_playlists.entries(m_playing.list);
  if (entries == nullptr || playable(*entries) == m_playing.tracks) return;
  m_playing.tracks = playable(*entries);
  Q_EMIT playedListChanged(m_playing.tracks);
}

void PlaylistController::showPlaying(TrackId track, std::optional<std::size_t> place) {
  m_playing.track = track;
  m_playing.place = place;
  markPlaying();
}

void PlaylistController::markPlaying() {
  std::optional<std::size_t> time;
  if (m_playing.list == m_shown && m_playing.place && *m_playing.place < m_playing.tracks.size())
    time = std::ranges::count(std::span(m_playing.tracks).first(*m_playing.place), m_playing.track);
  const int before = m_editor.model().playingRow();
  m_editor.model().setPlaying(m_playing.track, time);
  const int now = m_editor.model().playingRow();
  // Who looks at something else is not taken away from it.
  if (before >= 0 && now >= 0 && now != before && m_editor.table().selectedRows() == std::vector{before})
    m_editor.table().selectRows({now});
}

void PlaylistController::create(NewPlaylist playlist) {
  if (playlist.createdUnixSeconds == 0) playlist.createdUnixSeconds = QDateTime::currentSecsSinceEpoch();
  const bool isEmpty = playlist.entries.empty();
  m_undoStack.push(new CreatePlaylistCommand(m_playlists, std::move(playlist), [this, isEmpty](PlaylistId id) {
    m_sideBar.setPlaylist(id);
    if (isEmpty) m_editor.editName();
  }));
}

void PlaylistController::change(PlaylistId id, Entries after, const QString& text, std::vector<int> select) {
  const StoredPlaylist* playlist = m_playlists.find(id);
  const Entries* before = m_playlists.entries(id);
  if (playlist == nullptr || before == nullptr || *before == after) return;
  if (playlist->kind == PlaylistKind::Smart)
    //: “Change…” and “Duplicate” are the entries of the menu
    return Q_EMIT done(tr("“%1” makes itself. Change… says what it is made of; Duplicate makes a list to edit.")
                           .arg(toText(playlist->name)));
  m_select = std::move(select);  // they are shown at once
  m_undoStack.push(new EntriesCommand(m_playlists, id, *before, std::move(after), text));
  m_select.clear();
}

PlaylistController::Entries PlaylistController::entriesOf(const std::vector<TrackId>& tracks) const {
  Entries entries;
  for (const TrackId id : tracks)
    if (const LibraryTrack* track = m_controller.model().find(id)) entries.push_back(entryOf(track->track));
  return entries;
}

void PlaylistController::insert(PlaylistId id, const Entries& added, std::optional<int> before) {
  if (added.empty()) return;
  if (id == 0) {
    NewPlaylist playlist;
    playlist.name = tr("New playlist").toStdString();
    playlist.entries = added;
    return create(std::move(playlist));
  }
  const StoredPlaylist* playlist = m_playlists.find(id);
  if (playlist == nullptr) return;
  const QString count = formatTracks(static_cast<qint64>(added.size()));
  //: %1: a playlist, %2: "3 tracks"
  if (id != m_shown) Q_EMIT done(tr("Added to “%1”: %2.").arg(toText(playlist->name), count));
  //: What can be undone, behind "Undo" in the menu
  const QString text = tr("add %Ln track(s)", nullptr, pluralCount(std::ssize(added)));
  if (const Entries* entries = m_playlists.entries(id))
    return change(id, inserted(*entries, added, before.value_or(static_cast<int>(entries->size()))), text);
  // They are being read: it is done when they are there.
  auto* once = new QObject(this);
  connect(&m_playlists, &PlaylistService::entriesChanged, once, [this, once, id, added, before](PlaylistId read) {
    if (read != id) return;
    once->deleteLater();
    disconnect(&m_playlists, nullptr, once, nullptr);
    insert(id, added, before);
  });
}

void PlaylistController::addTracks(PlaylistId id, const std::vector<TrackId>& tracks) {
  insert(id, entriesOf(tracks), std::nullopt);
}

void PlaylistController::toggleLocks(const std::vector<int>& rows) {
  Entries entries = m_editor.model().entries();
  const auto isLocked = [&](int row) { return entries[static_cast<std::size_t>(row)].isLocked; };
  if (std::ranges::any_of(rows, [&](int row) { return row >= std::ssize(entries); })) return;
  const bool lock = !std::ranges::all_of(rows, isLocked);
  for (const int row : rows) entries[static_cast<std::size_t>(row)].isLocked = lock;
  //: What can be undone: tracks that stay at their places in the list
  change(m_shown, std::move(entries), lock ? tr("lock tracks") : tr("unlock tracks"));
}

void PlaylistController::showRowsMenu(const QPoint& globalPosition) {
  const std::vector<int> rows = m_editor.table().selectedRows();
  auto* menu = new QMenu(&m_editor);
  menu->setObjectName(QStringLiteral("entriesMenu"));
  menu->setAttribute(Qt::WA_DeleteOnClose);
  menu->addAction(tr("&Play"), this, [this, row = rows.front()] { Q_EMIT m_editor.table().playRequested(row); });
  const auto& entries = m_editor.model().entries();
  const bool allLocked =
      std::ranges::all_of(rows, [&](int row) { return entries[static_cast<std::size_t>(row)].isLocked; });
  menu->addAction(allLocked ? tr("Un&lock") : tr("&Lock at This Place"), this, [this, rows] { toggleLocks(rows); });
  // A list that makes itself may have other rows when something is chosen.
  std::vector<fs::path> files;
  for (const int row : rows) files.push_back(entries[static_cast<std::size_t>(row)].file);
  std::erase(files, fs::path());
  menu->addMenu(makeAddMenu(menu, [ids = m_editor.selectedTracks()] { return ids; }));
  menu->addAction(tr("Show in &Folder"), this, [files] { revealFiles(files); });
  menu->addSeparator();
  menu->addAction(tr("&Take Out of Playlist"), &m_editor.table(), &EntriesTable::removeRequested);
  menu->popup(globalPosition);
}

void PlaylistController::showListMenu(PlaylistId id, const QPoint& globalPosition) {
  m_sideBar.setPlaylist(id);
  auto* menu = new QMenu(&m_sideBar);
  menu->setObjectName(QStringLiteral("playlistContextMenu"));
  menu->setAttribute(Qt::WA_DeleteOnClose);
  menu->addActions({play, edit, more, exportFile});
  menu->addSeparator();
  menu->addActions({rename, duplicate, moveUp, moveDown});
  menu->addSeparator();
  menu->addAction(remove);
  menu->popup(globalPosition);
}

void PlaylistController::step(int by) {
  std::vector<PlaylistId> order;
  for (const StoredPlaylist& playlist : m_playlists.playlists()) order.push_back(playlist.id);
  const auto found = std::ranges::find(order, m_shown);
  if (found == order.end()) return;
  const auto to = found - order.begin() + by;
  if (to < 0 || to >= std::ssize(order)) return;
  std::swap(*found, order[static_cast<std::size_t>(to)]);
  m_undoStack.push(new OrderPlaylistsCommand(m_playlists, order));
}

}  // namespace moodogram::ui

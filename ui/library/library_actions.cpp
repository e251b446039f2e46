// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/library_actions.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QUndoStack>
#include <algorithm>
#include <utility>

#include "core/base/paths.h"
#include "ui/bridge/library_service.h"
#include "ui/common/file_links.h"
#include "ui/common/formatters.h"
#include "ui/common/question.h"
#include "ui/library/duplicates_dialog.h"
#include "ui/library/library_controller.h"
#include "ui/library/properties_dialog.h"
#include "ui/library/removed_tracks_dialog.h"
#include "ui/library/track_commands.h"
#include "ui/library/track_header.h"
#include "ui/library/track_selection.h"
#include "ui/library/track_table.h"

namespace moodogram::ui {

LibraryActions::LibraryActions(LibraryController& controller, LibraryService& library, TrackTable& table,
                               TrackSelection& selection, CoverLoader& covers, QUndoStack& undoStack, QWidget& window)
    : QObject(&window),
      undo(undoStack.createUndoAction(this, tr("&Undo"))),
      redo(undoStack.createRedoAction(this, tr("&Redo"))),
      m_controller(controller),
      m_library(library),
      m_table(table),
      m_selection(selection),
      m_covers(covers),
      m_undoStack(undoStack),
      m_window(window) {
  undo->setObjectName(QStringLiteral("undo"));
  undo->setShortcuts(QKeySequence::Undo);
  redo->setObjectName(QStringLiteral("redo"));
  redo->setShortcuts(QKeySequence::Redo);
  play = add("playTracks", tr("&Play"));
  playNext = add("playTracksNext", tr("Play &Next"));
  playNext->setShortcut(QKeySequence(Qt::SHIFT | Qt::Key_Q));
  enqueue = add("enqueueTracks", tr("Add to &Queue"));
  enqueue->setShortcut(QKeySequence(Qt::Key_Q));
  compare = add("compareTrack", tr("Compare wit&h This Track"));
  analyzeAgain = add("analyzeAgain", tr("Analyse Selected A&gain"));
  copyPaths = add("copyPaths", tr("&Copy Paths"));
  copyPaths->setShortcut(QKeySequence::Copy);
  showInFolder = add("showInFolder", tr("Show in F&older"));
  properties = add("properties", tr("Propert&ies"));
  properties->setShortcuts({QKeySequence(Qt::ALT | Qt::Key_Return), QKeySequence(Qt::ALT | Qt::Key_Enter)});
  remove = add("removeTracks", tr("Re&move from Library"));
  remove->setShortcut(QKeySequence::Delete);
  for (int stars = 0; stars <= kHighestRating; ++stars) {
    QAction* action = add(qPrintable(QStringLiteral("rate%1").arg(stars)),
                          stars == 0 ? tr("&No Rating") : QString(stars, QChar(0x2605)));
    action->setShortcut(QKeySequence(Qt::Key_0 + stars));
    connect(action, &QAction::triggered, this, [this, stars] { rate(m_selection.tracks(), stars); });
    ratings[static_cast<std::size_t>(stars)] = action;
  }
  findDuplicates = add("findDuplicates", tr("Find &Duplicates…"));
  restoreRemoved = add("restoreRemoved", tr("R&estore Removed Tracks…"));
  forgetMissing = add("forgetMissing", tr("For&get Missing Tracks…"));
  groupByAlbum = add("groupByAlbum", tr("&Group by Album"));
  groupByAlbum->setCheckable(true);
  groupByAlbum->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_G));
  // Keys that mean something else in a text field belong to the table alone.
  std::vector<QAction*> ofTable{remove, copyPaths, playNext, enqueue};
  ofTable.insert(ofTable.end(), ratings.begin(), ratings.end());
  for (QAction* action : ofTable) {
    action->setShortcutContext(Qt::WidgetShortcut);
    table.addAction(action);
  }
  window.addActions({undo, redo, properties, groupByAlbum});
  connectActions();
  enable();
}

void LibraryActions::addKeysTo(QWidget& list) {
  list.addActions({copyPaths, playNext, enqueue});
  for (QAction* action : ratings) list.addAction(action);
}

QAction* LibraryActions::add(const char* name, const QString& text) {
  auto* action = new QAction(text, this);
  action->setObjectName(QString::fromLatin1(name));
  return action;
}

void LibraryActions::connectActions() {
  connect(play, &QAction::triggered, this, [this] { Q_EMIT m_table.playRequested(m_selection.current()); });
  connect(playNext, &QAction::triggered, this, [this] { Q_EMIT playNextRequested(m_selection.tracks()); });
  connect(enqueue, &QAction::triggered, this, [this] { Q_EMIT enqueueRequested(m_selection.tracks()); });
  connect(compare, &QAction::triggered, this, [this] { Q_EMIT m_table.compareRequested(m_selection.current()); });
  connect(analyzeAgain, &QAction::triggered, this, [this] { m_controller.analyze(m_selection.tracks(), true); });
  connect(copyPaths, &QAction::triggered, this, [this] {
    QStringList paths;
    QList<QUrl> urls;
    for (const auto& file : selectedFiles()) {
      paths << pathText(file);
      urls << fileUrl(file);
    }
    auto* data = new QMimeData;
    data->setText(paths.join(QLatin1Char('\n')));
    data->setUrls(urls);  // a file manager pastes the files
    QGuiApplication::clipboard()->setMimeData(data);
  });
  connect(showInFolder, &QAction::triggered, this, [this] { revealFiles(selectedFiles()); });
  connect(properties, &QAction::triggered, this, &LibraryActions::openProperties);
  connect(remove, &QAction::triggered, this, [this] { removeTracks(m_selection.tracks()); });
  connect(findDuplicates, &QAction::triggered, this, &LibraryActions::openDuplicates);
  connect(restoreRemoved, &QAction::triggered, this, [this] { m_restoreRequest = m_library.loadHiddenTracks(); });
  connect(forgetMissing, &QAction::triggered, this, [this] { m_forgetRequest = m_library.loadHiddenTracks(); });
  connect(groupByAlbum, &QAction::toggled, &m_controller.model(), &TrackTableModel::setGrouped);
  connect(&m_library, &LibraryService::hiddenTracksLoaded, this, &LibraryActions::onHiddenTracks);
  connect(&m_library, &LibraryService::missingForgotten, this, [this](qint64 tracks) {
    //: %1: "3 tracks"; the library knows nothing about them any more
    Q_EMIT done(tr("Forgotten: %1.").arg(formatTracks(tracks)));
  });
  connect(&m_table, &TrackTable::ratingRequested, this, &LibraryActions::rate);
  connect(&m_table, &TrackTable::menuRequested, this, &LibraryActions::showMenu);
  connect(&m_selection, &TrackSelection::changed, this, &LibraryActions::enable);
}

void LibraryActions::enable() {
  const bool any = !m_selection.isEmpty();
  for (QAction* action : {play, playNext, enqueue, compare, analyzeAgain, copyPaths, showInFolder, properties, remove})
    action->setEnabled(any);
  for (QAction* action : ratings) action->setEnabled(any);
}

void LibraryActions::addRatings(QMenu& menu) const {
  //: A menu: stars
  QMenu* rating = menu.addMenu(tr("Ra&ting"));
  rating->menuAction()->setObjectName(QStringLiteral("ratingMenu"));
  for (auto action = ratings.rbegin(); action != ratings.rend(); ++action) rating->addAction(*action);
}

void LibraryActions::addToEditMenu(QMenu& menu, QAction* before) const {
  menu.insertActions(before, {undo, redo});
  menu.insertSeparator(before);
  menu.addSeparator();
  menu.addAction(copyPaths);
  menu.addAction(showInFolder);
  addRatings(menu);
  menu.addAction(properties);
  menu.addSeparator();
  menu.addAction(remove);
  menu.addAction(findDuplicates);
  menu.addAction(restoreRemoved);
  menu.addAction(forgetMissing);
}

void LibraryActions::addToViewMenu(QMenu& menu, QAction* before) const {
  auto* columns = new QMenu(tr("&Columns"), &menu);
  columns->menuAction()->setObjectName(QStringLiteral("columns"));
  m_table.header().addColumnActions(*columns);
  menu.insertMenu(before, columns);
  menu.insertAction(before, groupByAlbum);
  menu.insertSeparator(before);
}

void LibraryActions::showMenu(const QPoint& globalPosition) {
  auto* menu = new QMenu(&m_table);
  menu->setObjectName(QStringLiteral("trackMenu"));
  menu->setAttribute(Qt::WA_DeleteOnClose);
  menu->addActions({play, playNext, enqueue, compare, analyzeAgain});
  if (m_playlistMenu != nullptr) menu->addMenu(m_playlistMenu);
  menu->addSeparator();
  addRatings(*menu);
  menu->addActions({copyPaths, showInFolder, properties});
  menu->addSeparator();
  menu->addAction(remove);
  menu->popup(globalPosition);
}

std::vector<std::filesystem::path> LibraryActions::selectedFiles() const {
  std::vector<std::filesystem::path> files;
  for (const TrackId id : m_selection.tracks())
    if (const LibraryTrack* track = m_controller.model().find(id)) files.push_back(track->track.file);
  return files;
}

void LibraryActions::rate(const std::vector<TrackId>& ids, int rating) {
  if (!ids.empty()) m_undoStack.push(new RateCommand(m_controller, ids, rating));
}

void LibraryActions::openDuplicates() {
  if (m_duplicates == nullptr) {
    m_duplicates = new DuplicatesDialog(fingerprintOf, &m_window);
    m_duplicates->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_duplicates, &DuplicatesDialog::removalRequested, this, &LibraryActions::removeTracks);
    connect(m_duplicates, &DuplicatesDialog::recordingsFound, &m_controller, &LibraryController::setRecordings);
    connect(m_duplicates, &DuplicatesDialog::playRequested, &m_table, &TrackTable::playRequested);
  }
  m_duplicates->show();
  m_duplicates->raise();
  m_duplicates->search(m_controller.model().tracks());
}

void LibraryActions::removeTracks(const std::vector<TrackId>& ids) {
  if (ids.empty()) return;
  m_undoStack.push(new RemoveCommand(m_controller, ids, true));
  //: %1: "3 tracks"
  Q_EMIT done(tr("Removed from the library: %1. The files stay where they are; Undo brings them back.")
                  .arg(formatTracks(static_cast<qint64>(ids.size()))));
}

void LibraryActions::onHiddenTracks(quint64 request, const std::vector<Track>& removed,
                                    const std::vector<Track>& missing) {
  if (request == m_restoreRequest) offerRemoved(removed);
  if (request == m_forgetRequest) offerMissing(missing);
}

void LibraryActions::offerRemoved(const std::vector<Track>& removed) {
  if (removed.empty()) return Q_EMIT done(tr("No tracks have been removed from the library."));
  auto* dialog = new RemovedTracksDialog(removed, &m_window);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog, &RemovedTracksDialog::restoreRequested, this,
          [this](const std::vector<TrackId>& ids) { m_undoStack.push(new RemoveCommand(m_controller, ids, false)); });
  dialog->open();
}

void LibraryActions::offerMissing(const std::vector<Track>& missing) {
  if (missing.empty()) return Q_EMIT done(tr("No tracks are missing."));
  std::vector<TrackId> ids;
  QStringList files;
  for (const Track& track : missing) {
    ids.push_back(track.id);
    files << pathText(track.file);
  }
  const Question question{
      .name = QStringLiteral("forgetMissing"),
      .title = tr("Forget Missing Tracks"),
      .text = tr("The files of %Ln track(s) are gone from folders that are there. Forget them, with their ratings and "
                 "plays?",
                 nullptr, pluralCount(std::ssize(ids))),
      .meaning = tr("This cannot be undone. Tracks that are kept come back when their files do."),
      .yes = tr("Forget")};
  QMessageBox* box = ask(m_window, question, [this, ids] { m_library.forgetMissing(ids); });
  box->setDetailedText(files.join(QLatin1Char('\n')));
}

void LibraryActions::askToRemoveFolder(const std::filesystem::path& folder, QWidget& over) {
  const auto isKept = [&](const std::filesystem::path& file) {
    return std::ranges::any_of(m_controller.roots(), [&](const LibraryRoot& root) {
      return root.folder != folder && isAtOrBelow(file, root.folder);
    });
  };
  const auto forgotten = std::ranges::count_if(m_controller.model().tracks(), [&](const LibraryTrack& track) {
    return isAtOrBelow(track.track.file, folder) && !isKept(track.track.file);
  });
  const Question question{
      .name = QStringLiteral("removeFolder"),
      .title = tr("Remove Folder"),
      .text = tr("Remove “%1” from the library?").arg(isolated(pathText(folder))),
      //: %1: "3 tracks"
      .meaning = tr("The library forgets what was in it (%1), with ratings and plays. This cannot be undone. The files "
                    "stay where they are.")
                     .arg(formatTracks(forgotten)),
      //: A button: takes a folder out of the library
      .yes = tr("Remove")};
  ask(over, question, [this, folder] { m_library.removeFolder(folder); });
}

void LibraryActions::openProperties() {
  const std::vector<TrackId> ids = m_selection.tracks();
  if (ids.empty()) return;
  if (m_properties == nullptr) {
    m_properties = new PropertiesDialog(m_controller, m_library, m_covers, &m_window);
    m_properties->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_properties, &PropertiesDialog::neighbourRequested, this, &LibraryActions::showNeighbour);
  }
  m_properties->showTracks(ids);
  m_properties->show();
  m_properties->raise();
  m_properties->activateWindow();
}

void LibraryActions::showNeighbour(int step) {
  if (const TrackId id = m_selection.move(step); id != 0) m_properties->showTracks({id});
}

}  // namespace moodogram::ui

// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/track_table.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QItemSelection>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>
#include <algorithm>

#include "ui/library/track_delegate.h"
#include "ui/library/track_table_model.h"

namespace moodogram::ui {

TrackTable::TrackTable(TrackTableModel* model, QWidget* parent) : QTableView(parent), m_model(model) {
  setObjectName(QStringLiteral("trackTable"));
  setAccessibleName(tr("Tracks"));
  setModel(model);
  setItemDelegate(new TrackDelegate(
      {.title = TrackTableModel::kTitle,
       .emotions = TrackTableModel::kEmotions,
       .mood = TrackTableModel::kMood,
       .state = TrackTableModel::kState,
       .muted = {TrackTableModel::kYear, TrackTableModel::kTime}},
      [model](int row) {
        const LibraryTrack& track = model->trackAt(row);
        const auto state = model->stateAt(row);
        const bool analyzed = state == TrackTableModel::State::Analyzed;
        return RowLook{.windowTops = analyzed ? track.timelineTops : std::vector<Emotion>(),
                       .mood = analyzed ? clearMood(track) : std::nullopt,
                       .problem = state == TrackTableModel::State::Problem};
      },
      this));
  setSelectionBehavior(SelectRows);
  setSelectionMode(ExtendedSelection);
  setShowGrid(false);
  setDragEnabled(true);
  setDragDropMode(DragOnly);
  setDefaultDropAction(Qt::CopyAction);  // never moved: the library stays as it is
  setWordWrap(false);
  setTabKeyNavigation(false);
  setVerticalScrollMode(ScrollPerPixel);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  verticalHeader()->hide();
  verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
  setUpColumns();

  connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &TrackTable::rememberSelection);
  connect(model, &QAbstractItemModel::modelReset, this, &TrackTable::restoreSelection);
  connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, &TrackTable::onCurrentChanged);
  connect(this, &QAbstractItemView::doubleClicked, this,
          [this](const QModelIndex& index) { Q_EMIT playRequested(m_model->trackAt(index.row()).track.id); });
}

void TrackTable::setUpColumns() {
  QHeaderView* header = horizontalHeader();
  header->setHighlightSections(false);
  header->setMinimumSectionSize(24);
  header->setSectionsMovable(false);
  header->setStretchLastSection(false);
  header->setSectionResizeMode(QHeaderView::Fixed);
  header->setTextElideMode(Qt::ElideRight);
  showSortIndicator();  // before sorting is enabled: that sorts by what the header shows
  setSortingEnabled(true);
  fitColumns();
}

void TrackTable::showSortIndicator() {
  const QSignalBlocker blocker(horizontalHeader());  // the model is in this order already
  horizontalHeader()->setSortIndicator(m_model->sortColumn(), m_model->sortOrder());
}

void TrackTable::fitColumns() {
  using M = TrackTableModel;
  const int em = fontMetrics().horizontalAdvance(QLatin1Char('0'));
  verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 12);
  const int width = viewport()->width();
  setColumnWidth(M::kState, 4 * em);
  setColumnWidth(M::kYear, 7 * em);
  setColumnWidth(M::kTime, 8 * em);
  setColumnWidth(M::kMood, 15 * em);
  const QString heading = m_model->headerData(M::kEmotions, Qt::Horizontal, Qt::DisplayRole).toString();
  const int emotions = std::max(fontMetrics().horizontalAdvance(heading) + 3 * em, std::min(width / 5, 28 * em));
  setColumnWidth(M::kEmotions, emotions);
  // Narrow windows give up the album first, then the year: never a clipped column.
  int rest = width - 4 * em - 8 * em - 15 * em - emotions;
  setColumnHidden(M::kYear, rest < 50 * em);
  if (!isColumnHidden(M::kYear)) rest -= 7 * em;
  setColumnHidden(M::kAlbum, rest < 46 * em);
  const bool album = !isColumnHidden(M::kAlbum);
  const int artist = rest * (album ? 30 : 42) / 100;
  const int albumWidth = album ? rest * 30 / 100 : 0;
  setColumnWidth(M::kArtist, artist);
  if (album) setColumnWidth(M::kAlbum, albumWidth);
  setColumnWidth(M::kTitle, std::max(10 * em, rest - artist - albumWidth));
}

void TrackTable::resizeEvent(QResizeEvent* event) {
  QTableView::resizeEvent(event);
  fitColumns();
}

void TrackTable::changeEvent(QEvent* event) {
  QTableView::changeEvent(event);
  if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) fitColumns();
}

std::vector<TrackId> TrackTable::selectedTracks() const {
  std::vector<TrackId> ids;
  for (const QModelIndex& index : selectionModel()->selectedRows())
    ids.push_back(m_model->trackAt(index.row()).track.id);
  return ids;
}

void TrackTable::setCurrentTrack(TrackId id) {
  const int row = m_model->rowOf(id);
  if (row < 0) return;
  selectRow(row);
  scrollTo(m_model->index(row, TrackTableModel::kTitle));
}

TrackId TrackTable::neighbour(TrackId id, int step) const {
  const int row = m_model->rowOf(id);
  const int wanted = row < 0 ? 0 : row + step;
  return wanted < 0 || wanted >= m_model->rowCount() ? 0 : m_model->trackAt(wanted).track.id;
}

void TrackTable::onCurrentChanged(const QModelIndex& current) {
  if (m_restoring || !current.isValid()) return;
  const TrackId id = m_model->trackAt(current.row()).track.id;
  if (std::exchange(m_current, id) != id) Q_EMIT currentTrackChanged(id);
}

void TrackTable::rememberSelection() {
  m_remembered = selectedTracks();
  m_scrollValue = verticalScrollBar()->value();
  m_restoring = true;
}

void TrackTable::restoreSelection() {
  if (const int row = m_model->rowOf(m_current); row >= 0) {
    selectionModel()->setCurrentIndex(m_model->index(row, TrackTableModel::kTitle), QItemSelectionModel::NoUpdate);
  }
  QItemSelection selection;
  // Restoring a huge selection row by row would freeze the window; nobody misses it after a new filter.
  if (m_remembered.size() <= 1000) {
    for (const TrackId id : m_remembered)
      if (const int row = m_model->rowOf(id); row >= 0)
        selection.select(m_model->index(row, 0), m_model->index(row, TrackTableModel::kColumnCount - 1));
  }
  selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
  verticalScrollBar()->setValue(m_scrollValue);
  m_restoring = false;
}

void TrackTable::keyPressEvent(QKeyEvent* event) {
  const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
  if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
    Q_EMIT playRequested(m_model->trackAt(currentIndex().row()).track.id);
    return;
  }
  if (plain && event->key() == Qt::Key_Space) {  // play or pause, not toggle the selection
    event->ignore();
    return;
  }
  if (plain && event->key() == Qt::Key_Delete) {
    if (const auto ids = selectedTracks(); !ids.empty()) Q_EMIT removeRequested(ids);
    return;
  }
  QTableView::keyPressEvent(event);
}

void TrackTable::contextMenuEvent(QContextMenuEvent* event) {
  const std::vector<TrackId> ids = selectedTracks();
  if (ids.empty()) return;
  auto* menu = new QMenu(this);
  menu->setAttribute(Qt::WA_DeleteOnClose);
  const TrackId first = currentIndex().isValid() ? m_model->trackAt(currentIndex().row()).track.id : ids.front();
  menu->addAction(tr("Play"), this, [this, first] { Q_EMIT playRequested(first); });
  QAction* compare =
      menu->addAction(tr("Compare with this track"), this, [this, first] { Q_EMIT compareRequested(first); });
  compare->setObjectName(QStringLiteral("compareTrack"));
  menu->addAction(tr("Analyse again"), this, [this, ids] { Q_EMIT analyzeRequested(ids); });
  menu->addSeparator();
  menu->addAction(tr("Show in folder"), this, [this, first] { Q_EMIT showInFolderRequested(first); });
  QAction* remove = menu->addAction(tr("Remove from library"), this, [this, ids] { Q_EMIT removeRequested(ids); });
  remove->setObjectName(QStringLiteral("removeTracks"));
  if (m_removable && !std::all_of(ids.begin(), ids.end(), m_removable)) {
    remove->setEnabled(false);
    remove->setToolTip(tr("Tracks of a library folder would be found again: remove the folder instead"));
    menu->setToolTipsVisible(true);
  }
  menu->popup(event->globalPos());
}

}  // namespace moodogram::ui

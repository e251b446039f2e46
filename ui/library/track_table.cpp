// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/track_table.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QItemSelection>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <algorithm>
#include <unordered_set>
#include <utility>

#include "ui/library/cover_loader.h"
#include "ui/library/library_delegate.h"
#include "ui/library/track_header.h"
#include "ui/library/track_table_model.h"

namespace moodogram::ui {
namespace {

/// Of a selection that is restored; more would freeze the window.
constexpr qsizetype kMostRanges = 1000;

/// Whether the key by itself writes something.
bool isLetter(const QKeyEvent& key) {
  const bool isPlain = (key.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == Qt::NoModifier;
  return isPlain && !key.text().isEmpty() && key.text().front().isPrint();
}

}  // namespace

TrackTable::TrackTable(TrackTableModel* model, QWidget* parent)
    : QTableView(parent),
      m_model(model),
      m_header(new TrackHeader(this)),
      m_delegate(new LibraryDelegate(*model, *this)) {
  setObjectName(QStringLiteral("trackTable"));
  setAccessibleName(tr("Tracks"));
  setHorizontalHeader(m_header);
  setModel(model);
  setItemDelegate(m_delegate);
  m_delegate->markCurrentRowOf(*this);
  setSelectionBehavior(SelectRows);
  setSelectionMode(ExtendedSelection);
  setShowGrid(false);
  setDragEnabled(true);
  setDragDropMode(DragOnly);
  setDefaultDropAction(Qt::CopyAction);  // never moved: the library stays as it is
  setWordWrap(false);
  setTabKeyNavigation(false);
  setVerticalScrollMode(ScrollPerPixel);
  setHorizontalScrollMode(ScrollPerPixel);
  verticalHeader()->hide();
  verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
  showSortIndicator();  // before sorting is enabled: that sorts by what the header shows
  setSortingEnabled(true);
  layOut();

  connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &TrackTable::rememberSelection);
  connect(model, &QAbstractItemModel::modelReset, this, &TrackTable::restoreSelection);
  connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, &TrackTable::onCurrentChanged);
  connect(this, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex& index) {
    if (m_model->isTrack(index.row())) Q_EMIT playRequested(m_model->trackAt(index.row()).track.id);
  });
}

void TrackTable::showSortIndicator() {
  const QSignalBlocker blocker(m_header);  // the model is in this order already
  m_header->setSortIndicator(m_model->sortColumn(), m_model->sortOrder());
}

void TrackTable::setCovers(CoverLoader* covers) {
  m_delegate->setCovers(covers);
  connect(covers, &CoverLoader::coverLoaded, this, [this] {
    if (m_model->isGrouped()) viewport()->update();
  });
}

void TrackTable::layOut() {
  verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 12);
  m_header->layOut(viewport()->width());
}

void TrackTable::resizeEvent(QResizeEvent* event) {
  QTableView::resizeEvent(event);
  layOut();
}

void TrackTable::changeEvent(QEvent* event) {
  QTableView::changeEvent(event);
  if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) layOut();
}

std::vector<TrackId> TrackTable::selectedTracks() const {
  std::vector<int> rows;
  for (const QItemSelectionRange& range : selectionModel()->selection())
    for (int row = range.top(); row <= range.bottom(); ++row)
      if (m_model->isTrack(row)) rows.push_back(row);
  std::sort(rows.begin(), rows.end());
  rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
  std::vector<TrackId> ids;
  ids.reserve(rows.size());
  for (const int row : rows) ids.push_back(m_model->trackAt(row).track.id);
  return ids;
}

void TrackTable::setCurrentTrack(TrackId id) {
  const int row = m_model->rowOf(id);
  if (row < 0) return;
  // Not selectRow(): where the layout runs from right to left, it looks for a column beside the last one.
  const QModelIndex title = m_model->index(row, TrackTableModel::kTitle);  // what is read out of the row
  selectionModel()->setCurrentIndex(title, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
  scrollTo(title);
}

TrackId TrackTable::neighbour(TrackId id, int step) const {
  int row = m_model->rowOf(id);
  if (row < 0) {  // it is not shown: begin with the first
    row = -1;
    step = 1;
  }
  const int direction = step < 0 ? -1 : 1;
  while (step != 0) {
    row += direction;
    if (row < 0 || row >= m_model->rowCount()) return 0;
    if (m_model->isTrack(row)) step -= direction;
  }
  return m_model->trackAt(row).track.id;
}

TrackId TrackTable::moveCurrent(int step) {
  const TrackId id = neighbour(m_current, step);
  if (id != 0) setCurrentTrack(id);
  return id;
}

void TrackTable::onCurrentChanged(const QModelIndex& current) {
  if (m_restoring || !current.isValid() || !m_model->isTrack(current.row())) return;
  const TrackId id = m_model->trackAt(current.row()).track.id;
  if (std::exchange(m_current, id) != id) Q_EMIT currentTrackChanged(id);
}

void TrackTable::aboutToRemove(const std::vector<TrackId>& ids) {
  const std::unordered_set<TrackId> gone(ids.begin(), ids.end());
  if (!gone.contains(m_current) || m_model->rowOf(m_current) < 0) return;
  m_afterCurrent = 0;
  for (const int step : {1, -1}) {
    TrackId id = m_current;
    do id = neighbour(id, step);
    while (gone.contains(id));
    if (m_afterCurrent = id; id != 0) break;
  }
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
  std::vector<int> rows;
  for (const TrackId id : m_remembered)
    if (const int row = m_model->rowOf(id); row >= 0) rows.push_back(row);
  std::ranges::sort(rows);
  // Neighbours together: of many ranges a selection is slow.
  for (std::size_t first = 0, next = 0; first < rows.size(); first = next) {
    for (next = first + 1; next < rows.size() && rows[next] == rows[next - 1] + 1;) ++next;
    selection.append(QItemSelectionRange(m_model->index(rows[first], 0),
                                         m_model->index(rows[next - 1], TrackTableModel::kColumnCount - 1)));
    if (selection.size() <= kMostRanges) continue;
    selection.clear();  // none is better than some of them
    break;
  }
  selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
  verticalScrollBar()->setValue(m_scrollValue);
  m_restoring = false;
  if (const TrackId after = std::exchange(m_afterCurrent, 0); after != 0 && m_model->rowOf(m_current) < 0)
    setCurrentTrack(after);
}

bool TrackTable::isSearching() const {
  return m_typing.isValid() && !m_typing.hasExpired(QApplication::keyboardInputInterval());
}

void TrackTable::keyboardSearch(const QString& search) {
  if (search.isEmpty() || !search.front().isPrint() || m_model->rowCount() == 0) return;
  m_typed = isSearching() ? m_typed + search : search;
  m_typing.start();
  // One letter, alone or over and over, goes from match to match; a word stays at what it fits.
  const bool isOneLetter = m_typed.count(m_typed.front(), Qt::CaseInsensitive) == m_typed.size();
  const int current = currentIndex().isValid() ? currentIndex().row() : -1;
  const int first = isOneLetter ? (current + 1) % m_model->rowCount() : std::max(current, 0);
  const QModelIndexList found =
      m_model->match(m_model->index(first, TrackTableModel::kTitle), Qt::DisplayRole,
                     isOneLetter ? m_typed.left(1) : m_typed, 1, Qt::MatchStartsWith | Qt::MatchWrap);
  if (!found.isEmpty()) setCurrentIndex(found.front());
}

bool TrackTable::event(QEvent* event) {
  // Letters and digits in the middle of a title neither queue nor rate anything.
  if (event->type() == QEvent::ShortcutOverride && isSearching() && isLetter(*static_cast<QKeyEvent*>(event))) {
    event->accept();
    return true;
  }
  return QTableView::event(event);
}

QModelIndex TrackTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) {
  QModelIndex wanted = QTableView::moveCursor(action, modifiers);
  if (!currentIndex().isValid()) wanted = wanted.siblingAtColumn(TrackTableModel::kTitle);
  if (!wanted.isValid()) return wanted;
  const auto nearestTrack = [this, &wanted](int row, int step) {
    for (; row >= 0 && row < m_model->rowCount(); row += step)
      if (m_model->isTrack(row)) return wanted.siblingAtRow(row);
    return QModelIndex();
  };
  const int step = action == MoveUp || action == MovePageUp || action == MovePrevious ? -1 : 1;
  const bool isPage = action == MovePageUp || action == MovePageDown;
  QModelIndex track = wanted;
  if (isPage && wanted.row() == currentIndex().row()) {  // a short page ends at headings, and Qt goes back
    track = nearestTrack(wanted.row() + step, step);
  } else if (!m_model->isTrack(wanted.row())) {  // cannot be current: on, or back where nothing follows
    track = nearestTrack(wanted.row(), step);
    if (!track.isValid()) track = nearestTrack(wanted.row(), -step);
  }
  return track.isValid() ? track : wanted;
}

void TrackTable::keyPressEvent(QKeyEvent* event) {
  const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
  if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
    if (m_model->isTrack(currentIndex().row())) Q_EMIT playRequested(m_model->trackAt(currentIndex().row()).track.id);
    return;
  }
  if (plain && event->key() == Qt::Key_Space && isSearching()) return keyboardSearch(event->text());
  if (plain && event->key() == Qt::Key_Space) {  // play or pause, not toggle the selection
    event->ignore();
    return;
  }
  QTableView::keyPressEvent(event);
}

bool TrackTable::clickStar(const QMouseEvent& event) {
  const QModelIndex index = indexAt(event.position().toPoint());
  if (event.button() != Qt::LeftButton || event.modifiers() != Qt::NoModifier || !index.isValid() ||
      index.column() != TrackTableModel::kRating || !m_model->isTrack(index.row()))
    return false;
  const int star =
      TrackDelegate::starAt(visualRect(index), fontMetrics(), event.position().toPoint().x(), layoutDirection());
  if (star == 0) return false;
  const Track& track = m_model->trackAt(index.row()).track;
  std::vector<TrackId> ids = selectedTracks();
  if (std::find(ids.begin(), ids.end(), track.id) == ids.end()) ids = {track.id};
  Q_EMIT ratingRequested(ids, star == track.rating ? 0 : star);  // the same star again takes the rating away
  return true;
}

void TrackTable::mousePressEvent(QMouseEvent* event) {
  if (!clickStar(*event)) QTableView::mousePressEvent(event);
}

void TrackTable::mouseDoubleClickEvent(QMouseEvent* event) {
  if (!clickStar(*event)) QTableView::mouseDoubleClickEvent(event);
}

void TrackTable::contextMenuEvent(QContextMenuEvent* event) {
  if (!selectedTracks().empty()) Q_EMIT menuRequested(event->globalPos());
}

}  // namespace moodogram::ui

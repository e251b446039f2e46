// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/playlist/playlist_editor.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>
#include <iterator>
#include <numeric>
#include <unordered_set>

#include "ui/common/formatters.h"
#include "ui/common/theme.h"
#include "ui/common/time_text.h"
#include "ui/library/track_delegate.h"
#include "ui/playlist/entry_lists.h"
#include "ui/playlist/mood_curve.h"

namespace moodogram::ui {
namespace {

using M = EntriesModel;

constexpr int kRefreshDelayMs = 400;

}  // namespace

EntriesTable::EntriesTable(EntriesModel& model, QWidget* parent) : QTableView(parent), m_model(model) {
  setObjectName(QStringLiteral("playlistEntries"));
  setAccessibleName(tr("Tracks of the playlist"));
  setModel(&model);
  auto* delegate = new TrackDelegate(
      {.title = M::kTitle, .emotions = M::kEmotions, .muted = {M::kNumber, M::kLock, M::kAlbum, M::kTime, M::kReason}},
      [&model](int row) { return model.lookAt(row); }, this);
  setItemDelegate(delegate);
  delegate->markCurrentRowOf(*this);
  setSelectionBehavior(SelectRows);
  setSelectionMode(ExtendedSelection);
  setDragEnabled(true);
  setAcceptDrops(true);
  setDragDropMode(DragDrop);
  setDragDropOverwriteMode(false);
  setDefaultDropAction(Qt::CopyAction);
  setShowGrid(false);
  setWordWrap(false);
  setTabKeyNavigation(false);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setVerticalScrollMode(ScrollPerPixel);
  verticalHeader()->hide();
  verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 12);
  horizontalHeader()->setHighlightSections(false);
  horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
  connect(this, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex& index) {
    if (index.column() != M::kLock) Q_EMIT playRequested(index.row());
  });
}

std::vector<TrackId> PlaylistEditor::selectedTracks() const {
  std::vector<TrackId> ids;
  std::unordered_set<TrackId> seen{0};  // what is no track of the library
  for (const int row : m_table->selectedRows())
    if (const TrackId id = m_model->entries()[static_cast<std::size_t>(row)].track; seen.insert(id).second)
      ids.push_back(id);
  return ids;
}

TrackId PlaylistEditor::moveCurrent(int step) {
  const auto& entries = m_model->entries();
  const int direction = step < 0 ? -1 : 1;
  int row = m_table->currentIndex().row();
  while (step != 0) {
    row += direction;
    if (row < 0 || row >= std::ssize(entries)) return 0;
    if (entries[static_cast<std::size_t>(row)].track != 0) step -= direction;
  }
  m_table->setCurrentIndex(m_model->index(row, EntriesModel::kTitle));
  m_table->selectRows({row});
  return currentTrack();
}

TrackId PlaylistEditor::currentTrack() const {
  const int row = m_table->currentIndex().row();
  return row >= 0 && row < std::ssize(m_model->entries()) ? m_model->entries()[static_cast<std::size_t>(row)].track : 0;
}

std::vector<int> EntriesTable::selectedRows() const {
  std::vector<int> rows;
  for (const QModelIndex& index : selectionModel()->selectedRows()) rows.push_back(index.row());
  std::sort(rows.begin(), rows.end());
  return rows;
}

void EntriesTable::selectRows(const std::vector<int>& rows) {
  std::vector<int> sorted;
  std::ranges::copy_if(rows, std::back_inserter(sorted), [this](int row) { return m_model.index(row, 0).isValid(); });
  std::ranges::sort(sorted);
  QItemSelection selection;  // of few ranges: whoever asks for a row looks through all of them
  for (std::size_t first = 0, end = 0; first < sorted.size(); first = end) {
    for (end = first + 1; end < sorted.size() && sorted[end] <= sorted[end - 1] + 1;) ++end;
    selection.select(m_model.index(sorted[first], 0), m_model.index(sorted[end - 1], M::kColumnCount - 1));
  }
  if (!rows.empty())
    selectionModel()->setCurrentIndex(m_model.index(rows.front(), M::kTitle), QItemSelectionModel::NoUpdate);
  selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

void EntriesTable::showLocks(bool visible) {
  setColumnHidden(M::kLock, !visible);
  fitColumns();
}

bool EntriesTable::moveSelection(int step) {
  const std::vector<int> rows = selectedRows();
  if (rows.empty()) return false;
  const int before = step < 0 ? rows.front() - 1 : rows.back() + 2;
  if (before < 0 || before > m_model.rowCount()) return true;
  Q_EMIT moveRequested(rows, before);
  return true;
}

void EntriesTable::keyPressEvent(QKeyEvent* event) {
  const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
  const bool plain = modifiers == Qt::NoModifier;
  const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
  if (modifiers == Qt::AltModifier && event->key() == Qt::Key_Up && moveSelection(-1)) return;
  if (modifiers == Qt::AltModifier && event->key() == Qt::Key_Down && moveSelection(1)) return;
  if (plain && isEnter && currentIndex().isValid()) return Q_EMIT playRequested(currentIndex().row());
  if (plain && event->key() == Qt::Key_Delete) return Q_EMIT removeRequested();
  if (plain && event->key() == Qt::Key_L && !selectedRows().empty()) return Q_EMIT lockRequested(selectedRows());
  if (plain && event->key() == Qt::Key_Space) return event->ignore();  // play or pause, not toggle the selection
  QTableView::keyPressEvent(event);
}

void EntriesTable::mousePressEvent(QMouseEvent* event) {
  const QModelIndex index = indexAt(event->position().toPoint());
  if (event->button() == Qt::LeftButton && index.isValid() && index.column() == M::kLock)
    return Q_EMIT lockRequested({index.row()});
  QTableView::mousePressEvent(event);
}

void EntriesTable::contextMenuEvent(QContextMenuEvent* event) {
  if (!selectedRows().empty()) Q_EMIT menuRequested(event->globalPos());
}

void EntriesTable::resizeEvent(QResizeEvent* event) {
  QTableView::resizeEvent(event);
  fitColumns();
}

void EntriesTable::paintEvent(QPaintEvent* event) {
  QTableView::paintEvent(event);
  if (m_model.rowCount() > 0 || m_model.playlist() == 0) return;
  QPainter painter(viewport());
  painter.setPen(mutedColour(palette()));
  painter.drawText(viewport()->rect().adjusted(20, 0, -20, 0), Qt::AlignCenter | Qt::TextWordWrap,
                   tr("There is nothing in this playlist yet.\nDrag tracks here, or onto its name in the side bar."));
}

/// What is wide enough anyway has its width; title, artist, album and reason share the rest.
void EntriesTable::fitColumns() {
  const int em = fontMetrics().horizontalAdvance(QLatin1Char('0'));
  const int width = viewport()->width();
  const int emotions =
      std::max(std::clamp(width / 6, 12 * em, 26 * em), m_model.headingWidth(M::kEmotions, fontMetrics()));
  const int time = std::max(9 * em, m_model.headingWidth(M::kTime, fontMetrics()));
  setColumnWidth(M::kNumber, 6 * em);
  setColumnWidth(M::kLock, 4 * em);
  setColumnWidth(M::kTime, time);
  setColumnWidth(M::kEmotions, emotions);
  const int rest = std::max(0, width - (isColumnHidden(M::kLock) ? 6 : 10) * em - time - emotions);
  const bool isNarrow = rest < 80 * em;
  setColumnHidden(M::kAlbum, isNarrow);
  setColumnWidth(M::kTitle, rest * (isNarrow ? 38 : 30) / 100);
  setColumnWidth(M::kArtist, rest * (isNarrow ? 26 : 20) / 100);
  if (!isNarrow) setColumnWidth(M::kAlbum, rest * 20 / 100);
  setColumnWidth(M::kReason,
                 rest - columnWidth(M::kTitle) - columnWidth(M::kArtist) - (isNarrow ? 0 : columnWidth(M::kAlbum)));
}

PlaylistEditor::PlaylistEditor(EntriesModel::Tracks tracks, QWidget* parent)
    : QWidget(parent),
      m_model(new EntriesModel(std::move(tracks), this)),
      m_table(new EntriesTable(*m_model, this)),
      m_name(new QLineEdit(this)),
      m_facts(new QLabel(this)),
      m_buttons(new QWidget(this)),
      m_curve(new MoodCurve(this)) {
  setObjectName(QStringLiteral("playlistEditor"));
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);  // as low as the library's table may be
  m_name->setObjectName(QStringLiteral("playlistName"));
  m_name->setAccessibleName(tr("Name of the playlist"));
  m_name->setProperty("heading", true);
  m_name->setFrame(false);
  m_facts->setObjectName(QStringLiteral("playlistFacts"));
  m_facts->setProperty("muted", true);
  auto* buttons = new QHBoxLayout(m_buttons);
  buttons->setContentsMargins(0, 0, 0, 0);
  buttons->setSpacing(8);

  auto* header = new QHBoxLayout;
  header->setContentsMargins(14, 8, 14, 8);
  header->setSpacing(12);
  header->addWidget(m_name, 1);
  header->addWidget(m_facts);
  header->addWidget(m_buttons);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addLayout(header);
  layout->addWidget(m_table, 1);
  layout->addWidget(m_curve);

  connect(m_name, &QLineEdit::editingFinished, this, &PlaylistEditor::takeName);
  connect(m_table, &EntriesTable::moveRequested, m_model, &EntriesModel::moveRequested);
  m_refreshSoon.setSingleShot(true);
  m_refreshSoon.setInterval(kRefreshDelayMs);
  connect(&m_refreshSoon, &QTimer::timeout, this, &PlaylistEditor::refresh);
}

void PlaylistEditor::setActions(const QList<QAction*>& actions) {
  for (QAction* action : actions) {
    auto* button = new QPushButton(action->text(), m_buttons);
    button->setObjectName(action->objectName() + QStringLiteral("Button"));
    button->setToolTip(action->toolTip());
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, button, [action, button] {
      button->setEnabled(action->isEnabled());
      button->setVisible(action->isVisible());
    });
    button->setVisible(action->isVisible());
    m_buttons->layout()->addWidget(button);
  }
}

void PlaylistEditor::takeName() {
  const QString name = m_name->text().trimmed();
  if (!name.isEmpty() && name != toText(m_shown.name)) Q_EMIT renameRequested(m_shown.id, name);
  m_name->setText(toText(m_shown.name));  // until it has been stored
  m_name->setModified(false);
}

void PlaylistEditor::show(const StoredPlaylist& playlist, const std::optional<MoodPath>& wanted) {
  if (playlist.id != m_shown.id && m_name->isModified()) takeName();  // it was typed for the other one
  m_shown = playlist;
  m_wanted = wanted;
  m_model->setFixed(playlist.kind == PlaylistKind::Smart);
  m_table->showLocks(playlist.kind == PlaylistKind::Generated);
  if (!m_name->isModified()) m_name->setText(toText(playlist.name));
  if (playlist.id != m_model->playlist()) setEntries({});
  showFacts();
}

void PlaylistEditor::setEntries(const std::vector<StoredEntry>& entries) {
  const bool isSame = m_shown.id == m_model->playlist();
  const std::vector<int> selected =
      isSame ? rowsAgain(m_model->entries(), m_table->selectedRows(), entries) : std::vector<int>();
  m_model->setEntries(m_shown.id, entries);
  if (isSame) m_table->selectRows(selected);
  showFacts();
}

void PlaylistEditor::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  showCurve();
}

/// Where there is room for some rows as well.
void PlaylistEditor::showCurve() {
  m_curve->setVisible(!m_model->entries().empty() && height() > 2 * m_curve->sizeHint().height());
}

void PlaylistEditor::refresh() {
  m_model->refresh();
  showFacts();
}

void PlaylistEditor::refreshSoon() {
  if (isVisible() && !m_refreshSoon.isActive()) m_refreshSoon.start();
}

void PlaylistEditor::editName() {
  m_name->setFocus(Qt::OtherFocusReason);
  m_name->selectAll();
}

void PlaylistEditor::showFacts() {
  const auto count = static_cast<qint64>(m_model->entries().size());
  showCurve();
  QStringList facts{formatTracks(count), timeText(m_model->totalSeconds())};
  std::vector<const LibraryTrack*> tracks;
  int missing = 0;
  for (int row = 0; row < static_cast<int>(count); ++row) {
    const LibraryTrack* track = m_model->trackAt(row);
    track != nullptr ? tracks.push_back(track) : static_cast<void>(++missing);
  }
  if (missing > 0) facts << tr("%Ln not in the library", nullptr, missing);
  if (m_shown.kind == PlaylistKind::Smart) facts << tr("updates itself");
  m_facts->setText(count > 0 ? facts.join(QStringLiteral(" · ")) : QString());
  m_curve->setTracks(m_wanted, tracks);
}

}  // namespace moodogram::ui

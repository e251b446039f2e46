// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/queue_panel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

#include "ui/common/formatters.h"
#include "ui/player/play_order.h"

namespace moodogram::ui {
namespace {

/// Of each row now, the one that it was before; -1: it is new. A track may be there more than once: what stands at the
/// beginning and at the end of both is what has stayed.
std::vector<int> rowsBefore(const std::vector<TrackId>& before, const std::vector<TrackId>& now) {
  std::vector<int> rows(now.size(), -1);
  std::vector<bool> isTaken(before.size(), false);
  const auto match = [&](std::size_t row, std::size_t old) {
    if (rows[row] >= 0 || isTaken[old] || now[row] != before[old]) return false;
    rows[row] = static_cast<int>(old);
    isTaken[old] = true;
    return true;
  };
  const std::size_t common = std::min(before.size(), now.size());
  for (std::size_t i = 1; i <= common && match(now.size() - i, before.size() - i);) ++i;
  for (std::size_t i = 0; i < common && match(i, i);) ++i;
  for (std::size_t row = 0; row < now.size(); ++row)
    for (std::size_t old = 0; old < before.size() && rows[row] < 0; ++old) match(row, old);
  return rows;
}

}  // namespace

QueuePanel::QueuePanel(PlayOrder& order, NameOf nameOf, QWidget* parent)
    : QWidget(parent), m_order(order), m_nameOf(std::move(nameOf)) {
  setObjectName(QStringLiteral("queuePanel"));
  auto* heading = new QLabel(tr("Queue"), this);
  heading->setProperty("heading", true);
  //: Q is the key; “Add to Queue” is an entry of the menu
  m_hint = new QLabel(tr("Nothing is queued. Select tracks and press Q, or choose Add to Queue in their menu."), this);
  m_hint->setWordWrap(true);
  m_hint->setMinimumHeight(3 * m_hint->fontMetrics().lineSpacing());  // a dock gives as little as it may
  m_hint->setProperty("muted", true);
  m_list = new QListWidget(this);
  m_list->setObjectName(QStringLiteral("queueList"));
  m_list->setAccessibleName(tr("Queue"));
  m_list->setDragDropMode(QAbstractItemView::InternalMove);
  m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
  m_list->setSpacing(2);
  m_list->setTextElideMode(Qt::ElideRight);
  m_list->installEventFilter(this);
  //: A button: takes a track out of the queue
  m_remove = new QPushButton(tr("Remove"), this);
  m_remove->setObjectName(QStringLiteral("queueRemove"));
  //: A button: empties the queue
  m_clear = new QPushButton(tr("Clear"), this);
  m_clear->setObjectName(QStringLiteral("queueClear"));
  auto* buttons = new QHBoxLayout;
  buttons->addStretch();
  buttons->addWidget(m_remove);
  buttons->addWidget(m_clear);
  auto* layout = new QVBoxLayout(this);
  layout->addWidget(heading);
  layout->addWidget(m_hint);
  layout->addWidget(m_list, 1);
  layout->addLayout(buttons);
  connect(&order, &PlayOrder::queueChanged, this, &QueuePanel::refresh);
  connect(m_list, &QListWidget::itemActivated, this, &QueuePanel::play);
  connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, &QueuePanel::takeOrder);
  connect(m_list, &QListWidget::itemSelectionChanged, this,
          [this] { m_remove->setEnabled(!m_list->selectedItems().isEmpty()); });
  connect(m_remove, &QPushButton::clicked, this, &QueuePanel::removeSelected);
  connect(m_clear, &QPushButton::clicked, this, [this] { m_order.setQueue({}); });
  refresh();
}

std::vector<TrackId> QueuePanel::shownQueue() const {
  std::vector<TrackId> queue;
  for (int row = 0; row < m_list->count(); ++row) queue.push_back(m_list->item(row)->data(Qt::UserRole).toLongLong());
  return queue;
}

void QueuePanel::refresh() {
  if (m_filling) return;
  const std::vector<TrackId> before = shownQueue();
  before == m_order.queue() ? showNames() : fill(before);
  const bool any = m_list->count() > 0;
  m_hint->setVisible(!any);
  m_list->setVisible(any);
  m_clear->setEnabled(any);
  m_remove->setEnabled(!m_list->selectedItems().isEmpty());
}

void QueuePanel::showNames() {
  for (int row = 0; row < m_list->count(); ++row) {
    QListWidgetItem* item = m_list->item(row);
    const QString name = m_nameOf(item->data(Qt::UserRole).toLongLong());
    item->setText(name.isEmpty() ? tr("(no longer in the library)") : name);
    item->setToolTip(plainToolTip(name));
  }
}

/// What was selected stays so, as far as it is still there.
void QueuePanel::fill(const std::vector<TrackId>& before) {
  std::vector<bool> wasSelected;
  for (int row = 0; row < m_list->count(); ++row) wasSelected.push_back(m_list->item(row)->isSelected());
  const int current = m_list->currentRow();
  const int scrolled = m_list->verticalScrollBar()->value();
  const std::vector<int> rows = rowsBefore(before, m_order.queue());
  m_list->clear();
  for (const TrackId id : m_order.queue()) {
    auto* item = new QListWidgetItem(m_list);
    item->setData(Qt::UserRole, static_cast<qlonglong>(id));
  }
  showNames();
  int wanted = -1;
  int place = 0;  // of what was the current row, if that has gone
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const auto row = static_cast<int>(i);
    if (rows[i] < 0) continue;
    m_list->item(row)->setSelected(wasSelected[static_cast<std::size_t>(rows[i])]);
    if (rows[i] == current) wanted = row;
    if (rows[i] < current) place = std::max(place, row + 1);
  }
  if (current >= 0 && !rows.empty())
    m_list->setCurrentRow(wanted >= 0 ? wanted : std::min(place, m_list->count() - 1), QItemSelectionModel::NoUpdate);
  m_list->doItemsLayout();  // the range of the scroll bar
  m_list->verticalScrollBar()->setValue(scrolled);
}

void QueuePanel::takeOrder() {
  std::vector<TrackId> queue = shownQueue();
  m_filling = true;  // the list shows it already
  m_order.setQueue(std::move(queue));
  m_filling = false;
}

void QueuePanel::removeSelected() {
  std::vector<TrackId> queue;
  for (int row = 0; row < m_list->count(); ++row)
    if (!m_list->item(row)->isSelected()) queue.push_back(m_list->item(row)->data(Qt::UserRole).toLongLong());
  if (queue.size() == m_order.queue().size()) return;
  m_order.setQueue(std::move(queue));
  if (QListWidgetItem* next = m_list->currentItem()) next->setSelected(true);  // it took their place
}

/// All of them by one place, as long as the first or last of them has one to go to.
void QueuePanel::moveSelected(int step) {
  std::vector<TrackId> queue = m_order.queue();
  const auto count = static_cast<int>(queue.size());
  std::vector<bool> isSelected;
  for (int row = 0; row < count; ++row) isSelected.push_back(m_list->item(row)->isSelected());
  if (count == 0 || isSelected[static_cast<std::size_t>(step < 0 ? 0 : count - 1)]) return;
  int current = m_list->currentRow();
  for (int i = 0; i < count; ++i) {
    const int row = step < 0 ? i : count - 1 - i;
    if (!isSelected[static_cast<std::size_t>(row)]) continue;
    const auto from = static_cast<std::size_t>(row);
    const auto to = static_cast<std::size_t>(row + step);
    std::swap(queue[from], queue[to]);
    isSelected[from] = false;
    isSelected[to] = true;
    if (current == row) current = row + step;
  }
  m_order.setQueue(std::move(queue));
  m_list->setCurrentRow(current, QItemSelectionModel::NoUpdate);
  for (int row = 0; row < count; ++row) m_list->item(row)->setSelected(isSelected[static_cast<std::size_t>(row)]);
}

void QueuePanel::play() {
  const int row = m_list->currentRow();
  if (row < 0) return;
  // As the queue's first, which it leaves when it starts: the list goes on behind the queue where it was.
  std::vector<TrackId> queue = m_order.queue();
  const TrackId id = queue[static_cast<std::size_t>(row)];
  std::rotate(queue.begin(), queue.begin() + row, queue.begin() + row + 1);
  m_order.setQueue(std::move(queue));
  Q_EMIT playRequested(id);
}

bool QueuePanel::eventFilter(QObject* object, QEvent* event) {
  if (event->type() != QEvent::KeyPress) return QWidget::eventFilter(object, event);
  const auto& key = static_cast<QKeyEvent&>(*event);
  const bool isMove = key.modifiers() == Qt::AltModifier;
  if (key.key() == Qt::Key_Space && key.modifiers() == Qt::NoModifier)
    event->ignore();  // the window plays or pauses
  else if (key.key() == Qt::Key_Delete)
    removeSelected();
  else if (isMove && key.key() == Qt::Key_Up)
    moveSelected(-1);
  else if (isMove && key.key() == Qt::Key_Down)
    moveSelected(1);
  else
    return QWidget::eventFilter(object, event);
  return true;
}

}  // namespace moodogram::ui

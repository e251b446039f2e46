// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/queue_panel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>
#include <utility>

#include "ui/player/play_order.h"

namespace moodogram::ui {

QueuePanel::QueuePanel(PlayOrder& order, NameOf nameOf, QWidget* parent)
    : QWidget(parent), m_order(order), m_nameOf(std::move(nameOf)) {
  setObjectName(QStringLiteral("queuePanel"));
  auto* heading = new QLabel(tr("Queue"), this);
  heading->setProperty("heading", true);
  m_hint = new QLabel(tr("Nothing is queued. Select tracks and press Q, or choose Add to Queue in their menu."), this);
  m_hint->setWordWrap(true);
  m_hint->setProperty("muted", true);
  m_list = new QListWidget(this);
  m_list->setObjectName(QStringLiteral("queueList"));
  m_list->setAccessibleName(tr("Queue"));
  m_list->setDragDropMode(QAbstractItemView::InternalMove);
  m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
  m_list->setSpacing(2);
  m_list->setTextElideMode(Qt::ElideRight);
  m_list->installEventFilter(this);
  m_remove = new QPushButton(tr("Remove"), this);
  m_clear = new QPushButton(tr("Clear"), this);
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

void QueuePanel::refresh() {
  if (m_filling) return;
  m_list->clear();
  for (const TrackId id : m_order.queue()) {
    const QString name = m_nameOf(id);
    auto* item = new QListWidgetItem(name.isEmpty() ? tr("(no longer in the library)") : name, m_list);
    item->setData(Qt::UserRole, static_cast<qlonglong>(id));
    item->setToolTip(name);
  }
  const bool any = m_list->count() > 0;
  m_hint->setVisible(!any);
  m_list->setVisible(any);
  m_clear->setEnabled(any);
  m_remove->setEnabled(false);
}

void QueuePanel::takeOrder() {
  std::vector<TrackId> queue;
  for (int row = 0; row < m_list->count(); ++row) queue.push_back(m_list->item(row)->data(Qt::UserRole).toLongLong());
  m_filling = true;  // the list shows it already
  m_order.setQueue(std::move(queue));
  m_filling = false;
}

void QueuePanel::removeSelected() {
  std::vector<TrackId> queue;
  for (int row = 0; row < m_list->count(); ++row)
    if (!m_list->item(row)->isSelected()) queue.push_back(m_list->item(row)->data(Qt::UserRole).toLongLong());
  m_order.setQueue(std::move(queue));
}

void QueuePanel::play() {
  const int row = m_list->currentRow();
  if (row < 0) return;
  std::vector<TrackId> queue = m_order.queue();
  const TrackId id = queue[static_cast<std::size_t>(row)];
  queue.erase(queue.begin() + row);
  m_order.setQueue(std::move(queue));
  Q_EMIT playRequested(id);
}

bool QueuePanel::eventFilter(QObject* object, QEvent* event) {
  if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Delete) {
    removeSelected();
    return true;
  }
  return QWidget::eventFilter(object, event);
}

}  // namespace moodogram::ui

// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/removed_tracks_dialog.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "ui/common/formatters.h"
#include "ui/common/name_delegate.h"

namespace moodogram::ui {

RemovedTracksDialog::RemovedTracksDialog(const std::vector<Track>& removed, QWidget* parent)
    : QDialog(parent), m_list(new QTreeWidget(this)) {
  setObjectName(QStringLiteral("removedTracks"));
  setWindowTitle(tr("Removed Tracks"));
  auto* intro = new QLabel(tr("These tracks were removed from the library. Their files are where they were; ratings, "
                              "plays and analyses come back with them."),
                           this);
  intro->setWordWrap(true);
  m_list->setObjectName(QStringLiteral("removedList"));
  m_list->setAccessibleName(tr("Removed tracks"));
  m_list->setRootIsDecorated(false);
  m_list->setUniformRowHeights(true);
  m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
  m_list->setHeaderLabels({tr("Title"), tr("Artist"), tr("File")});
  m_list->setItemDelegate(new NameDelegate(m_list));
  QList<QTreeWidgetItem*> items;
  for (const Track& track : removed) {
    auto* item = new QTreeWidgetItem({toText(track.displayTitle()), toText(track.tags.artist), pathText(track.file)});
    item->setData(0, Qt::UserRole, static_cast<qint64>(track.id));
    item->setToolTip(2, isolated(pathText(track.file)));
    items << item;
  }
  m_list->addTopLevelItems(items);
  m_list->header()->resizeSection(0, 220);
  m_list->header()->resizeSection(1, 160);
  m_list->selectAll();

  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
  auto* restore = buttons->addButton(tr("Restore Selected"), QDialogButtonBox::AcceptRole);
  restore->setObjectName(QStringLiteral("restoreSelected"));
  restore->setProperty("primary", true);
  restore->setDefault(true);
  connect(m_list, &QTreeWidget::itemSelectionChanged, restore,
          [this, restore] { restore->setEnabled(!m_list->selectedItems().isEmpty()); });
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  connect(buttons, &QDialogButtonBox::accepted, this, [this] {
    Q_EMIT restoreRequested(selectedTracks());
    accept();
  });
  auto* layout = new QVBoxLayout(this);
  layout->addWidget(intro);
  layout->addWidget(m_list, 1);
  layout->addWidget(buttons);
  resize(720, 420);
  m_list->setFocus();
}

std::vector<TrackId> RemovedTracksDialog::selectedTracks() const {
  std::vector<TrackId> ids;
  for (const QTreeWidgetItem* item : m_list->selectedItems()) ids.push_back(item->data(0, Qt::UserRole).toLongLong());
  return ids;
}

}  // namespace moodogram::ui

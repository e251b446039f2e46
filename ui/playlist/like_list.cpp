// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/playlist/like_list.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/common/formatters.h"

namespace moodogram::ui {
namespace {

constexpr int kIdRole = Qt::UserRole;
constexpr int kLikedRole = Qt::UserRole + 1;
constexpr int kNameRole = Qt::UserRole + 2;

void showItem(QListWidgetItem& item) {
  const bool liked = item.data(kLikedRole).toBool();
  const QString name = item.data(kNameRole).toString();
  item.setText(liked ? QStringLiteral("+ ") + name : QStringLiteral("− ") + name);
  item.setData(Qt::AccessibleTextRole,
               //: %1: a title; the list is to be like it
               liked ? LikeList::tr("like %1").arg(name) : LikeList::tr("not like %1").arg(name));
}

}  // namespace

LikeList::LikeList(QWidget* parent) : QWidget(parent), m_list(new QListWidget(this)) {
  m_list->setObjectName(QStringLiteral("likeList"));
  m_list->setAccessibleName(tr("Tracks to be like"));
  m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
  m_list->setMinimumHeight(110);
  m_list->installEventFilter(this);
  auto* hint = new QLabel(
      tr("The list is like the tracks with a plus, and not like those with a minus. Tracks that are selected in the "
         "library or in a playlist when this window opens are here."),
      this);
  hint->setProperty("muted", true);
  hint->setWordWrap(true);
  //: Changes a track between the examples to be like and those not to be like
  auto* toggle = new QPushButton(tr("Like / &Not Like"), this);
  toggle->setObjectName(QStringLiteral("likeToggle"));
  toggle->setAutoDefault(false);
  auto* removeButton = new QPushButton(tr("&Take Away"), this);
  removeButton->setAutoDefault(false);
  auto* buttons = new QHBoxLayout;
  buttons->setSpacing(6);
  buttons->addWidget(toggle);
  buttons->addWidget(removeButton);
  buttons->addStretch();
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(8);
  layout->addWidget(hint);
  layout->addWidget(m_list, 1);
  layout->addLayout(buttons);
  connect(toggle, &QPushButton::clicked, this, &LikeList::toggleSelected);
  connect(removeButton, &QPushButton::clicked, this, &LikeList::removeSelected);
}

void LikeList::add(const Track& track, bool isLiked) {
  auto* item = new QListWidgetItem(m_list);
  const QString title = toText(track.displayTitle());
  item->setData(kIdRole, static_cast<qlonglong>(track.id));
  item->setData(kLikedRole, isLiked);
  item->setData(kNameRole,
                track.tags.artist.empty() ? title : title + QStringLiteral(" – ") + toText(track.tags.artist));
  showItem(*item);
  item->setSelected(m_list->count() == 1);
}

void LikeList::clear() { m_list->clear(); }

std::vector<TrackId> LikeList::tracks(bool liked) const {
  std::vector<TrackId> ids;
  for (int row = 0; row < m_list->count(); ++row)
    if (m_list->item(row)->data(kLikedRole).toBool() == liked)
      ids.push_back(m_list->item(row)->data(kIdRole).toLongLong());
  return ids;
}

void LikeList::toggleSelected() {
  for (QListWidgetItem* item : m_list->selectedItems()) {
    item->setData(kLikedRole, !item->data(kLikedRole).toBool());
    showItem(*item);
  }
  Q_EMIT changed();
}

void LikeList::removeSelected() {
  qDeleteAll(m_list->selectedItems());
  Q_EMIT changed();
}

bool LikeList::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::KeyPress) {
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Delete) removeSelected();
    if (key == Qt::Key_Space) toggleSelected();
    if (key == Qt::Key_Delete || key == Qt::Key_Space) return true;
  }
  return QWidget::eventFilter(watched, event);
}

}  // namespace moodogram::ui

// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/playlist/playlist_preview_model.h"

#include "ui/common/formatters.h"
#include "ui/common/time_text.h"

namespace moodogram::ui {

PlaylistPreviewModel::PlaylistPreviewModel(std::shared_ptr<const std::vector<LibraryTrack>> library, QObject* parent)
    : QAbstractTableModel(parent), m_library(std::move(library)) {}

void PlaylistPreviewModel::setPlaylist(Playlist playlist) {
  beginResetModel();
  m_playlist = std::move(playlist);
  endResetModel();
}

const LibraryTrack& PlaylistPreviewModel::trackAt(int row) const {
  return (*m_library)[m_playlist.entries[static_cast<std::size_t>(row)].index];
}

PlaylistContents PlaylistPreviewModel::contents() const {
  PlaylistContents contents;
  for (const PlaylistEntry& entry : m_playlist.entries)
    contents.items.push_back(playlistItem((*m_library)[entry.index]));
  return contents;
}

int PlaylistPreviewModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_playlist.entries.size());
}

int PlaylistPreviewModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : kColumnCount; }

QVariant PlaylistPreviewModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const Track& track = trackAt(index.row()).track;
  if (role == Qt::TextAlignmentRole)
    return QVariant((index.column() == kTime ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
  if (role == Qt::ToolTipRole && index.column() == kReason)
    return toText(m_playlist.entries[static_cast<std::size_t>(index.row())].reason);
  if (role != Qt::DisplayRole) return {};
  switch (index.column()) {
    case kNumber:
      return formatPlain(index.row() + 1);
    case kTitle:
      return toText(track.displayTitle());
    case kArtist:
      return toText(track.tags.artist);
    case kTime:
      return timeText(track.tags.durationSeconds);
    case kReason:
      return toText(m_playlist.entries[static_cast<std::size_t>(index.row())].reason);
    default:
      return {};
  }
}

QVariant PlaylistPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  if (role == Qt::TextAlignmentRole)
    return QVariant((section == kTime ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
  if (role != Qt::DisplayRole) return {};
  switch (section) {
    case kTitle:
      return tr("Title");
    case kArtist:
      return tr("Artist");
    case kTime:
      return tr("Time");
    case kEmotions:
      return tr("Emotion over time");
    case kReason:
      return tr("Why it is here");
    default:
      return QString();
  }
}

}  // namespace moodogram::ui

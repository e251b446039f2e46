// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/playlist/entries_model.h"

#include <QMimeData>
#include <QUrl>
#include <algorithm>
#include <utility>

#include "ui/common/file_links.h"
#include "ui/common/formatters.h"
#include "ui/common/message_text.h"
#include "ui/common/time_text.h"
#include "ui/library/correction_text.h"
#include "ui/library/track_delegate.h"
#include "ui/playlist/entry_lists.h"

namespace moodogram::ui {

EntriesModel::EntriesModel(Tracks tracks, QObject* parent) : QAbstractTableModel(parent), m_tracks(std::move(tracks)) {}

void EntriesModel::setEntries(PlaylistId playlist, std::vector<StoredEntry> entries) {
  beginResetModel();
  if (playlist != m_playlist) m_playingTime.reset();
  m_playlist = playlist;
  m_entries = std::move(entries);
  findPlaying();
  endResetModel();
}

void EntriesModel::refresh() {
  if (!m_entries.empty()) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kColumnCount - 1));
}

void EntriesModel::setPlaying(TrackId id, std::optional<std::size_t> time) {
  m_playing = id;
  m_playingTime = time;
  findPlaying();
  refresh();
}

/// Rows come, go and move meanwhile; where there are fewer with the track than there were, it is the last one.
void EntriesModel::findPlaying() {
  m_playingRow = -1;
  if (!m_playingTime || m_playing == 0) return;
  std::size_t times = 0;
  for (int row = 0; row < rowCount() && times <= *m_playingTime; ++row) {
    if (m_entries[static_cast<std::size_t>(row)].track != m_playing) continue;
    m_playingRow = row;
    ++times;
  }
}

const LibraryTrack* EntriesModel::trackAt(int row) const {
  const TrackId id = m_entries[static_cast<std::size_t>(row)].track;
  return id == 0 ? nullptr : m_tracks.find(id);
}

QString EntriesModel::correctionAt(int row) const {
  const LibraryTrack* track = trackAt(row);
  return track != nullptr && track->summary ? m_tracks.correction(track->track.id) : QString();
}

RowLook EntriesModel::lookAt(int row) const {
  const LibraryTrack* track = trackAt(row);
  RowLook look;
  if (track == nullptr) return look;
  look.windowTops = track->timelineTops;
  look.problem = !track->track.problem.empty();
  look.isCorrected = !correctionAt(row).isEmpty();
  return look;
}

double EntriesModel::secondsOf(const StoredEntry& entry) const {
  const LibraryTrack* track = entry.track == 0 ? nullptr : m_tracks.find(entry.track);
  return track != nullptr ? track->track.tags.durationSeconds : entry.durationSeconds;
}

double EntriesModel::totalSeconds() const {
  double seconds = 0;
  for (const StoredEntry& entry : m_entries) seconds += secondsOf(entry);
  return seconds;
}

int EntriesModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int EntriesModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : kColumnCount; }

QString EntriesModel::text(int row, int column) const {
  const StoredEntry& entry = m_entries[static_cast<std::size_t>(row)];
  const LibraryTrack* track = trackAt(row);
  const bool isStream = entry.file.empty() && !entry.stream.empty();
  switch (column) {
    case kNumber:
      return row == m_playingRow ? QStringLiteral("▸") : formatPlain(row + 1);
    case kLock:
      return entry.isLocked ? QStringLiteral("●") : QStringLiteral("○");
    case kTitle:
      if (track != nullptr) return toText(track->track.displayTitle());
      if (!entry.title.empty()) return toText(entry.title);
      return entry.file.empty() ? toText(entry.stream) : pathText(entry.file.stem());
    case kArtist:
      return toText(track != nullptr ? track->track.tags.artist : entry.artist);
    case kAlbum:
      return track != nullptr ? toText(track->track.tags.album) : QString();
    case kTime: {
      const double seconds = secondsOf(entry);
      return seconds > 0 ? timeText(seconds) : QString();
    }
    case kReason:
      //: In the place of a title
      if (track == nullptr) return !isStream ? tr("not in the library") : tr("a stream");
      if (track->track.problem.empty()) return storedMessageText(entry.reason);
      return tr("cannot be played");
    default:
      return {};
  }
}

QString EntriesModel::toolTip(int row, int column) const {
  const StoredEntry& entry = m_entries[static_cast<std::size_t>(row)];
  const LibraryTrack* track = trackAt(row);
  if (column == kLock)
    return entry.isLocked ? tr("Stays here when the list is built anew") : tr("Click to keep the track at this place");
  if (column == kReason && track != nullptr && !track->track.problem.empty())
    return plainToolTip(storedMessageText(track->track.problem));
  if (column == kReason && track != nullptr) return storedMessageText(entry.reason);
  if (const QString correction = correctionAt(row); column == kEmotions && !correction.isEmpty()) return correction;
  if (track == nullptr && !entry.stream.empty()) return plainToolTip(isolated(toText(entry.stream)));
  return plainToolTip(isolated(pathText(track != nullptr ? track->track.file : entry.file)));
}

QString EntriesModel::accessibleText(int row, int column) const {
  if (column == kLock) return m_entries[static_cast<std::size_t>(row)].isLocked ? tr("locked") : tr("not locked");
  //: State of a track
  if (column == kNumber && row == m_playingRow) return tr("playing");
  const LibraryTrack* track = trackAt(row);
  if (column != kEmotions || track == nullptr || !track->summary) return text(row, column);
  return correctionAt(row).isEmpty() ? verdictText(*track) : asYouSaid(verdictText(*track));
}

QVariant EntriesModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  if (role == Qt::DisplayRole) return text(index.row(), index.column());
  if (role == Qt::ToolTipRole) return toolTip(index.row(), index.column());
  if (role == Qt::TextAlignmentRole)
    return QVariant((index.column() == kTime ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
  if (role == Qt::AccessibleTextRole) return accessibleText(index.row(), index.column());
  return {};
}

QVariant EntriesModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  if (role == Qt::TextAlignmentRole)
    return QVariant((section == kTime ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
  if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole) return {};
  switch (section) {
    case kLock:
      return role == Qt::AccessibleTextRole ? tr("Locked") : QString();
    case kTitle:
      return tr("Title");
    case kArtist:
      return tr("Artist");
    case kAlbum:
      return tr("Album");
    case kTime:
      return tr("Time");
    case kEmotions:
      return tr("Emotion over time");
    case kReason:
      //: Heading: the reason why a track is in the playlist
      return tr("Why it is here");
    default:
      return role == Qt::AccessibleTextRole ? tr("Number") : QString();
  }
}

int EntriesModel::headingWidth(int column, const QFontMetrics& metrics) const {
  const QString heading = headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
  return metrics.horizontalAdvance(heading) + 4 * metrics.horizontalAdvance(QLatin1Char('0'));
}

Qt::ItemFlags EntriesModel::flags(const QModelIndex& index) const {
  if (!index.isValid()) return Qt::ItemIsDropEnabled;  // between rows, not onto one
  return QAbstractTableModel::flags(index) | Qt::ItemIsDragEnabled;
}

QStringList EntriesModel::mimeTypes() const { return {QStringLiteral("text/uri-list")}; }

QMimeData* EntriesModel::mimeData(const QModelIndexList& indexes) const {
  std::vector<int> rows;
  for (const QModelIndex& index : indexes) rows.push_back(index.row());
  std::sort(rows.begin(), rows.end());
  rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
  QList<QUrl> urls;
  for (const int row : rows) {
    const LibraryTrack* track = trackAt(row);
    const auto& file = track != nullptr ? track->track.file : m_entries[static_cast<std::size_t>(row)].file;
    if (!file.empty()) urls << fileUrl(file);
  }
  auto* data = new QMimeData;
  data->setUrls(urls);
  setDraggedRows(*data, {m_playlist, rows});
  return data;
}

bool EntriesModel::canDropMimeData(const QMimeData* data, Qt::DropAction, int, int, const QModelIndex&) const {
  return m_playlist != 0 && !m_fixed && (data->hasUrls() || draggedRows(*data).has_value());
}

bool EntriesModel::dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                                const QModelIndex& parent) {
  if (!canDropMimeData(data, action, row, column, parent)) return false;
  const int before = row >= 0 ? row : parent.isValid() ? parent.row() : rowCount();
  const auto dragged = draggedRows(*data);
  if (dragged && dragged->playlist == m_playlist)
    Q_EMIT moveRequested(dragged->rows, before);
  else
    Q_EMIT insertRequested(data, before);
  return true;
}

}  // namespace moodogram::ui

// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <functional>
#include <vector>

#include "core/library/playlist_store.h"

namespace moodogram::ui {

/// A playlist's tracks, in its order. Rows can be dragged within, to other playlists and to other programs, and tracks
/// and files dropped between them: what is to become of that is said by signals, and the model changes when it is told.
class EntriesModel : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum Column { kNumber, kLock, kTitle, kArtist, kAlbum, kTime, kEmotions, kReason, kColumnCount };
  /// A track of the library by its id; null: there is none such.
  using Finder = std::function<const LibraryTrack*(TrackId)>;

  explicit EntriesModel(Finder find, QObject* parent = nullptr);

  void setEntries(PlaylistId playlist, std::vector<StoredEntry> entries);
  /// What is known of the tracks may be another now.
  void refresh();
  void setPlaying(TrackId id);  ///< 0: none
  /// The list makes itself: nothing can be dropped into it.
  void setFixed(bool fixed) { m_fixed = fixed; }

  PlaylistId playlist() const { return m_playlist; }
  const std::vector<StoredEntry>& entries() const { return m_entries; }
  /// Null: the entry is no track of the library.
  const LibraryTrack* trackAt(int row) const;
  double totalSeconds() const;

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
  Qt::ItemFlags flags(const QModelIndex& index) const override;
  Qt::DropActions supportedDropActions() const override { return Qt::CopyAction | Qt::MoveAction; }
  QStringList mimeTypes() const override;
  QMimeData* mimeData(const QModelIndexList& indexes) const override;
  bool canDropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                       const QModelIndex& parent) const override;
  bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                    const QModelIndex& parent) override;

 Q_SIGNALS:
  /// Rows of this list are to lie before that row (rowCount(): at the end).
  void moveRequested(std::vector<int> rows, int before);
  /// What was dropped is to come before that row.
  void insertRequested(const QMimeData* data, int before);

 private:
  double secondsOf(const StoredEntry& entry) const;
  QString text(int row, int column) const;
  QString toolTip(int row, int column) const;

  Finder m_find;
  PlaylistId m_playlist = 0;
  std::vector<StoredEntry> m_entries;
  TrackId m_playing = 0;
  bool m_fixed = false;
};

}  // namespace moodogram::ui

// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QFontMetrics>
#include <cstddef>
#include <functional>
#include <optional>
#include <vector>

#include "core/library/playlist_store.h"

namespace moodogram::ui {

struct RowLook;

/// A playlist's tracks, in its order: a stored list, or one that is being made (whose number is 0). Rows of a stored
/// one can be dragged within, to other playlists and to other programs, and tracks and files dropped between them: what
/// is to become of that is said by signals, and the model changes when it is told.
class EntriesModel : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum Column { kNumber, kLock, kTitle, kArtist, kAlbum, kTime, kEmotions, kReason, kColumnCount };
  /// What is known of the tracks.
  struct Tracks {
    /// As it is shown, with what the user says about its mood; null: the library has none such.
    std::function<const LibraryTrack*(TrackId)> find;
    /// What the user says about its mood (correctionNote()); empty: nothing.
    std::function<QString(TrackId)> correction;
  };

  explicit EntriesModel(Tracks tracks, QObject* parent = nullptr);

  /// The row that plays stays marked if the list is the same as before.
  void setEntries(PlaylistId playlist, std::vector<StoredEntry> entries);
  /// What is known of the tracks may be another now.
  void refresh();
  /// The track plays, from this list, where it is for that time (0: the first); nullopt: nothing of this list plays.
  void setPlaying(TrackId id, std::optional<std::size_t> time);
  int playingRow() const { return m_playingRow; }  ///< -1: none
  /// The list makes itself: nothing can be dropped into it.
  void setFixed(bool fixed) { m_fixed = fixed; }

  PlaylistId playlist() const { return m_playlist; }
  const std::vector<StoredEntry>& entries() const { return m_entries; }
  /// Null: the entry is no track of the library.
  const LibraryTrack* trackAt(int row) const;
  /// For the delegate.
  RowLook lookAt(int row) const;
  double totalSeconds() const;

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
  /// What the heading of a column takes, with room beside it.
  int headingWidth(int column, const QFontMetrics& metrics) const;
  Qt::ItemFlags flags(const QModelIndex& index) const override;
  /// Never a move: a file manager would take the file away. What moves within the list is told by dropMimeData().
  Qt::DropActions supportedDropActions() const override { return Qt::CopyAction; }
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
  QString correctionAt(int row) const;
  QString text(int row, int column) const;
  QString toolTip(int row, int column) const;
  QString accessibleText(int row, int column) const;
  void findPlaying();

  Tracks m_tracks;
  PlaylistId m_playlist = 0;
  std::vector<StoredEntry> m_entries;
  TrackId m_playing = 0;
  std::optional<std::size_t> m_playingTime;
  int m_playingRow = -1;
  bool m_fixed = false;
};

}  // namespace moodogram::ui

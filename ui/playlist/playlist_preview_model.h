// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <memory>
#include <vector>

#include "core/library/track.h"
#include "core/playlist/playlist.h"
#include "core/playlist_files/playlist_file.h"

namespace moodogram::ui {

/// The tracks of a playlist that is being made, and why each is in it.
class PlaylistPreviewModel : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum Column { kNumber, kTitle, kArtist, kTime, kEmotions, kReason, kColumnCount };

  explicit PlaylistPreviewModel(std::shared_ptr<const std::vector<LibraryTrack>> library, QObject* parent = nullptr);

  void setPlaylist(Playlist playlist);
  const Playlist& playlist() const { return m_playlist; }
  const std::vector<LibraryTrack>& library() const { return *m_library; }
  const LibraryTrack& trackAt(int row) const;
  PlaylistContents contents() const;

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 private:
  std::shared_ptr<const std::vector<LibraryTrack>> m_library;
  Playlist m_playlist;
};

}  // namespace moodogram::ui

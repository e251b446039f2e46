// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <cstdint>
#include <optional>
#include <unordered_map>
#include <vector>

#include "core/library/track.h"
#include "core/query/compiled_query.h"
#include "ui/library/library_source.h"

namespace moodogram::ui {

/// The library as a table. Filters and sorts itself over plain vectors of indices, which keeps a keystroke within
/// milliseconds for 100,000 tracks. Belongs to the GUI thread.
class TrackTableModel : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum Column { kState, kTitle, kArtist, kAlbum, kYear, kTime, kEmotions, kMood, kColumnCount };
  enum class State { Analyzed, NotAnalyzed, Analyzing, Problem };

  explicit TrackTableModel(QObject* parent = nullptr);

  /// Replaces the whole library; query, order, playing and analysing marks stay.
  void setTracks(std::vector<LibraryTrack> tracks);
  const std::vector<LibraryTrack>& tracks() const { return m_tracks; }

  /// New scores of one track; it keeps its row until the next filter, sort or refill.
  void setAnalysis(TrackId id, const EmotionTimeline& timeline, const EmotionScores& summary,
                   Content content = Content::Music, std::optional<float> known = std::nullopt);
  void setProblem(TrackId id, const std::string& problem);

  /// Shows the tracks that belong to the source and the query since their analysis, and no others.
  void refillAfterAnalysis();

  /// Ages in it ("added:30d") count from now.
  void setQuery(const Query& query);
  void setSource(const LibrarySource& source);
  const LibrarySource& source() const { return m_source; }
  void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
  int sortColumn() const { return m_sortColumn; }
  Qt::SortOrder sortOrder() const { return m_sortOrder; }

  void setPlaying(TrackId id);    ///< 0: none
  void setAnalyzing(TrackId id);  ///< 0: none

  const LibraryTrack& trackAt(int row) const { return m_tracks[m_visible[static_cast<std::size_t>(row)]]; }
  const LibraryTrack* find(TrackId id) const;
  /// The row that shows the track, or -1.
  int rowOf(TrackId id) const;
  State stateAt(int row) const;

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
  Qt::ItemFlags flags(const QModelIndex& index) const override;
  /// The files of the tracks.
  QStringList mimeTypes() const override;
  QMimeData* mimeData(const QModelIndexList& indexes) const override;

 private:
  QString text(const LibraryTrack& track, int column) const;
  QString stateText(const LibraryTrack& track) const;
  State stateOf(const LibraryTrack& track) const;
  void orderTracks();
  std::vector<std::uint32_t> visibleTracks() const;
  void refill();
  void rowChanged(TrackId id);

  std::vector<LibraryTrack> m_tracks;
  std::vector<SearchText> m_searchTexts;              ///< of m_tracks
  std::unordered_map<TrackId, std::uint32_t> m_byId;  ///< index into m_tracks
  std::vector<std::uint32_t> m_order;                 ///< indices into m_tracks, sorted
  std::vector<std::uint32_t> m_visible;               ///< those that pass source and query, in order
  CompiledQuery m_query;
  LibrarySource m_source;
  int m_sortColumn = kArtist;
  Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
  TrackId m_playing = 0;
  TrackId m_analyzing = 0;
};

}  // namespace moodogram::ui

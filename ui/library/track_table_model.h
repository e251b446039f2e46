// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <unordered_map>
#include <vector>

#include "core/library/playlist_store.h"
#include "core/query/compiled_query.h"
#include "ui/library/library_source.h"
#include "ui/library/prepared_tracks.h"
#include "ui/library/track_columns.h"

namespace moodogram::ui {

/// What the table shows above the tracks of an album.
struct AlbumSummary {
  QString title;
  QString artist;  ///< "Various artists" where they differ and the tags name none for the album
  QString years;   ///< "1999" or "1999–2004"; empty: not known
  qint64 tracks = 0;
  double durationSeconds = 0;
  std::filesystem::path file;  ///< of its first track
};

/// The library as a table. Filters and sorts itself over plain vectors of indices, which keeps a keystroke within
/// milliseconds for 100,000 tracks. Grouped by album, two rows stand above the tracks of each, the halves of its
/// heading: so all rows have the same height, however many there are. Belongs to the GUI thread.
class TrackTableModel : public QAbstractTableModel, public TrackColumns {
  Q_OBJECT

 public:
  enum class State { Analyzed, NotAnalyzed, Analyzing, Problem };
  enum class RowKind : std::uint8_t { Track, HeadingTop, HeadingBottom };

  explicit TrackTableModel(QObject* parent = nullptr);

  /// Replaces the whole library; filter, order, playing and analysing marks stay. Returns the old one: to give back the
  /// memory of a large one takes a moment.
  PreparedTracks exchangeTracks(PreparedTracks tracks);
  void setTracks(std::vector<LibraryTrack> tracks) { exchangeTracks(prepareTracks(std::move(tracks), m_sortColumn)); }
  /// As the model says, without corrections; also those that have just been removed (Track::isRemoved), until the
  /// library is read again. A copy is a snapshot, for another thread too.
  const TrackList& tracks() const { return m_library.tracks; }
  /// Of the tracks that are shown. Sorting by the column is a matter of milliseconds from now on.
  void setRanks(int column, TextRanks ranks) { m_library.ranks[static_cast<std::size_t>(column)] = std::move(ranks); }
  /// The same for the first keystroke in the filter.
  void setSearchTexts(std::vector<SearchText> texts) { m_library.searchTexts = std::move(texts); }
  bool hasRanks(int column) const { return !m_library.ranks[static_cast<std::size_t>(column)].empty(); }

  /// New scores of one track; it keeps its row until the next filter, sort or refill.
  void setAnalysis(TrackId id, const EmotionTimeline& timeline, const EmotionScores& summary,
                   Content content = Content::Music, std::optional<float> known = std::nullopt,
                   const std::optional<TrackEmbedding>& embedding = std::nullopt);
  void setProblem(TrackId id, const std::string& problem);
  /// Changes what the user makes of a track: rating, plays, removal (which takes it out of the rows at once).
  void edit(const std::vector<TrackId>& ids, const std::function<void(Track&)>& change);

  /// What the user says about moods is shown, sorted by, filtered by, in place of what the model says alone. Rows that
  /// stay keep their places.
  void setCorrections(std::vector<Correction> corrections);
  const std::vector<Correction>& corrections() const { return m_corrections; }
  /// What the user says about the track, and what the model says by itself, in sentences; empty: the user says nothing.
  QString correctionNote(TrackId id) const;
  bool isCorrected(int row) const { return m_corrected.contains(m_rows[static_cast<std::size_t>(row)].track); }

  /// Shows the tracks that belong to the source and the query since their analysis, and no others.
  void refillAfterAnalysis();

  /// Ages in it ("added:30d") count from now.
  void setQuery(const Query& query);
  /// For queries about playlists. It is asked again with every query, and by refreshQuery().
  void setPlaylists(PlaylistLookup playlists) { m_playlists = std::move(playlists); }
  /// Playlists have changed.
  void refreshQuery();
  bool isFiltered() const { return !m_query.isEmpty(); }
  void setSource(const LibrarySource& source);
  const LibrarySource& source() const { return m_source; }
  void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
  int sortColumn() const { return m_sortColumn; }
  Qt::SortOrder sortOrder() const { return m_sortOrder; }
  /// Albums in the order of their first tracks, each in the order of its discs and numbers.
  void setGrouped(bool grouped);
  bool isGrouped() const { return m_grouped; }

  void setPlaying(TrackId id);    ///< 0: none
  void setAnalyzing(TrackId id);  ///< 0: none

  /// As it is shown, with corrections. The first track of the album if the row belongs to a heading.
  const LibraryTrack& trackAt(int row) const { return shown(m_rows[static_cast<std::size_t>(row)].track); }
  RowKind kindAt(int row) const { return m_rows[static_cast<std::size_t>(row)].kind; }
  bool isTrack(int row) const { return kindAt(row) == RowKind::Track; }
  /// The album whose heading the row belongs to.
  AlbumSummary albumAt(int row) const;
  /// Without the headings.
  qint64 visibleTracks() const { return m_visibleTracks; }
  /// As the model says, without corrections.
  const LibraryTrack* find(TrackId id) const;
  /// As it is shown, with corrections.
  const LibraryTrack* findShown(TrackId id) const;
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
  struct Row {
    std::uint32_t track = 0;  ///< index into the tracks
    RowKind kind = RowKind::Track;
    bool operator==(const Row&) const = default;
  };

  LibraryTrack* findMutable(TrackId id);
  const LibraryTrack& shown(std::uint32_t index) const;
  void correctAll();
  /// After a change of a track.
  void correctAgain(TrackId id);
  QString text(const LibraryTrack& track, int column) const;
  QString accessibleText(int row, int column) const;
  QString stateText(const LibraryTrack& track) const;
  State stateOf(const LibraryTrack& track) const;
  void orderTracks();
  std::vector<Row> wantedRows();
  std::vector<Row> groupedRows(std::vector<std::uint32_t> visible) const;
  void showRows(std::vector<Row> rows);
  void refill();
  void rowChanged(TrackId id);

  PreparedTracks m_library;
  std::vector<Correction> m_corrections;
  std::unordered_map<std::uint32_t, LibraryTrack> m_corrected;  ///< by index into the tracks, as they are shown
  std::vector<std::uint32_t> m_order;                           ///< indices into the tracks, sorted
  std::vector<Row> m_rows;                                      ///< those that pass source and filter, in order
  std::vector<std::int32_t> m_rowOf;                            ///< of each track; -1: not shown
  qint64 m_visibleTracks = 0;
  Query m_asked;
  CompiledQuery m_query;
  PlaylistLookup m_playlists;
  LibrarySource m_source;
  int m_sortColumn = kArtist;
  Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
  bool m_grouped = false;
  TrackId m_playing = 0;
  TrackId m_analyzing = 0;
};

}  // namespace moodogram::ui

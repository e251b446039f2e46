// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/track_table_model.h"

#include <QDateTime>
#include <QMimeData>
#include <QUrl>
#include <algorithm>
#include <limits>
#include <numeric>
#include <tuple>
#include <utility>

#include "core/playlist/corrections.h"
#include "ui/common/emotion_style.h"
#include "ui/common/file_links.h"
#include "ui/common/formatters.h"
#include "ui/common/message_text.h"
#include "ui/library/correction_text.h"

namespace moodogram::ui {
namespace {

/// Indices in the order of their keys, ties in the order of their places.
template <typename Key>
std::vector<std::uint32_t> orderOf(const std::vector<Key>& keys, const std::vector<std::uint32_t>& places,
                                   Qt::SortOrder order) {
  struct Item {
    Key key;
    std::uint32_t place;
    std::uint32_t index;
  };
  std::vector<Item> items;
  items.reserve(keys.size());
  for (std::uint32_t i = 0; i < keys.size(); ++i) items.push_back({keys[i], places[i], i});
  const auto sorted = [&items](auto before) {
    std::sort(items.begin(), items.end(), [before](const Item& a, const Item& b) {
      return before(a.key, b.key) || (!before(b.key, a.key) && a.place < b.place);
    });
  };
  if (order == Qt::AscendingOrder)
    sorted(std::less<Key>());
  else
    sorted(std::greater<Key>());
  std::vector<std::uint32_t> result;
  result.reserve(items.size());
  for (const Item& item : items) result.push_back(item.index);
  return result;
}

}  // namespace

TrackTableModel::TrackTableModel(QObject* parent) : QAbstractTableModel(parent) {}

PreparedTracks TrackTableModel::exchangeTracks(PreparedTracks tracks) {
  beginResetModel();
  PreparedTracks old = std::exchange(m_library, std::move(tracks));
  correctAll();
  orderTracks();
  showRows(wantedRows());
  endResetModel();
  return old;
}

LibraryTrack* TrackTableModel::findMutable(TrackId id) {
  const auto found = m_library.byId.find(id);
  return found == m_library.byId.end() ? nullptr : &m_library.tracks.edit(found->second);
}

const LibraryTrack& TrackTableModel::shown(std::uint32_t index) const {
  const auto found = m_corrected.find(index);
  return found == m_corrected.end() ? tracks()[index] : found->second;
}

void TrackTableModel::correctAll() {
  m_corrected.clear();
  const CorrectedTracks all(tracks(), m_corrections);
  for (std::uint32_t i = 0; i < all.size(); ++i)
    if (all.isCorrected(i)) m_corrected.emplace(i, all[i]);
}

void TrackTableModel::correctAgain(TrackId id) {
  const auto found = m_corrected.find(m_library.byId.at(id));
  if (found != m_corrected.end()) found->second = correctedTrack(tracks()[found->first], m_corrections);
}

void TrackTableModel::setCorrections(std::vector<Correction> corrections) {
  if (corrections == m_corrections) return;
  m_corrections = std::move(corrections);
  correctAll();
  if (wantedRows() != m_rows)
    refill();
  else if (rowCount() > 0)
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kColumnCount - 1));
}

const LibraryTrack* TrackTableModel::find(TrackId id) const {
  const auto found = m_library.byId.find(id);
  return found == m_library.byId.end() ? nullptr : &tracks()[found->second];
}

const LibraryTrack* TrackTableModel::findShown(TrackId id) const {
  const auto found = m_library.byId.find(id);
  return found == m_library.byId.end() ? nullptr : &shown(found->second);
}

void TrackTableModel::setAnalysis(TrackId id, const EmotionTimeline& timeline, const EmotionScores& summary,
                                  Content content, std::optional<float> known,
                                  const std::optional<TrackEmbedding>& embedding) {
  LibraryTrack* track = findMutable(id);
  if (track == nullptr) return;
  track->summary = summary;
  track->content = content;
  track->known = known;
  track->embedding = embedding;
  track->track.problem.clear();
  track->timelineTops.clear();
  for (const WindowScores& window : timeline.windows) track->timelineTops.push_back(window.scores.top());
  track->facts = timelineFacts(timeline);
  correctAgain(id);
  rowChanged(id);
}

void TrackTableModel::setProblem(TrackId id, const std::string& problem) {
  LibraryTrack* track = findMutable(id);
  if (track == nullptr) return;
  track->track.problem = problem;
  correctAgain(id);
  rowChanged(id);
}

void TrackTableModel::edit(const std::vector<TrackId>& ids, const std::function<void(Track&)>& change) {
  bool rowsChange = false;
  int first = rowCount();
  int last = -1;
  for (const TrackId id : ids) {
    LibraryTrack* track = findMutable(id);
    if (track == nullptr) continue;
    const bool wasRemoved = track->track.isRemoved;
    change(track->track);
    correctAgain(id);
    rowsChange = rowsChange || wasRemoved != track->track.isRemoved;
    if (const int row = rowOf(id); row >= 0) {
      first = std::min(first, row);
      last = std::max(last, row);
    }
  }
  if (rowsChange || (m_query.dependsOnUse() && !ids.empty()))
    refill();
  else if (last >= 0)  // one signal, however many tracks there are
    Q_EMIT dataChanged(index(first, 0), index(last, kColumnCount - 1));
}

void TrackTableModel::setQuery(const Query& query) {
  m_asked = query;
  // What is no playlist holds no track: while its name is being typed that is no error.
  const PlaylistLookup lookup = [this](const std::string& name) {
    PlaylistTracks tracks = m_playlists ? m_playlists(name) : nullptr;
    return tracks ? tracks : std::make_shared<const std::vector<TrackId>>();
  };
  m_query = CompiledQuery(query, QDateTime::currentSecsSinceEpoch(), lookup);
  refill();
}

void TrackTableModel::refreshQuery() {
  if (!playlistsIn(m_asked).empty()) setQuery(Query(m_asked));
}

void TrackTableModel::setSource(const LibrarySource& source) {
  m_source = source;
  refill();
}

void TrackTableModel::setGrouped(bool grouped) {
  if (std::exchange(m_grouped, grouped) != grouped) refill();
}

void TrackTableModel::sort(int column, Qt::SortOrder order) {
  m_sortColumn = column;
  m_sortOrder = order;
  beginResetModel();
  orderTracks();
  showRows(wantedRows());
  endResetModel();
}

void TrackTableModel::orderTracks() {
  const TrackColumn& column = trackColumn(m_sortColumn);
  if (column.sortText != nullptr) {
    TextRanks& ranks = m_library.ranks[static_cast<std::size_t>(m_sortColumn)];
    if (ranks.empty()) ranks = rankTexts(tracks(), m_sortColumn);  // the worker has not come to it yet
    m_order = orderOf(ranks, m_library.natural, m_sortOrder);
    return;
  }
  std::vector<double> keys;
  keys.reserve(tracks().size());
  for (std::uint32_t i = 0; i < tracks().size(); ++i) keys.push_back(column.sortNumber(shown(i)));
  m_order = orderOf(keys, m_library.natural, m_sortOrder);
}

std::vector<TrackTableModel::Row> TrackTableModel::wantedRows() {
  if (isFiltered() && m_library.searchTexts.empty()) m_library.searchTexts = searchTextsOf(tracks());
  std::vector<std::uint32_t> visible;
  visible.reserve(m_order.size());
  for (const std::uint32_t index : m_order) {
    const LibraryTrack& track = shown(index);
    if (track.track.isRemoved || !m_source.contains(track)) continue;
    if (!isFiltered() || m_query.matches(track, m_library.searchTexts[index])) visible.push_back(index);
  }
  if (m_grouped) return groupedRows(std::move(visible));
  std::vector<Row> rows;
  rows.reserve(visible.size());
  for (const std::uint32_t index : visible) rows.push_back({index, RowKind::Track});
  return rows;
}

std::vector<TrackTableModel::Row> TrackTableModel::groupedRows(std::vector<std::uint32_t> visible) const {
  constexpr auto kNotSeen = std::numeric_limits<std::uint32_t>::max();
  std::vector<std::uint32_t> placeOfAlbum(tracks().size(), kNotSeen);  // there are at most as many albums as tracks
  std::uint32_t albums = 0;
  for (const std::uint32_t index : visible) {
    std::uint32_t& place = placeOfAlbum[m_library.albums[index]];
    if (place == kNotSeen) place = albums++;
  }
  using Key = std::tuple<std::uint32_t, int, int, std::uint32_t, std::uint32_t>;
  std::vector<Key> keys;
  keys.reserve(visible.size());
  for (const std::uint32_t index : visible) {
    const TrackTags& tags = tracks()[index].track.tags;
    keys.emplace_back(placeOfAlbum[m_library.albums[index]], tags.discNumber, tags.trackNumber,
                      m_library.natural[index], index);
  }
  std::sort(keys.begin(), keys.end());
  std::vector<Row> rows;
  rows.reserve(keys.size() + 2 * std::size_t{albums});
  for (std::size_t i = 0; i < keys.size(); ++i) {
    const std::uint32_t index = std::get<4>(keys[i]);
    if (i == 0 || std::get<0>(keys[i - 1]) != std::get<0>(keys[i]))
      rows.insert(rows.end(), {{index, RowKind::HeadingTop}, {index, RowKind::HeadingBottom}});
    rows.push_back({index, RowKind::Track});
  }
  return rows;
}

void TrackTableModel::showRows(std::vector<Row> rows) {
  m_rows = std::move(rows);
  m_rowOf.assign(tracks().size(), -1);
  m_visibleTracks = 0;
  for (std::size_t row = 0; row < m_rows.size(); ++row) {
    if (m_rows[row].kind != RowKind::Track) continue;
    m_rowOf[m_rows[row].track] = static_cast<std::int32_t>(row);
    ++m_visibleTracks;
  }
}

void TrackTableModel::refillAfterAnalysis() {
  if (!m_source.dependsOnAnalysis() && !m_query.dependsOnAnalysis()) return;
  if (wantedRows() != m_rows) refill();
}

void TrackTableModel::refill() {
  beginResetModel();
  showRows(wantedRows());
  endResetModel();
}

void TrackTableModel::rowChanged(TrackId id) {
  const int row = rowOf(id);
  if (row >= 0) Q_EMIT dataChanged(index(row, 0), index(row, kColumnCount - 1));
}

void TrackTableModel::setPlaying(TrackId id) {
  rowChanged(std::exchange(m_playing, id));
  rowChanged(id);
}

void TrackTableModel::setAnalyzing(TrackId id) {
  rowChanged(std::exchange(m_analyzing, id));
  rowChanged(id);
}

int TrackTableModel::rowOf(TrackId id) const {
  const auto found = m_library.byId.find(id);
  return found == m_library.byId.end() ? -1 : m_rowOf[found->second];
}

TrackTableModel::State TrackTableModel::stateOf(const LibraryTrack& track) const {
  if (track.track.id == m_analyzing) return State::Analyzing;
  if (!track.track.problem.empty()) return State::Problem;
  return track.summary ? State::Analyzed : State::NotAnalyzed;
}

TrackTableModel::State TrackTableModel::stateAt(int row) const { return stateOf(trackAt(row)); }

AlbumSummary TrackTableModel::albumAt(int row) const {
  const LibraryTrack& first = trackAt(row);
  const std::uint32_t album = m_library.albums[m_rows[static_cast<std::size_t>(row)].track];
  AlbumSummary summary;
  const TrackTags& tags = first.track.tags;
  summary.title = tags.album.empty() ? pathText(first.track.file.parent_path().filename()) : toText(tags.album);
  summary.file = first.track.file;
  bool oneArtist = true;
  int firstYear = 0;
  int lastYear = 0;
  for (auto i = static_cast<std::size_t>(row); i < m_rows.size() && m_library.albums[m_rows[i].track] == album; ++i) {
    if (m_rows[i].kind != RowKind::Track) continue;
    const TrackTags& other = tracks()[m_rows[i].track].track.tags;
    ++summary.tracks;
    summary.durationSeconds += other.durationSeconds;
    oneArtist = oneArtist && other.artist == tags.artist;
    if (other.year <= 0) continue;
    firstYear = firstYear == 0 ? other.year : std::min(firstYear, other.year);
    lastYear = std::max(lastYear, other.year);
  }
  if (!tags.albumArtist.empty())
    summary.artist = toText(tags.albumArtist);
  else
    summary.artist = oneArtist ? toText(tags.artist) : tr("Various artists");
  if (firstYear > 0)
    summary.years = firstYear == lastYear ? formatPlain(firstYear)
                                          : QStringLiteral("%1–%2").arg(formatPlain(firstYear), formatPlain(lastYear));
  return summary;
}

int TrackTableModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TrackTableModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : kColumnCount; }

QString TrackTableModel::stateText(const LibraryTrack& track) const {
  switch (stateOf(track)) {
    case State::Analyzed:
      break;
    case State::NotAnalyzed:
      //: State of a track
      return tr("not analysed");
    case State::Analyzing:
      //: State of a track
      return tr("analysing…");
    case State::Problem:
      //: State of a track whose file is damaged or of an unknown kind
      return tr("cannot be used");
  }
  return verdictText(track);
}

QString TrackTableModel::text(const LibraryTrack& track, int column) const {
  if (const auto text = trackColumn(column).text) return text(track);
  switch (column) {
    case kEmotions:
      return stateOf(track) == State::Analyzed ? QString() : stateText(track);
    case kMood:
      return stateOf(track) == State::Analyzed ? stateText(track) : QString();
    case kState:
      if (track.track.id == m_playing) return QStringLiteral("▸");
      return track.track.problem.empty() ? QString() : QStringLiteral("!");
    default:
      return {};
  }
}

QString TrackTableModel::correctionNote(TrackId id) const {
  const LibraryTrack* track = find(id);
  return track == nullptr ? QString() : ui::correctionNote(*track, m_corrections);
}

QString TrackTableModel::accessibleText(int row, int column) const {
  if (!isTrack(row)) {
    const AlbumSummary album = albumAt(row);
    //: Read out: %1: album, %2: artist, %3: "12 tracks"
    return tr("Album %1 by %2, %3").arg(album.title, album.artist, formatTracks(album.tracks));
  }
  const LibraryTrack& track = trackAt(row);
  if (column == kEmotions || column == kMood)
    return isCorrected(row) && stateOf(track) == State::Analyzed ? asYouSaid(stateText(track)) : stateText(track);
  //: State of a track
  if (column == kState && track.track.id == m_playing) return tr("playing");
  if (column == kRating) return ratingText(track.track.rating);
  if (const auto emotion = columnEmotion(column))
    return QStringLiteral("%1 %2").arg(emotionLabel(*emotion), text(track, column));
  return text(track, column);
}

QVariant TrackTableModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const int column = index.column();
  if (role == Qt::AccessibleTextRole) return accessibleText(index.row(), column);
  if (!isTrack(index.row())) return {};
  const LibraryTrack& track = trackAt(index.row());
  switch (role) {
    case Qt::DisplayRole:
      if (column == kMood && isCorrected(index.row())) return text(track, column) + QStringLiteral(" *");
      return text(track, column);
    case Qt::ToolTipRole:
      if (!track.track.problem.empty()) return plainToolTip(storedMessageText(track.track.problem));
      if ((column == kMood || column == kEmotions) && isCorrected(index.row())) return correctionNote(track.track.id);
      return column == kTitle ? QVariant(plainToolTip(isolated(pathText(track.track.file)))) : QVariant();
    case Qt::TextAlignmentRole:
      if (column == kState) return QVariant(Qt::AlignCenter);
      return QVariant((trackColumn(column).number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
      return {};
  }
}

QVariant TrackTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  switch (role) {
    case Qt::TextAlignmentRole:
      return QVariant((trackColumn(section).number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::DisplayRole:
      return section == kState ? QString() : columnTitle(section);
    case Qt::AccessibleTextRole:
      return columnTitle(section);
    default:
      return {};
  }
}

Qt::ItemFlags TrackTableModel::flags(const QModelIndex& index) const {
  if (index.isValid() && !isTrack(index.row())) return Qt::ItemNeverHasChildren;
  return QAbstractTableModel::flags(index) | (index.isValid() ? Qt::ItemIsDragEnabled : Qt::NoItemFlags);
}

QStringList TrackTableModel::mimeTypes() const { return {QStringLiteral("text/uri-list")}; }

QMimeData* TrackTableModel::mimeData(const QModelIndexList& indexes) const {
  std::vector<int> rows;
  for (const QModelIndex& index : indexes)
    if (isTrack(index.row())) rows.push_back(index.row());
  std::sort(rows.begin(), rows.end());
  rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
  QList<QUrl> urls;
  for (const int row : rows) urls << fileUrl(trackAt(row).track.file);
  auto* data = new QMimeData;
  data->setUrls(urls);
  return data;
}

}  // namespace moodogram::ui

// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/track_table_model.h"

#include <QCollator>
#include <QDateTime>
#include <QFile>
#include <QLocale>
#include <QMimeData>
#include <QUrl>
#include <algorithm>
#include <numeric>

#include "ui/common/emotion_style.h"
#include "ui/common/formatters.h"
#include "ui/common/time_text.h"

namespace moodogram::ui {
namespace {

std::string sortText(const LibraryTrack& track, int column) {
  const std::string& text = column == TrackTableModel::kArtist  ? track.track.tags.artist
                            : column == TrackTableModel::kAlbum ? track.track.tags.album
                                                                : std::string();
  return column == TrackTableModel::kTitle ? track.track.displayTitle() : text;
}

double sortNumber(const LibraryTrack& track, int column) {
  switch (column) {
    case TrackTableModel::kYear:
      return track.track.tags.year;
    case TrackTableModel::kTime:
      return track.track.tags.durationSeconds;
    case TrackTableModel::kEmotions:
    case TrackTableModel::kMood:
      // Grouped by mood, the clearest first; then what is not known.
      if (!track.summary) return 2.0 * kEmotionCount + 2;
      if (!clearMood(track)) return 2.0 * kEmotionCount + 1 - track.summary->confidence();
      return 2.0 * static_cast<double>(track.summary->top()) - track.summary->confidence();
    default:
      return track.track.problem.empty() ? 1 : 0;
  }
}

}  // namespace

TrackTableModel::TrackTableModel(QObject* parent) : QAbstractTableModel(parent) {}

void TrackTableModel::setTracks(std::vector<LibraryTrack> tracks) {
  beginResetModel();
  m_tracks = std::move(tracks);
  m_searchTexts.clear();
  m_searchTexts.reserve(m_tracks.size());
  m_byId.clear();
  m_byId.reserve(m_tracks.size());
  for (const LibraryTrack& track : m_tracks) {
    m_byId.emplace(track.track.id, static_cast<std::uint32_t>(m_searchTexts.size()));
    m_searchTexts.emplace_back(track.track);
  }
  orderTracks();
  m_visible = visibleTracks();
  endResetModel();
}

void TrackTableModel::setAnalysis(TrackId id, const EmotionTimeline& timeline, const EmotionScores& summary,
                                  Content content, std::optional<float> known) {
  const auto found = m_byId.find(id);
  if (found == m_byId.end()) return;
  LibraryTrack& track = m_tracks[found->second];
  track.summary = summary;
  track.content = content;
  track.known = known;
  track.track.problem.clear();
  track.timelineTops.clear();
  for (const WindowScores& window : timeline.windows) track.timelineTops.push_back(window.scores.top());
  rowChanged(id);
}

void TrackTableModel::setProblem(TrackId id, const std::string& problem) {
  const auto found = m_byId.find(id);
  if (found == m_byId.end()) return;
  m_tracks[found->second].track.problem = problem;
  rowChanged(id);
}

void TrackTableModel::setQuery(const Query& query) {
  m_query = CompiledQuery(query, QDateTime::currentSecsSinceEpoch());
  refill();
}

void TrackTableModel::setSource(const LibrarySource& source) {
  m_source = source;
  refill();
}

void TrackTableModel::sort(int column, Qt::SortOrder order) {
  m_sortColumn = column;
  m_sortOrder = order;
  beginResetModel();
  orderTracks();
  m_visible = visibleTracks();
  endResetModel();
}

void TrackTableModel::orderTracks() {
  m_order.resize(m_tracks.size());
  std::iota(m_order.begin(), m_order.end(), 0U);
  const auto before = [this](const auto& keys) {
    const bool ascending = m_sortOrder == Qt::AscendingOrder;
    return [&keys, ascending](std::uint32_t a, std::uint32_t b) {
      return ascending ? keys[a] < keys[b] : keys[b] < keys[a];
    };
  };
  if (m_sortColumn == kTitle || m_sortColumn == kArtist || m_sortColumn == kAlbum) {
    // The C locale would compare bytes.
    QCollator collator(QLocale().language() == QLocale::C ? QLocale(QLocale::English) : QLocale());
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);
    std::vector<QCollatorSortKey> keys;
    keys.reserve(m_tracks.size());
    for (const LibraryTrack& track : m_tracks) keys.push_back(collator.sortKey(toText(sortText(track, m_sortColumn))));
    std::stable_sort(m_order.begin(), m_order.end(), before(keys));
  } else {
    std::vector<double> keys;
    keys.reserve(m_tracks.size());
    for (const LibraryTrack& track : m_tracks) keys.push_back(sortNumber(track, m_sortColumn));
    std::stable_sort(m_order.begin(), m_order.end(), before(keys));
  }
}

std::vector<std::uint32_t> TrackTableModel::visibleTracks() const {
  std::vector<std::uint32_t> visible;
  for (const std::uint32_t index : m_order)
    if (m_source.contains(m_tracks[index]) && m_query.matches(m_tracks[index], m_searchTexts[index]))
      visible.push_back(index);
  return visible;
}

void TrackTableModel::refillAfterAnalysis() {
  if (!m_source.dependsOnAnalysis() && !m_query.dependsOnAnalysis()) return;
  if (visibleTracks() != m_visible) refill();
}

void TrackTableModel::refill() {
  beginResetModel();
  m_visible = visibleTracks();
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

const LibraryTrack* TrackTableModel::find(TrackId id) const {
  const auto found = m_byId.find(id);
  return found == m_byId.end() ? nullptr : &m_tracks[found->second];
}

int TrackTableModel::rowOf(TrackId id) const {
  const auto found = m_byId.find(id);
  if (found == m_byId.end()) return -1;
  const auto row = std::find(m_visible.begin(), m_visible.end(), found->second);
  return row == m_visible.end() ? -1 : static_cast<int>(row - m_visible.begin());
}

TrackTableModel::State TrackTableModel::stateOf(const LibraryTrack& track) const {
  if (track.track.id == m_analyzing) return State::Analyzing;
  if (!track.track.problem.empty()) return State::Problem;
  return track.summary ? State::Analyzed : State::NotAnalyzed;
}

TrackTableModel::State TrackTableModel::stateAt(int row) const { return stateOf(trackAt(row)); }

int TrackTableModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_visible.size());
}

int TrackTableModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : kColumnCount; }

QString TrackTableModel::stateText(const LibraryTrack& track) const {
  switch (stateOf(track)) {
    case State::Analyzed:
      break;
    case State::NotAnalyzed:
      return tr("not analysed");
    case State::Analyzing:
      return tr("analysing…");
    case State::Problem:
      return tr("cannot be used");
  }
  const auto mood = clearMood(track);
  return mood ? emotionLabel(*mood) : tr("Not sure");
}

QString TrackTableModel::text(const LibraryTrack& track, int column) const {
  const TrackTags& tags = track.track.tags;
  switch (column) {
    case kTitle:
      return toText(track.track.displayTitle());
    case kArtist:
      return toText(tags.artist);
    case kAlbum:
      return toText(tags.album);
    case kYear:
      return tags.year > 0 ? QString::number(tags.year) : QString();
    case kTime:
      return tags.durationSeconds > 0 ? timeText(tags.durationSeconds) : QString();
    case kEmotions:
      return stateOf(track) == State::Analyzed ? QString() : stateText(track);
    case kMood:
      return stateOf(track) == State::Analyzed ? stateText(track) : QString();
    default:
      break;
  }
  if (track.track.id == m_playing) return QStringLiteral("\u25B8");
  return track.track.problem.empty() ? QString() : QStringLiteral("!");
}

QVariant TrackTableModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const LibraryTrack& track = trackAt(index.row());
  const int column = index.column();
  switch (role) {
    case Qt::DisplayRole:
      return text(track, column);
    case Qt::ToolTipRole:
      if (!track.track.problem.empty()) return toText(track.track.problem);
      return column == kTitle ? QVariant(pathText(track.track.file)) : QVariant();
    case Qt::AccessibleTextRole:
      if (column == kEmotions || column == kMood) return stateText(track);
      if (column == kState && track.track.id == m_playing) return tr("playing");
      return text(track, column);
    case Qt::TextAlignmentRole:
      if (column == kYear || column == kTime) return QVariant(Qt::AlignRight | Qt::AlignVCenter);
      if (column == kState) return QVariant(Qt::AlignCenter);
      return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    default:
      return {};
  }
}

QVariant TrackTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  if (role == Qt::TextAlignmentRole)
    return QVariant((section == kYear || section == kTime ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
  if (role != Qt::DisplayRole) return {};
  switch (section) {
    case kTitle:
      return tr("Title");
    case kArtist:
      return tr("Artist");
    case kAlbum:
      return tr("Album");
    case kYear:
      return tr("Year");
    case kTime:
      return tr("Time");
    case kEmotions:
      return tr("Emotion over time");
    case kMood:
      return tr("Mood");
    default:
      return QString();
  }
}

Qt::ItemFlags TrackTableModel::flags(const QModelIndex& index) const {
  return QAbstractTableModel::flags(index) | (index.isValid() ? Qt::ItemIsDragEnabled : Qt::NoItemFlags);
}

QStringList TrackTableModel::mimeTypes() const { return {QStringLiteral("text/uri-list")}; }

QMimeData* TrackTableModel::mimeData(const QModelIndexList& indexes) const {
  QList<QUrl> urls;
  for (const QModelIndex& index : indexes)
    if (index.column() == kTitle)
      urls << QUrl::fromLocalFile(QFile::decodeName(trackAt(index.row()).track.file.c_str()));
  auto* data = new QMimeData;
  data->setUrls(urls);
  return data;
}

}  // namespace moodogram::ui

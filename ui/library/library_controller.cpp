// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/library_controller.h"

#include <QDateTime>
#include <algorithm>
#include <limits>
#include <utility>

#include "core/system/free_memory.h"

namespace moodogram::ui {
namespace {

using namespace std::chrono_literals;

constexpr auto kRecountInterval = 250ms;

// Work that is not begun without being asked for when models change.
constexpr double kLongWorkSeconds = 300;
constexpr double kLongSoundSeconds = 3 * 3600;  // where the speed of the model is not known

AnalysisRequest requestFor(const LibraryTrack& track, bool again, bool asked) {
  return {.trackId = track.track.id,
          .file = track.track.file,
          .durationSeconds = track.track.tags.durationSeconds,
          .force = again,
          .asked = asked};
}

}  // namespace

LibraryController::LibraryController(LibraryService& library, AnalysisService& analysis, QObject* parent)
    : QObject(parent), m_library(library), m_analysis(analysis) {
  m_recount.setSingleShot(true);
  m_recount.setInterval(kRecountInterval);
  connect(&m_recount, &QTimer::timeout, this, [this] {
    m_model.refillAfterAnalysis();
    recount();
    Q_EMIT countsChanged();
  });
  connect(&library, &LibraryService::snapshotLoaded, this, &LibraryController::prepare);
  connect(&analysis, &AnalysisService::fileStarted, &m_model, &TrackTableModel::setAnalyzing);
  connect(&analysis, &AnalysisService::fileAnalyzed, this, &LibraryController::onFileAnalyzed);
  connect(&analysis, &AnalysisService::runningChanged, this, [this](bool running) {
    if (running) {
      m_leftOut = 0;
      return;
    }
    m_model.setAnalyzing(0);
    // Not by the thread that analyses: it stands back behind all others, and they would have to wait for it.
    m_preparation.post(&returnFreeMemory);
  });
}

LibraryController::~LibraryController() { m_newest = std::numeric_limits<quint64>::max(); }

const ModelInfo* LibraryController::modelFor(Content content) const {
  if (content == Content::SoloVoice && m_voiceModel) return &*m_voiceModel;
  return m_mainModel ? &*m_mainModel : nullptr;
}

void LibraryController::setModel(const std::filesystem::path& choice) {
  m_analysis.setModel(choice);
  m_firstSnapshot = m_library.setModel(choice);
  m_modelIsNew = true;
  m_asksFirst = m_loaded;
  m_analyzed.clear();
}

void LibraryController::prepare(quint64 request, const std::shared_ptr<LibrarySnapshot>& snapshot) {
  if (request < m_firstSnapshot) return;
  m_newest = request;
  m_preparation.post([this, request, snapshot, sortColumn = m_model.sortColumn(), filtered = m_model.isFiltered()] {
    if (request < m_newest) return;
    auto tracks = std::make_shared<PreparedTracks>(prepareTracks(std::move(snapshot->tracks), sortColumn, filtered));
    m_replies.post([this, request, snapshot, tracks] { onPrepared(request, *snapshot, std::move(*tracks)); });
  });
}

void LibraryController::onPrepared(quint64 request, const LibrarySnapshot& snapshot, PreparedTracks tracks) {
  if (request < m_firstSnapshot) return;
  m_roots = snapshot.roots;
  m_mainModel = snapshot.model;
  m_voiceModel = snapshot.voiceModel;
  keepNewResults(tracks.tracks);
  std::erase_if(m_edits, [request](const Edit& edit) { return edit.request < request; });
  for (const Edit& edit : m_edits)
    for (const TrackId id : edit.ids)
      if (const auto found = tracks.byId.find(id); found != tracks.byId.end())
        edit.change(tracks.tracks.edit(found->second).track);
  auto old = std::make_shared<PreparedTracks>(m_model.exchangeTracks(std::move(tracks)));
  m_loaded = true;
  prepareTheRest(request);
  m_preparation.post([old = std::move(old)]() mutable {
    old.reset();
    returnFreeMemory();  // what two libraries needed for a moment
  });
  forgetRemovedTracks();
  recount();
  Q_EMIT libraryChanged();
  if (std::exchange(m_modelIsNew, false)) Q_EMIT modelChanged();
  const bool isHeld = std::exchange(m_asksFirst, false) && m_automatic && m_mainModel && holdLongAnalysis();
  if (m_automatic && m_mainModel && !isHeld) queueNewTracks();
}

/// Counts what has no result by the new choice of models, and where that is long, leaves it alone until it is asked
/// for.
bool LibraryController::holdLongAnalysis() {
  qint64 tracks = 0;
  double sound = 0;
  double work = 0;
  bool isKnown = true;
  for (const LibraryTrack& track : m_model.tracks()) {
    if (track.summary || !track.track.problem.empty() || track.track.isRemoved) continue;
    ++tracks;
    sound += track.track.tags.durationSeconds;
    const auto speed = m_speeds ? m_speeds(*modelFor(track.content)) : std::nullopt;
    isKnown = isKnown && speed;
    work += speed.value_or(0) * track.track.tags.durationSeconds;
  }
  if (isKnown ? work < kLongWorkSeconds : sound < kLongSoundSeconds) return false;
  for (const LibraryTrack& track : m_model.tracks())
    if (!track.summary) m_analysis.attempted().try_emplace(track.track.id, track.track.modifiedNs);
  Q_EMIT analysisOffered(tracks, isKnown ? std::optional(work) : std::nullopt);
  return true;
}

/// Results that came in while the snapshot was on its way are newer than it.
void LibraryController::keepNewResults(TrackList& tracks) const {
  for (std::size_t i = 0; i < tracks.size(); ++i) {
    const LibraryTrack& read = tracks[i];
    const LibraryTrack* known = m_model.find(read.track.id);
    if (read.summary || known == nullptr || !known->summary || !m_analyzed.contains(read.track.id)) continue;
    if (known->track.modifiedNs != read.track.modifiedNs || known->track.sizeBytes != read.track.sizeBytes) continue;
    LibraryTrack& track = tracks.edit(i);
    track.summary = known->summary;
    track.timelineTops = known->timelineTops;
    track.facts = known->facts;
    track.content = known->content;
    track.known = known->known;
    track.embedding = known->embedding;
  }
}

/// So that the first keystroke and the first sort by any column are as quick as the next.
void LibraryController::prepareTheRest(quint64 request) {
  const auto prepare = [this, request](auto make, auto use) {
    m_preparation.post([this, request, make, use, tracks = m_model.tracks()] {
      if (request < m_newest) return;
      m_replies.post([this, request, use, made = make(tracks)]() mutable {
        if (request == m_newest) use(std::move(made));  // else it may be of other tracks than those that are shown
      });
    });
  };
  if (!m_model.isFiltered())
    prepare(searchTextsOf, [this](std::vector<SearchText> texts) { m_model.setSearchTexts(std::move(texts)); });
  for (int column = 0; column < TrackColumns::kColumnCount; ++column) {
    if (trackColumn(column).sortText == nullptr || m_model.hasRanks(column)) continue;
    prepare([column](const TrackList& tracks) { return rankTexts(tracks, column); },
            [this, column](TextRanks ranks) { m_model.setRanks(column, std::move(ranks)); });
  }
}

void LibraryController::edit(quint64 request, const std::vector<TrackId>& ids, const Change& change) {
  m_edits.push_back({request, ids, change});
  m_model.edit(ids, change);
  Q_EMIT edited();
}

void LibraryController::setRating(const std::vector<TrackId>& ids, int rating) {
  edit(m_library.setRating(ids, rating), ids, [rating](Track& track) { track.rating = rating; });
}

void LibraryController::setRemoved(const std::vector<TrackId>& ids, bool removed) {
  if (removed) Q_EMIT aboutToRemove(ids);
  edit(m_library.setRemoved(ids, removed), ids, [removed](Track& track) { track.isRemoved = removed; });
  recount();
  Q_EMIT countsChanged();
}

void LibraryController::setCorrections(const std::vector<Correction>& corrections) {
  m_model.setCorrections(corrections);
  recount();
  Q_EMIT countsChanged();
}

void LibraryController::setRecordings(const std::vector<std::vector<std::string>>& contents) {
  m_library.saveRecordings(contents);
}

void LibraryController::countPlay(TrackId id) {
  const std::int64_t now = QDateTime::currentSecsSinceEpoch();
  edit(m_library.countPlay(id, now), {id}, [now](Track& track) {
    ++track.playCount;
    track.lastPlayedUnixSeconds = now;
  });
}

void LibraryController::forgetRemovedTracks() {
  std::unordered_set<TrackId> removed;
  for (const auto& [id, modifiedNs] : m_analysis.attempted())
    if (m_model.find(id) == nullptr) removed.insert(id);
  if (removed.empty()) return;
  m_analysis.forget(removed);
  for (const TrackId id : removed) m_analysis.attempted().erase(id);
}

void LibraryController::analyzeAll() {
  m_analysis.attempted().clear();
  queueNewTracks();
}

void LibraryController::queueNewTracks() {
  std::vector<AnalysisRequest> requests;
  for (const LibraryTrack& track : m_model.tracks()) {
    if (track.summary || !track.track.problem.empty() || track.track.isRemoved) continue;
    const auto [entry, isNew] = m_analysis.attempted().try_emplace(track.track.id, track.track.modifiedNs);
    if (!isNew && entry->second == track.track.modifiedNs) continue;
    entry->second = track.track.modifiedNs;
    requests.push_back(requestFor(track, false, false));
  }
  if (!requests.empty()) m_analysis.enqueue(requests);
}

void LibraryController::analyze(const std::vector<TrackId>& ids, bool again) {
  std::vector<AnalysisRequest> requests;
  for (const TrackId id : ids) {
    const LibraryTrack* track = m_model.find(id);
    if (track == nullptr) continue;
    m_analysis.attempted()[id] = track->track.modifiedNs;
    requests.push_back(requestFor(*track, again, true));
  }
  if (!requests.empty()) m_analysis.enqueue(requests);
  if (ids.empty()) return;
  // What the user asked for now comes before the rest of the library.
  m_analysis.prioritise(ids.front());
  m_analysis.preferNext(ids);
}

void LibraryController::retryProblems(const std::vector<TrackId>& ids) {
  const auto withProblem = [](const auto& tracks, const auto& trackOf) {
    std::vector<TrackId> found;
    for (const auto& entry : tracks)
      if (const LibraryTrack* track = trackOf(entry); track != nullptr && !track->track.problem.empty())
        found.push_back(track->track.id);
    return found;
  };
  std::vector<TrackId> chosen = withProblem(ids, [this](TrackId id) { return m_model.find(id); });
  if (chosen.empty()) chosen = withProblem(m_model.tracks(), [](const LibraryTrack& track) { return &track; });
  if (chosen.empty()) return;
  m_library.clearProblems(chosen);
  for (const TrackId id : chosen) m_model.setProblem(id, {});
  m_model.refillAfterAnalysis();
  recount();
  Q_EMIT countsChanged();
  analyze(chosen, false);
}

void LibraryController::cancelAnalysis() { m_analysis.cancel(); }

void LibraryController::onFileAnalyzed(const AnalyzedFile& result) {
  if (result.trackId == 0) return;
  if (!result.skipped.isEmpty()) {
    ++m_leftOut;
    if (!m_recount.isActive()) m_recount.start();
    return;
  }
  if (result.analysis) {
    m_analyzed.insert(result.trackId);
    m_model.setAnalysis(result.trackId, result.analysis->timeline, result.analysis->summary, result.content,
                        result.analysis->known, result.analysis->embedding);
  } else {
    m_model.setProblem(result.trackId, result.error.stored());
  }
  if (!m_recount.isActive()) m_recount.start();
  Q_EMIT trackAnalyzed(result.trackId);
}

void LibraryController::recount() {
  m_counts = countTracks(CorrectedTracks(m_model.tracks(), m_model.corrections()), m_roots, recentSince());
  m_outside = std::ranges::count_if(m_model.tracks(),
                                    [](const LibraryTrack& track) { return track.summary && isOutside(track.known); });
}

}  // namespace moodogram::ui

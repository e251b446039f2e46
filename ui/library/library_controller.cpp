// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/library_controller.h"

#include <algorithm>
#include <utility>

namespace moodogram::ui {
namespace {

using namespace std::chrono_literals;

constexpr auto kRecountInterval = 250ms;

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
  connect(
      &library, &LibraryService::snapshotLoaded, this,
      [this](quint64 request, const std::shared_ptr<LibrarySnapshot>& snapshot) { onSnapshot(request, *snapshot); });
  connect(&analysis, &AnalysisService::fileStarted, &m_model, &TrackTableModel::setAnalyzing);
  connect(&analysis, &AnalysisService::fileAnalyzed, this, &LibraryController::onFileAnalyzed);
  connect(&analysis, &AnalysisService::runningChanged, this, [this](bool running) {
    if (running)
      m_leftOut = 0;
    else
      m_model.setAnalyzing(0);
  });
}

const ModelInfo* LibraryController::modelFor(Content content) const {
  if (content == Content::SoloVoice && m_voiceModel) return &*m_voiceModel;
  return m_mainModel ? &*m_mainModel : nullptr;
}

void LibraryController::setModel(const std::filesystem::path& choice) {
  m_analysis.setModel(choice);
  m_firstSnapshot = m_library.setModel(choice);
  m_modelIsNew = true;
  m_attempted.clear();
  m_analyzed.clear();
}

void LibraryController::onSnapshot(quint64 request, LibrarySnapshot& snapshot) {
  if (request < m_firstSnapshot) return;
  m_roots = snapshot.roots;
  m_mainModel = snapshot.model;
  m_voiceModel = snapshot.voiceModel;
  // Results that came in while the snapshot was on its way are newer than it.
  for (LibraryTrack& track : snapshot.tracks) {
    const LibraryTrack* known = m_model.find(track.track.id);
    if (track.summary || known == nullptr || !known->summary || !m_analyzed.contains(track.track.id)) continue;
    if (known->track.modifiedNs != track.track.modifiedNs || known->track.sizeBytes != track.track.sizeBytes) continue;
    track.summary = known->summary;
    track.timelineTops = known->timelineTops;
    track.content = known->content;
    track.known = known->known;
  }
  m_model.setTracks(std::move(snapshot.tracks));
  m_loaded = true;
  forgetRemovedTracks();
  recount();
  Q_EMIT libraryChanged();
  if (std::exchange(m_modelIsNew, false)) Q_EMIT modelChanged();
  if (m_automatic && m_mainModel) queueNewTracks();
}

void LibraryController::forgetRemovedTracks() {
  std::unordered_set<TrackId> removed;
  for (const auto& [id, modifiedNs] : m_attempted)
    if (m_model.find(id) == nullptr) removed.insert(id);
  if (removed.empty()) return;
  m_analysis.forget(removed);
  for (const TrackId id : removed) m_attempted.erase(id);
}

bool LibraryController::isBelowRoot(TrackId id) const {
  const LibraryTrack* track = m_model.find(id);
  return track != nullptr && std::any_of(m_roots.begin(), m_roots.end(), [track](const LibraryRoot& root) {
           return LibrarySource{.kind = LibrarySource::Kind::Folder, .folder = root.folder}.contains(*track);
         });
}

void LibraryController::analyzeAll() {
  m_attempted.clear();
  queueNewTracks();
}

void LibraryController::queueNewTracks() {
  std::vector<AnalysisRequest> requests;
  for (const LibraryTrack& track : m_model.tracks()) {
    if (track.summary || !track.track.problem.empty()) continue;
    const auto [entry, isNew] = m_attempted.try_emplace(track.track.id, track.track.modifiedNs);
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
    m_attempted[id] = track->track.modifiedNs;
    requests.push_back(requestFor(*track, again, true));
  }
  if (!requests.empty()) m_analysis.enqueue(requests);
  // What the user asked for now comes before the rest of the library.
  for (auto id = ids.rbegin(); id != ids.rend(); ++id) m_analysis.prioritise(*id);
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
  if (!result.skipped.empty()) {
    ++m_leftOut;
    if (!m_recount.isActive()) m_recount.start();
    return;
  }
  if (result.analysis) {
    m_analyzed.insert(result.trackId);
    m_model.setAnalysis(result.trackId, result.analysis->timeline, result.analysis->summary, result.content,
                        result.analysis->known);
  } else {
    m_model.setProblem(result.trackId, result.error);
  }
  if (!m_recount.isActive()) m_recount.start();
  Q_EMIT trackAnalyzed(result.trackId);
}

void LibraryController::recount() { m_counts = countTracks(m_model.tracks(), m_roots, recentSince()); }

}  // namespace moodogram::ui

// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/selection_presenter.h"

#include "core/playlist/corrections.h"
#include "ui/bridge/library_service.h"
#include "ui/common/formatters.h"
#include "ui/common/message_text.h"
#include "ui/library/library_controller.h"
#include "ui/mood/mood_panel.h"
#include "ui/spectrogram/spectrogram_panel.h"

namespace moodogram::ui {
namespace {

constexpr int kSelectionDelayMs = 120;
constexpr int kLateMs = 200;  // sooner, what was shown before may stay: nobody reads it any more

/// Who speaks, and what it knows.
QString noteOf(const ModelInfo& model) {
  //: Who made the verdict; %1: name of a model
  const QString name = SelectionPresenter::tr("By the model %1.").arg(toText(model.name));
  if (model.data != "RAVDESS song") return name;
  return name + QLatin1Char(' ') +
         SelectionPresenter::tr("It learned from solo singing; about other music it is seldom sure.");
}

}  // namespace

ShownTrack shownTrackOf(const LibraryTrack& track) {
  return {track.track.id, toText(track.track.displayTitle()), toText(track.track.tags.artist), track.track.file};
}

SelectionPresenter::SelectionPresenter(LibraryController& controller, LibraryService& library,
                                       SpectrogramPanel& spectrogram, MoodPanel& mood, QObject* parent)
    : QObject(parent), m_controller(controller), m_library(library), m_spectrogram(spectrogram), m_mood(mood) {
  m_soon.setSingleShot(true);
  m_soon.setInterval(kSelectionDelayMs);
  connect(&m_soon, &QTimer::timeout, this, [this] { showNow(m_wanted); });
  m_late.setSingleShot(true);
  m_late.setInterval(kLateMs);
  connect(&m_late, &QTimer::timeout, this, [this] {
    if (const LibraryTrack* track = m_controller.model().find(m_shown))
      m_mood.showTrack(toText(track->track.displayTitle()), {});
  });
  connect(&library, &LibraryService::analysisLoaded, this, &SelectionPresenter::onAnalysisLoaded);
  connect(&controller, &LibraryController::trackAnalyzed, this, [this](TrackId id) {
    if (id == m_shown) reload();
  });
  connect(&controller, &LibraryController::modelChanged, this, [this] {
    if (m_shown != 0) reload();
  });
  connect(&controller, &LibraryController::libraryChanged, this, &SelectionPresenter::onLibraryChanged);
}

void SelectionPresenter::select(TrackId id) {
  m_wanted = id;
  m_soon.start();
}

void SelectionPresenter::showNow(TrackId id) {
  m_soon.stop();
  if (id == m_shown) return;
  const LibraryTrack* track = m_controller.model().find(id);
  if (track == nullptr) return;
  m_shown = id;
  m_file = track->track.file;
  m_timeline = {};
  m_analysis.reset();
  m_spectrogram.showTrack(shownTrackOf(*track));
  m_spectrogram.setTimeline({});
  Q_EMIT trackShown(id);
  m_late.start();
  reload();
}

void SelectionPresenter::reload() { m_request = m_library.loadAnalysis(m_shown); }

void SelectionPresenter::onAnalysisLoaded(quint64 request, TrackId id, const std::optional<StoredAnalysis>& analysis) {
  const LibraryTrack* track = m_controller.model().find(id);
  if (request != m_request || id != m_shown || track == nullptr) return;
  m_late.stop();
  m_analysis = analysis;
  if (const ModelInfo* model = m_controller.modelFor(track->content))
    m_spectrogram.setModel(model->file, toText(model->name));
  m_spectrogram.setTimeline(analysis ? analysis->timeline : EmotionTimeline{},
                            analysis ? analysis->known : std::nullopt);
  showMood();
}

void SelectionPresenter::showMood() {
  const LibraryTrack* track = m_controller.model().find(m_shown);
  if (track == nullptr) return;
  const QString title = toText(track->track.displayTitle());
  if (m_analysis) {
    const auto& corrections = m_controller.model().corrections();
    m_timeline = correctedTimeline(m_analysis->timeline, track->track, corrections);
    m_mood.showAnalysis(title, m_timeline, correctedSummary(m_analysis->summary, track->track, corrections));
    m_mood.setCorrection(m_controller.model().correctionNote(m_shown));
    const ModelInfo* model = m_controller.modelFor(track->content);
    m_mood.setModelNote(model != nullptr ? noteOf(*model) : QString());
    m_mood.setOutside(isOutside(m_analysis->known));
  } else {
    m_timeline = {};
    m_mood.showTrack(title,
                     track->track.problem.empty() ? tr("Not analysed yet") : storedMessageText(track->track.problem));
  }
  Q_EMIT timelineChanged(m_shown, m_timeline);
}

void SelectionPresenter::onLibraryChanged() {
  if (m_shown == 0) return;
  if (const LibraryTrack* track = m_controller.model().find(m_shown)) {
    if (track->track.file == m_file) return;
    m_file = track->track.file;  // moved or renamed: its old path leads nowhere
    m_spectrogram.showTrack(shownTrackOf(*track));
    return reload();
  }
  m_late.stop();
  m_shown = 0;
  m_timeline = {};
  m_analysis.reset();
  m_spectrogram.clear();
  m_mood.clear();
  Q_EMIT trackShown(0);
}

}  // namespace moodogram::ui

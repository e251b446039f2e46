// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/spectrogram_controller.h"

#include <algorithm>

#include "ui/bridge/library_service.h"
#include "ui/common/formatters.h"
#include "ui/library/library_controller.h"
#include "ui/library/track_table.h"
#include "ui/main_window/selection_presenter.h"
#include "ui/spectrogram/spectrogram_panel.h"

namespace moodogram::ui {

SpectrogramController::SpectrogramController(SpectrogramPanel& spectrogram, TrackTable& table,
                                             LibraryController& controller, LibraryService& library,
                                             SelectionPresenter& selection, QObject* parent)
    : QObject(parent),
      m_spectrogram(spectrogram),
      m_table(table),
      m_controller(controller),
      m_library(library),
      m_selection(selection) {
  connect(&table, &TrackTable::compareRequested, this, &SpectrogramController::compareTrack);
  connect(&spectrogram, &SpectrogramPanel::compareRequested, this, &SpectrogramController::compareFile);
  connect(&spectrogram, &SpectrogramPanel::swapRequested, this, &SpectrogramController::swap);
  connect(&library, &LibraryService::analysisLoaded, this, &SpectrogramController::onAnalysisLoaded);
  connect(&controller, &LibraryController::trackAnalyzed, this, [this](TrackId id) {
    if (id == m_spectrogram.comparedTrack().id) m_request = m_library.loadAnalysis(id);
  });
  connect(&controller, &LibraryController::modelChanged, this, [this] {
    const TrackId compared = m_spectrogram.comparedTrack().id;
    if (compared == 0) return;
    m_spectrogram.setComparedTimeline({});  // it was another model's
    m_request = m_library.loadAnalysis(compared);
  });
}

void SpectrogramController::compareTrack(TrackId id) {
  const LibraryTrack* track = m_controller.model().find(id);
  if (track == nullptr) return;
  m_spectrogram.compareWith(shownTrackOf(*track));
  m_request = m_library.loadAnalysis(id);
}

void SpectrogramController::compareFile(const std::filesystem::path& file) {
  const auto& tracks = m_controller.model().tracks();
  const auto known =
      std::find_if(tracks.begin(), tracks.end(), [&](const LibraryTrack& track) { return track.track.file == file; });
  if (known != tracks.end())
    compareTrack(known->track.id);
  else
    m_spectrogram.compareWith({0, pathText(file.filename()), pathText(file.parent_path()), file});
}

void SpectrogramController::swap() {
  const TrackId shown = m_spectrogram.shownTrack().id;
  const TrackId compared = m_spectrogram.comparedTrack().id;
  if (shown == 0 || compared == 0) return;
  m_table.setCurrentTrack(compared);
  m_selection.showNow(compared);
  compareTrack(shown);
}

void SpectrogramController::onAnalysisLoaded(quint64 request, TrackId id,
                                             const std::optional<StoredAnalysis>& analysis) {
  if (request == m_request && id == m_spectrogram.comparedTrack().id && analysis)
    m_spectrogram.setComparedTimeline(analysis->timeline);
}

}  // namespace moodogram::ui

// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Playlists in the window: side bar, editor, dialog, and what the user says about moods.
#include <QItemSelectionModel>
#include <QStackedWidget>
#include <algorithm>
#include <utility>

#include "ui/bridge/playlist_service.h"
#include "ui/common/message_strip.h"
#include "ui/library/library_actions.h"
#include "ui/library/side_bar.h"
#include "ui/library/track_selection.h"
#include "ui/main_window/main_actions.h"
#include "ui/main_window/main_window.h"
#include "ui/main_window/playback_controller.h"
#include "ui/main_window/selection_presenter.h"
#include "ui/mood/feedback_box.h"
#include "ui/mood/mood_panel.h"
#include "ui/playlist/playlist_controller.h"
#include "ui/playlist/playlist_editor.h"

namespace moodogram::ui {

void MainWindow::connectPlaylists() {
  m_actions->addPlaylists(*m_playlists);
  m_libraryActions->addKeysTo(m_editor->table());
  m_libraryActions->setPlaylistMenu(m_playlists->makeAddMenu(this, [this] { return m_selected->tracks(); }));
  const auto showFeedback = [this](TrackId id) {
    const LibraryTrack* track = m_controller->model().findShown(id);
    if (track != nullptr) m_mood->feedback().showTrack(clearMood(*track), m_playlists->correctionText(id));
  };
  const FeedbackBox& feedback = m_mood->feedback();
  connect(m_selection, &SelectionPresenter::trackShown, this, showFeedback);
  connect(m_selection, &SelectionPresenter::timelineChanged, this, showFeedback);
  connect(m_playlists, &PlaylistController::correctionsChanged, this, [this, showFeedback] {
    m_selection->showMood();
    m_editor->refresh();
    showFeedback(m_selection->shownTrack());
  });
  connect(&feedback, &FeedbackBox::corrected, this, [this](Emotion emotion, bool isDenial) {
    m_playlists->correct(m_selection->shownTrack(), emotion, isDenial);
  });
  connect(&feedback, &FeedbackBox::takenBack, this,
          [this] { m_playlists->takeBackCorrections(m_selection->shownTrack()); });
  connect(&feedback, &FeedbackBox::moreLikeThisRequested, this,
          [this] { m_playlists->openLike({m_selection->shownTrack()}); });
  connect(&feedback, &FeedbackBox::pathRequested, this,
          [this](Emotion to) { m_playlists->openPath(m_selection->shownTrack(), to); });
  connect(m_playlists, &PlaylistController::done, m_messages, &MessageStrip::showSuccess);
  connect(m_playlists, &PlaylistController::failed, this, &MainWindow::showMessage);
  connect(m_playlists, &PlaylistController::playRequested, m_playback, &PlaybackController::playFromList);
  connect(m_playlists, &PlaylistController::playedListChanged, m_playback, &PlaybackController::changeList);
  const auto showPlaying = [this] {
    const TrackId current = m_playback->currentTrack();
    m_playlists->showPlaying(current, m_playback->order().placeInList(current));
  };
  connect(m_playback, &PlaybackController::currentChanged, this, showPlaying);
  connect(&m_playback->order(), &PlayOrder::changed, this, showPlaying);
  connect(m_playlists, &PlaylistController::shownChanged, this, [this](PlaylistId id) {
    m_lists->setCurrentIndex(id == 0 ? 0 : 1);
    m_selected->showPlaylist(id != 0);
  });
  connect(
      m_playlists, &PlaylistController::unknownFiles, this, [this](const std::vector<std::filesystem::path>& files) {
        if (!m_messages->isOffered(tr("Add to Library"))) m_unknownFiles.clear();
        m_unknownFiles.insert(files.begin(), files.end());  // of all playlists that the offer is about
        m_messages->showOffer(
            tr("%Ln file(s) of the playlist are not in the library.", nullptr, static_cast<int>(m_unknownFiles.size())),
            tr("Add to Library"), [this] {
              addPaths({m_unknownFiles.begin(), m_unknownFiles.end()});
            });
      });
  const auto showEntry = [this](const QModelIndex& index) {
    const LibraryTrack* track = index.isValid() ? m_editor->model().trackAt(index.row()) : nullptr;
    if (track != nullptr) m_selection->select(track->track.id);
  };
  connect(&m_editor->table(), &QAbstractItemView::clicked, this, showEntry);
  connect(m_editor->table().selectionModel(), &QItemSelectionModel::currentRowChanged, this, showEntry);
}

/// Their entries are looked for in the library, so that has to be there.
void MainWindow::openPlaylists() {
  if (m_controller->isLoaded()) m_playlists->importFiles(std::exchange(m_playlistsToOpen, {}));
}

void MainWindow::openPlaylistDialog() {
  const LibrarySource source = m_sideBar->source();
  const auto& moods = m_controller->counts().library.moods;
  const auto most = static_cast<Emotion>(std::max_element(moods.begin(), moods.end()) - moods.begin());
  m_playlists->openForMood(source.kind == LibrarySource::Kind::Mood ? source.mood : most);
}

}  // namespace moodogram::ui

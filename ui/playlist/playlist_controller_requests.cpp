// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked of lists, and what the user says about moods.
#include <QDateTime>
#include <QPointer>
#include <QUndoStack>
#include <algorithm>

#include "core/base/error.h"
#include "core/playlist/corrections.h"
#include "ui/bridge/playlist_service.h"
#include "ui/common/formatters.h"
#include "ui/common/message_text.h"
#include "ui/library/library_controller.h"
#include "ui/playlist/entry_lists.h"
#include "ui/playlist/playlist_commands.h"
#include "ui/playlist/playlist_controller.h"
#include "ui/playlist/playlist_dialog.h"
#include "ui/playlist/smart_lists.h"

namespace moodogram::ui {
namespace {

constexpr std::size_t kMostExamples = 100;  ///< each track of the library is compared with all of them

}  // namespace

std::optional<MoodPath> PlaylistController::wantedPath(const StoredPlaylist& playlist) const {
  if (playlist.request.empty()) return std::nullopt;
  try {
    MoodPath path = parseListRequest(playlist.request).path;
    if (path.points().size() > 1) return path;
  } catch (const ConfigError&) {  // of a newer Moodogram; opening the dialog says so
  }
  return std::nullopt;
}

ListMaterial PlaylistController::material() const {
  ListMaterial material;
  material.tracks = m_controller.model().tracks();
  material.corrections = m_playlists.corrections();
  material.nowUnixSeconds = QDateTime::currentSecsSinceEpoch();
  return material;
}

PlaylistDialog* PlaylistController::openDialog() {
  auto* dialog = new PlaylistDialog(m_library, material(), &m_window);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  m_playlists.loadPages([shown = QPointer<PlaylistDialog>(dialog)](const std::vector<BookPage>& pages) {
    if (shown) shown->setPages(pages);
  });
  m_playlists.loadHistory([shown = QPointer<PlaylistDialog>(dialog)](const std::vector<StoredPlaylist>& history) {
    if (shown) shown->setHistory(history);
  });
  connect(dialog, &PlaylistDialog::playlistSaved, this,
          [this](const QString& file) { Q_EMIT done(tr("Playlist saved: %1").arg(file)); });
  connect(dialog, &PlaylistDialog::kept, this,
          [this](const NewPlaylist& playlist) { m_playlists.addToHistory(playlist); });
  connect(dialog, &PlaylistDialog::analysisRequested, &m_controller, &LibraryController::analyzeAll);
  dialog->open();
  return dialog;
}

void PlaylistController::openForMood(Emotion mood) {
  PlaylistDialog* dialog = openDialog();
  dialog->setMood(mood);
  connect(dialog, &PlaylistDialog::kept, this, &PlaylistController::create);
}

void PlaylistController::openLike(const std::vector<TrackId>& tracks) {
  PlaylistDialog* dialog = openDialog();
  dialog->setLike(someOf(tracks, kMostExamples));
  connect(dialog, &PlaylistDialog::kept, this, &PlaylistController::create);
}

void PlaylistController::openPath(TrackId from, Emotion to) {
  const LibraryTrack* track = m_controller.model().find(from);
  if (track == nullptr || !track->summary) return;
  PlaylistDialog* dialog = openDialog();
  ListRequest request = dialog->request();
  EmotionScores end;
  end[to] = 1;
  request.path = MoodPath({{0, *track->summary}, {1, end}});
  dialog->setRequest(request);
  connect(dialog, &PlaylistDialog::kept, this, &PlaylistController::create);
}

void PlaylistController::openShown() {
  const StoredPlaylist* playlist = m_playlists.find(m_shown);
  const Entries* entries = m_playlists.entries(m_shown);
  if (playlist == nullptr || entries == nullptr) return;
  ListRequest request;
  try {
    request = parseListRequest(playlist->request);
  } catch (const ConfigError& error) {
    return Q_EMIT failed(tr("What “%1” asks for cannot be read.").arg(toText(playlist->name)), errorText(error));
  }
  PlaylistDialog* dialog = openDialog();
  dialog->setStored(*playlist, *entries);
  dialog->setRequest(request);
  connect(dialog, &PlaylistDialog::kept, this, [this, before = *playlist, was = *entries](const NewPlaylist& after) {
    m_smart->forget(before.id);
    m_undoStack.push(new RequestCommand(m_playlists, before, was, after));
  });
}

void PlaylistController::correct(TrackId track, Emotion emotion, bool isDenial) {
  Correction correction;
  correction.track = track;
  correction.emotion = emotion;
  correction.isDenial = isDenial;
  correction.givenUnixSeconds = QDateTime::currentSecsSinceEpoch();
  m_undoStack.push(new CorrectionCommand(m_playlists, correction));
}

void PlaylistController::takeBackCorrections(TrackId track) {
  //: What can be undone, behind "Undo" in the menu
  m_undoStack.beginMacro(tr("take back what was said about the mood"));
  for (const Correction& correction : std::vector(m_playlists.corrections()))
    if (correction.track == track)
      m_undoStack.push(new CorrectionCommand(m_playlists, correction, CorrectionCommand::TakeBack{}));
  m_undoStack.endMacro();
}

QString PlaylistController::correctionText(TrackId track) const {
  const LibraryTrack* known = m_controller.model().find(track);
  return known == nullptr ? QString() : messageText(moodogram::correctionText(*known, m_playlists.corrections()));
}

}  // namespace moodogram::ui

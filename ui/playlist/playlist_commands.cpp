// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/playlist/playlist_commands.h"

#include <QCoreApplication>
#include <utility>

#include "ui/bridge/playlist_service.h"
#include "ui/common/emotion_style.h"
#include "ui/common/formatters.h"

namespace moodogram::ui {
namespace {

QString named(const char* source) { return QCoreApplication::translate("PlaylistCommands", source); }

QString nameOf(const PlaylistService& playlists, PlaylistId id) {
  const StoredPlaylist* playlist = playlists.find(id);
  return playlist == nullptr ? QString() : toText(playlist->name);
}

}  // namespace

EntriesCommand::EntriesCommand(PlaylistService& playlists, PlaylistId id, std::vector<StoredEntry> before,
                               std::vector<StoredEntry> after, const QString& text)
    : QUndoCommand(text), m_playlists(playlists), m_id(id), m_before(std::move(before)), m_after(std::move(after)) {}

void EntriesCommand::redo() { m_playlists.setEntries(m_id, m_after); }
void EntriesCommand::undo() { m_playlists.setEntries(m_id, m_before); }

CreatePlaylistCommand::CreatePlaylistCommand(PlaylistService& playlists, NewPlaylist playlist,
                                             std::function<void(PlaylistId)> created)
    : QUndoCommand(
          //: What can be undone, behind "Undo" in the menu
          named(QT_TRANSLATE_NOOP("PlaylistCommands", "new playlist “%1”"))
              .arg(withoutKeyMarks(toText(playlist.name)))),
      m_playlists(playlists),
      m_playlist(std::move(playlist)),
      m_created(std::move(created)) {}

void CreatePlaylistCommand::redo() {
  m_state->isUndone = false;
  if (!std::exchange(m_isFirst, false)) {
    if (m_state->id != 0) m_playlists.restore(m_state->id);
    return;
  }
  m_playlists.create(std::move(m_playlist),
                     [state = m_state, created = m_created, &playlists = m_playlists](PlaylistId id) {
                       state->id = id;
                       if (state->isUndone)
                         playlists.remove(id);
                       else if (created)
                         created(id);
                     });
}

void CreatePlaylistCommand::undo() {
  m_state->isUndone = true;
  if (m_state->id != 0) m_playlists.remove(m_state->id);
}

RemovePlaylistCommand::RemovePlaylistCommand(PlaylistService& playlists, PlaylistId id)
    : QUndoCommand(
          //: What can be undone, behind "Undo" in the menu
          named(QT_TRANSLATE_NOOP("PlaylistCommands", "delete playlist “%1”"))
              .arg(withoutKeyMarks(nameOf(playlists, id)))),
      m_playlists(playlists),
      m_id(id) {}

void RemovePlaylistCommand::redo() { m_playlists.remove(m_id); }
void RemovePlaylistCommand::undo() { m_playlists.restore(m_id); }

RenamePlaylistCommand::RenamePlaylistCommand(PlaylistService& playlists, PlaylistId id, QString name)
    //: What can be undone, behind "Undo" in the menu
    : QUndoCommand(named(QT_TRANSLATE_NOOP("PlaylistCommands", "rename playlist to “%1”")).arg(withoutKeyMarks(name))),
      m_playlists(playlists),
      m_id(id),
      m_before(nameOf(playlists, id)),
      m_after(std::move(name)) {}

void RenamePlaylistCommand::redo() { m_playlists.rename(m_id, m_after); }
void RenamePlaylistCommand::undo() { m_playlists.rename(m_id, m_before); }

RequestCommand::RequestCommand(PlaylistService& playlists, const StoredPlaylist& before,
                               std::vector<StoredEntry> entriesBefore, NewPlaylist after)
    : QUndoCommand(
          //: What can be undone, behind "Undo" in the menu
          named(QT_TRANSLATE_NOOP("PlaylistCommands", "change playlist “%1”"))
              .arg(withoutKeyMarks(toText(before.name)))),
      m_playlists(playlists),
      m_before(before),
      m_entriesBefore(std::move(entriesBefore)),
      m_after(std::move(after)) {}

void RequestCommand::redo() {
  m_playlists.replace(m_before.id, m_after.kind, m_after.request, m_after.entries);
  if (m_after.name != m_before.name) m_playlists.rename(m_before.id, toText(m_after.name));
}

void RequestCommand::undo() {
  m_playlists.replace(m_before.id, m_before.kind, m_before.request, m_entriesBefore);
  if (m_after.name != m_before.name) m_playlists.rename(m_before.id, toText(m_before.name));
}

OrderPlaylistsCommand::OrderPlaylistsCommand(PlaylistService& playlists, std::vector<PlaylistId> order)
    //: What can be undone, behind "Undo" in the menu
    : QUndoCommand(named(QT_TRANSLATE_NOOP("PlaylistCommands", "move playlist"))),
      m_playlists(playlists),
      m_after(std::move(order)) {
  for (const StoredPlaylist& playlist : playlists.playlists()) m_before.push_back(playlist.id);
}

void OrderPlaylistsCommand::redo() { m_playlists.setOrder(m_after); }
void OrderPlaylistsCommand::undo() { m_playlists.setOrder(m_before); }

CorrectionCommand::CorrectionCommand(PlaylistService& playlists, const Correction& correction)
    //: What can be undone, behind "Undo" in the menu
    : QUndoCommand((correction.isDenial ? named(QT_TRANSLATE_NOOP("PlaylistCommands", "say “not %1”"))
                                        //: What can be undone, behind "Undo" in the menu
                                        : named(QT_TRANSLATE_NOOP("PlaylistCommands", "say “%1”")))
                       .arg(emotionWord(correction.emotion))),
      m_playlists(playlists),
      m_state(std::make_shared<State>(State{correction})),
      m_adds(true) {}

CorrectionCommand::CorrectionCommand(PlaylistService& playlists, const Correction& correction, TakeBack)
    //: What can be undone, behind "Undo" in the menu
    : QUndoCommand(named(QT_TRANSLATE_NOOP("PlaylistCommands", "take back what was said about the mood"))),
      m_playlists(playlists),
      m_state(std::make_shared<State>(State{correction})),
      m_adds(false) {}

void CorrectionCommand::add() {
  m_state->isWanted = true;
  m_state->replaced.clear();
  const auto key = [](const Correction& said) {
    return std::tuple(said.track, said.beginSeconds, said.endSeconds, said.emotion);
  };
  for (const Correction& said : m_playlists.corrections())
    if (key(said) == key(m_state->correction) && said.id != m_state->correction.id) m_state->replaced.push_back(said);
  m_playlists.addCorrection(m_state->correction, [state = m_state, &playlists = m_playlists](const Correction& stored) {
    state->correction = stored;
    if (!state->isWanted) playlists.removeCorrection(stored.id);
  });
}

void CorrectionCommand::remove() {
  m_state->isWanted = false;
  if (m_state->correction.id != 0) m_playlists.removeCorrection(m_state->correction.id);
  for (const Correction& said : m_state->replaced) m_playlists.addCorrection(said);
}

void CorrectionCommand::redo() { m_adds ? add() : remove(); }
void CorrectionCommand::undo() { m_adds ? remove() : add(); }

}  // namespace moodogram::ui

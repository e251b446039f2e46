// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/playlist_service.h"

#include <algorithm>
#include <utility>

#include "core/playlist/playlist_book.h"
#include "ui/common/formatters.h"
#include "ui/common/message_text.h"

namespace moodogram::ui {

/// What the worker keeps open. Used in its thread only.
struct PlaylistService::Connection {
  std::filesystem::path libraryFile;
  std::unique_ptr<PlaylistStore> store;

  PlaylistStore& get() {
    if (!store) store = std::make_unique<PlaylistStore>(libraryFile);
    return *store;
  }
};

PlaylistService::PlaylistService(std::filesystem::path libraryFile, QObject* parent)
    : QObject(parent),
      m_connection(std::make_unique<Connection>(Connection{std::move(libraryFile), nullptr})),
      m_thread(QStringLiteral("playlists")) {
  // What was deleted in an earlier run of the program can no longer be undone.
  ask([](PlaylistStore& store) {
    store.forgetRemoved();
    return Answer();
  });
}

PlaylistService::~PlaylistService() = default;

void PlaylistService::ask(std::function<Answer(PlaylistStore&)> work, AfterFailure afterFailure) {
  m_thread.post([this, work = std::move(work), afterFailure] {
    try {
      if (Answer answer = work(m_connection->get())) m_replies.post(std::move(answer));
    } catch (const std::exception& error) {
      m_replies.post([this, message = messageOf(error), afterFailure] {
        const bool readsAgain = afterFailure == AfterFailure::ReadAgain;
        if (readsAgain) m_edits.clear();  // what could not be stored is not to be shown as if it were
        Q_EMIT failed(messageText(message));
        if (readsAgain) load();
      });
    }
  });
}

void PlaylistService::change(std::function<Answer(PlaylistStore&)> work) {
  ask(
      [this, work = std::move(work)](PlaylistStore& store) -> Answer {
        Answer answer = work(store);
        return [this, playlists = store.playlists(), answer = std::move(answer)] {
          showLists(playlists);
          if (answer) answer();
        };
      },
      AfterFailure::ReadAgain);
}

void PlaylistService::changeCorrections(std::function<Answer(PlaylistStore&)> work) {
  ask(
      [this, work = std::move(work)](PlaylistStore& store) -> Answer {
        Answer answer = work(store);
        return [this, corrections = store.corrections(), answer = std::move(answer)] {
          showCorrections(corrections);
          if (answer) answer();
        };
      },
      AfterFailure::ReadAgain);
}

void PlaylistService::showLists(std::vector<StoredPlaylist> playlists) {
  m_playlists = std::move(playlists);
  Q_EMIT listsChanged();
}

void PlaylistService::showCorrections(std::vector<Correction> corrections) {
  m_corrections = std::move(corrections);
  Q_EMIT correctionsChanged();
}

void PlaylistService::load() {
  ask([this](PlaylistStore& store) -> Answer {
    return [this, playlists = store.playlists()] { showLists(playlists); };
  });
  ask([this](PlaylistStore& store) -> Answer {
    return [this, corrections = store.corrections()] { showCorrections(corrections); };
  });
  for (const auto& [id, entries] : m_entries) readEntries(id);
}

const StoredPlaylist* PlaylistService::find(PlaylistId id) const {
  const auto found = std::ranges::find(m_playlists, id, &StoredPlaylist::id);
  return found == m_playlists.end() ? nullptr : &*found;
}

const std::vector<StoredEntry>* PlaylistService::entries(PlaylistId id) {
  if (const auto found = m_entries.find(id); found != m_entries.end()) return &found->second;
  readEntries(id);
  return nullptr;
}

void PlaylistService::readEntries(PlaylistId id) {
  ask([this, id](PlaylistStore& store) -> Answer {
    return [this, id, entries = store.entries(id)] {
      const auto known = m_entries.find(id);
      if (m_edits[id] > 0 || (known != m_entries.end() && known->second == entries)) return;  // newer here, or the same
      m_entries[id] = entries;
      Q_EMIT entriesChanged(id);
    };
  });
}

void PlaylistService::create(NewPlaylist playlist, std::function<void(PlaylistId)> created) {
  change([playlist = std::move(playlist), created = std::move(created)](PlaylistStore& store) -> Answer {
    const PlaylistId id = store.create(playlist).id;
    return [id, created] {
      if (created) created(id);
    };
  });
}

void PlaylistService::rename(PlaylistId id, const QString& name) {
  change([id, name = name.toStdString()](PlaylistStore& store) {
    renamePlaylist(store, id, name);  // with the references to it
    return Answer();
  });
}

void PlaylistService::setEntries(PlaylistId id, std::vector<StoredEntry> entries) {
  changeEntries(id, std::move(entries), [id](PlaylistStore& store, const std::vector<StoredEntry>& stored) {
    store.replaceEntries(id, stored);
  });
}

void PlaylistService::replace(PlaylistId id, PlaylistKind kind, std::string request, std::vector<StoredEntry> entries) {
  changeEntries(id, std::move(entries),
                [id, kind, request = std::move(request)](PlaylistStore& store, const std::vector<StoredEntry>& stored) {
                  store.replace(id, kind, request, stored);
                });
}

void PlaylistService::changeEntries(PlaylistId id, std::vector<StoredEntry> entries,
                                    std::function<void(PlaylistStore&, const std::vector<StoredEntry>&)> store) {
  ++m_edits[id];
  change([this, id, entries, storeThem = std::move(store)](PlaylistStore& opened) -> Answer {
    storeThem(opened, entries);
    return [this, id] {
      if (int& edits = m_edits[id]; edits > 0) --edits;
    };
  });
  const auto list = std::ranges::find(m_playlists, id, &StoredPlaylist::id);
  if (list != m_playlists.end()) list->entryCount = static_cast<std::int64_t>(entries.size());
  m_entries[id] = std::move(entries);
  Q_EMIT entriesChanged(id);
}

void PlaylistService::remove(PlaylistId id) {
  change([id](PlaylistStore& store) {
    store.remove(id);
    return Answer();
  });
}

void PlaylistService::restore(PlaylistId id) {
  change([id](PlaylistStore& store) {
    store.restore(id);
    return Answer();
  });
}

void PlaylistService::setOrder(std::vector<PlaylistId> ids) {
  change([ids = std::move(ids)](PlaylistStore& store) {
    store.setOrder(ids);
    return Answer();
  });
}

void PlaylistService::addToHistory(NewPlaylist playlist) {
  ask([playlist = std::move(playlist)](PlaylistStore& store) {
    store.addToHistory(playlist);
    return Answer();
  });
}

void PlaylistService::loadHistory(std::function<void(std::vector<StoredPlaylist>)> loaded) {
  ask([loaded = std::move(loaded)](PlaylistStore& store) -> Answer {
    return [loaded, history = store.history()] { loaded(history); };
  });
}

void PlaylistService::loadEntries(PlaylistId id, std::function<void(std::vector<StoredEntry>)> loaded) {
  ask([id, loaded = std::move(loaded)](PlaylistStore& store) -> Answer {
    return [loaded, entries = store.entries(id)] { loaded(entries); };
  });
}

void PlaylistService::loadPages(std::function<void(std::vector<BookPage>)> loaded) {
  ask([loaded = std::move(loaded)](PlaylistStore& store) -> Answer {
    return [loaded, pages = readPages(store)] { loaded(pages); };
  });
}

void PlaylistService::addCorrection(Correction correction, std::function<void(Correction)> added) {
  changeCorrections([correction = std::move(correction), added = std::move(added)](PlaylistStore& store) -> Answer {
    const Correction stored = store.addCorrection(correction);
    return [stored, added] {
      if (added) added(stored);
    };
  });
}

void PlaylistService::removeCorrection(CorrectionId id) {
  changeCorrections([id](PlaylistStore& store) {
    store.removeCorrection(id);
    return Answer();
  });
}

void PlaylistService::release(std::function<void()> released) {
  m_thread.post([this, released = std::move(released)] {
    m_connection->store.reset();
    m_replies.post(released);
  });
}

}  // namespace moodogram::ui

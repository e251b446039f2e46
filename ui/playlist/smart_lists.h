// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/library/playlist_store.h"
#include "ui/bridge/background_job.h"
#include "ui/playlist/list_preview.h"

namespace moodogram::ui {

class PlaylistService;

/// Answers the requests of smart playlists anew, in a thread of its own, a moment after something has changed, and
/// every hour where they ask how long ago something was. An answer that is another one than before becomes the list's
/// entries.
class SmartLists : public QObject {
  Q_OBJECT

 public:
  using Material = std::function<std::optional<ListMaterial>()>;

  /// material(): the library as it is now; nullopt: it has not been read yet, and the lists keep their answers.
  SmartLists(PlaylistService& playlists, Material material, QObject* parent = nullptr);

  /// Soon: many changes at once are one.
  void updateSoon();
  /// The same for changes that come one after the other for hours, as those of an analysis.
  void updateLater();
  /// Its entries have been set by somebody else.
  void forget(PlaylistId id) { m_answers.erase(id); }

 private:
  using Entries = std::vector<StoredEntry>;
  void update();
  void take(const std::map<std::string, Entries>& answers);

  PlaylistService& m_playlists;
  Material m_material;
  std::map<PlaylistId, Entries> m_answers;  ///< as they were stored
  QTimer m_soon;
  QTimer m_later;
  QTimer m_ages;
  BackgroundJob m_job;
};

}  // namespace moodogram::ui

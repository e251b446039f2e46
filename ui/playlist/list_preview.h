// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <memory>
#include <stop_token>
#include <vector>

#include "core/playlist/playlist_book.h"
#include "ui/bridge/background_job.h"

namespace moodogram::ui {

/// What lists are made of: a library, as it is at some moment.
struct ListMaterial {
  TrackList tracks{};
  std::vector<Correction> corrections{};
  std::vector<BookPage> pages{};  ///< the stored playlists, for rules that refer to them
  std::int64_t nowUnixSeconds = 0;
  std::shared_ptr<const std::vector<SearchText>> texts{};  ///< made where they are needed

  /// Must outlive these.
  ListInputs inputs(const std::stop_token& stop) const;
};

/// Makes the list of a request in a thread of its own, and makes one that follows a path better as long as nothing else
/// is asked for (two seconds at most). Only the answer to the last request is heard.
class ListPreview : public QObject {
  Q_OBJECT

 public:
  explicit ListPreview(ListMaterial material, QObject* parent = nullptr);

  const ListMaterial& material() const { return m_material; }
  void setPages(std::vector<BookPage> pages) { m_material.pages = std::move(pages); }
  void ask(const ListRequest& request, const std::vector<ListLock>& locks);

 Q_SIGNALS:
  void answered(const moodogram::Playlist& playlist);
  /// The request cannot be answered; the message says why.
  void refused(QString message);

 private:
  void improve(Playlist playlist, const ListRequest& request, const std::vector<ListLock>& locks);

  ListMaterial m_material;
  BackgroundJob m_job;
};

}  // namespace moodogram::ui

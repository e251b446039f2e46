// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/playlist/smart_lists.h"

#include <algorithm>
#include <utility>

#include "core/base/error.h"
#include "core/playlist/playlist_book.h"
#include "ui/bridge/playlist_service.h"

namespace moodogram::ui {
namespace {

constexpr int kDelayMs = 1200;
constexpr int kLaterMs = 20'000;
constexpr int kAgesMs = 3'600'000;  ///< the finest age that rules can name is an hour

bool asksAboutAge(const StoredPlaylist& playlist) {
  if (playlist.kind != PlaylistKind::Smart) return false;
  try {
    return moodogram::asksAboutAge(parseListRequest(playlist.request).rules);
  } catch (const ConfigError&) {  // of a newer Moodogram
    return false;
  }
}

}  // namespace

SmartLists::SmartLists(PlaylistService& playlists, Material material, QObject* parent)
    : QObject(parent),
      m_playlists(playlists),
      m_material(std::move(material)),
      m_ages(this),
      m_job(QStringLiteral("smart playlists")) {
  m_soon.setSingleShot(true);
  m_soon.setInterval(kDelayMs);
  m_later.setSingleShot(true);
  m_later.setInterval(kLaterMs);
  m_ages.setObjectName(QStringLiteral("smartListAges"));
  m_ages.start(kAgesMs);
  connect(&m_ages, &QTimer::timeout, this, [this] {
    if (std::ranges::any_of(m_playlists.playlists(), asksAboutAge)) updateSoon();
  });
  connect(&m_soon, &QTimer::timeout, this, &SmartLists::update);
  connect(&m_later, &QTimer::timeout, this, &SmartLists::update);
}

void SmartLists::updateSoon() {
  m_later.stop();
  if (!m_soon.isActive()) m_soon.start();
}

void SmartLists::updateLater() {
  if (!m_soon.isActive() && !m_later.isActive()) m_later.start();
}

void SmartLists::update() {
  const auto isSmart = [](const StoredPlaylist& playlist) { return playlist.kind == PlaylistKind::Smart; };
  if (!std::ranges::any_of(m_playlists.playlists(), isSmart)) return;
  m_playlists.loadPages([this](std::vector<BookPage> pages) {
    std::optional<ListMaterial> made = m_material();
    if (!made) return;
    made->pages = std::move(pages);
    m_job.start([this, made = *std::move(made)](const std::stop_token& stop, const ProgressCallback&) {
      PlaylistBook book(made.pages, made.inputs(stop));
      std::map<std::string, Entries> answers;
      for (const BookPage& page : made.pages) {
        throwIfStopped(stop);
        if (page.kind != PlaylistKind::Smart) continue;
        try {
          answers[page.name] = storedEntries(book.answerOf(page.name), made.tracks);
        } catch (const ConfigError&) {  // it keeps its last answer; its dialog says what is wrong
        }
      }
      return [this, answers = std::move(answers)] { take(answers); };
    });
  });
}

void SmartLists::take(const std::map<std::string, Entries>& answers) {
  for (const StoredPlaylist& playlist : std::vector(m_playlists.playlists())) {
    const auto answer = answers.find(playlist.name);
    if (playlist.kind != PlaylistKind::Smart || answer == answers.end()) continue;
    Entries& known = m_answers[playlist.id];
    if (known == answer->second && playlist.entryCount == std::ssize(known)) continue;
    known = answer->second;
    m_playlists.setEntries(playlist.id, known);
  }
}

}  // namespace moodogram::ui

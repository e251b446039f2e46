// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/playlist/playlist_copies.h"

#include <fstream>
#include <iterator>
#include <system_error>
#include <utility>

#include "ui/bridge/library_service.h"
#include "ui/bridge/playlist_service.h"
#include "ui/common/formatters.h"
#include "ui/playlist/save_dialog.h"

namespace moodogram::ui {
namespace fs = std::filesystem;
namespace {

constexpr int kDelayMs = 800;
constexpr const char* kMark = "copy of a playlist, written anew when that changes";

fs::path fileOf(const fs::path& folder, const QString& name) { return folder / toPath(name + QStringLiteral(".m3u8")); }

/// Copies of earlier versions have no mark. One that nobody has changed since may be replaced.
bool saysTheSame(const fs::path& file, const PlaylistContents& contents) {
  const std::string text = playlistText(PlaylistFormat::M3u, contents, file.parent_path());
  std::error_code error;
  if (fs::file_size(file, error) != text.size() || error) return false;
  std::ifstream stream(file, std::ios::binary);
  return text == std::string{std::istreambuf_iterator<char>(stream), {}};
}

bool isOfAnother(const fs::path& file, const std::optional<PlaylistContents>& contents) {
  std::error_code ignored;
  if (!fs::exists(fs::symlink_status(file, ignored)) || hasMark(file, kMark)) return false;
  return !contents || !saysTheSame(file, *contents);
}

}  // namespace

PlaylistCopies::PlaylistCopies(PlaylistService& playlists, LibraryService& library, Contents contents, QObject* parent)
    : QObject(parent),
      m_playlists(playlists),
      m_library(library),
      m_contents(std::move(contents)),
      m_look(QStringLiteral("playlist copies")) {
  m_soon.setSingleShot(true);
  m_soon.setInterval(kDelayMs);
  connect(&m_soon, &QTimer::timeout, this, &PlaylistCopies::writeChanged);
  connect(&playlists, &PlaylistService::entriesChanged, this, &PlaylistCopies::writeSoon);
  connect(&playlists, &PlaylistService::listsChanged, this, [this] {
    for (const StoredPlaylist& playlist : m_playlists.playlists())
      if (std::exchange(m_listNames[playlist.id], playlist.name) != playlist.name) writeSoon(playlist.id);
  });
  connect(&library, &LibraryService::playlistSaved, this, [this](quint64 request) { m_pending.erase(request); });
  connect(&library, &LibraryService::failed, this, [this](quint64 request) {
    if (const auto copy = m_pending.extract(request)) m_toWrite.insert(copy.mapped());  // with the next that changes
  });
}

void PlaylistCopies::setFolder(const fs::path& folder) {
  m_folder = folder;
  if (folder.empty()) return;
  for (const StoredPlaylist& playlist : m_playlists.playlists()) writeSoon(playlist.id);
}

void PlaylistCopies::writeSoon(PlaylistId id) {
  m_toWrite.insert(id);
  m_soon.start();
}

std::vector<PlaylistCopies::Copy> PlaylistCopies::named(std::vector<Copy> copies, const fs::path& folder) {
  std::set<QString> taken;  // names that differ may have the same file name
  for (Copy& copy : copies) {
    const QString name = copy.name;
    for (int number = 2;
         taken.contains(copy.name.toCaseFolded()) || isOfAnother(fileOf(folder, copy.name), copy.contents); ++number)
      copy.name = QStringLiteral("%1 (%2)").arg(name).arg(number);
    taken.insert(copy.name.toCaseFolded());
  }
  return copies;
}

/// All lists, because they must not have each other's names. What is being looked at is due again: it was not written.
std::vector<PlaylistCopies::Copy> PlaylistCopies::due() {
  m_toWrite.insert(m_looking.begin(), m_looking.end());
  std::vector<Copy> copies;
  if (m_folder.empty()) return copies;
  for (const StoredPlaylist& playlist : m_playlists.playlists()) {
    Copy& copy = copies.emplace_back();
    copy.list = playlist.id;
    copy.name = playlistFileName(toText(playlist.name));
    if (m_toWrite.contains(playlist.id)) copy.contents = m_contents(playlist.id);
  }
  return copies;
}

void PlaylistCopies::writeChanged() {
  std::vector<Copy> copies = due();
  m_looking = std::exchange(m_toWrite, {});
  if (m_folder.empty()) return m_looking.clear();
  m_look.start([this, copies = std::move(copies), folder = m_folder](const std::stop_token&, const ProgressCallback&) {
    return [this, copies = named(copies, folder), folder] {
      m_looking.clear();
      if (folder == m_folder) write(copies);
    };
  });
}

void PlaylistCopies::writeDue() {
  m_soon.stop();
  m_look.cancel();
  const std::vector<Copy> copies = due();
  const bool isAny = !std::exchange(m_toWrite, {}).empty();
  m_looking.clear();
  if (isAny && !m_folder.empty()) write(named(copies, m_folder));
}

void PlaylistCopies::write(const std::vector<Copy>& copies) {
  for (const Copy& copy : copies) {
    if (!copy.contents) continue;
    PlaylistContents contents = *copy.contents;
    contents.mark = kMark;
    m_pending[m_library.savePlaylist(fileOf(m_folder, copy.name), std::move(contents))] = copy.list;
  }
}

}  // namespace moodogram::ui

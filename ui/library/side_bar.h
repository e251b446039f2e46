// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <cstdint>
#include <vector>

#include "core/library/track.h"
#include "ui/bridge/library_service.h"
#include "ui/common/mood_counts.h"
#include "ui/library/library_source.h"

class QListWidget;
class QListWidgetItem;

namespace moodogram::ui {

/// Tracks added since then (Unix seconds) are "recently added".
std::int64_t recentSince();

/// Counts of what the sidebar lists.
struct SideBarCounts {
  MoodCounts library;
  qint64 recent = 0;
  qint64 problems = 0;
  std::vector<MoodCounts> folders;  ///< of the roots, in their order
};
SideBarCounts countTracks(const std::vector<LibraryTrack>& tracks, const std::vector<LibraryRoot>& roots,
                          std::int64_t since);

/// The list on the left: parts of the library, moods, folders, each with its number of tracks.
class SideBar : public QWidget {
  Q_OBJECT

 public:
  explicit SideBar(QWidget* parent = nullptr);

  void setRoots(const std::vector<LibraryRoot>& roots);
  void setCounts(const SideBarCounts& counts);
  LibrarySource source() const;
  /// Chooses the entry; the whole library if there is none such.
  void setSource(const LibrarySource& source);

 Q_SIGNALS:
  void sourceChanged(moodogram::ui::LibrarySource source);
  void removeFolderRequested(std::filesystem::path folder);

 private:
  void addHeading(const QString& text);
  void addEntry(const QString& glyph, const QString& text, const LibrarySource& source, const QString& toolTip = {});
  void rebuild();
  void showFolderMenu(const QPoint& position);

  QListWidget* m_list;
  std::vector<LibraryRoot> m_roots;
  std::vector<LibrarySource> m_sources;  ///< of the entries, in their order
};

}  // namespace moodogram::ui

// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <filesystem>
#include <vector>

#include "ui/bridge/library_service.h"

class QMenu;
class QSettings;

namespace moodogram::ui {

/// A menu of the folders that were added last, those that have been removed since among them.
class RecentFolders : public QObject {
  Q_OBJECT

 public:
  explicit RecentFolders(QMenu& menu);

  /// The folders of the library as they are now: those that are new come first.
  void note(const std::vector<LibraryRoot>& roots);
  void save(QSettings& settings) const;
  void restore(const QSettings& settings);

 Q_SIGNALS:
  void chosen(std::filesystem::path folder);

 private:
  void fill();

  QMenu& m_menu;
  std::vector<std::filesystem::path> m_folders;  ///< the newest first
  std::vector<std::filesystem::path> m_noted;    ///< the library's, when it was looked at last
};

}  // namespace moodogram::ui

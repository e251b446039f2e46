// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <array>
#include <filesystem>
#include <vector>

#include "core/export/timeline_formats.h"
#include "core/library/track.h"
#include "ui/bridge/background_job.h"

class QAction;
class QMenu;
class QProgressDialog;
class QWidget;

namespace moodogram::ui {

class LibraryController;
class LibraryService;
class MoodTagsDialog;
class TrackSelection;

/// Moods on their way out of the library and in again: files for other programs, all analyses in one file, tags. The
/// actions for menus, and carrying them out.
class LibraryTransfers : public QObject {
  Q_OBJECT

 public:
  LibraryTransfers(LibraryController& controller, LibraryService& library, TrackSelection& selection, QWidget& window);

  void addToFileMenu(QMenu& menu, QAction* before) const;

  std::array<QAction*, kTimelineFormats.size()> exportTimelines{};  ///< of the selected tracks, by format
  QAction *exportAnalyses, *importAnalyses, *writeMoodTags;

  // What the actions do when a file has been chosen.
  void exportTimelinesTo(TimelineFormat format, const std::filesystem::path& folder);
  void exportAnalysesTo(const std::filesystem::path& file);
  void importAnalysesFrom(const std::filesystem::path& file);

 Q_SIGNALS:
  /// A line for the user.
  void done(QString message);
  void failed(QString message, QString details);

 private:
  QAction* add(const char* name, const QString& text);
  void enable();
  void askForFolder(TimelineFormat format);
  void askForExport();
  void askForImport();
  void openMoodTags();
  void run(const QString& what, BackgroundJob::Work work);
  std::vector<const LibraryTrack*> selected() const;

  LibraryController& m_controller;
  LibraryService& m_library;
  TrackSelection& m_selection;
  QWidget& m_window;
  QMenu* m_timelines;
  QPointer<QProgressDialog> m_progress;
  QPointer<MoodTagsDialog> m_moodTags;
  BackgroundJob m_job;
};

}  // namespace moodogram::ui

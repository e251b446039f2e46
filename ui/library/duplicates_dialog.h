// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <memory>
#include <vector>

#include "core/base/message.h"
#include "core/jobs/duplicates_job.h"
#include "ui/bridge/background_job.h"

class QLabel;
class QProgressBar;
class QPushButton;
class QTreeWidget;

namespace moodogram::ui {

/// Tracks that are the same recording, the one to keep first.
struct FoundDuplicates {
  std::vector<std::vector<Track>> groups;
  std::vector<std::vector<std::string>> contents;  ///< of the groups
  std::size_t notAnalyzed = 0;
  std::vector<Message> problems;
};

/// Recordings that are in the library more than once, found by their sound while the dialog is open. It shows and
/// proposes; files are never touched.
class DuplicatesDialog : public QDialog {
  Q_OBJECT

 public:
  explicit DuplicatesDialog(Fingerprinter fingerprint = fingerprintOf, QWidget* parent = nullptr);

  /// Begins a search among these.
  void search(TrackList tracks);

 Q_SIGNALS:
  /// The search is done: contents that are one recording.
  void recordingsFound(std::vector<std::vector<std::string>> contents);
  /// The user wants these out of the library. Their files stay.
  void removalRequested(std::vector<moodogram::TrackId> ids);
  void playRequested(moodogram::TrackId id);

 private:
  void onProgressed(qint64 done, qint64 total, const QString& what);
  void onFinished(const FoundDuplicates& found);
  void updateButtons();
  void removeSelected();
  void selectAllButBest();
  std::vector<TrackId> selectedIds() const;

  Fingerprinter m_fingerprint;
  QLabel* m_summary;
  QProgressBar* m_progress;
  QTreeWidget* m_tree;
  QPushButton* m_selectOthers;
  QPushButton* m_remove;
  BackgroundJob m_job{QStringLiteral("duplicates")};
};

}  // namespace moodogram::ui

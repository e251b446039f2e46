// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <memory>
#include <stop_token>
#include <vector>

#include "core/jobs/duplicates_job.h"
#include "ui/bridge/worker_thread.h"

namespace moodogram::ui {

/// Tracks that are the same recording, the one to keep first.
struct FoundDuplicates {
  std::vector<std::vector<Track>> groups;
  std::size_t notAnalyzed = 0;
  std::vector<std::string> problems;
};

/// Looks for duplicates in a thread of its own. Functions and signals belong to the GUI thread.
class DuplicateFinder : public QObject {
  Q_OBJECT

 public:
  explicit DuplicateFinder(Fingerprinter fingerprint = fingerprintOf, QObject* parent = nullptr);
  ~DuplicateFinder() override;  ///< cancels and waits

  /// Ends a search that is under way.
  void start(std::vector<LibraryTrack> tracks);
  /// Nothing more is reported.
  void cancel();

 Q_SIGNALS:
  void progressed(qint64 done, qint64 total, QString what);
  void finished(std::shared_ptr<const moodogram::ui::FoundDuplicates> found);

 private:
  Fingerprinter m_fingerprint;
  std::stop_source m_stop;
  quint64 m_search = 0;
  CallQueue m_replies;
  WorkerThread m_thread;  // after what it uses: it ends first
};

}  // namespace moodogram::ui

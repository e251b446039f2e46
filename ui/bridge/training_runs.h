// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QString>
#include <QTimer>
#include <filesystem>
#include <memory>
#include <vector>

#include "core/train/run_status.h"
#include "ui/bridge/worker_thread.h"

namespace moodogram::ui {

/// The runs in the user's folder, seen from the GUI thread. A training is a process of its own (moodogram-cli train)
/// in a session of its own, and its folder is all that connects it with the window: it goes on when the window is
/// closed, and a later one finds it again. Functions return at once; files are read and written in a thread.
class TrainingRuns : public QObject {
  Q_OBJECT

 public:
  using Statuses = std::shared_ptr<const std::vector<RunStatus>>;

  explicit TrainingRuns(QObject* parent = nullptr);
  ~TrainingRuns() override;

  /// The program that trains: $MOODOGRAM_CLI, else moodogram-cli beside this one.
  static QString trainer();
  /// What start() runs.
  static std::vector<std::string> argumentsFor(const std::filesystem::path& folder);

  /// Writes the configuration into the new folder and begins.
  void start(TrainConfig config, std::filesystem::path folder);
  /// Goes on with what was stopped, failed or crashed.
  void resume(std::filesystem::path folder);
  void setPaused(const RunStatus& run, bool paused);
  /// Saves the state and ends the process.
  void stop(const RunStatus& run);
  /// The final fit ends behind its epoch; the test, the card and the model follow.
  void finishNow(const RunStatus& run);
  /// Of a run whose process is gone: all of its folder.
  void remove(std::filesystem::path folder);
  void readLog(std::filesystem::path folder);

  /// Reads the folders now, and twice a second as long as something trains or somebody watches.
  void refresh();
  void setWatched(bool watched);
  /// As they were read last.
  const std::vector<RunStatus>& statuses() const { return *m_statuses; }

 Q_SIGNALS:
  void started(QString folder);
  /// Something that was asked for came to nothing.
  void failed(QString message);
  void changed();
  /// A run that was seen at work is so no more.
  void ended(moodogram::RunStatus run);
  void logRead(QString folder, QString text);

 private:
  void launch(const std::filesystem::path& folder, const std::vector<std::string>& arguments);
  void show(Statuses statuses);
  void signalTo(const RunStatus& run, std::initializer_list<int> signals);

  Statuses m_statuses = std::make_shared<const std::vector<RunStatus>>();
  QTimer m_timer;
  bool m_isReading = false;
  int m_watchers = 0;
  CallQueue m_replies;
  WorkerThread m_thread;  // after what it uses: it ends first
};

}  // namespace moodogram::ui

// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QTimer>
#include <filesystem>
#include <functional>
#include <memory>
#include <vector>

#include "core/system/process_identity.h"
#include "core/train/run_folder.h"
#include "core/train/run_status.h"
#include "ui/bridge/run_usage.h"
#include "ui/bridge/worker_thread.h"

class QProcess;

namespace moodogram::ui {

/// The runs in the user's folder, seen from the GUI thread. A training is a process of its own (moodogram-cli train or
/// crossval) in a session of its own, and its folder is all that connects it with the window: it goes on when the
/// window is closed, and a later one finds it again. Runs wait in a queue (core/train/run_queue.h) as long as others
/// are at work, and begin while a window is open. Functions return at once; files are read and written in a thread.
class TrainingRuns : public QObject {
  Q_OBJECT

 public:
  /// Training may take hours: what the user does meanwhile goes first.
  static constexpr int kNice = 5;
  static void letOthersGoFirst(QProcess& process);
  using Statuses = std::shared_ptr<const std::vector<RunStatus>>;
  using Kind = RunFolder::Kind;

  explicit TrainingRuns(QObject* parent = nullptr);
  ~TrainingRuns() override;

  /// The program that trains: $MOODOGRAM_CLI, else moodogram-cli beside this one.
  static QString trainer();
  /// What begins a run that start() was asked for.
  static std::vector<std::string> argumentsFor(const std::filesystem::path& folder, Kind kind);

  /// Writes the configuration into the new folder and begins, at once or when it is its turn.
  void start(TrainConfig config, Kind kind, std::filesystem::path folder);
  /// Goes on with what was stopped, failed or crashed, likewise.
  void resume(std::filesystem::path folder);
  /// Of one that waits: begins beside what is at work.
  void startNow(std::filesystem::path folder);
  void moveInQueue(std::filesystem::path folder, int places);
  void leaveQueue(std::filesystem::path folder);
  /// How many are at work at a time before others wait.
  int mostAtOnce() const { return m_mostAtOnce; }
  void setMostAtOnce(int most);
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
  /// As they were read last: those that wait first, the last of them on top, then the youngest.
  const std::vector<RunStatus>& statuses() const { return *m_statuses; }
  /// What a new run would have to wait for: those at work and those that wait, 0 where it would begin at once.
  int countAhead() const;
  /// Of the process of a run in the last minutes; empty: it was not seen at work.
  QVector<UsageSample> usage(const std::filesystem::path& folder) const;

 Q_SIGNALS:
  /// The folder of a run that start() was asked for is there: it has begun, or waits for its turn.
  void prepared(QString folder);
  void started(QString folder);
  /// Something that was asked for came to nothing.
  void failed(QString message);
  void changed();
  /// A run that was seen at work is so no more.
  void ended(moodogram::RunStatus run);
  void logRead(QString folder, QString text);

 private:
  struct Look;  ///< what a look at the folder found

  // In the thread.
  void launch(const std::filesystem::path& folder);
  void begin(const std::filesystem::path& folder);
  void beginDue();
  void change(std::function<void()> work);
  std::shared_ptr<const Look> look(const Statuses& known);

  void show(const Look& found);
  void signalTo(const RunStatus& run, std::initializer_list<ProcessSignal> signals);

  Statuses m_statuses = std::make_shared<const std::vector<RunStatus>>();
  RunUsages m_usages;
  UsageSampler m_sampler;  ///< the thread's
  QTimer m_timer;
  bool m_isReading = false;
  int m_watchers = 0;
  int m_mostAtOnce = 1;
  CallQueue m_replies;
  WorkerThread m_thread;  // after what it uses: it ends first
};

}  // namespace moodogram::ui

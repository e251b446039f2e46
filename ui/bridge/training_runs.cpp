// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/training_runs.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <algorithm>
#include <fstream>
#include <system_error>
#include <utility>

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/base/message.h"
#include "core/base/paths.h"
#include "core/system/path_bytes.h"
#include "core/system/thread_priority.h"
#include "core/train/run_folder.h"
#include "core/train/run_queue.h"
#include "core/train/train_command.h"
#include "ui/common/formatters.h"
#include "ui/common/message_text.h"

namespace moodogram::ui {
namespace fs = std::filesystem;
namespace {

constexpr int kRefreshMs = 500;

bool isAtWork(const RunStatus& run) { return run.process.has_value(); }

void requireTrainer() {
  const QString program = TrainingRuns::trainer();
  if (!QFileInfo(program).isExecutable())
    throw IoError(Message(MOODOGRAM_TEXT("Training",
                                         "Training needs the program moodogram-cli, which is not at %1. Install the "
                                         "package moodogram-cli, or reinstall Moodogram."),
                          program.toStdString()));
}

void sendSignals(const RunStatus& run, std::initializer_list<ProcessSignal> signals) {
  if (run.process)
    for (const ProcessSignal signal : signals) sendSignal(*run.process, signal);
}

}  // namespace

TrainingRuns::TrainingRuns(QObject* parent) : QObject(parent), m_thread(QStringLiteral("training runs")) {
  m_timer.setInterval(kRefreshMs);
  connect(&m_timer, &QTimer::timeout, this, &TrainingRuns::refresh);
}

TrainingRuns::~TrainingRuns() = default;

void TrainingRuns::letOthersGoFirst(QProcess& process) {
#ifdef Q_OS_UNIX
  process.setChildProcessModifier([] { lowerProcessPriority(kNice); });
#endif
}

QString TrainingRuns::trainer() {
  const QString chosen = qEnvironmentVariable("MOODOGRAM_CLI");
  return chosen.isEmpty() ? QDir(QCoreApplication::applicationDirPath()).filePath(QStringLiteral("moodogram-cli"))
                          : chosen;
}

namespace {

/// Of the command that makes runs of this kind.
template <typename Fill>
std::vector<std::string> commandOf(TrainingRuns::Kind kind, Fill fill) {
  const auto filled = [&](auto command) {
    fill(command);
    return command.arguments();
  };
  return kind == TrainingRuns::Kind::CrossValidation ? filled(CrossvalCommand()) : filled(TrainCommand());
}

}  // namespace

std::vector<std::string> TrainingRuns::argumentsFor(const fs::path& folder, Kind kind) {
  return commandOf(kind, [&](auto& command) {
    command.config.config = pathBytes(folder / "request.json");
    command.output = pathBytes(folder);
  });
}

void TrainingRuns::launch(const fs::path& folder) {
  const Kind kind = readRunStatus(folder).isCrossValidation ? Kind::CrossValidation : Kind::Training;
  const std::vector<std::string> arguments =
      RunFolder::isStarted(folder) ? commandOf(kind, [&](auto& command) { command.resume = pathBytes(folder); })
                                   : argumentsFor(folder, kind);
  requireTrainer();
  QProcess process;
  process.setProgram(trainer());
  QStringList list;
  for (const std::string& argument : arguments) list << fromPath(argument);
  process.setArguments(list);
  process.setStandardInputFile(QProcess::nullDevice());
  process.setStandardOutputFile(fromPath(folder / "output.txt"), QIODevice::Append);
  process.setStandardErrorFile(fromPath(folder / "output.txt"), QIODevice::Append);
  letOthersGoFirst(process);
  qint64 pid = 0;
  if (!process.startDetached(&pid))
    throw IoError(Message(MOODOGRAM_TEXT("Training", "Cannot start %1: %2."), trainer().toStdString(),
                          process.errorString().toStdString()));
  if (const auto identity = processOf(static_cast<int>(pid)))
    writeFileAtomically(folder / "trainer.json", processText(*identity));
  m_replies.post([this, name = fromPath(folder)] { Q_EMIT started(name); });
}

void TrainingRuns::begin(const fs::path& folder) {
  try {
    launch(folder);
  } catch (const std::exception& error) {  // the run says why, as if its program had
    std::ofstream(folder / "output.txt", std::ios::app) << "moodogram-cli: " << error.what() << "\n";
    throw;
  }
}

void TrainingRuns::beginDue() {
  beginDueRuns(userRunsFolder(), [this](const fs::path& folder) { begin(folder); });
}

void TrainingRuns::change(std::function<void()> work) {
  m_thread.post([this, work = std::move(work)] {
    try {
      work();
    } catch (const std::exception& error) {
      m_replies.post([this, message = messageOf(error)] { Q_EMIT failed(messageText(message)); });
    }
  });
  refresh();
}

void TrainingRuns::start(TrainConfig config, Kind kind, fs::path folder) {
  change([this, config = std::move(config), kind, folder = std::move(folder)] {
    try {
      requireTrainer();
      RunFolder::prepare(folder, kind, config);
      enqueue(folder);
      m_replies.post([this, name = fromPath(folder)] { Q_EMIT prepared(name); });
    } catch (...) {
      std::error_code ignored;
      if (folder.empty()) throw;
      for (const char* name : {"request.json", "run.json"}) fs::remove(folder / name, ignored);
      fs::remove(folder, ignored);
      throw;
    }
    beginDue();
  });
}

void TrainingRuns::resume(fs::path folder) {
  change([this, folder = std::move(folder)] {
    requireTrainer();
    enqueue(folder);
    beginDue();
  });
}

void TrainingRuns::startNow(fs::path folder) {
  change([this, folder = std::move(folder)] { beginQueuedRun(folder, [this](const fs::path& run) { begin(run); }); });
}

void TrainingRuns::moveInQueue(fs::path folder, int places) {
  change([folder = std::move(folder), places] { moodogram::moveInQueue(folder, places); });
}

void TrainingRuns::leaveQueue(fs::path folder) {
  change([folder = std::move(folder)] { moodogram::leaveQueue(folder); });
}

void TrainingRuns::setMostAtOnce(int most) {
  if (most == m_mostAtOnce) return;
  m_mostAtOnce = most;
  change([this, most] {
    setMostRunsAtOnce(userRunsFolder(), most);
    beginDue();
  });
}

void TrainingRuns::signalTo(const RunStatus& run, std::initializer_list<ProcessSignal> signals) {
  sendSignals(run, signals);
  refresh();
}

void TrainingRuns::setPaused(const RunStatus& run, bool paused) {
  signalTo(run, {paused ? ProcessSignal::Pause : ProcessSignal::Continue});
}

// A process that is stopped hears of the end when it goes on.
void TrainingRuns::stop(const RunStatus& run) {
  m_thread.post([run] {
    std::ofstream(run.folder / kStopFile) << "asked\n";
    sendSignals(run, {ProcessSignal::End, ProcessSignal::Continue});
  });
  refresh();
}

void TrainingRuns::finishNow(const RunStatus& run) {
  m_thread.post([folder = run.folder] { std::ofstream(folder / "finish") << "asked\n"; });
  signalTo(run, {ProcessSignal::Continue});
}

void TrainingRuns::remove(fs::path folder) {
  change([folder = std::move(folder)] {
    if (!isAtWork(readRunStatus(folder))) RunFolder::remove(folder);
  });
}

void TrainingRuns::readLog(fs::path folder) {
  m_thread.post([this, folder = std::move(folder)] {
    m_replies.post([this, name = fromPath(folder), text = toText(runLog(folder))] { Q_EMIT logRead(name, text); });
  });
}

struct TrainingRuns::Look {
  Statuses statuses;
  RunUsages usages;
  int mostAtOnce = 1;
};

std::shared_ptr<const TrainingRuns::Look> TrainingRuns::look(const Statuses& known) {
  auto found = std::make_shared<Look>();
  std::vector<RunStatus> read;
  try {
    const fs::path runs = userRunsFolder();
    found->mostAtOnce = mostRunsAtOnce(runs);
    for (const fs::path& folder : runFoldersIn(runs)) {
      // What is finished stays as it is.
      const auto old = std::ranges::find(*known, folder, &RunStatus::folder);
      const bool isFinal = old != known->end() && old->state == RunState::Finished;
      read.push_back(isFinal ? *old : readRunStatus(folder));
    }
  } catch (const std::exception&) {  // no data folder: no runs
  }
  std::ranges::stable_sort(read, std::ranges::greater(), &RunStatus::queuePlace);
  m_sampler.sample(read);
  found->usages = m_sampler.usages();
  found->statuses = std::make_shared<const std::vector<RunStatus>>(std::move(read));
  return found;
}

void TrainingRuns::refresh() {
  if (m_isReading) return;
  m_isReading = true;
  m_thread.post([this, known = m_statuses] {
    auto found = look(known);
    const auto waits = [](const RunStatus& run) { return run.state == RunState::Queued; };
    const auto atWork = std::ranges::count_if(*found->statuses, isAtWork);
    if (std::ranges::any_of(*found->statuses, waits) && atWork < found->mostAtOnce) {
      try {
        beginDue();
      } catch (const std::exception& error) {
        m_replies.post([this, message = messageOf(error)] { Q_EMIT failed(messageText(message)); });
      }
      found = look(found->statuses);
    }
    m_replies.post([this, found] { show(*found); });
  });
}

void TrainingRuns::show(const Look& found) {
  m_isReading = false;
  const Statuses before = std::exchange(m_statuses, found.statuses);
  m_usages = found.usages;
  m_mostAtOnce = found.mostAtOnce;
  const bool isAnyToCome = std::ranges::any_of(
      *m_statuses, [](const RunStatus& run) { return isAtWork(run) || run.state == RunState::Queued; });
  if (isAnyToCome || m_watchers > 0)
    m_timer.start();
  else
    m_timer.stop();
  Q_EMIT changed();
  for (const RunStatus& old : *before) {
    const auto now = std::ranges::find(*m_statuses, old.folder, &RunStatus::folder);
    if (isAtWork(old) && now != m_statuses->end() && !isAtWork(*now)) Q_EMIT ended(*now);
  }
}

int TrainingRuns::countAhead() const {
  const auto atWork = static_cast<int>(std::ranges::count_if(*m_statuses, isAtWork));
  const auto waiting = static_cast<int>(std::ranges::count(*m_statuses, RunState::Queued, &RunStatus::state));
  return atWork < m_mostAtOnce && waiting == 0 ? 0 : atWork + waiting;
}

QVector<UsageSample> TrainingRuns::usage(const fs::path& folder) const { return m_usages.value(fromPath(folder)); }

void TrainingRuns::setWatched(bool watched) {
  m_watchers += watched ? 1 : -1;
  if (watched) refresh();
}

}  // namespace moodogram::ui

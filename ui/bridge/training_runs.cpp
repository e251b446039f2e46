// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/training_runs.h"

#include <unistd.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <algorithm>
#include <csignal>
#include <fstream>
#include <system_error>
#include <utility>

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/base/paths.h"
#include "core/train/train_command.h"
#include "ui/common/formatters.h"

namespace moodogram::ui {
namespace fs = std::filesystem;
namespace {

constexpr int kRefreshMs = 500;
/// Training may take hours: what the user does meanwhile goes first.
constexpr int kTrainerNice = 5;

bool isAtWork(const RunStatus& run) { return run.process.has_value(); }

QString fileText(const fs::path& path) { return QFile::decodeName(path.c_str()); }

}  // namespace

TrainingRuns::TrainingRuns(QObject* parent) : QObject(parent), m_thread(QStringLiteral("training runs")) {
  m_timer.setInterval(kRefreshMs);
  connect(&m_timer, &QTimer::timeout, this, &TrainingRuns::refresh);
}

TrainingRuns::~TrainingRuns() = default;

QString TrainingRuns::trainer() {
  const QString chosen = qEnvironmentVariable("MOODOGRAM_CLI");
  return chosen.isEmpty() ? QDir(QCoreApplication::applicationDirPath()).filePath(QStringLiteral("moodogram-cli"))
                          : chosen;
}

std::vector<std::string> TrainingRuns::argumentsFor(const fs::path& folder) {
  TrainCommand command;
  command.config.config = (folder / "request.json").native();
  command.output = folder.native();
  return command.arguments();
}

void TrainingRuns::launch(const fs::path& folder, const std::vector<std::string>& arguments) {
  const QString program = trainer();
  if (!QFileInfo(program).isExecutable())
    throw IoError("Training needs the program moodogram-cli, which is not at " + program.toStdString() +
                  ". Install it, or reinstall Moodogram.");
  QProcess process;
  process.setProgram(program);
  QStringList list;
  for (const std::string& argument : arguments) list << QFile::decodeName(argument.c_str());
  process.setArguments(list);
  process.setStandardInputFile(QProcess::nullDevice());
  process.setStandardOutputFile(fileText(folder / "output.txt"), QIODevice::Append);
  process.setStandardErrorFile(fileText(folder / "output.txt"), QIODevice::Append);
  process.setChildProcessModifier([] { [[maybe_unused]] const int nice = ::nice(kTrainerNice); });
  qint64 pid = 0;
  if (!process.startDetached(&pid))
    throw IoError("Cannot start " + program.toStdString() + ": " + process.errorString().toStdString() + ".");
  if (const auto identity = processOf(static_cast<int>(pid)))
    writeFileAtomically(folder / "trainer.json", processText(*identity));
}

void TrainingRuns::start(TrainConfig config, fs::path folder) {
  m_thread.post([this, config = std::move(config), folder = std::move(folder)] {
    try {
      fs::create_directories(folder);
      writeFileAtomically(folder / "request.json", config.toJson(TrainConfig::Places::Written));
      launch(folder, argumentsFor(folder));
      m_replies.post([this, name = fileText(folder)] { Q_EMIT started(name); });
    } catch (const std::exception& error) {
      std::error_code ignored;
      fs::remove(folder / "request.json", ignored);
      fs::remove(folder / "output.txt", ignored);
      fs::remove(folder, ignored);
      m_replies.post([this, message = toText(error.what())] { Q_EMIT failed(message); });
    }
  });
  refresh();
}

void TrainingRuns::resume(fs::path folder) {
  m_thread.post([this, folder = std::move(folder)] {
    try {
      TrainCommand command;
      command.resume = folder.native();
      launch(folder, command.arguments());
      m_replies.post([this, name = fileText(folder)] { Q_EMIT started(name); });
    } catch (const std::exception& error) {
      m_replies.post([this, message = toText(error.what())] { Q_EMIT failed(message); });
    }
  });
  refresh();
}

void TrainingRuns::signalTo(const RunStatus& run, std::initializer_list<int> signals) {
  if (!run.process || stateOf(*run.process) == ProcessState::Gone) return;
  for (const int signal : signals) ::kill(run.process->pid, signal);
  refresh();
}

void TrainingRuns::setPaused(const RunStatus& run, bool paused) { signalTo(run, {paused ? SIGSTOP : SIGCONT}); }

// A process that is stopped hears of the end when it goes on.
void TrainingRuns::stop(const RunStatus& run) { signalTo(run, {SIGTERM, SIGCONT}); }

void TrainingRuns::finishNow(const RunStatus& run) {
  m_thread.post([folder = run.folder] { std::ofstream(folder / "finish") << "asked\n"; });
  signalTo(run, {SIGCONT});
}

void TrainingRuns::remove(fs::path folder) {
  m_thread.post([this, folder = std::move(folder)] {
    std::error_code error;
    if (!isAtWork(readRunStatus(folder))) fs::remove_all(folder, error);
    if (error)
      m_replies.post([this, message = tr("The run cannot be deleted: %1").arg(toText(error.message()))] {
        Q_EMIT failed(message);
      });
  });
  refresh();
}

void TrainingRuns::readLog(fs::path folder) {
  m_thread.post([this, folder = std::move(folder)] {
    m_replies.post([this, name = fileText(folder), text = toText(runLog(folder))] { Q_EMIT logRead(name, text); });
  });
}

void TrainingRuns::refresh() {
  if (m_isReading) return;
  m_isReading = true;
  m_thread.post([this, known = m_statuses] {
    auto read = std::make_shared<std::vector<RunStatus>>();
    std::vector<fs::path> folders;
    try {
      folders = runFoldersIn(userRunsFolder());
    } catch (const std::exception&) {  // no data folder: no runs
    }
    for (const fs::path& folder : folders) {
      // What is finished stays as it is.
      const auto old = std::ranges::find(*known, folder, &RunStatus::folder);
      const bool isFinal = old != known->end() && old->state == RunState::Finished;
      read->push_back(isFinal ? *old : readRunStatus(folder));
    }
    m_replies.post([this, read] { show(read); });
  });
}

void TrainingRuns::show(Statuses statuses) {
  m_isReading = false;
  const Statuses before = std::exchange(m_statuses, std::move(statuses));
  const bool isAnyAtWork = std::ranges::any_of(*m_statuses, isAtWork);
  if (isAnyAtWork || m_watchers > 0)
    m_timer.start();
  else
    m_timer.stop();
  Q_EMIT changed();
  for (const RunStatus& old : *before) {
    const auto now = std::ranges::find(*m_statuses, old.folder, &RunStatus::folder);
    if (isAtWork(old) && now != m_statuses->end() && !isAtWork(*now)) Q_EMIT ended(*now);
  }
}

void TrainingRuns::setWatched(bool watched) {
  m_watchers += watched ? 1 : -1;
  if (watched) refresh();
}

}  // namespace moodogram::ui

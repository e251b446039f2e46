// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/run_queue.h"

#include <algorithm>
#include <fstream>
#include <string>
#include <system_error>
#include <utility>
#include <vector>

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/base/message.h"
#include "core/base/paths.h"
#include "core/base/system_message.h"
#include "core/system/open_file.h"
#include "core/train/run_status.h"

namespace moodogram {
namespace fs = std::filesystem;

namespace {

constexpr char kLockFile[] = "queue.lock";
constexpr char kMostFile[] = "at-once";

/// Held by one process at a time, for the moments that a change takes.
class QueueLock {
 public:
  explicit QueueLock(const fs::path& runs) {
    const fs::path file = runs / kLockFile;
    const auto fail = [&file](int code) {
      throw IoError(
          Message(MOODOGRAM_TEXT("Training", "%1 cannot be written: %2."), displayPath(file), systemMessage(code)));
    };
    std::error_code error;
    fs::create_directories(runs, error);
    if (error) fail(error.value());
    m_file = openFile(file, OpenFor::Updating, error);
    if (!error) lockFile(m_file.get(), LockWait::UntilFree, error);
    if (error) fail(error.value());  // never without the lock: a run would be begun twice
  }

 private:
  UniqueDescriptor m_file;
};

std::optional<std::int64_t> numberIn(const fs::path& file) {
  std::ifstream stream(file);
  std::int64_t number = 0;
  return stream >> number ? std::optional(number) : std::nullopt;
}

void setPlace(const fs::path& run, std::int64_t place) {
  writeFileAtomically(run / kQueuedFile, std::to_string(place) + "\n");
}

struct Waiting {
  std::int64_t place = 0;
  fs::path run;
  auto operator<=>(const Waiting&) const = default;
};

/// In the order of their turns, those that somebody has begun left out; and how many are at work.
std::pair<std::vector<Waiting>, int> lookAround(const fs::path& runs) {
  std::vector<Waiting> waiting;
  int atWork = 0;
  for (const fs::path& run : runFoldersIn(runs)) {
    const RunStatus status = readRunStatus(run);
    if (status.process) ++atWork;
    if (status.state == RunState::Queued) waiting.push_back({status.queuePlace, run});
  }
  std::ranges::sort(waiting);
  return {std::move(waiting), atWork};
}

void beginOne(const fs::path& run, const BeginRun& begin) {
  try {
    begin(run);
  } catch (...) {
    leaveQueue(run);
    throw;
  }
  leaveQueue(run);
}

}  // namespace

std::optional<std::int64_t> queuePlace(const fs::path& run) { return numberIn(run / kQueuedFile); }

void enqueue(const fs::path& run) {
  const QueueLock lock(run.parent_path());
  const auto waiting = lookAround(run.parent_path()).first;
  setPlace(run, waiting.empty() ? 1 : waiting.back().place + 1);
}

void leaveQueue(const fs::path& run) {
  std::error_code error;
  fs::remove(run / kQueuedFile, error);
  if (error)
    throw IoError(Message(MOODOGRAM_TEXT("Training", "%1 cannot be deleted: %2."), displayPath(run / kQueuedFile),
                          systemMessage(error.value())));
}

void moveInQueue(const fs::path& run, int places) {
  const QueueLock lock(run.parent_path());
  std::vector<Waiting> waiting = lookAround(run.parent_path()).first;
  const auto found = std::ranges::find(waiting, run, &Waiting::run);
  if (found == waiting.end()) return;
  const auto from = found - waiting.begin();
  const auto to = std::clamp<std::ptrdiff_t>(from + places, 0, std::ssize(waiting) - 1);
  Waiting moved = std::move(*found);
  waiting.erase(found);
  waiting.insert(waiting.begin() + to, std::move(moved));
  for (std::size_t i = 0; i < waiting.size(); ++i) setPlace(waiting[i].run, static_cast<std::int64_t>(i) + 1);
}

int mostRunsAtOnce(const fs::path& runs) {
  return static_cast<int>(std::clamp<std::int64_t>(numberIn(runs / kMostFile).value_or(1), 1, kMostRunsAtOnce));
}

void setMostRunsAtOnce(const fs::path& runs, int most) {
  const QueueLock lock(runs);
  writeFileAtomically(runs / kMostFile, std::to_string(most) + "\n");
}

int beginDueRuns(const fs::path& runs, const BeginRun& begin) {
  const QueueLock lock(runs);
  const int most = mostRunsAtOnce(runs);
  const auto [waiting, atWork] = lookAround(runs);
  int begun = 0;
  for (const Waiting& next : waiting) {
    if (atWork + begun >= most) break;
    beginOne(next.run, begin);
    ++begun;
  }
  return begun;
}

void beginQueuedRun(const fs::path& run, const BeginRun& begin) {
  const QueueLock lock(run.parent_path());
  if (readRunStatus(run).state == RunState::Queued) beginOne(run, begin);
}

}  // namespace moodogram

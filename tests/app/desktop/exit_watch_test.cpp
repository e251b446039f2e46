// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A program whose threads hang ends all the same.
#include "app/desktop/exit_watch.h"

#include <sys/wait.h>
#include <unistd.h>

#include <QElapsedTimer>
#include <QTest>
#include <csignal>
#include <cstdlib>
#include <functional>
#include <thread>

#include "ui/bridge/background_job.h"

namespace moodogram::desktop {
namespace {

using namespace std::chrono_literals;

constexpr int kCode = 7;
constexpr int kCleanedUp = 8;

/// With which code a process ends that does this; -1: by a signal, or not within ten seconds.
int exitCodeOf(const std::function<void()>& work) {
  const pid_t child = ::fork();
  if (child == 0) {
    work();
    std::_Exit(kCleanedUp);
  }
  int status = 0;
  QElapsedTimer timer;
  timer.start();
  while (::waitpid(child, &status, WNOHANG) == 0) {
    if (timer.hasExpired(10'000)) {
      ::kill(child, SIGKILL);
      ::waitpid(child, &status, 0);
      return -1;
    }
    QTest::qSleep(10);
  }
  return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

}  // namespace

class ExitWatchTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void whatHangsIsEnded() {
    QCOMPARE(exitCodeOf([] {
               ExitWatch watch;
               watch.start(kCode, 100ms);
               std::this_thread::sleep_for(60s);
             }),
             kCode);
  }

  void whatIsInTimeIsLeftAlone() {
    QCOMPARE(exitCodeOf([] {
               ExitWatch watch;
               watch.start(kCode, 5s);
               std::this_thread::sleep_for(200ms);
             }),
             kCleanedUp);
    QCOMPARE(exitCodeOf([] { const ExitWatch watch; }), kCleanedUp);
  }

  void nobodyCleansUpBeneathWhatWasLeftBehind() {
    QCOMPARE(exitCodeOf([] {
               ExitWatch watch;
               watch.start(kCode, 60s);
               ui::BackgroundJob job(QStringLiteral("hangs"));
               job.start([](const std::stop_token&, const ProgressCallback&) -> ui::BackgroundJob::Result {
                 std::this_thread::sleep_for(60s);
                 return [] {};
               });
             }),
             kCode);
  }
};

}  // namespace moodogram::desktop

QTEST_GUILESS_MAIN(moodogram::desktop::ExitWatchTest)
#include "exit_watch_test.moc"

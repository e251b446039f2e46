// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Work in a thread of its own, also such as cannot be ended.
#include "ui/bridge/background_job.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
#include <atomic>
#include <chrono>
#include <memory>
#include <semaphore>
#include <thread>

#include "core/base/error.h"

namespace moodogram::ui {

using namespace std::chrono_literals;

class BackgroundJobTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void resultsProgressAndErrorsComeInTheWindowsThread() {
    BackgroundJob job(QStringLiteral("test"));
    QSignalSpy progressed(&job, &BackgroundJob::progressed);
    QSignalSpy failed(&job, &BackgroundJob::failed);
    Qt::HANDLE where = nullptr;
    job.start([&where](const std::stop_token&, const ProgressCallback& progress) -> BackgroundJob::Result {
      progress({1, 2, "half"});
      return [&where] { where = QThread::currentThreadId(); };
    });
    QVERIFY(job.isRunning());
    QTRY_COMPARE(where, QThread::currentThreadId());
    QCOMPARE(progressed.size(), 1);
    QVERIFY(!job.isRunning());
    job.start([](const std::stop_token&, const ProgressCallback&) -> BackgroundJob::Result {
      throw IoError("The disk is full.");
    });
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.front().front().toString(), QStringLiteral("The disk is full."));
  }

  void whatIsCancelledIsNotHeardOf() {
    BackgroundJob job(QStringLiteral("test"));
    QSignalSpy failed(&job, &BackgroundJob::failed);
    int heard = 0;
    job.start([&heard](const std::stop_token& stop, const ProgressCallback&) -> BackgroundJob::Result {
      while (!stop.stop_requested()) std::this_thread::sleep_for(1ms);
      return [&heard] { heard = 1; };
    });
    job.start([&heard](const std::stop_token&, const ProgressCallback&) -> BackgroundJob::Result {
      return [&heard] { heard = 2; };
    });
    QTRY_COMPARE(heard, 2);
    QCOMPARE(failed.size(), 0);
  }

  /// As a read from a network drive that is gone: no window waits for it, and nothing of it is heard any more.
  void whatDoesNotEndIsLeftBehind() {
    const auto goOn = std::make_shared<std::binary_semaphore>(0);
    const auto isOver = std::make_shared<std::atomic<bool>>(false);
    bool heard = false;
    QElapsedTimer timer;
    {
      BackgroundJob job(QStringLiteral("test"));
      job.start([goOn, isOver, &heard](const std::stop_token&, const ProgressCallback& progress) {
        goOn->acquire();
        progress({1, 1, {}});
        *isOver = true;
        return [&heard] { heard = true; };
      });
      timer.start();
    }
    QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(BackgroundJob::isAnyLeftBehind());
    goOn->release();
    QTRY_VERIFY(*isOver);
    QTRY_VERIFY(!BackgroundJob::isAnyLeftBehind());
    QTest::qWait(50);
    QVERIFY(!heard);
  }
};

}  // namespace moodogram::ui

QTEST_GUILESS_MAIN(moodogram::ui::BackgroundJobTest)
#include "background_job_test.moc"

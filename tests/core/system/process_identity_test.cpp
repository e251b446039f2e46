// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/system/process_identity.h"

#include <QProcess>
#include <QTest>

using namespace moodogram;

class ProcessIdentityTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void thisProcessIsKnown() {
    const ProcessIdentity self = currentProcess();
    QCOMPARE(self.pid, currentProcessNumber());
    QVERIFY(stateOf(self) == ProcessState::Running && isProcessThere(self.pid));
    // Another one that once had this number.
    QVERIFY(stateOf({self.pid, self.startTicks + 1}) == ProcessState::Gone);
    QCOMPARE(runningProgram().filename().string(), std::string("process_identity_test"));
  }

  void signalsReachAProcess() {
    QProcess sleeper;
    sleeper.start(QStringLiteral("sleep"), {QStringLiteral("60")});
    QVERIFY(sleeper.waitForStarted());
    const auto process = processOf(static_cast<int>(sleeper.processId()));
    QVERIFY(process.has_value());
    sendSignal({process->pid, process->startTicks + 1}, ProcessSignal::End);  // of another process of this number
    sendSignal(*process, ProcessSignal::Pause);
    QTRY_VERIFY(stateOf(*process) == ProcessState::Stopped);
    sendSignal(*process, ProcessSignal::Continue);
    QTRY_VERIFY(stateOf(*process) == ProcessState::Running);
    sendSignal(*process, ProcessSignal::End);
    QVERIFY(sleeper.waitForFinished());
    QVERIFY(sleeper.exitStatus() == QProcess::CrashExit);
    QVERIFY(stateOf(*process) == ProcessState::Gone && !isProcessThere(process->pid));
  }
};

QTEST_GUILESS_MAIN(ProcessIdentityTest)
#include "process_identity_test.moc"

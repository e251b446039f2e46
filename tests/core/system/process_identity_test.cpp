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
    QVERIFY(stateOf(self) == ProcessState::Running);
    // Another one that once had this number, and one that has it on another machine.
    QVERIFY(stateOf({self.pid, self.startTicks + 1, {}}) == ProcessState::Gone);
    QVERIFY(stateOf({self.pid, self.startTicks, self.host + "x"}) == ProcessState::Elsewhere);
    QCOMPARE(runningProgram().filename().string(), std::string("process_identity_test"));
  }

  void signalsReachAProcess() {
    QProcess sleeper;
    sleeper.start(QStringLiteral("sleep"), {QStringLiteral("60")});
    QVERIFY(sleeper.waitForStarted());
    const auto process = processOf(static_cast<int>(sleeper.processId()));
    QVERIFY(process.has_value());
    // Not for it: to another process of this number, here and elsewhere.
    sendSignal({process->pid, process->startTicks + 1, {}}, ProcessSignal::End);
    sendSignal({process->pid, process->startTicks, process->host + "x"}, ProcessSignal::End);
    sendSignal(*process, ProcessSignal::Pause);
    QTRY_VERIFY(stateOf(*process) == ProcessState::Stopped);
    sendSignal(*process, ProcessSignal::Continue);
    QTRY_VERIFY(stateOf(*process) == ProcessState::Running);
    sendSignal(*process, ProcessSignal::End);
    QVERIFY(sleeper.waitForFinished());
    QVERIFY(sleeper.exitStatus() == QProcess::CrashExit);
    QVERIFY(stateOf(*process) == ProcessState::Gone);
  }
};

QTEST_GUILESS_MAIN(ProcessIdentityTest)
#include "process_identity_test.moc"

// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/message_log.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <thread>
#include <vector>

namespace moodogram::ui {

class MessageLogTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void keepsMessagesOfAllThreadsInMemoryAndInTheFile() {
    QVERIFY(MessageLog::current() == nullptr);
    {
      const MessageLog log(m_folder.filePath("deep/er/a.log").toStdString());
      QVERIFY(MessageLog::current() == &log);
      std::vector<std::jthread> threads;
      for (int thread = 0; thread < 4; ++thread)
        threads.emplace_back([thread] {
          for (int i = 0; i < 25; ++i) qInfo("message %d of %d", i, thread);
        });
      threads.clear();
      qWarning("ein Ärgernis");
      QCOMPARE(log.lines().size(), 101);
      QVERIFY2(log.lines().constLast().endsWith(" warning: ein Ärgernis"), qPrintable(log.lines().constLast()));
    }
    QVERIFY(MessageLog::current() == nullptr);
    qInfo("nobody keeps this");
    const QStringList lines = read("deep/er/a.log");  // all has been written when the log has gone
    QCOMPARE(lines.size(), 101);
    QVERIFY(lines.constLast().endsWith(" warning: ein Ärgernis"));
  }

  void forgetsTheOldest() {
    const MessageLog log({});
    for (std::size_t i = 0; i < MessageLog::kMostLines + 5; ++i) qDebug("line %zu", i);
    QCOMPARE(static_cast<std::size_t>(log.lines().size()), MessageLog::kMostLines);
    QVERIFY(log.lines().constFirst().endsWith(": line 5"));
  }

  void aLargeFileIsBegunAnew() {
    QFile file(m_folder.filePath("b.log"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(static_cast<qsizetype>(MessageLog::kMostBytes) + 1, 'x'));
    file.close();
    {
      const MessageLog log(file.fileName().toStdString());
      qInfo("the first of the new file");
    }
    QCOMPARE(read("b.log").size(), 1);
    QVERIFY(QFile::exists(m_folder.filePath("b.log.1")));
  }

  void aFolderThatCannotBeWrittenIsNoHarm() {
    const MessageLog log("/proc/nowhere/c.log");
    qInfo("kept in memory");
    QCOMPARE(log.lines().size(), 1);
  }

  void liesWhereStateBelongs() {
    qputenv("XDG_STATE_HOME", "/somewhere/state");
    QCOMPARE(MessageLog::defaultFile(), std::filesystem::path("/somewhere/state/moodogram/moodogram.log"));
    qputenv("XDG_STATE_HOME", "relative");  // has to be ignored, says the specification
    qputenv("HOME", "/home/me");
    QCOMPARE(MessageLog::defaultFile(), std::filesystem::path("/home/me/.local/state/moodogram/moodogram.log"));
  }

 private:
  QStringList read(const char* name) const {
    QFile file(m_folder.filePath(QLatin1String(name)));
    if (!file.open(QIODevice::ReadOnly)) return {};
    return QString::fromUtf8(file.readAll()).split('\n', Qt::SkipEmptyParts);
  }

  QTemporaryDir m_folder;
};

}  // namespace moodogram::ui

QTEST_GUILESS_MAIN(moodogram::ui::MessageLogTest)
#include "message_log_test.moc"

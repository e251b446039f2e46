// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/command_line.h"

#include <QTest>

using namespace moodogram;
using namespace moodogram::desktop;

class CommandLineTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void optionsOfQtAreLeftToIt_data() {
    QTest::addColumn<QString>("option");
    QTest::newRow("one dash") << "-platform";
    QTest::newRow("two dashes") << "--platform";
  }
  void optionsOfQtAreLeftToIt() {
    QFETCH(QString, option);
    for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}) qunsetenv(name);
    const QStringList arguments{"moodogram", option, "offscreen", "--no-analysis", "/"};
    const CommandLine line = parseCommandLine(arguments);
    QVERIFY2(!line.message, qPrintable(line.message.value_or(QString())));
    QVERIFY(!line.analyze);
    QCOMPARE(line.paths, std::vector<std::filesystem::path>{"/"});
    QVERIFY(missingDisplayMessage(arguments).isEmpty());
    QVERIFY(!missingDisplayMessage({"moodogram"}).isEmpty());
  }

  void mistakesAreTold() {
    for (const QStringList& wrong :
         {QStringList{"--nonsense"}, QStringList{"--theme", "blue"}, QStringList{"/no/such/folder"}}) {
      const CommandLine line = parseCommandLine(QStringList{"moodogram"} + wrong);
      QCOMPARE(line.exitCode, 1);
      QVERIFY2(line.message && line.message->contains(wrong.back().mid(2)), qPrintable(wrong.join(' ')));
    }
    QCOMPARE(parseCommandLine({"moodogram", "--theme", "dark"}).theme, std::optional(ui::ThemeMode::Dark));
  }
};

QTEST_GUILESS_MAIN(CommandLineTest)
#include "command_line_test.moc"

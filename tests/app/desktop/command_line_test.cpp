// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/command_line.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QTest>
#include <atomic>
#include <optional>
#include <thread>

using namespace moodogram;
using namespace moodogram::desktop;

class CommandLineTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void optionsOfQtAreLeftToIt_data() {
    QTest::addColumn<QString>("option");
    QTest::newRow("one dash") << "-platform";
    QTest::newRow("two dashes") << "--platform";
    QTest::newRow("session of X11") << "-session";
    QTest::newRow("title") << "-qwindowtitle";
  }
  void optionsOfQtAreLeftToIt() {
    QFETCH(QString, option);
    for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}) qunsetenv(name);
    const QStringList arguments{"moodogram", option, "offscreen", "--no-analysis", "/"};
    const CommandLine line = parseCommandLine(arguments);
    QVERIFY2(!line.message, qPrintable(line.message.value_or(QString())));
    QVERIFY(!line.analyze);
    QCOMPARE(line.paths, std::vector<std::filesystem::path>{"/"});
    if (option.endsWith("platform")) QVERIFY(missingDisplayMessage(arguments).isEmpty());
    QCOMPARE(parseCommandLine({"moodogram", "-style=fusion", "-reverse", "/"}).paths, line.paths);
    QVERIFY(!missingDisplayMessage({"moodogram"}).isEmpty());
  }

  void whatCountsAtTheStartOnlyIsNamed() {
    const auto told = [](const QStringList& arguments) {
      return startOnlyMessage(parseCommandLine(QStringList{"moodogram"} + arguments));
    };
    QVERIFY(told({"--next"}).isEmpty());
    const QString message = told({"--theme", "dark", "--language", "ja", "--no-analysis"});
    for (const char* option : {"--theme", "--language", "--no-analysis"})
      QVERIFY2(message.contains(QLatin1String(option)), qPrintable(message));
    QVERIFY(!told({"--theme=dark"}).contains("--language"));
  }

  /// What the desktop gives to a second start is what lets the first come to the front.
  void theActivationTokenIsHandedOver() {
    qputenv("XDG_ACTIVATION_TOKEN", "token-17");
    const RemoteRequest request = remoteRequest(parseCommandLine({"moodogram", "/"}));
    qunsetenv("XDG_ACTIVATION_TOKEN");
    QCOMPARE(request.activationToken, QStringLiteral("token-17"));
    QVERIFY(remoteRequest(parseCommandLine({"moodogram"})).activationToken.isEmpty());
    const QTemporaryDir folder;
    const QString socket = folder.filePath("socket");
    RemoteControl remote;
    std::optional<RemoteRequest> taken;
    connect(&remote, &RemoteControl::requested, this, [&taken](const RemoteRequest& asked) { taken = asked; });
    remote.listen(socket);
    RemoteAnswer answer = RemoteAnswer::Nobody;
    std::atomic<bool> isAnswered = false;
    std::thread other([&] {
      answer = sendToRunning(request, socket);
      isAnswered = true;
    });
    const bool hasEnded = QTest::qWaitFor([&isAnswered] { return isAnswered.load(); }, 20'000);
    other.join();
    QVERIFY(hasEnded);
    QCOMPARE(answer, RemoteAnswer::Taken);
    QVERIFY(taken.has_value());
    QCOMPARE(taken->command, RemoteCommand::Open);
    QCOMPARE(taken->paths, request.paths);
    QCOMPARE(taken->activationToken, QStringLiteral("token-17"));
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

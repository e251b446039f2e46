// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/problem_report.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>

#include "tests/support/accessible_tree.h"
#include "tests/support/window_fixture.h"
#include "ui/report/message_log.h"
#include "ui/report/problem_report_dialog.h"

namespace moodogram::ui {

class ProblemReportTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QSettings settings(QSettings::IniFormat, QSettings::UserScope, "moodogram", "moodogram");
    settings.setValue("playlists/exportFolder", "/home/me/My Secret Lists");
    settings.setValue("analysis/model", "auto");
    settings.setValue("window/geometry", QByteArray("\x01\x02\x03"));
  }

  void pathsAreLeftOut_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("a path") << "Cannot open /home/me/a b.flac: gone"
                            << "Cannot open [path]: gone";
    QTest::newRow("at the beginning") << "/a/b.wav"
                                      << "[path]";
    QTest::newRow("home") << "in ~/Music/x"
                          << "in [path]";
    QTest::newRow("in quotation marks") << "file \"/x/y\" is bad"
                                        << "file \"[path]\" is bad";
    QTest::newRow("a name") << "secret-song.mp3 is damaged"
                            << "[file] is damaged";
    QTest::newRow("not a path") << "12 kB/s, and/or 1/2"
                                << "12 kB/s, and/or 1/2";
    QTest::newRow("several lines") << "/a: b\n/c: d"
                                   << "[path]: b\n[path]: d";
  }
  void pathsAreLeftOut() {
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(withoutPaths(text), expected);
  }

  void isShownBeforeItIsCopiedOrSaved() {
    const MessageLog log({});
    QTemporaryDir folder;
    test::WindowFixture fixture(folder.filePath("library.sqlite").toStdString());
    fixture.open();
    QTRY_VERIFY(fixture.idle());
    fixture.window->showMessage("The file /home/me/x y.flac cannot be read.");
    fixture.window->findChild<QAction*>("reportProblem")->trigger();
    auto* dialog = fixture.window->findChild<ProblemReportDialog*>();
    QVERIFY(dialog != nullptr);
    auto* text = dialog->findChild<QPlainTextEdit*>("reportText");
    auto* copy = dialog->findChild<QPushButton*>("reportCopy");
    QTRY_VERIFY_WITH_TIMEOUT(copy->isEnabled(), 30'000);
    for (const char* part : {"Moodogram " MOODOGRAM_VERSION, "Qt 6.", "libsndfile", "analysis/model = auto",
                             "warning: The file [path]", "Tracks: 0"})
      QVERIFY2(text->toPlainText().contains(QLatin1String(part)),
               qPrintable(QLatin1String(part) + text->toPlainText()));
    for (const char* part : {"/home/me", "Secret", "geometry"})
      QVERIFY2(!text->toPlainText().contains(QLatin1String(part)), part);
    QVERIFY(test::unnamedControls(*dialog).isEmpty());
    QVERIFY(test::keyboardTraps(*dialog).isEmpty());

    auto* paths = dialog->findChild<QCheckBox*>("reportWithPaths");
    paths->click();
    QVERIFY(text->toPlainText().contains("/home/me/My Secret Lists"));
    paths->click();
    auto* parts = dialog->findChild<QListWidget*>("reportParts");
    for (int i = 0; i < parts->count(); ++i)
      if (parts->item(i)->text() == "Settings") parts->item(i)->setCheckState(Qt::Unchecked);
    QVERIFY(!text->toPlainText().contains("analysis/model"));
    dialog->findChild<QPlainTextEdit*>("reportWhat")->setPlainText("It went dark.");
    QVERIFY(text->toPlainText().startsWith("It went dark."));
    copy->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), text->toPlainText());

    dialog->findChild<QPushButton*>("reportSave")->click();
    auto* files = dialog->findChild<QFileDialog*>();
    QVERIFY(files != nullptr);
    const QString file = folder.filePath("report.md");
    Q_EMIT files->fileSelected(file);
    files->close();
    QTRY_VERIFY(dialog->findChild<QLabel*>("reportState")->text().contains("report.md"));
    QFile saved(file);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(saved.readAll()), text->toPlainText());
  }
};

}  // namespace moodogram::ui

QTEST_MAIN(moodogram::ui::ProblemReportTest)
#include "problem_report_test.moc"

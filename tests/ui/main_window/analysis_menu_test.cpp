// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The menu Analysis: trying again, sparing the machine, leaving out long files.
#include <QAction>
#include <QLabel>
#include <QSettings>
#include <QSignalSpy>
#include <algorithm>
#include <atomic>
#include <memory>

#include "tests/support/files.h"
#include "tests/support/glide_file.h"
#include "tests/support/own_models.h"
#include "tests/support/window_fixture.h"
#include "ui/library/track_table.h"

using namespace moodogram;
using namespace moodogram::ui;
using namespace std::chrono_literals;
using test::WindowFixture;
namespace fs = std::filesystem;

namespace {

constexpr int kPatienceMs = 60'000;
/// Of the fake engine: as many short files may be open at once.
constexpr int kInBatch = 8;

}  // namespace

class AnalysisMenuTest : public QObject {
  Q_OBJECT

  std::unique_ptr<test::TemporaryFolder> m_home;
  std::unique_ptr<test::OwnModels> m_models;

  fs::path music() const { return *m_home / "music"; }
  fs::path libraryFile() const { return *m_home / "library.sqlite"; }
  static QAction* action(const WindowFixture& fixture, const char* name) {
    return fixture.window->findChild<QAction*>(QLatin1String(name));
  }
  static QString statusText(const WindowFixture& fixture) {
    return fixture.window->findChild<QLabel*>(QStringLiteral("statusText"))->text();
  }
  static TrackId idOf(WindowFixture& fixture, const char* file) {
    for (const LibraryTrack& track : fixture.model().tracks())
      if (track.track.file.filename() == file) return track.track.id;
    return 0;
  }

 private Q_SLOTS:
  void init() {
    m_home = std::make_unique<test::TemporaryFolder>();
    qputenv("XDG_DATA_HOME", m_home->path().c_str());
    m_models = std::make_unique<test::OwnModels>(m_home->path());
    fs::create_directory(music());
  }
  void cleanup() { m_models.reset(); }

  void problemFilesAreTriedAgain() {
    for (const char* name : {"a.wav", "b.wav"}) test::writeFile(music() / name, std::string(3000, 'a'));
    test::writeGlide(music() / "c.wav", 9);
    WindowFixture fixture(libraryFile());
    fixture.open();
    fixture.window->addPaths({music()});
    QTRY_COMPARE_WITH_TIMEOUT(fixture.window->library().counts().problems, 2, kPatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.idle(), kPatienceMs);

    // Only the selected one. It is as broken as it was.
    QSignalSpy started(&fixture.analysis, &AnalysisService::fileStarted);
    fixture.window->findChild<TrackTable*>()->setCurrentTrack(idOf(fixture, "a.wav"));
    action(fixture, "retryProblems")->trigger();
    QCOMPARE(fixture.window->library().counts().problems, 1);
    QTRY_COMPARE_WITH_TIMEOUT(fixture.window->library().counts().problems, 2, kPatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.idle(), kPatienceMs);
    QCOMPARE(started.count(), 1);
    QCOMPARE(started.front().front().value<TrackId>(), idOf(fixture, "a.wav"));

    // Where none of the selected has a problem, all that have: they have been mended.
    for (const char* name : {"a.wav", "b.wav"}) test::writeGlide(music() / name, 9, 16000, *name - 'a' + 1);
    fixture.window->findChild<TrackTable*>()->setCurrentTrack(idOf(fixture, "c.wav"));
    action(fixture, "retryProblems")->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(fixture.analyzedCount(), 3, kPatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.idle(), kPatienceMs);
    QTRY_COMPARE(fixture.window->library().counts().problems, 0);
    for (const Track& track : LibraryDatabase(libraryFile()).tracks()) QVERIFY(track.problem.empty());
  }

  void theStatusBarSaysWhyItRests() {
    test::writeGlide(music() / "long.wav", 400);
    std::atomic<bool> onBattery = true;
    WindowFixture fixture(libraryFile(), test::fakeEngineFactory(30ms));
    fixture.analysis.setBatteryProbe([&onBattery] { return onBattery.load(); });
    fixture.open();
    fixture.window->addPaths({music()});
    QTRY_COMPARE_WITH_TIMEOUT(statusText(fixture), QStringLiteral("Paused on battery at 1 of 1"), kPatienceMs);
    action(fixture, "pauseOnBattery")->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(statusText(fixture).startsWith(QStringLiteral("Analysing 1 of 1")), kPatienceMs);
    fixture.analysis.setPlaying(true);
    QTRY_VERIFY_WITH_TIMEOUT(statusText(fixture).contains(QStringLiteral("slower while playing")), kPatienceMs);
    action(fixture, "slowWhilePlaying")->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(!statusText(fixture).contains(QStringLiteral("slower")), kPatienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(fixture.analyzedCount(), 1, kPatienceMs);
  }

  void longFilesAreLeftOutAndTheChoiceIsKept() {
    test::writeGlide(music() / "song.wav", 9);
    test::writeGlide(music() / "mix.wav", 1300, 8000);
    QSettings settings(QString::fromStdString(*m_home / "session.ini"), QSettings::IniFormat);
    {
      WindowFixture fixture(libraryFile());
      action(fixture, "longest-20")->trigger();
      action(fixture, "pauseOnBattery")->setChecked(false);
      fixture.open();
      fixture.window->addPaths({music()});
      QTRY_VERIFY_WITH_TIMEOUT(statusText(fixture).contains(QStringLiteral("1 long track left out")), kPatienceMs);
      QCOMPARE(fixture.analyzedCount(), 1);
      QCOMPARE(fixture.window->library().counts().problems, 0);
      fixture.window->saveSession(settings);
    }
    WindowFixture fixture(libraryFile());
    fixture.window->restoreSession(settings);
    QVERIFY(action(fixture, "longest-20")->isChecked());
    QVERIFY(!action(fixture, "pauseOnBattery")->isChecked());
    QVERIFY(action(fixture, "slowWhilePlaying")->isChecked());
    fixture.open();
    QTRY_COMPARE_WITH_TIMEOUT(fixture.analyzedCount(), 1, kPatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.idle(), kPatienceMs);
    QTest::qWait(300);
    QCOMPARE(fixture.analyzedCount(), 1);
    // Asked for, it is analysed.
    fixture.window->findChild<TrackTable*>()->setCurrentTrack(idOf(fixture, "mix.wav"));
    action(fixture, "analyzeSelected")->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(fixture.analyzedCount(), 2, kPatienceMs);
  }

  void whatIsOnScreenComesNext() {
    for (int i = 0; i < 80; ++i)
      test::writeGlide(music() / (std::to_string(100 + i) + ".wav"), 4 + 0.1 * i, 8000, i % 7);
    WindowFixture fixture(libraryFile(), test::fakeEngineFactory(20ms));
    fixture.window->library().setAutomaticAnalysis(false);
    fixture.open();
    fixture.window->addPaths({music()});
    QTRY_COMPARE_WITH_TIMEOUT(fixture.model().rowCount(), 80, kPatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.idle(), kPatienceMs);
    auto* table = fixture.window->findChild<TrackTable*>();
    table->scrollToBottom();
    const int firstRow = table->rowAt(0);
    QVERIFY(firstRow > 10);
    QSignalSpy started(&fixture.analysis, &AnalysisService::fileStarted);
    action(fixture, "analyzeAll")->trigger();
    fixture.analysis.setPaused(true);
    QTest::qWait(3000);  // the rows on screen are asked for when the table has rested
    const auto before = started.count();
    QVERIFY2(before <= kInBatch, qPrintable(QString::number(before)));
    fixture.analysis.setPaused(false);
    // Files whose windows are in the batch that waits are no longer open to choice.
    QTRY_VERIFY_WITH_TIMEOUT(started.count() >= kInBatch + 3, kPatienceMs);
    for (int i = 0; i < 3; ++i)
      QVERIFY(fixture.model().rowOf(started[kInBatch + i].front().value<TrackId>()) >= firstRow);
    fixture.analysis.cancel();
  }
};

QTEST_MAIN(AnalysisMenuTest)
#include "analysis_menu_test.moc"

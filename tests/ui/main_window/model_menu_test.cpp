// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Analysis > Model: whose results the window shows, and what it says about them.
#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <atomic>
#include <memory>

#include "tests/support/files.h"
#include "tests/support/glide_file.h"
#include "tests/support/own_models.h"
#include "tests/support/window_fixture.h"
#include "ui/common/message_strip.h"
#include "ui/library/track_table.h"

using namespace moodogram;
using namespace moodogram::ui;
using test::WindowFixture;
namespace fs = std::filesystem;

namespace {

constexpr int kPatienceMs = 60'000;

}  // namespace

class ModelMenuTest : public QObject {
  Q_OBJECT

  std::unique_ptr<test::TemporaryFolder> m_home;
  std::unique_ptr<test::OwnModels> m_models;
  std::atomic<int> m_enginesMade = 0;

  fs::path libraryFile() const { return *m_home / "library.sqlite"; }
  fs::path userModel() const { return *m_home / "moodogram/models/mine.safetensors"; }

  EngineFactory countingFactory() {
    return [this, make = test::fakeEngineFactory()](const EngineOptions& options) {
      ++m_enginesMade;
      return make(options);
    };
  }

  static QAction* action(const WindowFixture& fixture, const QString& choice) {
    return fixture.window->findChild<QAction*>("model-" + choice);
  }
  static QString text(const WindowFixture& fixture, const char* label) {
    return fixture.window->findChild<QLabel*>(QLatin1String(label))->text();
  }
  static bool isOutsideShown(const WindowFixture& fixture) {
    return fixture.window->findChild<QLabel*>(QStringLiteral("moodOutside"))->isVisible();
  }
  static void show(WindowFixture& fixture, const char* file) {
    for (const LibraryTrack& track : fixture.model().tracks())
      if (track.track.file.filename() == file)
        fixture.window->findChild<TrackTable*>()->setCurrentTrack(track.track.id);
  }

  void openWithMusic(WindowFixture& fixture) const {
    fixture.open();
    fixture.window->addPaths({*m_home / "music"});
    QTRY_COMPARE_WITH_TIMEOUT(fixture.analyzedCount(), 2, kPatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.idle() && action(fixture, "music")->isEnabled(), kPatienceMs);
  }

 private Q_SLOTS:
  void init() {
    m_home = std::make_unique<test::TemporaryFolder>();
    qputenv("XDG_DATA_HOME", m_home->path().c_str());
    m_models = std::make_unique<test::OwnModels>(*m_home / "share");
    fs::create_directories(*m_home / "music");
    fs::create_directories(userModel().parent_path());
    test::writeGlide(*m_home / "music/band.wav", 20);
    test::writeGlide(*m_home / "music/solo.wav", 9, 16000, 0, 0.01);
    m_enginesMade = 0;
  }
  void cleanup() { m_models.reset(); }

  void eachTrackIsShownByItsModel() {
    WindowFixture fixture(libraryFile(), countingFactory());
    openWithMusic(fixture);
    QVERIFY(action(fixture, "auto")->isChecked());
    QVERIFY(action(fixture, "music")->text().contains("Music 1.0"));
    QVERIFY(action(fixture, "voice")->text().contains("Voice 1.0"));
    show(fixture, "solo.wav");
    QTRY_VERIFY(text(fixture, "moodModelNote").contains("Voice 1.0"));
    QCOMPARE(text(fixture, "statusModel"), QStringLiteral("Automatic: Voice 1.0"));
    QVERIFY(!isOutsideShown(fixture));
    show(fixture, "band.wav");
    QTRY_VERIFY(text(fixture, "moodModelNote").contains("Music 1.0"));
    QCOMPARE(text(fixture, "statusModel"), QStringLiteral("Automatic: Music 1.0"));
  }

  void anotherChoiceIsEffectiveAtOnceAndLosesNothing() {
    WindowFixture fixture(libraryFile(), countingFactory());
    openWithMusic(fixture);
    show(fixture, "band.wav");
    QTRY_VERIFY(text(fixture, "moodModelNote").contains("Music 1.0"));

    action(fixture, "voice")->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(text(fixture, "moodModelNote").contains("Voice 1.0"), kPatienceMs);
    QVERIFY(isOutsideShown(fixture));  // the voice model knows nothing of bands
    QCOMPARE(text(fixture, "statusModel"), QStringLiteral("Voice 1.0"));
    QTRY_COMPARE_WITH_TIMEOUT(fixture.analyzedCount(), 2, kPatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.idle(), kPatienceMs);

    // Back again: everything is stored, so no network is made.
    const int before = m_enginesMade;
    action(fixture, "auto")->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(text(fixture, "moodModelNote").contains("Music 1.0"), kPatienceMs);
    QVERIFY(!isOutsideShown(fixture));
    QCOMPARE(fixture.analyzedCount(), 2);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.idle(), kPatienceMs);
    QCOMPARE(m_enginesMade.load(), before);
  }

  void aLongAnalysisIsOfferedNotBegun() {
    WindowFixture fixture(libraryFile(), countingFactory());
    openWithMusic(fixture);
    fixture.window->library().setSpeeds([](const ModelInfo&) { return std::optional(60.0); });  // half an hour
    const int before = m_enginesMade;
    action(fixture, "voice")->trigger();
    auto* offer = fixture.window->findChild<QPushButton*>(QStringLiteral("messageOffer"));
    QTRY_VERIFY_WITH_TIMEOUT(offer->isVisible(), kPatienceMs);
    auto* strip = fixture.window->findChild<MessageStrip*>();
    QVERIFY2(strip->text().contains("2 tracks") || strip->text().contains("1 track"), qPrintable(strip->text()));
    QVERIFY2(strip->text().contains("min"), qPrintable(strip->text()));
    fixture.library.loadSnapshot();  // what a scan does
    QTest::qWait(300);
    QVERIFY(fixture.idle());
    QCOMPARE(m_enginesMade.load(), before);
    QVERIFY(fixture.analyzedCount() < 2);
    offer->click();
    QTRY_COMPARE_WITH_TIMEOUT(fixture.analyzedCount(), 2, kPatienceMs);

    // A short one is begun at once.
    fixture.window->library().setSpeeds([](const ModelInfo&) { return std::optional(0.1); });
    action(fixture, "music")->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(fixture.analyzedCount(), 2, kPatienceMs);
  }

  void theUsersModelsAreOffered() {
    test::writeFakeModel(userModel(), "Mine & 2.0");
    std::ofstream(userModel().parent_path() / "broken.safetensors") << "no model";
    WindowFixture fixture(libraryFile(), countingFactory());
    openWithMusic(fixture);
    QAction* mine = action(fixture, QString::fromStdString(userModel()));
    QVERIFY(mine != nullptr);
    QCOMPARE(mine->text(), QStringLiteral("Mine && 2.0"));
    QVERIFY(action(fixture, QString::fromStdString(userModel().parent_path() / "broken.safetensors")) == nullptr);
    mine->trigger();
    show(fixture, "solo.wav");
    QTRY_VERIFY_WITH_TIMEOUT(text(fixture, "moodModelNote").contains("Mine & 2.0"), kPatienceMs);
  }

  void theChoiceIsRemembered() {
    QSettings settings(QString::fromStdString(*m_home / "session.ini"), QSettings::IniFormat);
    {
      WindowFixture fixture(libraryFile(), countingFactory());
      openWithMusic(fixture);
      action(fixture, "voice")->trigger();
      QTRY_VERIFY_WITH_TIMEOUT(fixture.idle() && !fixture.analysis.isRunning(), kPatienceMs);
      QTRY_COMPARE_WITH_TIMEOUT(text(fixture, "statusModel"), QStringLiteral("Voice 1.0"), kPatienceMs);
      QTRY_COMPARE_WITH_TIMEOUT(fixture.analyzedCount(), 2, kPatienceMs);
      fixture.window->saveSession(settings);
    }
    const int before = m_enginesMade;
    {
      WindowFixture fixture(libraryFile(), countingFactory());
      fixture.window->restoreSession(settings);
      fixture.open();
      QTRY_COMPARE_WITH_TIMEOUT(fixture.analyzedCount(), 2, kPatienceMs);
      QVERIFY(action(fixture, "voice")->isChecked());
      QCOMPARE(text(fixture, "statusModel"), QStringLiteral("Voice 1.0"));
      QCOMPARE(m_enginesMade.load(), before);
    }
    // A model that is gone gives way to the automatic choice.
    settings.setValue("analysis/model", QString::fromStdString(userModel()));
    WindowFixture fixture(libraryFile(), countingFactory());
    fixture.window->restoreSession(settings);
    fixture.open();
    QTRY_VERIFY_WITH_TIMEOUT(action(fixture, "auto")->isChecked(), kPatienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(fixture.analyzedCount(), 2, kPatienceMs);
  }

  void withOneModelThereIsNoChoice() {
    fs::remove(m_models->music());
    WindowFixture fixture(libraryFile(), countingFactory());
    fixture.open();
    fixture.window->addPaths({*m_home / "music"});
    QTRY_COMPARE_WITH_TIMEOUT(fixture.analyzedCount(), 2, kPatienceMs);
    QTRY_VERIFY(action(fixture, "voice")->isEnabled());
    QVERIFY(!action(fixture, "music")->isEnabled());
    QTRY_COMPARE(text(fixture, "statusModel"), QStringLiteral("Voice 1.0"));
  }
};

QTEST_MAIN(ModelMenuTest)
#include "model_menu_test.moc"

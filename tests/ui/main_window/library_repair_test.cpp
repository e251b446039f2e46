// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A window that is opened on a damaged library.
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <memory>

#include "tests/support/files.h"
#include "tests/support/library_tracks.h"
#include "tests/support/window_fixture.h"
#include "ui/common/message_strip.h"

using namespace moodogram;
using namespace moodogram::ui;
using test::WindowFixture;
namespace fs = std::filesystem;

class LibraryRepairTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void aDamagedLibraryIsRepairedFromTheMessage() {
    const test::TemporaryFolder home;
    qputenv("XDG_DATA_HOME", home.path().c_str());
    const fs::path file = home / "library.sqlite";
    constexpr std::size_t kTracks = 3000;
    {
      LibraryDatabase database(file);
      std::vector<Track> tracks;
      for (std::size_t i = 0; i < kTracks; ++i)
        tracks.push_back(test::makeTrack(0, "Song " + std::to_string(i), "Artist").track);
      database.saveTracks(tracks);
    }
    std::string bytes = test::readFile(file);
    std::fill(bytes.begin() + 60 * 4096, bytes.begin() + 63 * 4096, '\x5a');
    test::writeFile(file, bytes);

    WindowFixture fixture(file);
    fixture.analysis.setPaused(true);
    QSignalSpy damaged(&fixture.library, &LibraryService::damaged);
    QSignalSpy repaired(&fixture.library, &LibraryService::repaired);
    fixture.open();
    QVERIFY(damaged.wait(20'000));
    auto* const strip = fixture.window->findChild<MessageStrip*>(QStringLiteral("messageStrip"));
    auto* const offer = fixture.window->findChild<QPushButton*>(QStringLiteral("messageOffer"));
    QVERIFY(strip->isVisible() && offer->isVisible());
    QVERIFY2(strip->text().contains(QLatin1String("damaged")), qPrintable(strip->text()));

    QTest::mouseClick(offer, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(repaired.size(), 1, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.model().tracks().size() > kTracks * 9 / 10, 20'000);
    QVERIFY2(strip->text().contains(QLatin1String("kept")), qPrintable(strip->text()));
    QCOMPARE(test::readFile(repaired.at(0).at(2).toString().toStdString()), bytes);
  }
};

QTEST_MAIN(LibraryRepairTest)
#include "library_repair_test.moc"

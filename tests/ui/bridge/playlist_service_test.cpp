// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/playlist_service.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <QSignalSpy>
#include <QTest>

#include "tests/support/files.h"

using namespace moodogram;
using namespace moodogram::ui;

namespace {

/// Until all that has been asked for, and what the answers to it have asked for, is answered.
bool settle(PlaylistService& service) {
  for (int round = 0; round < 4; ++round) {
    bool isDone = false;
    service.release([&] { isDone = true; });
    if (!QTest::qWaitFor([&] { return isDone; })) return false;
  }
  return true;
}

}  // namespace

class PlaylistServiceTest : public QObject {
  Q_OBJECT

  test::TemporaryFolder m_folder;

 private Q_SLOTS:
  /// Each question is answered with what is wrong, once: reading again after that would go on for ever.
  void aLibraryThatCannotBeUsedIsNotAskedAgainAndAgain() {
    const std::filesystem::path file = m_folder / "text.sqlite";
    test::writeFile(file, "This is no library. " + std::string(1000, '.'));
    PlaylistService service(file);
    QSignalSpy failed(&service, &PlaylistService::failed);
    QSignalSpy lists(&service, &PlaylistService::listsChanged);
    service.load();
    QVERIFY(settle(service));
    QCOMPARE(failed.size(), 3);  // what was deleted is to be forgotten; lists; corrections
    QVERIFY(lists.isEmpty());
  }

  void whatCouldNotBeStoredIsReadAgainOnce() {
    const std::filesystem::path file = m_folder / "damaged.sqlite";
    PlaylistService service(file);
    QSignalSpy failed(&service, &PlaylistService::failed);
    QSignalSpy corrections(&service, &PlaylistService::correctionsChanged);
    QVERIFY(settle(service));
    SQLite::Database(file.c_str(), SQLite::OPEN_READWRITE).exec("DROP TABLE playlist_entries");
    service.create({.name = "Mine", .entries = {StoredEntry{.file = "/music/a.flac"}}});
    QVERIFY(settle(service));
    QCOMPARE(failed.size(), 2);  // the list, and reading the lists
    QCOMPARE(corrections.size(), 1);
    QVERIFY(service.playlists().empty());
  }
};

QTEST_MAIN(PlaylistServiceTest)
#include "playlist_service_test.moc"

// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/playlist/smart_lists.h"

#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <optional>

#include "core/library/library_database.h"
#include "core/query/query_parser.h"
#include "tests/support/files.h"
#include "tests/support/library_tracks.h"
#include "ui/bridge/playlist_service.h"

using namespace moodogram;
using namespace moodogram::ui;

class SmartListsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  /// What is 30 days old is that without anybody doing anything.
  void timeGoesBy() {
    constexpr std::int64_t kDay = 24 * 3600;
    const test::TemporaryFolder folder;
    std::vector<Track> tracks{test::makeTrack(0, "Song", "Artist").track};
    tracks.front().addedUnixSeconds = 1000 * kDay;
    LibraryDatabase(folder / "library.sqlite").saveTracks(tracks);
    ListRequest request;
    request.rules = parseQuery("added:30d");
    PlaylistStore(folder / "library.sqlite")
        .create({.name = "New ones", .kind = PlaylistKind::Smart, .request = listRequestJson(request)});

    LibraryTrack row;
    row.track = tracks.front();
    ListMaterial material{.tracks = TrackList(std::vector<LibraryTrack>{row})};
    material.nowUnixSeconds = 1010 * kDay;
    PlaylistService service(folder / "library.sqlite");
    SmartLists lists(service, [&material] { return material; });
    service.load();
    QTRY_COMPARE(service.playlists().size(), std::size_t(1));
    lists.updateSoon();
    QTRY_COMPARE_WITH_TIMEOUT(service.playlists().front().entryCount, std::int64_t(1), 15'000);

    material.nowUnixSeconds = 1050 * kDay;
    auto* hourly = lists.findChild<QTimer*>("smartListAges");
    QVERIFY(hourly != nullptr && hourly->isActive());
    QCOMPARE(hourly->interval(), 3'600'000);
    hourly->setInterval(10);
    QTRY_COMPARE_WITH_TIMEOUT(service.playlists().front().entryCount, std::int64_t(0), 15'000);
  }

  void beforeTheLibraryIsThereTheyKeepTheirAnswers() {
    const test::TemporaryFolder folder;
    std::vector<Track> tracks{test::makeTrack(0, "Song", "Artist").track};
    LibraryDatabase(folder / "library.sqlite").saveTracks(tracks);
    ListRequest request;
    request.rules = parseQuery("song");
    PlaylistStore(folder / "library.sqlite")
        .create({.name = "Songs",
                 .kind = PlaylistKind::Smart,
                 .request = listRequestJson(request),
                 .entries = {{.track = tracks.front().id}}});
    std::optional<ListMaterial> material;
    int asked = 0;
    PlaylistService service(folder / "library.sqlite");
    SmartLists lists(service, [&] { return ++asked, material; });
    service.load();
    QTRY_COMPARE(service.playlists().size(), std::size_t(1));
    QSignalSpy changed(&service, &PlaylistService::entriesChanged);
    lists.updateSoon();
    QTRY_COMPARE_WITH_TIMEOUT(asked, 1, 15'000);
    QTest::qWait(300);  // in which an answer would come
    QCOMPARE(changed.size(), 0);
    QCOMPARE(service.playlists().front().entryCount, std::int64_t(1));
    // An empty library is one.
    material.emplace();
    lists.updateSoon();
    QTRY_COMPARE_WITH_TIMEOUT(service.playlists().front().entryCount, std::int64_t(0), 15'000);
  }
};

QTEST_MAIN(SmartListsTest)
#include "smart_lists_test.moc"

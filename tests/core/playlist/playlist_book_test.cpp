// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playlist/playlist_book.h"

#include <QTest>
#include <vector>

#include "core/base/error.h"
#include "core/library/library_database.h"
#include "core/query/query_parser.h"
#include "tests/support/files.h"
#include "tests/support/library_tracks.h"
#include "tests/support/store_samples.h"

using namespace moodogram;
using namespace moodogram::test;

namespace {

BookPage smart(const std::string& name, const std::string& rules, std::int64_t maxTracks = 0) {
  ListRequest request;
  request.rules = parseQuery(rules);
  if (maxTracks > 0) request.maxTracks = maxTracks;
  return {.name = name, .kind = PlaylistKind::Smart, .request = listRequestJson(request)};
}

std::vector<LibraryTrack> someLibrary() {
  std::vector<LibraryTrack> tracks;
  for (int i = 1; i <= 6; ++i) {
    tracks.push_back(makeTrack(i, "T" + std::to_string(i), "A" + std::to_string(i)));
    tracks.back().track.tags.year = 2000 + i;
  }
  return tracks;
}

std::string messageOf(const std::function<void()>& call) {
  try {
    call();
  } catch (const ConfigError& error) {
    return error.what();
  }
  return {};
}

}  // namespace

class PlaylistBookTest : public QObject {
  Q_OBJECT

  using Ids = std::vector<TrackId>;
  const std::vector<LibraryTrack> m_tracks = someLibrary();

 private Q_SLOTS:
  void listsReferToLists() {
    PlaylistBook book({{.name = "Mine", .tracks = {2, 4, 6}},
                       smart("Late", "year:>=2003"),
                       smart("Both", "playlist:mine playlist:Late"),
                       smart("Others", "-playlist:both", 2)},
                      {.tracks = m_tracks});
    QCOMPARE(*book.tracksOf("Mine"), (Ids{2, 4, 6}));
    QCOMPARE(*book.tracksOf("Both"), (Ids{4, 6}));
    QCOMPARE(*book.tracksOf("others"), (Ids{1, 2}));
    QCOMPARE(book.answerOf("Others").candidates, std::size_t{4});
    QVERIFY(!book.tracksOf("None"));
    ListRequest request;
    request.rules = parseQuery("playlist:Both -title:t4");
    QCOMPARE(buildList(book.inputs(), request).entries.size(), std::size_t{1});
    QCOMPARE(messageOf([&] { book.answerOf("Mine"); }), std::string("There is no smart playlist \"Mine\"."));
  }

  void circlesAreNamed() {
    PlaylistBook book({smart("A", "year:>1 playlist:B"), smart("B", "rain OR -playlist:C"), smart("C", "playlist:A"),
                       smart("Itself", "playlist:itself"), smart("Sound", "year:2001")},
                      {.tracks = m_tracks});
    QCOMPARE(messageOf([&] { book.tracksOf("A"); }),
             std::string("The playlist \"A\" refers to itself: A > B > C > A."));
    QCOMPARE(messageOf([&] { book.tracksOf("C"); }),
             std::string("The playlist \"C\" refers to itself: C > A > B > C."));
    QCOMPARE(messageOf([&] { book.tracksOf("Itself"); }),
             std::string("The playlist \"Itself\" refers to itself: Itself > Itself."));
    QCOMPARE(*book.tracksOf("Sound"), Ids{1});  // no error is left behind
  }

  void rulesAreCheckedBeforeTheyAreStored() {
    const PlaylistBook book({smart("A", "playlist:B"), smart("B", "year:2001"), {.name = "Hand"}},
                            {.tracks = m_tracks});
    QCOMPARE(messageOf([&] { book.check("New", parseQuery("playlist:A playlist:B OR playlist:Hand")); }),
             std::string());
    QCOMPARE(messageOf([&] { book.check("B", parseQuery("(rain OR playlist:A)")); }),
             std::string("The playlist \"B\" refers to itself: B > A > B."));
    QCOMPARE(messageOf([&] { book.check("New", parseQuery("playlist:new")); }),
             std::string("The playlist \"New\" refers to itself: New > New."));
    QCOMPARE(messageOf([&] { book.check("New", parseQuery("playlist:Gone")); }),
             std::string("There is no playlist \"Gone\"."));
  }

  void referencesFollowARenamedList() {
    const TemporaryFolder folder;
    PlaylistStore store(folder / "library.sqlite");
    const PlaylistId hand = store.create({.name = "Hand"}).id;
    const BookPage page = smart("Smart", "rain OR -(playlist:hand year:2001)");
    const PlaylistId other = store.create({.name = page.name, .kind = page.kind, .request = page.request}).id;
    const PlaylistId unknown = store.create({.name = "X", .kind = page.kind, .request = R"({"newer":1})"}).id;
    renamePlaylist(store, hand, "By \"hand\"");
    QCOMPARE(printQuery(parseListRequest(store.playlist(other)->request).rules),
             std::string("rain OR -(playlist:\"By \\\"hand\\\"\" year:2001)"));
    QCOMPARE(store.playlist(unknown)->request, std::string(R"({"newer":1})"));
    QVERIFY_THROWS_EXCEPTION(ConfigError, renamePlaylist(store, hand, "smart"));
  }

  /// Whoever compares names: exactly so first, else case and accents aside.
  void namesAreComparedInOneWay() {
    PlaylistBook book({{.name = "Rêve", .tracks = {1}}, {.name = "reve", .tracks = {2}}}, {.tracks = m_tracks});
    QCOMPARE(*book.tracksOf("reve"), Ids{2});
    QCOMPARE(*book.tracksOf("REVE "), Ids{1});
    QCOMPARE(*book.tracksOf("RÊVE"), Ids{1});

    const TemporaryFolder folder;
    PlaylistStore store(folder / "library.sqlite");
    const PlaylistId accented = store.create({.name = "Rêve"}).id;
    store.create({.name = "Reve"});
    const BookPage page = smart("Smart", "playlist:RÊVE OR playlist:Reve OR playlist:reVe");
    const PlaylistId other = store.create({.name = page.name, .kind = page.kind, .request = page.request}).id;
    renamePlaylist(store, accented, "Dream");
    QCOMPARE(printQuery(parseListRequest(store.playlist(other)->request).rules),
             std::string("playlist:Dream OR playlist:Reve OR playlist:Dream"));
  }

  /// Lists whose names differ by accents alone are two.
  void circlesAreOfListsAndNotOfNames() {
    const PlaylistBook book({smart("Café", "year:2001"), smart("Tea", "playlist:CAFÉ"), smart("Milk", "playlist:New")},
                            {.tracks = m_tracks});
    QCOMPARE(messageOf([&] { book.check("Cafe", parseQuery("playlist:Café OR playlist:Tea")); }), std::string());
    QCOMPARE(messageOf([&] { book.check("Café", parseQuery("playlist:Tea")); }),
             std::string("The playlist \"Café\" refers to itself: Café > Tea > Café."));
    QCOMPARE(messageOf([&] { book.check("New", parseQuery("playlist:Milk")); }),
             std::string("The playlist \"New\" refers to itself: New > Milk > New."));
  }

  /// What is locked stays, though its file is away.
  void lockedEntriesStayAtTheirPlaces() {
    std::vector<StoredEntry> entries(5);
    entries[0] = {.track = 77, .title = "Away", .isLocked = true};
    entries[1] = {.track = 2, .isLocked = true};
    entries[2] = {.track = 3};
    entries[3] = {.title = "Gone", .isLocked = true};
    entries[4] = {.track = 5, .isLocked = true};
    const LockedEntries locked = lockedEntries(entries, m_tracks);
    ListRequest request;
    request.maxTracks = 4;
    const Playlist playlist = buildList({.tracks = m_tracks}, request, locked.locks);
    const std::vector<StoredEntry> made = withAway(storedEntries(playlist, m_tracks), locked);
    QCOMPARE(made.size(), std::size_t{6});
    QVERIFY(made[0] == entries[0] && made[3] == entries[3]);
    QVERIFY(made[1].track == 2 && made[4].track == 5);
    QVERIFY(!made[2].isLocked && !made[5].isLocked);
  }

  void storedListsAreRead() {
    const TemporaryFolder folder;
    LibraryDatabase database(folder / "library.sqlite");
    std::vector<Track> tracks{someTrack(1), someTrack(2), someTrack(3)};
    database.saveTracks(tracks);
    const std::vector<LibraryTrack> rows = database.snapshot(keyFor(0));
    Playlist playlist;
    playlist.entries = {{.index = 2, .reason = "because"}, {.index = 0, .isLocked = true}};
    PlaylistStore store(folder / "library.sqlite");
    const PlaylistId id = store.create({.name = "Hand", .entries = storedEntries(playlist, rows)}).id;
    const BookPage page = smart("Smart", "playlist:Hand");
    store.create({.name = page.name, .kind = page.kind, .request = page.request});
    PlaylistBook book(readPages(store), {.tracks = rows});
    QCOMPARE(*book.tracksOf("Smart"), (Ids{tracks[0].id, tracks[2].id}));

    const std::vector<StoredEntry> entries = store.entries(id);
    QCOMPARE(entries[0].reason, std::string("because"));
    const std::vector<ListLock> locked = locksOf(entries, KeptEntries::Locked);
    QCOMPARE(locked.size(), std::size_t{1});
    QVERIFY(locked[0].place == 1 && locked[0].track == tracks[0].id);
    QCOMPARE(locksOf(entries, KeptEntries::All).size(), std::size_t{2});
  }
};

QTEST_GUILESS_MAIN(PlaylistBookTest)
#include "playlist_book_test.moc"

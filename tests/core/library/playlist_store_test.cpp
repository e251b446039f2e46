// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/playlist_store.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <QTest>
#include <memory>
#include <optional>

#include "core/base/error.h"
#include "core/library/library_database.h"
#include "core/library/schema.h"
#include "core/library/store_repair.h"
#include "tests/support/files.h"
#include "tests/support/store_samples.h"

using namespace moodogram;
using namespace moodogram::test;
namespace fs = std::filesystem;

namespace {

std::vector<std::string> namesOf(const std::vector<StoredPlaylist>& lists) {
  std::vector<std::string> names;
  for (const StoredPlaylist& list : lists) names.push_back(list.name);
  return names;
}

StoredEntry entryOf(const Track& track) { return {.track = track.id, .file = track.file}; }

StoredEntry strayEntry(const std::string& file) {
  return {.file = file, .title = "Lost", .artist = "Nobody", .durationSeconds = 61.5, .reason = "by hand"};
}

}  // namespace

class PlaylistStoreTest : public QObject {
  Q_OBJECT

  using Names = std::vector<std::string>;

  std::optional<TemporaryFolder> m_folder;
  fs::path m_file;
  std::vector<Track> m_tracks;
  std::unique_ptr<LibraryDatabase> m_database;
  std::unique_ptr<PlaylistStore> m_store;

 private Q_SLOTS:
  void init() {
    m_store.reset();
    m_database.reset();
    m_folder.emplace();
    m_file = *m_folder / "library.sqlite";
    m_database = std::make_unique<LibraryDatabase>(m_file);
    m_store = std::make_unique<PlaylistStore>(m_file);
    m_tracks = {someTrack(1), someTrack(2), someTrack(3)};
    m_database->saveTracks(m_tracks);
  }

  void listsComeBackAsTheyWere() {
    const StoredPlaylist made =
        m_store->create({.name = " Für Elise\n", .createdUnixSeconds = 5, .entries = {entryOf(m_tracks[1])}});
    QCOMPARE(made.name, std::string("Für Elise"));
    QCOMPARE(made.entryCount, std::int64_t{1});
    m_store->create({.name = "Rules", .kind = PlaylistKind::Smart, .request = R"({"a":"é"})"});
    StoredEntry stream{.stream = "http://radio.example/", .title = "Radio"};
    StoredEntry locked = entryOf(m_tracks[0]);
    locked.isLocked = true;
    locked.reason = "happy 0.7";
    m_store->replaceEntries(made.id,
                            std::vector{locked, strayEntry("/music/caf\xe9 \xff.mp3"), entryOf(m_tracks[0]), stream});

    const std::vector<StoredPlaylist> lists = PlaylistStore(m_file).playlists();
    QCOMPARE(namesOf(lists), (Names{"Für Elise", "Rules"}));
    QCOMPARE(lists[0].createdUnixSeconds, std::int64_t{5});
    QVERIFY(lists[1].kind == PlaylistKind::Smart);
    QCOMPARE(lists[1].request, std::string(R"({"a":"é"})"));

    const std::vector<StoredEntry> entries = m_store->entries(made.id);
    QCOMPARE(entries.size(), std::size_t{4});
    QCOMPARE(entries[0].track, m_tracks[0].id);
    QCOMPARE(entries[0].title, std::string("Title"));
    QCOMPARE(entries[0].contentHash, std::string("hash1"));
    QCOMPARE(entries[0].durationSeconds, 12.5);
    QVERIFY(entries[0].isLocked && entries[0].reason == "happy 0.7");
    QVERIFY(entries[1] == strayEntry("/music/caf\xe9 \xff.mp3"));
    QVERIFY(!entries[2].isLocked);
    QVERIFY(entries[3] == stream);
  }

  void namesAreUnique() {
    QCOMPARE(m_store->create({.name = "Rain"}).name, std::string("Rain"));
    QCOMPARE(m_store->create({.name = "rain"}).name, std::string("rain (2)"));
    const StoredPlaylist third = m_store->create({.name = "Rain"});
    QCOMPARE(third.name, std::string("Rain (3)"));
    QVERIFY_THROWS_EXCEPTION(ConfigError, m_store->rename(third.id, "RAIN"));
    QVERIFY_THROWS_EXCEPTION(ConfigError, m_store->rename(third.id, " \n"));
    QVERIFY_THROWS_EXCEPTION(ConfigError, m_store->create({.name = ""}));
    m_store->rename(third.id, "RAIN (3)");
    QCOMPARE(m_store->playlistNamed("rain (3)")->id, third.id);
    QVERIFY(!m_store->playlistNamed("Snow"));
  }

  void removalCanBeUndone() {
    const StoredPlaylist first = m_store->create({.name = "A", .entries = {entryOf(m_tracks[0])}});
    m_store->create({.name = "B"});
    m_store->remove(first.id);
    QCOMPARE(namesOf(m_store->playlists()), Names{"B"});
    m_store->restore(first.id);
    QCOMPARE(namesOf(m_store->playlists()), (Names{"A", "B"}));
    QCOMPARE(m_store->entries(first.id).size(), std::size_t{1});

    m_store->remove(first.id);
    m_store->create({.name = "a"});
    m_store->restore(first.id);
    QCOMPARE(namesOf(m_store->playlists()), (Names{"A (2)", "B", "a"}));

    m_store->remove(first.id);
    m_store->forgetRemoved();
    m_store->restore(first.id);
    QVERIFY(!m_store->playlist(first.id));
    QVERIFY(m_store->entries(first.id).empty());
    QVERIFY_THROWS_EXCEPTION(StoreError, m_store->replaceEntries(first.id, {}));
  }

  void theOrderIsTheUsers() {
    std::vector<PlaylistId> ids;
    for (const char* name : {"A", "B", "C", "D"}) ids.push_back(m_store->create({.name = name}).id);
    m_store->setOrder(std::vector{ids[2], ids[0]});
    QCOMPARE(namesOf(m_store->playlists()), (Names{"C", "A", "B", "D"}));
    m_store->create({.name = "E"});
    m_store->setOrder(std::vector{ids[3]});
    QCOMPARE(namesOf(m_store->playlists()), (Names{"D", "C", "A", "B", "E"}));
  }

  void entriesFollowTheirTracks() {
    const PlaylistId list = m_store->create({.name = "A", .entries = {entryOf(m_tracks[0])}}).id;
    std::vector<TrackState> states = m_database->trackStates();
    states[0].path = "/elsewhere/song.flac";
    m_database->relocateTracks({states[0]});
    m_database->markMissing({m_tracks[0].id}, 9);
    QCOMPARE(m_store->entries(list).at(0).file, fs::path("/elsewhere/song.flac"));
    QCOMPARE(m_store->entries(list).at(0).track, m_tracks[0].id);

    m_database->forgetMissingTracks({m_tracks[0].id});
    const StoredEntry stray = m_store->entries(list).at(0);
    QCOMPARE(stray.track, TrackId{0});
    QCOMPARE(stray.file, fs::path("/elsewhere/song.flac"));
    QCOMPARE(stray.title, std::string("Title"));
    QCOMPARE(stray.contentHash, std::string("hash1"));

    std::vector<Track> back{someTrack(1)};  // at another place, with the same content
    m_database->saveTracks(back);
    QVERIFY(back[0].id != m_tracks[0].id);
    QCOMPARE(m_store->entries(list).at(0).track, back[0].id);
    std::vector<Track> same{someTrack(4)};
    same[0].file = "/elsewhere/song.flac";  // the path means more than the content
    m_database->saveTracks(same);
    QCOMPARE(m_store->entries(list).at(0).track, same[0].id);
  }

  void entriesAreReplacedAsAWhole() {
    const PlaylistId list = m_store->create({.name = "A", .entries = {entryOf(m_tracks[0])}}).id;
    SQLite::Database raw(m_file.c_str(), SQLite::OPEN_READWRITE);
    raw.exec(
        "CREATE TRIGGER refuse BEFORE INSERT ON playlist_entries WHEN NEW.position = 1 BEGIN "
        "SELECT RAISE(ABORT, 'no'); END");
    QVERIFY_THROWS_EXCEPTION(StoreError,
                             m_store->replaceEntries(list, std::vector{entryOf(m_tracks[1]), entryOf(m_tracks[2])}));
    QCOMPARE(m_store->entries(list).size(), std::size_t{1});
    QCOMPARE(m_store->entries(list)[0].track, m_tracks[0].id);
  }

  void theLastGeneratedListsAreRemembered() {
    for (int i = 0; i < kHistoryLength + 5; ++i)
      m_store->addToHistory({.name = "Happy",
                             .kind = PlaylistKind::Generated,
                             .request = "request " + std::to_string(i),
                             .createdUnixSeconds = 100 + i,
                             .entries = {entryOf(m_tracks[0])}});
    const std::vector<StoredPlaylist> history = m_store->history();
    QCOMPARE(history.size(), static_cast<std::size_t>(kHistoryLength));
    QCOMPARE(history.front().request, "request " + std::to_string(kHistoryLength + 4));
    QCOMPARE(history.back().request, std::string("request 5"));
    QCOMPARE(m_store->entries(history.back().id).size(), std::size_t{1});
    QVERIFY(m_store->playlists().empty());
    SQLite::Database raw(m_file.c_str());
    QCOMPARE(raw.execAndGet("SELECT COUNT(*) FROM playlist_entries").getInt(), kHistoryLength);
  }

  void correctionsBelongToTracksAndTheirContent() {
    const Correction denial = m_store->addCorrection(
        {.track = m_tracks[0].id, .emotion = Emotion::Sad, .isDenial = true, .givenUnixSeconds = 10});
    QCOMPARE(denial.contentHash, std::string("hash1"));
    m_store->addCorrection({.track = m_tracks[0].id,
                            .beginSeconds = 2.0,
                            .endSeconds = 6.5,
                            .emotion = Emotion::Sad,
                            .givenUnixSeconds = 11});
    const Correction changed = m_store->addCorrection(
        {.track = m_tracks[0].id, .emotion = Emotion::Sad, .isDenial = false, .givenUnixSeconds = 12});
    QCOMPARE(m_store->corrections().size(), std::size_t{2});
    QVERIFY(m_store->corrections().back() == changed);
    QVERIFY(m_store->corrections().front().endSeconds == 6.5);

    m_store->removeCorrection(changed.id);
    QCOMPARE(m_store->corrections().size(), std::size_t{1});
    QVERIFY(m_store->addCorrection(changed) == changed);

    test::forget(*m_database, {m_tracks[0].id});
    QCOMPARE(m_store->corrections().size(), std::size_t{2});
    QCOMPARE(m_store->corrections().back().track, TrackId{0});
    QCOMPARE(m_store->corrections().back().contentHash, std::string("hash1"));
    std::vector<Track> back{someTrack(1)};
    m_database->saveTracks(back);
    QCOMPARE(m_store->corrections().back().track, back[0].id);
    m_store->addCorrection({.track = back[0].id, .emotion = Emotion::Sad, .isDenial = true, .givenUnixSeconds = 13});
    QCOMPARE(m_store->corrections().size(), std::size_t{2});
    QVERIFY_THROWS_EXCEPTION(ConfigError, m_store->addCorrection({.beginSeconds = 3.0, .endSeconds = 3.0}));
    QVERIFY_THROWS_EXCEPTION(ConfigError, m_store->addCorrection({.beginSeconds = 3.0}));
  }

  void whatIsSaidOfACopyIsOfThatCopy() {
    m_database->setContentHash(m_tracks[1].id, "hash1");  // as that of the first
    const auto deny = [&](TrackId track) {
      m_store->addCorrection({.track = track, .emotion = Emotion::Sad, .isDenial = true});
    };
    const auto tracks = [&] {
      std::vector<TrackId> found;
      for (const Correction& each : m_store->corrections()) found.push_back(each.track);
      std::ranges::sort(found);
      return found;
    };
    deny(m_tracks[0].id);
    deny(m_tracks[1].id);
    QCOMPARE(tracks(), (std::vector{m_tracks[0].id, m_tracks[1].id}));
    deny(m_tracks[1].id);  // said again: once is enough
    QCOMPARE(tracks().size(), std::size_t{2});
    // What was said of one that is forgotten counts for the first of its copies, and is replaced with that.
    std::vector<Track> third{someTrack(3)};
    third[0].contentHash = "hash1";
    m_database->saveTracks(third);
    test::forget(*m_database, {m_tracks[0].id});
    QCOMPARE(tracks(), (std::vector{m_tracks[1].id, m_tracks[1].id}));
    deny(third[0].id);
    QCOMPARE(tracks(), (std::vector{m_tracks[1].id, m_tracks[1].id, third[0].id}));
    deny(m_tracks[1].id);
    QCOMPARE(tracks(), (std::vector{m_tracks[1].id, third[0].id}));
  }

  /// As older programs have left them.
  void everyOlderLibraryGetsLists() {
    for (const Migration& last : libraryMigrations()) {
      const fs::path file = *m_folder / ("version" + std::to_string(last.version) + ".sqlite");
      {
        SQLite::Database raw(file.c_str(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        for (const Migration& migration : libraryMigrations())
          if (migration.version <= last.version) raw.exec(migration.sql);
        raw.exec("PRAGMA user_version = " + std::to_string(last.version));
        raw.exec(
            "INSERT INTO tracks (path, size_bytes, modified_ns, added_unix_seconds, content_hash, title, artist, "
            "album, genre, year, track_number, duration_seconds, problem) VALUES (x'2f61', 1, 2, 3, 'hash1', 'T', "
            "'A', 'B', 'G', 1990, 4, 5.5, '')");
      }
      PlaylistStore store(file);
      QVERIFY(store.playlists().empty() && store.history().empty() && store.corrections().empty());
      const PlaylistId list = store.create({.name = "New", .entries = {{.track = 1}}}).id;
      QCOMPARE(store.entries(list).at(0).title, std::string("T"));
      LibraryDatabase database(file);
      test::forget(database, {1});
      QCOMPARE(store.entries(list).at(0).file, fs::path("/a"));
    }
  }

  void repairKeepsLists() {
    m_store->create({.name = "A", .entries = {entryOf(m_tracks[0]), strayEntry("/x")}});
    m_store->addCorrection({.track = m_tracks[0].id, .emotion = Emotion::Sad});
    {
      SQLite::Database raw(m_file.c_str(), SQLite::OPEN_READWRITE);
      // An entry whose list is lost.
      raw.exec(
          "PRAGMA foreign_keys = OFF; INSERT INTO playlist_entries (playlist_id, position, track_id, path, stream, "
          "content_hash, title, artist, duration_seconds, is_locked, reason) VALUES (99, 0, 0, x'', '', '', '', '', 0, "
          "0, '')");
    }
    m_store.reset();
    m_database.reset();
    const RepairResult result = repairStore(m_file);
    QCOMPARE(result.lost(), std::int64_t{1});
    PlaylistStore store(m_file);
    QCOMPARE(store.entries(store.playlists().at(0).id).size(), std::size_t{2});
    QCOMPARE(store.corrections().size(), std::size_t{1});
  }
};

QTEST_GUILESS_MAIN(PlaylistStoreTest)
#include "playlist_store_test.moc"

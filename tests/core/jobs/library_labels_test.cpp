// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/library_labels.h"

#include <QTest>
#include <algorithm>

#include "core/base/error.h"
#include "core/library/library_database.h"
#include "tests/support/files.h"

using namespace moodogram;
using namespace moodogram::test;

namespace {

Track track(TrackId id, const std::string& file, const std::string& artist, const std::string& albumArtist = {}) {
  Track made;
  made.id = id;
  made.file = file;
  made.contentHash = "content" + std::to_string(id);
  made.tags.artist = artist;
  made.tags.albumArtist = albumArtist;
  return made;
}

Correction says(TrackId id, Emotion emotion, bool isDenial = false) {
  Correction correction;
  correction.track = id;
  correction.emotion = emotion;
  correction.isDenial = isDenial;
  return correction;
}

StoredEntry entry(TrackId id) {
  StoredEntry made;
  made.track = id;
  return made;
}

const LabelledTrack* find(const LibraryLabels& labels, const char* file) {
  const auto found = std::ranges::find(labels.tracks, file, &LabelledTrack::file);
  return found == labels.tracks.end() ? nullptr : &*found;
}

}  // namespace

class LibraryLabelsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void correctionsAndPlaylistsBecomeLabels() {
    std::vector<Track> tracks{track(1, "/m/1.ogg", "Ann"), track(2, "/m/2.ogg", "Ann feat. Bob", "Ann"),
                              track(3, "/m/3.ogg", "ann"), track(4, "/m/4.ogg", ""),
                              track(5, "/m/5.ogg", "Cid"), track(6, "/m/6.ogg", "Cid")};
    tracks[5].missingSinceUnixSeconds = 1;
    const std::vector<Correction> corrections{says(1, Emotion::Happy), says(2, Emotion::Sad, true),
                                              says(3, Emotion::Calm, true), says(6, Emotion::Calm)};
    const std::vector<PlaylistMood> playlists{{Emotion::Calm, {entry(1), entry(3), entry(4), entry(5), entry(77)}},
                                              {Emotion::Sad, {entry(5)}}};
    const LibraryLabels labels = collectLabels(tracks, corrections, playlists);
    QCOMPARE(labels.tracks.size(), std::size_t{5});
    // What a correction says takes the place of the list's.
    QCOMPARE(find(labels, "/m/1.ogg")->emotions, std::set{Emotion::Happy});
    // "Not sad" leaves the other four.
    const LabelledTrack& notSad = *find(labels, "/m/2.ogg");
    QVERIFY(notSad.isOneOf);
    QCOMPARE(notSad.emotions, (std::set{Emotion::Calm, Emotion::Happy, Emotion::Angry, Emotion::Fearful}));
    // The list says calm, the user says it is not.
    QVERIFY(find(labels, "/m/3.ogg")->isOneOf && !find(labels, "/m/3.ogg")->emotions.contains(Emotion::Calm));
    QCOMPARE(find(labels, "/m/4.ogg")->emotions, std::set{Emotion::Calm});
    QCOMPARE(find(labels, "/m/5.ogg")->emotions, (std::set{Emotion::Calm, Emotion::Sad}));
    QVERIFY(!find(labels, "/m/5.ogg")->isOneOf);
    // One artist however it is written, by the album's.
    QCOMPARE(find(labels, "/m/2.ogg")->artist, std::string("Ann"));
    QCOMPARE(find(labels, "/m/3.ogg")->artist, find(labels, "/m/1.ogg")->artist);
    QCOMPARE(labels.tracksOf, (std::array<std::int64_t, kEmotionCount>{2, 1, 1, 0, 0}));
    QCOMPARE(labels.artistsOf, (std::array<std::int64_t, kEmotionCount>{2, 1, 1, 0, 0}));
    QCOMPARE(labels.onlyDenied, 2);
    QCOMPARE(labels.notes.size(), std::size_t{2});  // entry 77, and the track that is missing
  }

  void partsOfTracksAreNoLabels() {
    Correction part = says(1, Emotion::Sad);
    part.beginSeconds = 10;
    part.endSeconds = 20;
    const LibraryLabels labels = collectLabels(std::vector{track(1, "/m/1.ogg", "A")}, std::vector{part}, {});
    QVERIFY(labels.tracks.empty());
    QVERIFY(labels.notes.front().english().find("part of a track") != std::string::npos);
  }

  void aTrackThatIsNoneOfTheFiveIsLeftOut() {
    std::vector<Correction> all;
    for (const Emotion emotion : kEmotions) all.push_back(says(1, emotion, true));
    const LibraryLabels labels = collectLabels(std::vector{track(1, "/m/1.ogg", "A")}, all, {});
    QVERIFY(labels.tracks.empty());
    QVERIFY(labels.notes.front().english().find("none of the five") != std::string::npos);
  }

  void theTableIsRfc4180() {
    LibraryLabels labels;
    labels.tracks = {{"/m/a, \"b\".ogg", "Ann, Bob", {Emotion::Sad}, false},
                     {"/m/c.ogg", "", {Emotion::Calm, Emotion::Sad}, false},
                     {"/m/d.ogg", "D", {Emotion::Calm, Emotion::Sad}, true}};
    QCOMPARE(QString::fromStdString(labelsManifest(labels)),
             QStringLiteral("path,label,calm,happy,sad,angry,fearful,artist\n"
                            "\"/m/a, \"\"b\"\".ogg\",sad,,,,,,\"Ann, Bob\"\n"
                            "/m/c.ogg,,1,0,1,0,0,\n"
                            "/m/d.ogg,calm|sad,,,,,,D\n"));
  }

  void aLibraryFileIsRead() {
    const TemporaryFolder folder;
    const std::filesystem::path library = folder / "library.sqlite";
    std::vector<Track> tracks{track(0, folder / "1.ogg", "Ann"), track(0, folder / "2.ogg", "Bob")};
    LibraryDatabase(library).saveTracks(tracks);
    PlaylistStore store(library);
    store.addCorrection(says(tracks[0].id, Emotion::Angry));
    store.create({.name = "Sunday", .entries = {entry(tracks[1].id)}});
    const std::vector<NamedMood> moods{{"sunday", Emotion::Calm}};
    const LibraryLabels labels = labelsOfLibrary(library, true, moods);
    QCOMPARE(labels.tracks.size(), std::size_t{2});
    QCOMPARE(labelsOfLibrary(library, false, moods).tracks.size(), std::size_t{1});
    const std::vector<NamedMood> none{{"Monday", Emotion::Calm}};
    QVERIFY_EXCEPTION_THROWN(labelsOfLibrary(library, true, none), ConfigError);
  }
};

QTEST_GUILESS_MAIN(LibraryLabelsTest)
#include "library_labels_test.moc"

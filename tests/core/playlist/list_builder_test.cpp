// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playlist/list_builder.h"

#include <QTest>
#include <algorithm>
#include <cmath>
#include <limits>
#include <random>
#include <set>

#include "core/base/error.h"
#include "core/playlist/corrections.h"
#include "tests/support/list_requests.h"

using namespace moodogram;
using namespace moodogram::test;

namespace {

using E = Emotion;

/// Ten tracks of ten artists, three minutes and 1 MB each: 1 is the happiest.
std::vector<LibraryTrack> tenTracks() {
  std::vector<LibraryTrack> tracks;
  for (int i = 1; i <= 10; ++i) {
    LibraryTrack track =
        makeTrack(i, "T" + std::to_string(i), "A" + std::to_string(i), E::Happy, 0.95F - 0.05F * static_cast<float>(i));
    track.track.sizeBytes = 1'000'000;
    track.track.rating = i % 5 + 1;
    track.track.tags.year = 2000 + i;
    track.track.contentHash = "content " + std::to_string(i);
    tracks.push_back(track);
  }
  return tracks;
}

}  // namespace

class ListBuilderTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void rulesChoose() {
    std::vector<LibraryTrack> tracks = tenTracks();
    const auto list = [&](const char* rules) { return ids(buildList({.tracks = tracks}, requestFor(rules)), tracks); };
    QCOMPARE(list("year:>2008"), (Ids{9, 10}));
    QCOMPARE(list("title:t1"), (Ids{1, 10}));
    QCOMPARE(list("(artist:=A3 OR rating:5) -year:2004"), (Ids{3, 9}));
    QCOMPARE(list("").size(), std::size_t{10});
    const Playlist one = buildList({.tracks = tracks}, requestFor("artist:=a3"));
    QCOMPARE(one.entries.at(0).reason.english(), std::string("keeps the rules, one of 1"));
    QCOMPARE(one.entries.at(0).match, 0.0F);
  }

  /// Tracks that may not be chosen can be examples, and locked.
  void aPartOfTheTracksMayBeChosen() {
    const std::vector<LibraryTrack> tracks = tenTracks();
    const ListInputs inputs{.tracks = tracks, .isCandidate = [](const Track& track) { return track.id > 5; }};
    ListRequest request;
    request.like = {1};
    QCOMPARE(ids(buildList(inputs, request), tracks), (Ids{6, 7, 8, 9, 10}));
    request.maxTracks = 3;
    QCOMPARE(ids(buildList(inputs, request, std::vector<ListLock>{{.place = 0, .track = 2}}), tracks), (Ids{2, 6, 7}));
  }

  void askingCanBeStopped() {
    const std::vector<LibraryTrack> tracks = tenTracks();
    std::stop_source stop;
    stop.request_stop();
    QVERIFY_THROWS_EXCEPTION(Cancelled,
                             buildList({.tracks = tracks, .stop = stop.get_token()}, requestFor("title:t1")));
  }

  void textsThatAreGivenAreUsed() {
    const std::vector<LibraryTrack> tracks = tenTracks();
    std::vector<SearchText> texts;
    for (const LibraryTrack& track : tracks) texts.emplace_back(track.track);
    const ListRequest request = requestFor("title:t1");
    QCOMPARE(ids(buildList({.tracks = tracks, .texts = texts}, request), tracks), (Ids{1, 10}));
  }

  void limitsHold() {
    const std::vector<LibraryTrack> tracks = tenTracks();
    ListRequest request = requestFor("", "happy");
    request.maxTracks = 3;
    QCOMPARE(ids(buildList({.tracks = tracks}, request), tracks), (Ids{1, 2, 3}));
    request.maxBytes = 2'500'000;
    QCOMPARE(buildList({.tracks = tracks}, request).totalBytes, std::int64_t{2'000'000});
    request.maxMinutes = 4;
    QCOMPARE(ids(buildList({.tracks = tracks}, request), tracks), Ids{1});
    request = requestFor("", "happy");
    request.strictness = 0.72F;
    QCOMPARE(ids(buildList({.tracks = tracks}, request), tracks), (Ids{1, 2, 3, 4}));
  }

  void ordersAreWhatTheySay() {
    std::vector<LibraryTrack> tracks = tenTracks();
    tracks[6].track.playCount = 3;
    tracks[2].track.lastPlayedUnixSeconds = 86400 * 365;
    tracks[4].track.tags.durationSeconds = 999;
    const auto first = [&](ListOrder order, bool isReversed = false) {
      ListRequest request;
      request.order = order;
      request.isReversed = isReversed;
      request.maxTracks = 1;
      return buildList({.tracks = tracks}, request).entries.at(0);
    };
    QCOMPARE(first(ListOrder::Plays).index, std::size_t{6});
    QCOMPARE(first(ListOrder::Plays).reason.english(), std::string("played 3 times, number 1 of 10"));
    QCOMPARE(first(ListOrder::Played).index, std::size_t{2});
    QVERIFY(first(ListOrder::Played, true).index != 2 &&
            first(ListOrder::Played, true).reason.english() == "never played, number 1 of 10");
    QCOMPARE(first(ListOrder::Length).index, std::size_t{4});
    QCOMPARE(first(ListOrder::Year).index, std::size_t{9});
    QCOMPARE(first(ListOrder::Year, true).index, std::size_t{0});
    QCOMPARE(first(ListOrder::Rating).index, std::size_t{3});
    std::set<std::size_t> drawn;
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
      ListRequest request;
      request.order = ListOrder::Random;
      request.seed = seed;
      const Playlist playlist = buildList({.tracks = tracks}, request);
      QCOMPARE(playlist.entries.size(), std::size_t{10});
      drawn.insert(playlist.entries[0].index);
    }
    QVERIFY(drawn.size() > 4);
  }

  void mixturesFitByAllTheirParts() {
    EmotionScores wanted;
    wanted[E::Happy] = 0.5F;
    wanted[E::Calm] = 0.5F;
    QVERIFY(std::abs(moodMatch(wanted, wanted) - 1) < 1e-5F);
    QVERIFY(std::abs(moodMatch(wanted, leaning(E::Happy, 1)) - 0.5F) < 1e-5F);
    QCOMPARE(moodMatch(leaning(E::Sad, 1), leaning(E::Sad, 0.25F)), 0.25F);
    EmotionScores nearly = leaning(E::Sad, 0.999F);
    QVERIFY(std::abs(moodMatch(nearly, leaning(E::Sad, 0.9F)) - 0.9F) < 0.03F);  // no jump beside a pure one
    std::vector<LibraryTrack> tracks = tenTracks();
    tracks[4].summary = wanted;
    const Playlist playlist = buildList({.tracks = tracks}, requestFor("", "calm+happy"));
    QCOMPARE(playlist.entries[0].index, std::size_t{4});
    QVERIFY2(playlist.entries[0].reason.english().starts_with("fits 1.00, "),
             playlist.entries[0].reason.english().c_str());
  }

  void duplicatesAreKeptOut() {
    std::vector<LibraryTrack> tracks = tenTracks();
    tracks[1].track.contentHash = tracks[0].track.contentHash;
    tracks[2].recording = tracks[3].recording = 7;
    ListRequest request = requestFor("", "happy");
    const ListInputs inputs{.tracks = tracks};
    QCOMPARE(ids(buildList(inputs, request), tracks), (Ids{1, 3, 5, 6, 7, 8, 9, 10}));
    const ListLock lock{.place = 0, .track = 4};
    QCOMPARE(ids(buildList(inputs, request, {&lock, 1}), tracks), (Ids{4, 1, 5, 6, 7, 8, 9, 10}));
    request.withDuplicates = true;
    QCOMPARE(buildList(inputs, request).entries.size(), std::size_t{10});
  }

  void albumsAndLoudnessAreKeptApart() {
    std::vector<LibraryTrack> tracks = tenTracks();
    tracks.resize(4);
    for (std::size_t i = 0; i < 4; ++i) tracks[i].track.tags.albumArtist = "Various";
    tracks[0].track.tags.album = tracks[1].track.tags.album = "B";
    ListRequest request = requestFor("", "happy");
    request.albumGap = 1;
    QCOMPARE(ids(buildList({.tracks = tracks}, request), tracks), (Ids{1, 3, 2, 4}));
    request.albumGap = 2;
    QCOMPARE(ids(buildList({.tracks = tracks}, request), tracks), (Ids{1, 3, 4, 2}));

    request.albumGap = 0;
    request.loudnessJumpDb = 3;
    tracks[0].track.tags.replayGain.trackGainDb = 0.0F;
    tracks[1].track.tags.replayGain.trackGainDb = -8.0F;
    tracks[2].track.tags.replayGain.trackGainDb = -2.0F;  // 4: not known
    QCOMPARE(ids(buildList({.tracks = tracks}, request), tracks), (Ids{1, 3, 4, 2}));
  }

  void removedTracksTakeNoPart() {
    std::vector<LibraryTrack> tracks = tenTracks();
    tracks[0].track.isRemoved = tracks[4].track.isRemoved = true;
    const ListLock lock{.place = 2, .track = 5};
    QCOMPARE(ids(buildList({.tracks = tracks}, requestFor("", "happy"), {&lock, 1}), tracks),
             (Ids{2, 3, 4, 6, 7, 8, 9, 10}));
  }

  void textsComeInTheOrderOfPeople() {
    std::vector<LibraryTrack> tracks{makeTrack(1, "Étude 10", "b"), makeTrack(2, "etude 9", "B"),
                                     makeTrack(3, "Zebra", ""), makeTrack(4, "Etude 010b", "a 2")};
    const auto list = [&](ListOrder order, bool isReversed = false) {
      return ids(buildList({.tracks = tracks}, {.order = order, .isReversed = isReversed}), tracks);
    };
    QCOMPARE(list(ListOrder::Title), (Ids{2, 1, 4, 3}));
    QCOMPARE(list(ListOrder::Title, true), (Ids{3, 4, 1, 2}));
    QCOMPARE(list(ListOrder::Artist), (Ids{4, 1, 2, 3}));  // nobody last
    tracks[0].track.tags.album = tracks[1].track.tags.album = tracks[2].track.tags.album = "Album 2";
    tracks[3].track.tags.album = "album 10";
    tracks[0].track.tags.trackNumber = 10;
    tracks[1].track.tags.trackNumber = 9;
    tracks[2].track.tags.trackNumber = 1;
    tracks[2].track.tags.discNumber = 2;
    QCOMPARE(list(ListOrder::Album), (Ids{2, 1, 3, 4}));
    tracks[0].track.tags.albumArtist = tracks[2].track.tags.albumArtist = "Ada";  // two albums of one name
    tracks[1].track.tags.albumArtist = "Bert";
    QCOMPARE(list(ListOrder::Album), (Ids{1, 3, 2, 4}));
    tracks[2].track.file = "/music/2/x.flac";
    tracks[3].track.file = "/music/10/x.flac";
    QCOMPARE(list(ListOrder::Path), (Ids{3, 4, 2, 1}));
    const Playlist first = buildList({.tracks = tracks}, {.maxTracks = 1, .order = ListOrder::Title});
    QCOMPARE(first.entries.at(0).reason.english(), std::string("by title, number 1 of 4"));
  }

  void temposOfNeighboursAreNear() {
    std::vector<LibraryTrack> tracks = tenTracks();
    tracks.resize(5);
    tracks[0].track.tags.tempoBpm = 120;
    tracks[1].track.tags.tempoBpm = 90;
    tracks[2].track.tags.tempoBpm = 61;  // the same counted by halves
    tracks[4].track.tags.tempoBpm = 95;  // 4: not known
    ListRequest request = requestFor("", "happy");
    request.tempoJumpPercent = 10;
    QCOMPARE(ids(buildList({.tracks = tracks}, request), tracks), (Ids{1, 3, 4, 2, 5}));
    request.tempoJumpPercent = 34;
    QCOMPARE(ids(buildList({.tracks = tracks}, request), tracks), (Ids{1, 2, 4, 3, 5}));
    request.tempoJumpPercent = 60;
    QCOMPARE(ids(buildList({.tracks = tracks}, request), tracks), (Ids{1, 2, 3, 4, 5}));
  }

  void likeThisFindsTheSameCourse() {
    std::vector<LibraryTrack> tracks;
    const auto add = [&](const std::vector<E>& course) {
      const auto id = static_cast<TrackId>(tracks.size() + 1);
      LibraryTrack track = makeTrack(id, "T" + std::to_string(id), "A" + std::to_string(id));
      const EmotionTimeline timeline = makeTimeline(course);
      track.summary = timeline.summary();
      track.facts = timelineFacts(timeline);
      for (const E top : course) track.timelineTops.push_back(top);
      tracks.push_back(track);
    };
    const auto half = [](E first, E last) {
      std::vector<E> course(20, first);
      std::fill(course.begin() + 10, course.end(), last);
      return course;
    };
    add(half(E::Sad, E::Happy));
    add(half(E::Happy, E::Sad));  // the same five numbers on the whole
    add(half(E::Sad, E::Happy));
    add(half(E::Calm, E::Calm));
    ListRequest request;
    request.like = {1};
    Playlist playlist = buildList({.tracks = tracks}, request);
    QCOMPARE(ids(playlist, tracks), (Ids{1, 3, 2, 4}));
    QCOMPARE(playlist.entries[1].match, 1.0F);
    QCOMPARE(playlist.entries[1].reason.english(), std::string("1.00 like \"T1\", closest of 4"));
    QVERIFY(playlist.entries[2].match < 0.8F);
    QCOMPARE(playlist.note.english(),
             std::string(
                 "The tracks could be compared by their moods alone. To compare by sound too, analyse again what was "
                 "analysed by an older version."));
    request.notLike = {4};
    QCOMPARE(ids(buildList({.tracks = tracks}, request), tracks), (Ids{1, 3, 2}));
    request.notLike = {2};  // 4 is as far from both
    QVERIFY(!std::ranges::count(ids(buildList({.tracks = tracks}, request), tracks), 2));
    request.like = {1, 4};
    QCOMPARE(ids(buildList({.tracks = tracks}, request), tracks), (Ids{1, 3, 4}));
    request.like = {99};
    QVERIFY_THROWS_EXCEPTION(ConfigError, buildList({.tracks = tracks}, request));
  }

  void likeThisHearsWhatScoresDoNotSay() {
    std::vector<LibraryTrack> tracks = tenTracks();
    for (LibraryTrack& track : tracks) {  // all of the same mood, by turns of two kinds
      track.summary = leaning(E::Happy, 0.6F);
      TrackEmbedding& embedding = track.embedding.emplace();
      embedding.scale = 0.25F;
      std::mt19937_64 random(track.track.id % 2 == 0 ? 1 : 2);
      for (std::int8_t& level : embedding.levels)
        level = static_cast<std::int8_t>(static_cast<int>(random() % 200) - 100);
      std::mt19937_64 own(100 + static_cast<std::uint64_t>(track.track.id));
      for (std::int8_t& level : embedding.levels)
        level = static_cast<std::int8_t>(level + static_cast<int>(own() % 21) - 10);
    }
    ListRequest request;
    request.like = {3};
    request.maxTracks = 5;
    const auto isOdd = [](TrackId id) { return id % 2 == 1; };
    Playlist playlist = buildList({.tracks = tracks}, request);
    Ids found = ids(playlist, tracks);
    QCOMPARE(found.front(), TrackId{3});
    QVERIFY(std::ranges::all_of(found, isOdd));
    QVERIFY(playlist.note.english().empty());
    QVERIFY(playlist.entries[0].match > 0.999F && playlist.entries[4].match > 0.9F);
    request.like = {3, 4};
    request.notLike = {5};
    QVERIFY(!std::ranges::count(ids(buildList({.tracks = tracks}, request), tracks), 5));

    // One that was analysed before is compared by its moods, and that is said.
    request = {};
    request.like = {3};
    tracks[8].embedding.reset();
    playlist = buildList({.tracks = tracks}, request);
    QVERIFY2(playlist.note.english().starts_with("1 track could be compared by mood alone. "),
             playlist.note.english().c_str());
    // The voice model's embeddings are of another kind: to analyse again would not help.
    tracks[6].content = Content::SoloVoice;
    playlist = buildList({.tracks = tracks}, request);
    QVERIFY2(playlist.note.english().starts_with("1 track could be compared by mood alone. "),
             playlist.note.english().c_str());
    // But it does where it is the example that was analysed before.
    tracks[8].embedding = tracks[0].embedding;
    tracks[2].embedding.reset();
    playlist = buildList({.tracks = tracks}, request);
    QVERIFY2(playlist.note.english().starts_with("9 tracks could be compared by mood alone. "),
             playlist.note.english().c_str());
  }

  void correctionsCountAtOnce() {
    const std::vector<LibraryTrack> tracks = tenTracks();
    std::vector<Correction> corrections{{.id = 1, .track = 1, .emotion = E::Happy, .isDenial = true},
                                        {.id = 2, .contentHash = "content 10", .emotion = E::Happy}};
    ListRequest request = requestFor("mood:happy", "happy");
    request.maxTracks = 20;
    const Playlist playlist = buildList({.tracks = tracks, .corrections = corrections}, request);
    QVERIFY(!std::ranges::count(ids(playlist, tracks), 1));
    const auto tenth = std::ranges::find(playlist.entries, std::size_t{9}, &PlaylistEntry::index);
    QCOMPARE(tenth->match, 0.725F);
    const std::string reason = tenth->reason.english();
    QVERIFY2(reason.ends_with("; you said: happy"), reason.c_str());
  }

  void analysesAreCorrectedAsTracksAre() {
    const Track track = makeTrack(1, "T", "A").track;  // 180 s
    EmotionTimeline timeline;
    for (int i = 0; i < 45; ++i) timeline.windows.push_back({4.0 * i, 4.0 * i + 4, leaning(E::Sad, 0.6F)});
    timeline.windows[1].scores.values.fill(0.2F);  // silence
    const std::vector<Correction> corrections{
        {.track = 1, .beginSeconds = 0.0, .endSeconds = 90.0, .emotion = E::Sad, .isDenial = true},
        {.track = 2, .emotion = E::Angry}};
    const EmotionTimeline corrected = correctedTimeline(timeline, track, corrections);
    QCOMPARE(corrected.windows[0].scores[E::Sad], 0.0F);
    QCOMPARE(corrected.windows[0].scores[E::Calm], 0.25F);
    QVERIFY(corrected.windows[1] == timeline.windows[1]);
    QCOMPARE(corrected.windows[21].scores[E::Sad], 0.0F);
    QVERIFY(corrected.windows[22] == timeline.windows[22]);  // its middle is at 90 s
    LibraryTrack row = makeTrack(1, "T", "A");
    row.summary = leaning(E::Sad, 0.6F);
    QVERIFY(correctedSummary(*row.summary, track, corrections) == *correctedTrack(row, corrections).summary);
    QVERIFY(correctedSummary(*row.summary, makeTrack(3, "T", "A").track, corrections) == *row.summary);
  }

  void partsAreCorrectedByTheirShare() {
    LibraryTrack track = makeTrack(1, "T", "A", E::Sad, 0.8F);  // 90 windows, 180 s
    const std::vector<Correction> corrections{
        {.track = 1, .beginSeconds = 0.0, .endSeconds = 90.0, .emotion = E::Sad, .isDenial = true}};
    const LibraryTrack corrected = correctedTrack(track, corrections);
    QVERIFY(std::abs((*corrected.summary)[E::Sad] - 0.4F) < 1e-5F);
    QVERIFY(corrected.timelineTops[44] != E::Sad && corrected.timelineTops[45] == E::Sad);
    QCOMPARE(correctionText(track, corrections).english(), std::string("not sad from 0:00 to 1:30"));
    track.track.id = 2;
    QVERIFY(correctedTrack(track, corrections).summary == track.summary);
    track.track.id = 1;
    track.summary = leaning(E::Sad, 1);
    track.facts = timelineFacts(makeTimeline(std::vector<E>(8, E::Sad), 1));
    const std::vector<Correction> whole{{.track = 1, .emotion = E::Sad, .isDenial = true}};
    const LibraryTrack denied = correctedTrack(track, whole);
    QCOMPARE((*denied.summary)[E::Calm], 0.25F);
    QCOMPARE(denied.facts->most[static_cast<std::size_t>(E::Sad)], std::uint16_t{0});
  }

  void locksStayAtTheirPlaces() {
    const std::vector<LibraryTrack> tracks = tenTracks();
    ListRequest request = requestFor("year:<2008", "happy");
    request.maxTracks = 5;
    const std::vector<ListLock> locks{{.place = 3, .track = 1}, {.place = 1, .track = 10}};
    const Playlist playlist = buildList({.tracks = tracks}, request, locks);
    QCOMPARE(ids(playlist, tracks), (Ids{2, 10, 3, 1, 4}));  // 10 does not keep the rules
    QVERIFY(playlist.entries[1].isLocked && playlist.entries[3].isLocked && !playlist.entries[0].isLocked);
    QVERIFY2(playlist.entries[1].reason.english().starts_with("locked here; happy 0.45"),
             playlist.entries[1].reason.english().c_str());
    request.rules = parseQuery("year:1066");
    const Playlist alone = buildList({.tracks = tracks}, request, locks);
    QCOMPARE(ids(alone, tracks), (Ids{10, 1}));
    QVERIFY(!alone.note.english().empty());
  }

  void theConditionThatFailsIsNamed() {
    std::vector<LibraryTrack> tracks = tenTracks();
    ListRequest request = requestFor("year:>2005 artist:=A2", "happy");
    Playlist playlist = buildList({.tracks = tracks}, request);
    QVERIFY(playlist.entries.empty());
    QCOMPARE(playlist.obstacles.size(), std::size_t{2});
    QCOMPARE(playlist.obstacles[0].condition.english(), std::string("artist:=A2"));
    QCOMPARE(playlist.obstacles[0].tracks, std::size_t{5});
    QCOMPARE(playlist.note.english(),
             std::string("None of the 10 tracks fits. Without \"artist:=A2\", 5 tracks would fit. Without "
                         "\"year:>2005\", 1 track would fit."));
    request = requestFor("year:2001", "happy");
    request.strictness = 0.95F;
    request.withNotSure = false;
    QCOMPARE(buildList({.tracks = tracks}, request).note.english(),
             std::string("None of the 10 tracks fits. Without \"a strictness of 0.95\", 1 track would fit."));
    request.maxMinutes = 1;
    QVERIFY(buildList({.tracks = tracks}, request).note.english().ends_with("a single condition would not help."));
  }

  void badInputIsAnswered() {
    ListRequest request = requestFor("", "happy");
    const auto note = [&](const std::vector<LibraryTrack>& tracks) {
      const Playlist playlist = buildList({.tracks = tracks}, request);
      return playlist.entries.empty() ? playlist.note.english() : std::string("not empty");
    };
    QCOMPARE(note({}), std::string("No track has been analysed with this model yet."));
    QCOMPARE(note({makeTrack(1, "T", "A")}), std::string("No track has been analysed with this model yet."));
    QCOMPARE(note({makeTrack(1, "T", "A", E::Happy, 0.9F)}), std::string("not empty"));
    request = {};
    QCOMPARE(note({}), std::string("There are no tracks."));
    QCOMPARE(note({makeTrack(1, "T", "A")}), std::string("not empty"));
    for (const double minutes : {0.0, -1.0, std::nan(""), std::numeric_limits<double>::infinity()}) {
      request.maxMinutes = minutes;
      QVERIFY_THROWS_EXCEPTION(ConfigError, buildList({}, request));
    }
    request.maxMinutes = 600'000;
    QCOMPARE(ids(buildList({.tracks = tenTracks()}, request), tenTracks()).size(), std::size_t{10});
    request.rules = parseQuery("playlist:none");
    request = requestFor("playlist:none");
    const ListInputs inputs{.tracks = {}, .playlists = [](const std::string&) { return PlaylistTracks{}; }};
    QVERIFY_THROWS_EXCEPTION(ConfigError, buildList(inputs, request));
  }

  void artistsAreTheSameInEachSpelling() {
    const std::vector<LibraryTrack> tracks{makeTrack(1, "A", "Björk", Emotion::Happy, 0.9F),
                                           makeTrack(2, "B", "BJÖRK ", Emotion::Happy, 0.8F),
                                           makeTrack(3, "C", "Other", Emotion::Happy, 0.7F)};
    ListRequest request = requestFor("", "happy");
    request.artistGap = 1;
    const Playlist list = buildList({.tracks = tracks}, request);
    QCOMPARE(list.entries.size(), std::size_t(3));
    QCOMPARE(list.entries[1].index, std::size_t(2));
  }

  void tenThousandHoursAreFilledInTime() {
    std::vector<LibraryTrack> tracks;
    std::mt19937_64 random(3);
    for (int i = 0; i < 20'000; ++i)
      tracks.push_back(makeTrack(i + 1, "T", "A" + std::to_string(random() % 900), kEmotions[random() % 5],
                                 0.3F + 0.0001F * static_cast<float>(random() % 5000)));
    ListRequest request = requestFor("", "sad > happy");
    request.maxMinutes = 600'000;
    request.artistGap = 2;
    QVERIFY(buildList({.tracks = tracks}, request).entries.size() > 10'000);
    request = requestFor("", "happy");
    request.maxMinutes = 600'000;
    request.artistGap = 2;
    QVERIFY(buildList({.tracks = tracks}, request).entries.size() > 19'000);
  }
};

QTEST_GUILESS_MAIN(ListBuilderTest)
#include "list_builder_test.moc"

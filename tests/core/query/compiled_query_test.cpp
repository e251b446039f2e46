// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/compiled_query.h"

#include <QTest>
#include <cstdlib>
#include <ctime>
#include <vector>

#include "core/base/error.h"
#include "core/query/query_parser.h"
#include "tests/support/library_tracks.h"

using namespace moodogram;

namespace {

using E = Emotion;

constexpr std::int64_t kDay = 24 * 3600;

std::int64_t localTime(int year, int month, int day, int hour) {
  std::tm time{};
  time.tm_year = year - 1900;
  time.tm_mon = month - 1;
  time.tm_mday = day;
  time.tm_hour = hour;
  time.tm_isdst = -1;
  return std::mktime(&time);
}

const std::int64_t kNow = localTime(2024, 7, 1, 12);

std::vector<LibraryTrack> someTracks() {
  std::vector<LibraryTrack> tracks{test::makeTrack(1, "Jóga", "Björk", E::Calm, 0.7F),
                                   test::makeTrack(2, "The Who Song", "Who Else", E::Happy, 0.6F),
                                   test::makeTrack(3, "Baba O\u2019Riley", "The Who", E::Angry, 0.3F),
                                   test::makeTrack(4, "Ære", "Søren Łukasz")};
  TrackTags& first = tracks[0].track.tags;
  first.album = "Homogenic";
  first.genre = "Electronic";
  first.year = 1997;
  first.trackNumber = 2;
  first.discNumber = 1;
  first.tempoBpm = 119.6F;
  first.durationSeconds = 305.4;
  tracks[0].track.rating = 5;
  tracks[0].track.playCount = 12;
  tracks[0].track.addedUnixSeconds = localTime(2024, 1, 31, 23);
  tracks[0].track.lastPlayedUnixSeconds = kNow - 3 * kDay;
  tracks[0].known = 0.25F;
  tracks[0].timelineTops = std::vector<Emotion>(50, E::Calm);
  std::fill_n(tracks[0].timelineTops.begin(), 20, E::Sad);  // 40 % sad, then calm

  EmotionTimeline course = test::makeTimeline(std::vector<Emotion>(100, E::Calm), 0.6F);  // the others at 0.1
  course.windows[70].scores = test::leaning(E::Angry, 0.8F);  // from 2:20; the others at 0.05
  tracks[0].facts = timelineFacts(course);

  tracks[1].track.tags.albumArtist = "Various Artists";
  tracks[1].track.tags.year = 2001;
  tracks[1].track.addedUnixSeconds = localTime(2024, 6, 30, 1);
  tracks[2].track.tags.year = 1971;
  tracks[2].track.rating = 3;
  tracks[2].track.lastPlayedUnixSeconds = kNow - 800 * kDay;
  tracks[2].track.addedUnixSeconds = localTime(2023, 12, 31, 23);
  tracks[3].track.tags.durationSeconds = 0;
  tracks[3].track.addedUnixSeconds = localTime(2024, 2, 1, 0);
  tracks[3].track.file = "/music/\xff broken/x.flac";
  return tracks;
}

QString found(const std::string& query) {
  const PlaylistLookup playlists = [](const std::string& name) {
    return name == "Mine" ? std::make_shared<const std::vector<TrackId>>(std::vector<TrackId>{2, 4}) : nullptr;
  };
  const CompiledQuery compiled(parseQuery(query), kNow, playlists);
  QString ids;
  for (const LibraryTrack& track : someTracks())
    if (compiled.matches(track, SearchText(track.track))) ids += QString::number(track.track.id);
  return ids;
}

}  // namespace

class CompiledQueryTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void playlistsThatAreNotThereAreNamed() {
    try {
      found("rain OR playlist:\"No such list\"");
      QFAIL("it was compiled");
    } catch (const ConfigError& error) {
      QVERIFY2(QString(error.what()).contains("\"No such list\""), error.what());
    }
    const CompiledQuery without(parseQuery("playlist:Mine"), kNow);
    QVERIFY(!without.matches(someTracks()[1], SearchText(Track{})));
  }

  void onlyTextsNeedThem_data() {
    QTest::addColumn<QString>("query");
    QTest::addColumn<bool>("needs");
    QTest::newRow("nothing") << "" << false;
    QTest::newRow("numbers") << "year:1990 -(mood:calm OR playlist:a) mood:notsure" << false;
    QTest::newRow("word") << "year:1990 OR rain" << true;
    QTest::newRow("path") << "-path:x" << true;
  }
  void onlyTextsNeedThem() {
    QFETCH(QString, query);
    QFETCH(bool, needs);
    const PlaylistLookup none;
    QCOMPARE(CompiledQuery(parseQuery(query.toStdString()), kNow, none).dependsOnText(), needs);
  }

  void finds_data() {
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("tracks");
    const auto row = [](const char* query, const char* tracks) {
      QTest::newRow(query) << QString(query) << QString(tracks);
    };
    row("", "1234");
    row("bpm:120", "1");
    row("tempo:>119 bpm:<121", "1");
    row("bpm:none", "234");
    // Text.
    row("joga BJORK", "1");
    row("\"who else\"", "2");
    row("\"else who\"", "");
    row("who", "23");
    row("artist:=\"the who\"", "3");
    row("artist:=who", "");
    row("title:who", "2");
    row("o'riley", "3");
    row("album:homo genre:electro", "1");
    row("albumartist:various", "2");
    row("album:=\"\"", "234");
    row("soren lukasz", "4");
    row("aere", "4");
    row("path:music/bjork", "1");
    row("path:\"broken/x.flac\"", "4");
    row("title:bjork", "");  // no field runs into the next
    row("\"joga bjork\"", "");
    // Logic.
    row("who -else", "3");
    row("NOT who", "14");
    row("joga OR else", "12");
    row("(joga OR who) -(else OR bjork)", "3");
    row("--joga", "1");
    row("joga -", "1");
    // Numbers. What is not known is in no range.
    row("year:1997", "1");
    row("year:1990..1999", "1");
    row("year:<2000", "13");
    row("year:1971..1997", "13");
    row("year:>1997", "2");
    row("year:>=1997", "12");
    row("year:none", "4");
    row("-year:<2000", "24");
    row("track:2 disc:1", "1");
    row("disc:none", "234");
    row("length:5:05", "1");
    row("length:<=3:00", "23");
    row("length:>3m", "1");
    row("length:none", "4");
    row("rating:>3", "1");
    row("rating:3..5", "13");
    row("rating:none", "24");
    row("plays:0", "234");
    row("plays:<=12", "1234");
    row("plays:>0", "1");
    // Dates.
    row("added:2024-01-31", "1");
    row("added:2024-01", "1");
    row("added:2024", "124");
    row("added:<2024", "3");
    row("added:<=2024-01", "13");
    row("added:>2024-01-31", "24");
    row("added:>=2024-01-31", "124");
    row("added:2023-12-31..2024-01", "13");
    row("added:2d", "2");
    row("added:>2d", "134");
    row("added:1d..160d", "1 24");
    row("played:7d", "1");
    row("played:>1y", "3");
    row("played:never", "24");
    row("-played:7d", "234");
    // Playlists.
    row("playlist:Mine", "24");
    row("-playlist:Mine who", "3");
    // Courses.
    row("max:angry>0.79", "1");
    row("max:angry>=0.8 max:angry<=0.8", "1");
    row("max:angry>0.8", "");
    row("min:calm<=0.05", "1");
    row("min:calm>0.05", "");
    row("never:angry>0.8", "1");
    row("never:angry>=0.8", "");
    row("never:fearful>10%", "1");
    row("peak:angry<2:30", "1");
    row("peak:angry:2:20", "1");
    row("peak:angry>2:20", "");
    row("peak:calm<2s", "1");  // the first of equals
    row("-peak:angry<2:20", "1234");
    // Moods.
    row("mood:calm", "1");
    row("mood:angry", "");  // not sure
    row("mood:notsure", "3");
    row("mood:none", "4");
    row("-mood:calm", "234");
    row("calm:=0.7", "1");
    row("mood:calm>=0.7", "1");
    row("calm:<0.7", "23");
    row("calm:>=0.7", "1");  // as the float that it is
    row("calm:>0.7", "");
    row("mood:happy>0.5", "2");
    row("angry:0.2..0.4", "3");
    row("confidence:>=0.6", "12");
    row("known:<50%", "1");
    row("valence:>0.2", "12");
    row("arousal:<0", "1");
    row("share:sad>=40%", "1");
    row("share:sad>40%", "");
    row("share:calm=0.6", "1");
    row("share:fearful<0.1", "123");
    row("starts:sad", "1");
    row("ends:calm", "1");
    row("never:calm", "23");
    row("-never:calm", "14");
  }
  void finds() {
    QFETCH(QString, query);
    QFETCH(QString, tracks);
    QCOMPARE(found(query.toStdString()), tracks.remove(' '));
  }

  void summerTimeIsKnown() {
    // In Vienna, 31 March 2024 has 23 hours.
    const std::string before = std::getenv("TZ") == nullptr ? "" : std::getenv("TZ");
    setenv("TZ", "Europe/Vienna", 1);
    tzset();
    LibraryTrack track = test::makeTrack(1, "a", "b");
    const CompiledQuery query(parseQuery("added:2024-03-31"), 0);
    const std::int64_t begin = 1711839600;  // 2024-03-30T23:00Z
    for (const auto& [second, inside] : {std::pair(begin - 1, false), std::pair(begin, true),
                                         std::pair(begin + 23 * 3600 - 1, true), std::pair(begin + 23 * 3600, false)}) {
      track.track.addedUnixSeconds = second;
      QCOMPARE(query.matches(track, SearchText(track.track)), inside);
    }
    before.empty() ? unsetenv("TZ") : setenv("TZ", before.c_str(), 1);
    tzset();
  }

  void knowsWhatItDependsOn() {
    const auto compiled = [](const char* text) { return CompiledQuery(parseQuery(text), 0); };
    QVERIFY(CompiledQuery().isEmpty());
    QVERIFY(compiled("").isEmpty() && !compiled("a").isEmpty());
    for (const char* text :
         {"a (b OR -mood:calm)", "mood:notsure", "mood:none", "share:sad>0.5", "calm:>0.5", "known:>0.5"})
      QVERIFY2(compiled(text).dependsOnAnalysis(), text);
    QVERIFY(!compiled("a year:1990 -rating:3").dependsOnAnalysis());
    QVERIFY(compiled("a -rating:3").dependsOnUse());
    QVERIFY(!compiled("a year:1990 mood:calm").dependsOnUse());
  }

  void folds_data() {
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("folded");
    QTest::newRow("case") << "ABC xyz"
                          << "abc xyz";
    QTest::newRow("composed and decomposed") << "\u00C9t\u00E9 E\u0301te\u0301"
                                             << "ete ete";
    QTest::newRow("full case folding") << "Stra\u00DFe"
                                       << "strasse";
    QTest::newRow("strokes") << "\u00D8\u0142\u0110\u00F0 \u00C6\u0153"
                             << "oldd aeoe";
    QTest::newRow("Turkish") << "\u0130\u0131"
                             << "ii";
    QTest::newRow("Greek") << "\u039F\u03B4\u03CC\u03C2"
                           << "\u03BF\u03B4\u03BF\u03C3";
    QTest::newRow("Cyrillic") << "\u0419\u0401"
                              << "\u0438\u0435";
    QTest::newRow("full width") << "\uFF21\uFF42\uFF11"
                                << "ab1";
    QTest::newRow("ligature") << "\uFB01n"
                              << "fin";
    QTest::newRow("quotation marks and dashes") << "\u2018a\u2019 \u2010 \u2013"
                                                << "'a' - -";
    // Marks that make another letter stay, also of half width; what readers leave out goes.
    QTest::newRow("Kana") << "\u30D1 \uFF8A\uFF9F \u30CF"
                          << "\u30CF\u309A \u30CF\u309A \u30CF";
    QTest::newRow("Devanagari") << "\u0915\u093F \u0915\u0941"
                                << "\u0915\u093F \u0915\u0941";
    QTest::newRow("Thai") << "\u0E2B\u0E21\u0E39"
                          << "\u0E2B\u0E21\u0E39";
    QTest::newRow("points") << "\u05E9\u05C1\u05DC\u05D5\u05B9 \u0643\u064E\u062A"
                            << "\u05E9\u05DC\u05D5 \u0643\u062A";
    QTest::newRow("spaces") << "a  \t b\u00A0\u3000c\n"
                            << "a b c ";
    QTest::newRow("nothing to see") << "so\u00ADft zero\u200Bwidth"
                                    << "soft zerowidth";
  }
  void folds() {
    QFETCH(QString, written);
    QFETCH(QString, folded);
    QCOMPARE(QString::fromStdString(foldText(written.toStdString())), folded);
  }

  void foldsAnyBytes() {
    QCOMPARE(foldText("a\xff\xC3"), std::string("a\uFFFD\uFFFD"));
    QCOMPARE(foldText(std::string_view("a\0b", 3)), std::string("a b"));
    for (std::uint32_t point = 1; point < 0x30000; ++point) {
      const std::string once = foldText(QString::fromUcs4(reinterpret_cast<const char32_t*>(&point), 1).toStdString());
      QVERIFY2(foldText(once) == once, std::to_string(point).c_str());
    }
  }

  void knowsItsFields() {
    Track track = test::makeTrack(1, "Title", "Artist").track;
    track.tags.album = "Album";
    const SearchText text(track);
    QCOMPARE(text.of(QueryField::Title), std::string_view("title"));
    QCOMPARE(text.of(QueryField::Artist), std::string_view("artist"));
    QCOMPARE(text.of(QueryField::AlbumArtist), std::string_view());
    QCOMPARE(text.of(QueryField::Album), std::string_view("album"));
    QCOMPARE(text.of(QueryField::Genre), std::string_view());
    QCOMPARE(text.of(QueryField::Path), std::string_view("/music/artist/title.flac"));
    track.tags.title.clear();
    track.file = "/music/Name of File.ogg";
    QCOMPARE(SearchText(track).of(QueryField::Title), std::string_view("name of file"));
  }
};

QTEST_GUILESS_MAIN(CompiledQueryTest)
#include "compiled_query_test.moc"

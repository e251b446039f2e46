// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/cal500.h"

#include <QTest>
#include <cmath>

#include "core/dataset/csv_table.h"
#include "core/dataset/emotion_table.h"
#include "tests/support/datasets.h"
#include "tests/support/files.h"
#include "tests/support/real_data.h"

using namespace moodogram;
using test::notesSay;

class Cal500Test : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void tagsBecomeSoftLabels() {
    const test::TemporaryFolder folder;
    test::writeFile(folder / "table.csv",
                    "row,song_id,Emotion-Happy,NOT-Emotion-Happy,Emotion-Light_/_Playful,Emotion-Sad,Genre-Rock\n"
                    "0,ac_dc-t.n.t.,1,0,1,0,1\n1,air-sexy_boy,0,1,0,1,0\n2,,1,0,0,0,0\n3,beck-loser,0,0,0,0,1\n"
                    "4,cake-the_distance,1,0,0,0,0\n5,r\xE9my-caf\xE9,0,0,0,1,0\n");
    for (const char* name : {"a/AC-DC - T.N.T.MP3", "a/ac_dc-t.n.t.wav", "Air - Sexy Boy.flac", "r\xE9my-caf\xE9.ogg",
                             "somebody-else.mp3", "cake-the_distance.txt"})
      test::writeFileBelow(folder.path(), name, "");
    const Dataset dataset = openDataset({"auto", folder.path(), {}, {}});
    QCOMPARE(dataset.name, std::string("CAL500"));
    QCOMPARE(dataset.recordings.size(), std::size_t(3));
    QCOMPARE(test::recordingOf(dataset, "AC-DC - T.N.T.MP3").label, Label::fromWeights({{0.3F, 1.7F, 0, 0, 0}}));
    QCOMPARE(test::recordingOf(dataset, "Air - Sexy Boy.flac").label, Label::of(Emotion::Sad));
    QCOMPARE(test::groupsOf(dataset), (std::set<std::string>{"ac_dc", "air", "r\xE9my"}));
    QCOMPARE(dataset.missing, (std::vector<std::string>{"cake-the_distance"}));
    QVERIFY(notesSay(dataset, "The published table has 502 songs, this one 6"));
    QVERIFY(notesSay(dataset, "1 row of the table left out"));
    QVERIFY(notesSay(dataset, "1 song left out, because no tag says"));
    QVERIFY(notesSay(dataset, "No audio for 1 song: cake-the_distance"));
    QVERIFY(notesSay(dataset, "1 audio file left out: named by no song"));
    QVERIFY(notesSay(dataset, "there in another file: ac_dc-t.n.t.wav"));
  }

  void faultsAreNamed() {
    const test::TemporaryFolder folder;
    const auto errorOf = [&](const std::string& table, const char* format = "cal500") {
      test::writeFile(folder / "t.csv", table);
      return test::configErrorOf([&] { openDataset({format, folder / "t.csv", {}, {}}); });
    };
    const auto says = [](const std::string& error, const char* text) { return error.find(text) != std::string::npos; };
    test::writeFile(folder / "a-b.wav", "");
    QVERIFY(says(errorOf("song_id,Emotion-Sad\na-b,yes\n"), "t.csv, line 2, column 5: \"yes\" is neither 0 nor 1"));
    QVERIFY(says(errorOf("song_id,Emotion-Sad\na-b,1\nA-B,1\n"), "t.csv, line 3, column 1: \"A-B\" is in the table"));
    QVERIFY(says(errorOf("song_id,Mood\na-b,1\n"), "No column is one of the tags in"));
    QVERIFY(says(errorOf("song_id,Emotion-Sad\nc-d,1\n"), "None of the 1 song"));
    QVERIFY(says(errorOf("song,Emotion-Sad\nc-d,1\n"), "There is no column \"song_id\""));
    QVERIFY(says(errorOf("my_song_id,Emotion-Sad\nc-d,1\n"), "There is no column \"song_id\""));
    QVERIFY(errorOf("song_id,Emotion-Sad\na-b,1\n", "auto").empty());
    QVERIFY(errorOf("path,song_id,emotion\na-b.wav,x,sad\n", "auto").empty());  // a manifest
    std::filesystem::remove(folder / "t.csv");
    QVERIFY(says(test::configErrorOf([&] { openDataset({"cal500", folder.path(), {}, {}}); }), "no CAL500 table in"));
  }

  void shippedMappingCoversTheEmotionTags() {
    const EmotionTable table = EmotionTable::open({}, "cal500-emotions.csv");
    QVERIFY(table.weightsOf("emotion happy"));
    QVERIFY(!table.weightsOf("NOT-Emotion-Happy"));
    const auto data = test::realData("cal500");
    if (!data) return;
    const CsvTable csv = CsvTable::fromFile(*data / "cal500.csv");
    int tags = 0;
    for (const CsvField& field : csv.header()) {
      const bool isEmotion = field.text.starts_with("Emotion-");
      tags += isEmotion ? 1 : 0;
      QVERIFY2(table.weightsOf(field.text).has_value() == isEmotion, field.text.c_str());
    }
    QCOMPARE(tags, 18);
  }

  void publishedTable() {
    const auto data = test::realData("cal500");
    if (!data) return;
    const CsvTable csv = CsvTable::fromFile(*data / "cal500.csv");
    QCOMPARE(csv.rows().size(), std::size_t(502));
    const test::TemporaryFolder folder;
    for (const CsvRow& row : csv.rows())
      if (!row[1].text.empty()) test::writeFile(folder / (row[1].text + ".mp3"), "");
    QVERIFY(std::filesystem::remove(folder / "2pac-trapped.mp3"));
    const Dataset dataset = openDataset({"auto", *data, folder.path(), {}});
    for (const Message& note : dataset.notes) qInfo("%s", note.english().c_str());
    QCOMPARE(dataset.missing, (std::vector<std::string>{"2pac-trapped"}));
    QVERIFY(notesSay(dataset, "11 rows of the table left out"));
    QVERIFY(!notesSay(dataset, "The published table"));
    QVERIFY(dataset.recordings.size() > 420);
    std::array<int, kEmotionCount> tops{};
    for (const Recording& recording : dataset.recordings) {
      double sum = 0;
      for (const float share : recording.label.shares.values) sum += share;
      QVERIFY(std::abs(sum - 1) < 1e-5);
      ++tops[static_cast<std::size_t>(recording.label.top())];
    }
    qInfo("largest share: calm %d, happy %d, sad %d, angry %d, fearful %d", tops[0], tops[1], tops[2], tops[3],
          tops[4]);
    QVERIFY(tops[0] > 50 && tops[1] > 50 && tops[2] > 10 && tops[3] > 10);
  }
};

QTEST_GUILESS_MAIN(Cal500Test)
#include "cal500_test.moc"

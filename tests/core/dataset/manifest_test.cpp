// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/manifest.h"

#include <QTest>

#include "tests/support/datasets.h"
#include "tests/support/files.h"

using namespace moodogram;

class ManifestTest : public QObject {
  Q_OBJECT

  test::TemporaryFolder m_folder;

  Dataset open(const std::string& name, const std::string& text) const {
    test::writeFile(m_folder / name, text);
    return openDataset({"auto", m_folder / name, {}, {}});
  }

 private Q_SLOTS:
  void initTestCase() {
    for (const char* name : {"a.wav", "b.wav", "sub/c d.wav", "sub/\xE9.wav", "sub/e\"1\".wav"})
      test::writeFileBelow(m_folder.path(), name, "");
  }

  void csv() {
    const Dataset dataset = open("moods.csv",
                                 "\xEF\xBB\xBFPath,Label,Artist,Split,calm,sad,year\r\n"
                                 "a.wav,Happy,X,train,,,1999\r\n"
                                 "b.wav,,X,val,1,3,\r\n"
                                 "\"sub/c d.wav\",q2,Y,test,,,\r\n"
                                 "sub/\xE9.wav,Sadness,,,,,\r\n"
                                 "\"sub/e\"\"1\"\".wav\",neutral,Y,,,,\r\n"
                                 "gone.wav,angry,Y,,,,\r\n");
    QCOMPARE(dataset.name, std::string("moods"));
    QCOMPARE(dataset.groupKind, std::string("artist"));
    QCOMPARE(dataset.recordings.size(), std::size_t(4));
    QVERIFY(std::ranges::is_sorted(dataset.recordings, {}, &Recording::file));
    QCOMPARE(test::recordingOf(dataset, "a.wav").label, Label::of(MoodClass::Happy));
    QCOMPARE(test::recordingOf(dataset, "a.wav").part, Part::Train);
    QCOMPARE(test::recordingOf(dataset, "b.wav").label, Label::fromWeights({{1, 0, 3, 0, 0}}));
    QCOMPARE(test::recordingOf(dataset, "b.wav").part, Part::Validation);
    const Recording quadrant = test::recordingOf(dataset, "c d.wav");
    QCOMPARE(quadrant.label, Label::anyOf(std::array{MoodClass::Angry, MoodClass::Fearful}));
    QCOMPARE(quadrant.group, std::string("Y"));
    QCOMPARE(test::recordingOf(dataset, "\xE9.wav").label, Label::of(MoodClass::Sad));
    QVERIFY(test::notesSay(dataset, "1 recording left out: \"neutral\""));
    QVERIFY(test::notesSay(dataset, "No audio for 1 recording: gone.wav"));
    QVERIFY(test::notesSay(dataset, "Not used, because no such column is known: year"));
    QCOMPARE(dataset.missing, (std::vector<std::string>{"gone.wav"}));
  }

  void neutralIsAClassWhereItIsAskedFor() {
    const auto file = m_folder / "neutral.csv";
    test::writeFile(file, "path,label,calm,neutral\na.wav,Neutral,,\nb.wav,,1,3\nsub/c d.wav,,,2\n");
    const Dataset dataset = openDataset({.path = file, .neutral = true});
    QCOMPARE(test::recordingOf(dataset, "a.wav").label, Label::of(MoodClass::Neutral));
    const Label mixed = test::recordingOf(dataset, "b.wav").label;
    QVERIFY(mixed.shares[MoodClass::Neutral] == 0.75F && mixed.shares[MoodClass::Calm] == 0.25F);
    QCOMPARE(test::recordingOf(dataset, "c d.wav").label, Label::of(MoodClass::Neutral));
    QVERIFY(dataset.notes.empty());
    // Else it is left out, and what is not neutral remains.
    const Dataset without = openDataset({.path = file});
    QCOMPARE(without.recordings.size(), std::size_t(1));
    QCOMPARE(test::recordingOf(without, "b.wav").label, Label::of(MoodClass::Calm));
    const DatasetSource emopia{.format = "emopia", .path = m_folder.path(), .neutral = true};
    QVERIFY(test::configErrorOf([&] { openDataset(emopia); }).find("no neutral recordings") != std::string::npos);
  }

  /// What has a weight and what has none are no shares of one whole.
  void weightsAreOfAllOrOfNone() {
    const Dataset dataset = open("weights.csv",
                                 "path,label\na.wav,happy:0.6|sad\nb.wav,happy:0.2|happy:0.4\n"
                                 "sub/c d.wav,happy:1|sad:3\n");
    QCOMPARE(dataset.recordings.size(), std::size_t(1));
    QCOMPARE(dataset.recordings.front().label, Label::fromWeights({{0, 1, 3, 0, 0}}));
    std::string notes;
    for (const Message& note : dataset.notes) notes += note.english() + "\n";
    QVERIFY2(notes.find("happy:0.6|sad") != std::string::npos && notes.find("happy:0.2|happy:0.4") != std::string::npos,
             notes.c_str());
  }

  void oneOfSeveral() {
    const Dataset dataset = open("sets.csv", "path,label\na.wav,calm | Happy|angry|fearful\nb.wav,calm|bored\n");
    QCOMPARE(dataset.recordings.size(), std::size_t(1));
    QCOMPARE(dataset.recordings.front().label,
             Label::anyOf(std::array{MoodClass::Calm, MoodClass::Happy, MoodClass::Angry, MoodClass::Fearful}));
    QVERIFY(test::notesSay(dataset, "1 recording left out: \"calm|bored\""));
  }

  void json() {
    const Dataset dataset = open("moods.json", R"({"name": "Mine", "licence": "CC0", "group_kind": "band",
      "extra": [{"path": "b.wav"}], "recordings": [
      {"path": "a.wav", "label": "joy", "group": 7, "part": "test"},
      {"file": "sub/c d.wav", "weights": {"calm": 0.5, "sad": 1.5}, "note": ""}]})");
    QCOMPARE(dataset.name, std::string("Mine"));
    QCOMPARE(dataset.licence, std::string("CC0"));
    QCOMPARE(dataset.groupKind, std::string("band"));
    QCOMPARE(dataset.recordings.size(), std::size_t(2));
    QCOMPARE(test::recordingOf(dataset, "a.wav").group, std::string("7"));
    QCOMPARE(test::recordingOf(dataset, "a.wav").part, Part::Test);
    QCOMPARE(test::recordingOf(dataset, "c d.wav").label, Label::fromWeights({{1, 0, 3, 0, 0}}));
    QVERIFY(test::notesSay(dataset, "no such column is known: note"));
    const Dataset spaced = open("spaced.json", R"([{"path": "a.wav", "label": "joy", "group": "Nina "},
      {"path": "sub/c d.wav", "label": " sad", "group": "Nina"}])");  // one group, as in a CSV
    QCOMPARE(spaced.recordings[0].group, spaced.recordings[1].group);
    QCOMPARE(open("array.json", "\xEF\xBB\xBF[{\"path\": \"a.wav\", \"quadrant\": \"Q1\"}]").recordings.size(),
             std::size_t(1));
  }

  void foldersAndAudioElsewhere() {
    test::writeFileBelow(m_folder.path(), "tables/manifest.csv", "path,label\na.wav,sad\n");
    const Dataset dataset = openDataset({"auto", m_folder / "tables", m_folder.path(), {}});
    QCOMPARE(dataset.recordings.at(0).file, (m_folder / "a.wav").lexically_normal());
    QVERIFY(!test::configErrorOf([&] { openDataset({"manifest", m_folder / "sub", {}, {}}); }).empty());
    QVERIFY(!test::configErrorOf([&] { openDataset({"auto", m_folder / "tables", m_folder / "none", {}}); }).empty());
  }

  void labelsOfTheUsersOwn() {
    test::writeFile(m_folder / "own.csv", "name,calm,happy,sad,angry,fearful\nAgitato!,0,0,0,3,1\n");
    test::writeFile(m_folder / "latin.csv", "path,label\na.wav,agitato\n");
    const Dataset dataset = openDataset({"auto", m_folder / "latin.csv", {}, m_folder / "own.csv"});
    QCOMPARE(dataset.recordings.at(0).label, Label::fromWeights({{0, 0, 0, 3, 1}}));
  }

  void ownTablesThatAreMalformedAreNamed_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("emotion") << QByteArray("name,calm,happy,sad,angry\n") << QByteArray("no column \"fearful\"");
    QTest::newRow("name") << QByteArray("calm,happy,sad,angry,fearful\n") << QByteArray("no column \"name\"");
    const QByteArray head("name,calm,happy,sad,angry,fearful\n");
    QTest::newRow("weight") << head + "x,0,0,much,0,0\n" << QByteArray("line 2, column 7: \"much\" is no weight");
    QTest::newRow("twice") << head + "a b,0,0,1,0,0\nA-B,1,0,0,0,0\n" << QByteArray("line 3, column 1: \"A-B\"");
    QTest::newRow("nameless") << head + "?!,0,0,1,0,0\n" << QByteArray("line 2, column 1: The name is missing");
  }
  void ownTablesThatAreMalformedAreNamed() {
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, said);
    test::writeFile(m_folder / "own.csv", text.toStdString());
    test::writeFile(m_folder / "latin.csv", "path,label\na.wav,agitato\n");
    const std::string error = test::configErrorOf([&] {
      openDataset({"auto", m_folder / "latin.csv", {}, m_folder / "own.csv"});
    });
    QVERIFY2(error.find("own.csv, line") != std::string::npos && error.find(said.toStdString()) != std::string::npos,
             error.c_str());
  }

  void malformedManifestsAreNamed_data() {
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("said");
    const auto row = [](const char* what, const QByteArray& name, const QByteArray& text, const QByteArray& said) {
      QTest::newRow(what) << name << text << said;
    };
    row("no path", "m.csv", "file name,label\n", "line 1, column 1: There is no column \"path\"");
    row("no label", "m.csv", "path,mood\na.wav,sad\n", "There is neither a column \"label\"");
    row("empty path", "m.csv", "path,label\n\"\",sad\n", "line 2, column 1: The path is missing");
    row("part", "m.csv", "path,label,part\na.wav,sad,holdout\n", "line 2, column 1: \"holdout\" is no part");
    row("weight", "m.csv", "path,calm,sad\na.wav,1,-2\n", "line 2, column 9: \"-2\" is no weight");
    row("not a number", "m.csv", "path,calm,sad\na.wav,nan,0\n", "line 2, column 7: \"nan\" is no weight");
    row("no weight", "m.csv", "path,calm\na.wav,0\n", "line 2, column 1: No emotion of this recording");
    row("no weight at all", "m.csv", "path,calm\na.wav,\n", "line 2, column 1: No emotion of this recording");
    row("no label in the row", "m.csv", "path,label\na.wav,\n", "line 2, column 1: This recording has neither");
    row("twice", "m.csv", "path,label\na.wav,sad\n./a.wav,calm\n", "line 3, column 1: ./a.wav is in line 2");
    row("all missing", "m.csv", "path,label\ng.wav,sad\nh.wav,sad\n", "of 2 rows, 2 name a file that is not there");
    row("all other", "m.csv", "path,label\na.wav,bored\n", "of 1 row, 0 name a file that is not there");
    row("empty file", "m.csv", "", "The table is empty");
    row("no rows", "m.csv", "path,label\n", "of 0 rows");
    row("no JSON", "m.json", "[{\"path\": \"a.wav\",\n \"label\" \"sad\"}]", "line 2, column 15: This is no JSON");
    row("empty JSON", "m.json", "", "This is no JSON");
    row("a number", "m.json", "7", "must be an array");
    row("no recordings", "m.json", "{\"data\": []}", "There is no member \"recordings\"");
    row("not objects", "m.json", "[\"a.wav\"]", "recordings[0]: this must be an object");
    row("type", "m.json", "[{\"path\": \"a.wav\", \"label\": \"sad\"},\n  {\"path\": [], \"label\": \"sad\"}]",
        "line 2, column 3: recordings[1].path: this must be text");
    row("emotion", "m.json", "[{\"path\": \"a.wav\", \"weights\": {\"bored\": 1}}]",
        "recordings[0].weights.bored: there is no such emotion");
    row("number", "m.json", "[{\"path\": \"a.wav\", \"weights\": {\"sad\": \"1\"}}]",
        "recordings[0].weights.sad: this must be a number");
    row("negative", "m.json", "[{\"path\": \"a.wav\", \"weights\": {\"sad\": -1}}]", "must be a number from 0 up");
    row("weights", "m.json", "[{\"path\": \"a.wav\", \"weights\": [1, 2]}]", "weights: this must be an object");
    row("zero byte", "m.json", "[{\"path\": \"a\\u0000.wav\", \"label\": \"sad\"}]", "The path holds a zero byte");
    row("not UTF-8", "m.json", "[{\"path\": \"\xE9.wav\", \"label\": \"sad\"}]", "line 1, column 14: This is no JSON");
    row("unlabelled", "m.json", "{\"recordings\":\n[{\"path\": \"a.wav\"}]}", "line 2, column 2: This recording has");
    row("name", "m.json", "{\"name\": 7, \"recordings\": []}", "name: this must be text");
  }
  void malformedManifestsAreNamed() {
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, said);
    const std::string error = test::configErrorOf([&] { open(name.toStdString(), text.toStdString()); });
    QVERIFY2(error.find(name.toStdString()) != std::string::npos && error.find(said.toStdString()) != std::string::npos,
             error.c_str());
  }
};

QTEST_GUILESS_MAIN(ManifestTest)
#include "manifest_test.moc"

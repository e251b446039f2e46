// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/external_test.h"

#include <QTest>
#include <set>

#include "core/base/error.h"
#include "core/train/run_split.h"
#include "tests/support/datasets.h"
#include "tests/support/files.h"

using namespace moodogram;
using test::notesSay;

namespace {

std::set<std::string> namesOf(const Dataset& dataset) {
  std::set<std::string> names;
  for (const Recording& recording : dataset.recordings) names.insert(recording.file.filename().string());
  return names;
}

}  // namespace

/// A further data set to test on, and what of it may be.
class ExternalTestTest : public QObject {
  Q_OBJECT

  test::TemporaryFolder m_folder;
  Dataset m_data;  ///< that of the training: folders of two emotions, by artists

  TrainConfig config() const {
    TrainConfig config;
    config.sources = {{"folders", m_folder / "learn", {}, {}}};
    config.externalTest = DatasetSource{"auto", m_folder / "other", {}, {}};
    return config;
  }
  void write(const char* name, const std::string& content) const {
    test::writeFileBelow(m_folder.path(), name, content);
  }

 private Q_SLOTS:
  void initTestCase() {
    write("learn/happy/Nina/1.wav", "one");
    write("learn/happy/Otis/2.wav", "two");
    write("learn/sad/Nina/3.wav", "three");
    write("learn/sad/Otis/4.wav", "four");
    TrainConfig learning = config();
    learning.externalTest.reset();
    m_data = openSources(learning);
    QCOMPARE(m_data.recordings.size(), std::size_t{4});
  }

  /// As a test of the finished network on it by itself would.
  void itsNeutralRecordingsAreTestedWhereTheNetworkKnowsThem() {
    write("third/happy/Ada/10.wav", "ten");
    write("third/neutral/Ada/11.wav", "eleven");
    TrainConfig asked = config();
    asked.externalTest->path = m_folder / "third";
    QCOMPARE(namesOf(openExternalTest(asked, m_data)), std::set<std::string>{"10.wav"});
    asked.sources.front().neutral = true;
    QCOMPARE(namesOf(openExternalTest(asked, m_data)), (std::set<std::string>{"10.wav", "11.wav"}));
    std::filesystem::remove(m_folder / "third/neutral/Ada/11.wav");  // none is no fault of a test
    QCOMPARE(namesOf(openExternalTest(asked, m_data)), std::set<std::string>{"10.wav"});
    QVERIFY_EXCEPTION_THROWN(openSources(asked), ConfigError);
  }

  void withoutOneThereIsNone() {
    TrainConfig none = config();
    none.externalTest.reset();
    const Dataset test = openExternalTest(none, m_data);
    QVERIFY(test.recordings.empty() && test.name.empty() && test.notes.empty());
  }

  void whatTheTrainingHasIsLeftOutAloud() {
    write("other/happy/Nina/5.wav", "five");
    write("other/sad/Aretha/copy of 4.wav", "four");  // another name, the same bytes
    write("other/sad/Aretha/as long.wav", "five");    // as long as another, with the bytes of a recording of its own
    write("other/sad/Aretha/6.wav", "six");           // as long as "one" and "two"
    Dataset test = openExternalTest(config(), m_data);
    QCOMPARE(namesOf(test), (std::set<std::string>{"5.wav", "6.wav", "as long.wav"}));
    QVERIFY(notesSay(test, "1 recording left out, being in the data set of the training, too: copy of 4.wav."));
    QVERIFY2(notesSay(test, "Also in the data set of the training: 1 folder (Nina)"),
             test.notes.back().english().c_str());

    // Of several kinds of groups in the training, each says of which kind it is.
    Dataset mixed = m_data;
    mixed.groupKind = "group";
    for (Recording& recording : mixed.recordings) recording.group = "folder " + recording.group;
    QVERIFY(notesSay(openExternalTest(config(), mixed), "(Nina)"));
    for (Recording& recording : mixed.recordings) recording.group = "actor " + recording.group.substr(7);
    QVERIFY(!notesSay(openExternalTest(config(), mixed), "Also in the data set"));
  }

  void aTestOfNothingIsRefused() {
    TrainConfig same = config();
    same.externalTest->path = m_folder / "learn";
    const auto errorOf = [&](const TrainConfig& faulty) {
      return test::configErrorOf([&] { openExternalTest(faulty, m_data); });
    };
    QVERIFY2(errorOf(same).find("nothing is left to test on") != std::string::npos, errorOf(same).c_str());
    same.externalTest->path = m_folder / "nowhere";
    QVERIFY2(errorOf(same).find("no such file or folder") != std::string::npos, errorOf(same).c_str());
  }

  void aRunNeverLearnsFromIt() {
    write("other/happy/Nina/5.wav", "five");
    write("music/5 again.mp3", "five");
    write("music/seven.mp3", "seven");
    write("music/one again.mp3", "one");
    TrainConfig unlabelled = config();
    unlabelled.unlabelled = {m_folder / "music"};
    const RunSplit split = splitForRun(m_data, unlabelled, sameFiles(m_data));
    QVERIFY(namesOf(split.external).contains("5.wav"));
    QCOMPARE(namesOf(split.learn), (std::set<std::string>{"1.wav", "2.wav", "3.wav", "4.wav"}));
    QCOMPARE(namesOf(split.unlabelled), (std::set<std::string>{"seven.mp3"}));
    unlabelled.unlabelled.push_back(m_folder / "music/../music");  // the same once more
    QCOMPARE(splitForRun(m_data, unlabelled).unlabelled.recordings.size(), std::size_t{1});
    unlabelled.externalTest.reset();
    QCOMPARE(namesOf(splitForRun(m_data, unlabelled).unlabelled), (std::set<std::string>{"seven.mp3", "5 again.mp3"}));
  }

  void whatARunHasKeptIsReadAgain() {
    Dataset test = m_data;
    test.name = "CAL500";
    test.groupKind = "artist";
    test.source = "Somebody, 2008";
    test.notes = {"Audio found for 4 of 6 songs."};
    test.missing = {"beck-loser", "air-sexy_boy"};
    std::vector<ScoredRecording> scored;
    for (const Recording& recording : test.recordings) {
      ScoredRecording& made = scored.emplace_back();
      made.recording = recording;
      made.scores.values[static_cast<std::size_t>(Emotion::Happy)] = 1;
    }
    scored.back().error = "no sound";
    const ExternalResult result = externalResult(test, scored);
    QCOMPARE(result.evaluation.metrics.count, std::int64_t{3});
    QCOMPARE(result.evaluation.failed, std::int64_t{1});
    test::writeFile(m_folder / "external.csv", verdictsCsv(scored));
    const ExternalResult read = readExternalResult(m_folder / "external.csv", externalJson(result));
    QCOMPARE(metricsJson(read.evaluation.metrics), metricsJson(result.evaluation.metrics));
    QCOMPARE(read.missing, test.missing);
    QCOMPARE(externalJson(read), externalJson(result));
    QVERIFY_EXCEPTION_THROWN(readExternalResult(m_folder / "external.csv", "[]"), ConfigError);

    const QString card = QString::fromStdString(externalCard(result));
    for (const char* said :
         {"## On CAL500, of which it learned nothing", "Somebody, 2008", "- Audio found for 4 of 6 songs.",
          "1 recording could not be read and is left out", "clips     3\n", "accuracy  0.667",
          "Without audio, and so not scored (2): beck-loser, air-sexy_boy."})
      QVERIFY2(card.contains(said), qPrintable(QString(said) + "\n" + card));
    QCOMPARE(externalCard(read), externalCard(result));

    for (ScoredRecording& each : scored) each.error = "no sound";
    const QString unreadable = QString::fromStdString(externalCard(externalResult(test, scored)));
    QVERIFY2(unreadable.contains("None of its 4 recordings could be read"), qPrintable(unreadable));
    QVERIFY(!unreadable.contains("accuracy"));
  }
};

QTEST_GUILESS_MAIN(ExternalTestTest)
#include "external_test_test.moc"

// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/ravdess.h"

#include <QTest>
#include <algorithm>
#include <array>
#include <set>

#include "tests/support/datasets.h"
#include "tests/support/files.h"
#include "tests/support/real_data.h"

using namespace moodogram;
using test::groupsOf;
using test::notesSay;

namespace {

std::array<int, kMoodClassCount> countsOf(const Dataset& dataset) {
  std::array<int, kMoodClassCount> counts{};
  for (const Recording& recording : dataset.recordings) ++counts[static_cast<std::size_t>(recording.label.top())];
  return counts;
}

}  // namespace

class RavdessTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void fileNamesAreTheLabels() {
    const auto clip = parseRavdessName("03-02-05-02-01-02-24.wav");
    QVERIFY(clip);
    QCOMPARE(clip->moodClass, std::optional(MoodClass::Angry));
    QVERIFY(clip->song);
    QVERIFY(clip->strong);
    QCOMPARE(clip->statement, 1);
    QCOMPARE(clip->actor, 24);
    QCOMPARE(parseRavdessName("03-01-01-01-01-01-01.flac")->moodClass, std::optional(MoodClass::Neutral));
    QVERIFY(!parseRavdessName("03-01-07-01-01-01-01.flac")->moodClass);  // disgust
    QVERIFY(!parseRavdessName("03-01-01-01-01-01-01.flac")->song);
    for (const char* bad : {"", "song.wav", "03-02-05-02-01-02.wav", "03-02-05-02-01-02-25.wav",
                            "03-02-09-02-01-02-24.wav", "03 02 05 02 01 02 24.wav", "+3-02-05-02-01-02-24.wav"})
      QVERIFY2(!parseRavdessName(bad), bad);
  }

  void emptyFolderIsExplained() {
    const test::TemporaryFolder folder;
    QVERIFY_EXCEPTION_THROWN(openDataset({"ravdess-song", folder.path(), {}, {}}), ConfigError);
    QVERIFY_EXCEPTION_THROWN(openDataset({"ravdess-speech", folder.path(), {}, {}}), ConfigError);
    QVERIFY_EXCEPTION_THROWN(openDataset({"auto", folder.path(), {}, {}}), ConfigError);
    QVERIFY_EXCEPTION_THROWN(openDataset({"auto", "/no/such/folder", {}, {}}), ConfigError);
    QVERIFY_EXCEPTION_THROWN(openDataset({"ravdess", folder.path(), {}, {}}), ConfigError);
  }

  void whatIsMissingIsNamed() {
    const test::TemporaryFolder folder;
    for (const char* name :
         {"Actor_03/03-02-05-01-01-01-03.wav", "Actor_03/03-02-05-01-01-02-03.WAV", "Actor_03/03-02-01-01-01-01-03.wav",
          "copies/03-02-05-01-01-01-03.flac", "Actor_18/03-02-02-01-01-01-18.wav", "Actor_03/notes.txt",
          "Actor_03/03-01-05-01-01-01-03.wav"})
      test::writeFileBelow(folder.path(), name, "");
    const Dataset dataset = openDataset({"auto", folder.path(), {}, {}});
    QCOMPARE(dataset.name, std::string("RAVDESS song"));
    QCOMPARE(dataset.recordings.size(), std::size_t(3));
    QCOMPARE(groupsOf(dataset), (std::set<std::string>{"03", "18"}));
    QVERIFY(notesSay(dataset, "1 recording left out: \"neutral\""));
    QVERIFY(notesSay(dataset, "1 file of the speech part left out"));
    QVERIFY(notesSay(dataset, "1 file left out, because the recording is there in another file"));
    QVERIFY(notesSay(dataset, "that are here: 3 of 1012"));
    QVERIFY(notesSay(dataset, "everything is missing: 01, 02, 04, "));
    QVERIFY(notesSay(dataset, "Missing of actor 03: 41 of 44 recordings"));
    QVERIFY(notesSay(dataset, "and 33 more"));
    QVERIFY(notesSay(dataset, "1 recording with a name that the published part does not have"));  // actor 18

    const Dataset withNeutral = openDataset({.path = folder.path(), .neutral = true});
    QCOMPARE(withNeutral.recordings.size(), std::size_t(4));
    QCOMPARE(countsOf(withNeutral), (std::array{1, 0, 0, 2, 0, 1}));
    QVERIFY(!notesSay(withNeutral, "neutral"));
  }

  void publishedCountsOfTheSongPart() {
    const auto folder = test::realData("ravdess_song");
    if (!folder) {
      qInfo("the RAVDESS is not here: its counts are not checked, its naming is (whatIsMissingIsNamed)");
      return;
    }
    const Dataset dataset = openDataset({"auto", *folder, {}, {}});
    QCOMPARE(dataset.name, std::string("RAVDESS song"));
    QCOMPARE(dataset.recordings.size(), std::size_t(920));
    QVERIFY(std::ranges::is_sorted(dataset.recordings, {}, &Recording::file));
    QCOMPARE(countsOf(dataset), (std::array{184, 184, 184, 184, 184, 0}));
    const auto groups = groupsOf(dataset);
    QCOMPARE(groups.size(), std::size_t(23));
    QVERIFY(!groups.contains("18"));
    QCOMPARE(dataset.notes.size(), std::size_t(1));  // all 1012 files are there
    QVERIFY(notesSay(dataset, "92 recordings left out: \"neutral\""));

    const Dataset withNeutral = openDataset({.path = *folder, .neutral = true});
    QCOMPARE(withNeutral.recordings.size(), std::size_t(1012));
    QCOMPARE(countsOf(withNeutral), (std::array{184, 184, 184, 184, 184, 92}));
    QVERIFY(withNeutral.notes.empty());
  }

  void publishedCountsOfTheSpeechPart() {
    const auto folder = test::realData("ravdess_speech");
    if (!folder) {
      qInfo("the RAVDESS is not here: its counts are not checked, its naming is (whatIsMissingIsNamed)");
      return;
    }
    const Dataset dataset = openDataset({"auto", *folder, {}, {}});
    QCOMPARE(dataset.name, std::string("RAVDESS speech"));
    QCOMPARE(dataset.recordings.size(), std::size_t(960));
    QCOMPARE(countsOf(dataset), (std::array{192, 192, 192, 192, 192, 0}));
    QCOMPARE(groupsOf(dataset).size(), std::size_t(24));
    QCOMPARE(dataset.notes.size(), std::size_t(4));  // all 1440 files are there
    QVERIFY(notesSay(dataset, "96 recordings left out: \"neutral\""));
    QVERIFY(notesSay(dataset, "192 recordings left out: \"disgust\""));
    QVERIFY(notesSay(dataset, "192 recordings left out: \"surprised\""));
    QVERIFY(notesSay(dataset, "the same recording of actor 07"));
  }
};

QTEST_GUILESS_MAIN(RavdessTest)
#include "ravdess_test.moc"

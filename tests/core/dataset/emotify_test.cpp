// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/emotify.h"

#include <QTest>
#include <cmath>
#include <map>
#include <set>

#include "core/dataset/split.h"
#include "tests/support/datasets.h"
#include "tests/support/files.h"
#include "tests/support/real_data.h"

using namespace moodogram;
using test::notesSay;

class EmotifyTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void ratingsBecomeSoftLabels() {
    const test::TemporaryFolder folder;
    for (const char* name : {"pop/1.opus", "pop/2.opus", "pop/3.opus", "pop/4.opus"})
      test::writeFileBelow(folder.path(), name, "");
    test::writeFile(folder / "ratings_mean.csv",
                    "track_id,genre,n_raters,amazement,tenderness,calmness,power,joyful_activation,tension,sadness,"
                    "nostalgia,file\n"
                    "1,pop,10,0.9,0.1,0.3,0.2,0.2,0,0.1,0.1,pop/1.opus\n"
                    "2,pop,10,0.9,0,0,0,0,0,0,0,pop/2.opus\n"
                    "3,pop,10,0.1,0,0,0.4,0,0.4,0,0,pop/3.opus\n"
                    "4,pop,10,0.1,0,1,0,0,0,0,0,pop/4.opus\n"
                    "5,pop,10,0.1,0,1,0,0,0,0,0,pop/5.opus\n");
    test::writeFile(
        folder / "tags.csv",
        "file,artist,title\npop/1.opus,Anamar,x\npop/2.opus,Anamar,y\npop/3.opus,Nobody,z\npop/5.opus,A,b\n");
    const Dataset dataset = openDataset({"auto", folder.path(), {}, {}});
    QCOMPARE(dataset.name, std::string("Emotify"));
    QCOMPARE(dataset.recordings.size(), std::size_t(2));
    const Recording& first = test::recordingOf(dataset, "1.opus");
    QCOMPARE(first.group, std::string("Anamar"));
    QCOMPARE(first.part, Part::Train);
    const std::array<float, kEmotionCount> expected{0.4F, 0.2F, 0.2F, 0.2F, 0};
    for (std::size_t i = 0; i < kEmotionCount; ++i)
      QVERIFY(std::abs(first.label.shares.values[i] - expected[i]) < 1e-5F);
    QCOMPARE(test::recordingOf(dataset, "3.opus").part, Part::Unassigned);
    QVERIFY(notesSay(dataset, "1 excerpt left out, whose ratings say nothing about the five emotions: pop/2.opus"));
    QVERIFY(notesSay(dataset, "1 excerpt left out, whose artist tags.csv does not name: pop/4.opus"));
    QVERIFY(notesSay(dataset, "1 excerpt left out, whose audio is not there: pop/5.opus"));
    QVERIFY(notesSay(dataset, "1 excerpt by artists without a part"));
    QCOMPARE(dataset.missing, (std::vector<std::string>{"pop/5.opus"}));
  }

  void faultsAreNamed() {
    const test::TemporaryFolder folder;
    test::writeFile(folder / "ratings_mean.csv", "joyful_activation,file\nmany,a.opus\n");
    test::writeFile(folder / "tags.csv", "file,artist\na.opus,A\n");
    QVERIFY(test::configErrorOf([&] {
              openDataset({"emotify", folder.path(), {}, {}});
            }).find("ratings_mean.csv, line 2, column 1: \"many\" is no share of raters") != std::string::npos);
    test::writeFile(folder / "ratings_mean.csv", "joyful_activation,file\n1,a.opus\n");
    QVERIFY(test::configErrorOf([&] {
              openDataset({"emotify", folder.path(), {}, {}});
            }).find("None of the excerpts") != std::string::npos);
  }

  void theRealOne() {
    const auto folder = test::realData("emotify");
    if (!folder) {
      qInfo("Emotify is not here; only made-up tables were read.");
      return;
    }
    const Dataset dataset = openDataset({"auto", *folder, {}, {}});
    QCOMPARE(dataset.recordings.size(), std::size_t(400));
    std::map<Part, int> parts;
    std::map<std::string, std::set<Part>> ofArtist;
    for (const Recording& recording : dataset.recordings) {
      ++parts[recording.part];
      ofArtist[recording.group].insert(recording.part);
    }
    QCOMPARE(parts[Part::Unassigned], 0);
    QCOMPARE(parts[Part::Test], 75);
    QCOMPARE(parts[Part::Validation], 64);
    for (const auto& [artist, in] : ofArtist) QCOMPARE(in.size(), std::size_t(1));
    QVERIFY(findLeaks(dataset, publishedParts(dataset), {}).empty());
  }
};

QTEST_GUILESS_MAIN(EmotifyTest)
#include "emotify_test.moc"

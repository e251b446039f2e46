// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/split.h"

#include <QTest>
#include <cmath>
#include <map>
#include <random>

#include "tests/support/datasets.h"
#include "tests/support/real_data.h"

using namespace moodogram;

namespace {

/// As many recordings of each actor as the RAVDESS song part has.
Dataset ravdessLike(int actors) {
  Dataset dataset;
  dataset.name = "like RAVDESS";
  dataset.groupKind = "actor";
  for (int actor = 1; actor <= actors; ++actor)
    for (const Emotion emotion : kEmotions)
      for (int take = 0; take < 8; ++take)
        dataset.recordings.push_back({std::to_string(actor) + "-" + std::to_string(take) + ".wav", Label::of(emotion),
                                      std::to_string(actor), Part::Unassigned});
  return dataset;
}

/// Groups of one to twelve recordings with two emotions each, and some recordings without a group.
Dataset uneven() {
  std::mt19937 random(7);
  Dataset dataset;
  dataset.groupKind = "artist";
  for (int artist = 0; artist < 80; ++artist)
    for (unsigned song = 0, songs = 1 + random() % 12; song < songs; ++song)
      dataset.recordings.push_back({std::to_string(artist) + "-" + std::to_string(song),
                                    Label::of(kEmotions.at((static_cast<unsigned>(artist) + random() % 2) % 5)),
                                    artist % 10 == 0 ? "" : std::to_string(artist), Part::Unassigned});
  return dataset;
}

/// Recordings of each class on each side.
std::vector<std::array<double, kEmotionCount>> tableOf(const Dataset& dataset, const Split& split) {
  std::vector<std::array<double, kEmotionCount>> table(split.names.size());
  for (std::size_t i = 0; i < split.sides.size(); ++i)
    if (split.sides[i] != Split::kNoSide)
      for (std::size_t c = 0; c < kEmotionCount; ++c)
        table[static_cast<std::size_t>(split.sides[i])][c] += dataset.recordings[i].label.shares.values[c];
  return table;
}

}  // namespace

class SplitTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void groupedFoldsKeepGroupsTogether() {
    const Dataset dataset = uneven();
    std::set<std::vector<int>> made;
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
      const Split split = groupedFolds(dataset, 5, seed);
      QCOMPARE(split.sides, groupedFolds(dataset, 5, seed).sides);
      QVERIFY(findLeaks(dataset, split).empty());
      made.insert(split.sides);
      // Of every class each fold has a fifth, give or take a small group.
      for (const auto& fold : tableOf(dataset, split))
        for (std::size_t c = 0; c < kEmotionCount; ++c) {
          double all = 0;
          for (const auto& each : tableOf(dataset, split)) all += each[c];
          QVERIFY2(std::abs(fold[c] - all / 5) <= 4, qPrintable(QString("%1 of %2").arg(fold[c]).arg(all)));
        }
    }
    QVERIFY(made.size() > 15);
  }

  void actorsOfOneSizeAreDealtEvenly() {
    const Dataset dataset = ravdessLike(23);
    for (const auto& fold : tableOf(dataset, groupedFolds(dataset, 5, 1)))
      for (const double count : fold) QVERIFY(count == 32 || count == 40);
    // As many folds as groups: one each.
    for (const auto& fold : tableOf(dataset, groupedFolds(dataset, 23, 1)))
      for (const double count : fold) QCOMPARE(count, 8.0);
  }

  void randomFoldsAreBalancedAndLeak() {
    const Dataset dataset = ravdessLike(23);
    const Split split = randomFolds(dataset, 5, 3);
    for (const auto& fold : tableOf(dataset, split))
      for (const double count : fold) QVERIFY(count == 36 || count == 37);
    const auto leaks = findLeaks(dataset, split);
    QCOMPARE(leaks.size(), std::size_t(23));
    const std::string warning = leakWarning(dataset, leaks).english();
    QVERIFY2(warning.find("23 actors on more than one side: 1, 10") != std::string::npos, warning.c_str());
    QVERIFY(leakWarning(dataset, {}).isEmpty());
    QVERIFY(findLeaks(dataset, withoutLeaks(dataset, split)).empty());
  }

  void foldsThatCannotBe() {
    const Dataset dataset = ravdessLike(3);
    QVERIFY(test::configErrorOf([&] { groupedFolds(dataset, 4, 1); }).find("has 3 actors, too few for 4 folds") !=
            std::string::npos);
    for (const int folds : {1, 0, -3}) QVERIFY(!test::configErrorOf([&] { groupedFolds(dataset, folds, 1); }).empty());
    QVERIFY(!test::configErrorOf([&] { randomFolds({}, 2, 1); }).empty());
  }

  void softLabelsAreBalancedByShares() {
    Dataset dataset;
    for (int i = 0; i < 40; ++i)
      dataset.recordings.push_back({std::to_string(i), Label::fromWeights({{i % 2 == 0 ? 3.0F : 1.0F, 1, 0, 0, 0}}),
                                    std::to_string(i), Part::Unassigned});
    for (const auto& fold : tableOf(dataset, groupedFolds(dataset, 4, 5))) {
      QCOMPARE(fold[0], 6.25);
      QCOMPARE(fold[1], 3.75);
    }
  }

  void sameContentIsOneGroup() {
    Dataset dataset = ravdessLike(6);
    // Actor 1 and actor 2 share a file, actor 2 and actor 3 another one.
    const Duplicates duplicates{{0, 40}, {41, 80, 81}};
    const auto numbers = groupNumbers(dataset, duplicates);
    QCOMPARE(numbers[0], numbers[119]);
    QCOMPARE(std::set<std::size_t>(numbers.begin(), numbers.end()), (std::set<std::size_t>{0, 1, 2, 3}));
    QVERIFY(findLeaks(dataset, groupedFolds(dataset, 4, 1, duplicates), duplicates).empty());

    Split split = holdOut(dataset, std::vector<std::string>{"2"});
    QVERIFY(findLeaks(dataset, split).empty());
    const auto leaks = findLeaks(dataset, split, duplicates);
    QCOMPARE(leaks.size(), std::size_t(2));
    QVERIFY(leaks[0].isDuplicate && leaks[1].isDuplicate);
    QCOMPARE(leaks[1].recordings, (std::vector<std::size_t>{41, 80, 81}));
    const std::string warning = leakWarning(dataset, leaks).english();
    QVERIFY2(warning.find("2 recordings on more than one side in several files: 1-0.wav, 2-0.wav") != std::string::npos,
             warning.c_str());
    const Split mended = withoutLeaks(dataset, split, duplicates);
    QVERIFY(findLeaks(dataset, mended, duplicates).empty());
    QCOMPARE(mended.sides[0], mended.sides[119]);
  }

  void publishedPartsAreMendedWithLittleChange() {
    Dataset dataset = ravdessLike(10);
    for (std::size_t i = 0; i < dataset.recordings.size(); ++i)
      dataset.recordings[i].part = i < 280 ? Part::Train : i < 360 ? Part::Test : Part::Unassigned;
    const Split split = publishedParts(dataset);
    QCOMPARE(split.names, (std::vector<std::string>{"train", "validation", "test"}));
    QCOMPARE(recordingsOn(split, 2).size(), std::size_t(80));
    QCOMPARE(recordingsBeside(split, 2).size(), std::size_t(280));
    QVERIFY(findLeaks(dataset, split).empty());
    QCOMPARE(withoutLeaks(dataset, split).sides, split.sides);

    Split leaking = split;
    leaking.sides[3] = 2;    // actor 1: a take of the training side in the test
    leaking.sides[350] = 0;  // actor 9: the other way round
    leaking.sides[395] = 1;  // actor 10 is otherwise on no side
    QCOMPARE(findLeaks(dataset, leaking).size(), std::size_t(2));
    const Split mended = withoutLeaks(dataset, leaking);
    QVERIFY(findLeaks(dataset, mended).empty());
    QCOMPARE(mended.sides[395], 1);
    QCOMPARE(mended.sides[399], Split::kNoSide);
    QCOMPARE(recordingsOn(mended, 2).size(), std::size_t(80));
  }

  void heldOutGroups() {
    const Dataset dataset = ravdessLike(4);
    const Split split = holdOut(dataset, std::vector<std::string>{"3", "4"});
    QCOMPARE(recordingsOn(split, 1).size(), std::size_t(80));
    const std::string error = test::configErrorOf([&] { holdOut(dataset, std::vector<std::string>{"3", "x"}); });
    QVERIFY2(error.find("has no actor \"x\"; there are: 1, 2, 3 and 4.") != std::string::npos, error.c_str());
  }

  void foldsOfTheRavdess() {
    const auto folder = test::realData("ravdess_song");
    if (!folder) return;
    const Dataset dataset = openDataset({"ravdess-song", *folder, {}, {}});
    const Split split = groupedFolds(dataset, 5, 1);
    QVERIFY(findLeaks(dataset, split).empty());
    for (const auto& fold : tableOf(dataset, split))
      for (const double count : fold) QVERIFY(count == 32 || count == 40);
  }
};

QTEST_GUILESS_MAIN(SplitTest)
#include "split_test.moc"

// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/split.h"

#include <QTest>
#include <map>
#include <set>

#include "core/base/error.h"

using namespace moodogram;

namespace {

/// Two recordings each of so many groups, named by number.
Dataset numbered(int groups) {
  Dataset dataset;
  dataset.name = "Numbers";
  dataset.groupKind = "actor";
  for (int i = 1; i <= 2 * groups; ++i)
    dataset.recordings.push_back({std::to_string(i) + ".wav", Label::of(Emotion::Calm), std::to_string((i + 1) / 2)});
  return dataset;
}

std::set<std::string> groupsOf(const std::vector<Recording>& recordings) {
  const auto sorted = sortedGroups(recordings);
  return {sorted.begin(), sorted.end()};
}

}  // namespace

class SplitTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void namedGroups() {
    TrainConfig config;
    config.testGroups = {"2"};
    Split split = splitDataset(numbered(4), config);
    QCOMPARE(groupsOf(split.test), (std::set<std::string>{"2"}));
    QCOMPARE(groupsOf(split.learn), (std::set<std::string>{"1", "3", "4"}));
    config.trainGroups = {"1"};
    split = splitDataset(numbered(4), config);
    QCOMPARE(groupsOf(split.learn), (std::set<std::string>{"1"}));
    QCOMPARE(split.test.size(), std::size_t(2));
  }

  void missingGroupsAreNamed() {
    TrainConfig config;
    config.trainGroups = {"11", "1", "9"};
    config.testGroups = {"3", "7"};
    try {
      splitDataset(numbered(4), config);
      QFAIL("accepted");
    } catch (const ConfigError& error) {
      QVERIFY2(QByteArray(error.what()).contains("actors 7, 9, 11,"), error.what());
    }
  }

  void publishedSplitsAreKeptAndTheirLeaksNamed() {
    Dataset dataset = numbered(3);
    dataset.recordings[0].part = dataset.recordings[1].part = Part::Train;
    dataset.recordings[2].part = Part::Validation;
    dataset.recordings[4].part = dataset.recordings[5].part = Part::Test;
    Split split = splitDataset(dataset, {});
    QCOMPARE(split.learn.size(), std::size_t(2));
    QCOMPARE(split.validation.size(), std::size_t(1));
    QCOMPARE(split.test.size(), std::size_t(2));
    QVERIFY(split.notes.empty());
    dataset.recordings[1].part = Part::Test;
    split = splitDataset(dataset, {});
    QCOMPARE(split.notes.size(), std::size_t(1));
    QVERIFY2(split.notes[0].find("1 actors on both sides (1)") != std::string::npos, split.notes[0].c_str());
  }

  void aShareIsOfWholeGroupsAndSeeded() {
    TrainConfig config;
    config.testShare = 0.25;
    const auto first = splitDataset(numbered(20), config);
    QCOMPARE(groupsOf(first.test).size(), std::size_t(5));
    QCOMPARE(first.test.size(), std::size_t(10));
    for (const std::string& group : groupsOf(first.test)) QVERIFY(!groupsOf(first.learn).contains(group));
    QCOMPARE(groupsOf(splitDataset(numbered(20), config).test), groupsOf(first.test));
    config.seed = 2;
    QVERIFY(groupsOf(splitDataset(numbered(20), config).test) != groupsOf(first.test));
    // One group is taken at least, and one is left.
    const auto pair = groupedShare(numbered(2).recordings, 0.01, 1);
    QCOMPARE(std::ranges::count(pair, true), 2);
  }

  void foldsAreBlocksOfWholeGroups() {
    // The order of numbers, not of text: 1, 2, ..., 10, ...
    const auto recordings = numbered(19).recordings;
    const auto folds = groupedFolds(recordings, 5);
    std::map<std::string, int> foldOf;
    for (std::size_t i = 0; i < recordings.size(); ++i) {
      const auto [entry, isNew] = foldOf.emplace(recordings[i].group, folds[i]);
      QVERIFY(isNew || entry->second == folds[i]);
    }
    for (int group = 1; group <= 19; ++group) QCOMPARE(foldOf.at(std::to_string(group)), (group - 1) * 5 / 19);

    QVERIFY(groupedFolds(recordings, 5, 7) == groupedFolds(recordings, 5, 7));
    QVERIFY(groupedFolds(recordings, 5, 7) != folds);
    QVERIFY_EXCEPTION_THROWN(groupedFolds(recordings, 20), ConfigError);
  }

  void unevenGroupsLeaveNoFoldEmpty() {
    for (const std::size_t large : {0, 1, 2, 3}) {
      std::vector<Recording> recordings;
      for (std::size_t group = 0; group < 4; ++group)
        for (int i = 0; i < (group == large ? 100 : 1); ++i)
          recordings.push_back({std::to_string(recordings.size()), Label::of(Emotion::Sad), std::to_string(group)});
      const auto folds = groupedFolds(recordings, 4);
      QCOMPARE(std::set<int>(folds.begin(), folds.end()), (std::set<int>{0, 1, 2, 3}));
    }
  }

  void aRecordingWithoutGroupStandsForItself() {
    const std::vector<Recording> recordings{{"a.wav", Label::of(Emotion::Sad), ""},
                                            {"b.wav", Label::of(Emotion::Sad), ""}};
    QCOMPARE(groupedFolds(recordings, 2), (std::vector<int>{0, 1}));
  }
};

QTEST_GUILESS_MAIN(SplitTest)
#include "split_test.moc"

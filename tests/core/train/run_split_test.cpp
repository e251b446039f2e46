// SPDX-FileCopyrightText: 2026 Moodogram developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/run_split.h"

#include <QTest>
#include <algorithm>
#include <cmath>
#include <set>

#include "core/base/error.h"
#include "tests/support/files.h"

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

std::set<std::string> groupsOf(const Dataset& dataset) {
  std::set<std::string> groups;
  for (const Recording& recording : dataset.recordings) groups.insert(recording.group);
  return groups;
}

/// What is wrong with a share of so many groups.
QByteArray shareTrouble(int groups) {
  try {
    groupedShare(numbered(groups), 0.5, 1);
    return {};
  } catch (const ConfigError& error) {
    return error.what();
  }
}

}  // namespace

class RunSplitTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void namedGroups() {
    TrainConfig config;
    config.testGroups = {"2"};
    RunSplit split = splitForRun(numbered(4), config);
    QCOMPARE(groupsOf(split.test), (std::set<std::string>{"2"}));
    QCOMPARE(groupsOf(split.learn), (std::set<std::string>{"1", "3", "4"}));
    config.trainGroups = {"1"};
    split = splitForRun(numbered(4), config);
    QCOMPARE(groupsOf(split.learn), (std::set<std::string>{"1"}));
    QCOMPARE(split.test.recordings.size(), std::size_t(2));
  }

  void missingGroupsAreNamed() {
    TrainConfig config;
    config.trainGroups = {"11", "1", "9"};
    config.testGroups = {"3", "7"};
    try {
      splitForRun(numbered(4), config);
      QFAIL("accepted");
    } catch (const ConfigError& error) {
      QVERIFY2(
          QByteArray(error.what()).contains("3 actors that data.groups_train or data.groups_test names: 11, 7 and 9"),
          error.what());
    }
  }

  void publishedSplitsAreKeptAndTheirLeaksNamed() {
    Dataset dataset = numbered(3);
    dataset.recordings[0].part = dataset.recordings[1].part = Part::Train;
    dataset.recordings[2].part = dataset.recordings[3].part = Part::Validation;
    dataset.recordings[4].part = dataset.recordings[5].part = Part::Test;
    RunSplit split = splitForRun(dataset, {});
    QCOMPARE(split.learn.recordings.size(), std::size_t(2));
    QCOMPARE(split.validation.recordings.size(), std::size_t(2));
    QCOMPARE(split.test.recordings.size(), std::size_t(2));
    QVERIFY(split.notes.empty());
    dataset.recordings[1].part = Part::Test;
    split = splitForRun(dataset, {});
    QCOMPARE(split.notes.size(), std::size_t(1));
    QVERIFY2(split.notes[0].english().find("1 actor on more than one side") != std::string::npos,
             split.notes[0].english().c_str());
  }

  void whatIsMarkedAsTestOnlyIsNotLearnedFrom() {
    Dataset dataset = numbered(3);
    dataset.recordings[4].part = dataset.recordings[5].part = Part::Test;
    const RunSplit split = splitForRun(dataset, {});
    QCOMPARE(groupsOf(split.test), (std::set<std::string>{"3"}));
    QCOMPARE(groupsOf(split.learn), (std::set<std::string>{"1", "2"}));
    QCOMPARE(split.notes.size(), std::size_t(1));
    QVERIFY2(split.notes[0].english().find("without a part are learned from") != std::string::npos,
             split.notes[0].english().c_str());
    QVERIFY(split.facts.isPublished && split.facts.hasNewGroups && split.facts.withoutPart == 0);
  }

  void whatHasNoPartIsLeftOutAloud() {
    Dataset dataset = numbered(3);
    dataset.recordings[0].part = dataset.recordings[1].part = Part::Train;
    dataset.recordings[4].part = Part::Test;
    const RunSplit split = splitForRun(dataset, {});
    QCOMPARE(split.facts.withoutPart, std::size_t(3));
    QCOMPARE(split.notes.size(), std::size_t(1));
    QVERIFY2(split.notes[0].english().starts_with("3 recordings without a part left out"),
             split.notes[0].english().c_str());
  }

  void copiesAreOnOneSideOrNamed() {
    const test::TemporaryFolder folder;
    Dataset dataset = numbered(4);
    for (std::size_t i = 0; i < dataset.recordings.size(); ++i) {
      dataset.recordings[i].file = folder.path() / dataset.recordings[i].file;
      test::writeFile(dataset.recordings[i].file, "sound " + std::to_string(i));
    }
    test::writeFile(dataset.recordings[7].file, "sound 0");  // group 4 has what group 1 has
    const Duplicates same = sameFiles(dataset);
    QCOMPARE(same, (Duplicates{{0, 7}}));
    TrainConfig config;
    config.testShare = 0.4;
    for (config.seed = 1; config.seed < 12; ++config.seed) {
      const RunSplit split = splitForRun(dataset, config, same);
      QCOMPARE(groupsOf(split.test).contains("1"), groupsOf(split.test).contains("4"));
      QVERIFY(split.notes.empty() && split.facts.hasNewGroups);
    }
    config.testShare = 0;
    config.testGroups = {"4"};
    const RunSplit named = splitForRun(dataset, config, same);
    QCOMPARE(named.notes.size(), std::size_t(1));
    QVERIFY2(named.notes[0].english().find("in several files: 1.wav, 8.wav") != std::string::npos,
             named.notes[0].english().c_str());
    QVERIFY(!named.facts.hasNewGroups);
  }

  void aShareIsOfWholeGroupsAndSeeded() {
    TrainConfig config;
    config.testShare = 0.25;
    const auto first = splitForRun(numbered(20), config);
    QCOMPARE(groupsOf(first.test).size(), std::size_t(5));
    QCOMPARE(first.test.recordings.size(), std::size_t(10));
    for (const std::string& group : groupsOf(first.test)) QVERIFY(!groupsOf(first.learn).contains(group));
    QCOMPARE(groupsOf(splitForRun(numbered(20), config).test), groupsOf(first.test));
    config.seed = 2;
    QVERIFY(groupsOf(splitForRun(numbered(20), config).test) != groupsOf(first.test));
    // One group is taken at least, and one is left.
    for (const int groups : {2, 3}) {
      const auto all = groupedShare(numbered(groups), 0.99, 1);
      QVERIFY(std::ranges::count(all, true) > 0 && std::ranges::count(all, false) > 0);
    }
    QVERIFY(shareTrouble(1).contains("has only 1 actor"));
    QVERIFY2(shareTrouble(0).contains("has no recordings"), shareTrouble(0));
    const auto pair = groupedShare(numbered(2), 0.01, 1);
    QCOMPARE(std::ranges::count(pair, true), 2);
  }

  void aShareIsDrawnFromLargeAndSmallGroups() {
    // As artists are: a few with many recordings, many with few. The largest alone has more than is wanted.
    Dataset dataset;
    dataset.name = "Artists";
    dataset.groupKind = "artist";
    for (int artist = 1; artist <= 40; ++artist)
      for (int i = 0; i < 200 / artist; ++i)
        dataset.recordings.push_back(
            {std::to_string(dataset.recordings.size()) + ".wav", Label::of(Emotion::Calm), std::to_string(artist)});
    std::set<std::set<std::string>> draws;
    std::set<std::string> everTaken;
    double sum = 0;
    constexpr int kSeeds = 40;
    for (int seed = 1; seed <= kSeeds; ++seed) {
      const auto chosen = groupedShare(dataset, 0.2, static_cast<std::uint64_t>(seed));
      std::set<std::string> taken;
      for (std::size_t i = 0; i < chosen.size(); ++i)
        if (chosen[i]) taken.insert(dataset.recordings[i].group);
      const double share = static_cast<double>(std::ranges::count(chosen, true)) / static_cast<double>(chosen.size());
      QVERIFY2(share > 0.1 && share < 0.33, std::to_string(share).c_str());
      sum += share;
      draws.insert(taken);
      everTaken.merge(taken);
    }
    QVERIFY(std::abs(sum / kSeeds - 0.2) < 0.03);
    QVERIFY(draws.size() > kSeeds / 2);
    QVERIFY(everTaken.size() > 30);
  }
};

QTEST_GUILESS_MAIN(RunSplitTest)
#include "run_split_test.moc"
